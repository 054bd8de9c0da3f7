"""The panel with servers, without a window: a database behind a login, a survey server that refuses or breaks off."""

import json
import runpy
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from sodertorn.processing.sources import client

pytestmark = pytest.mark.qgis
servers = runpy.run_path(str(Path(__file__).parents[1] / "core/survey_servers.py"))
postgis = runpy.run_path(str(Path(__file__).with_name("test_resident_input_postgis.py")))
server = postgis["server"]
asked, SECRET, SCHEMA, EXPORT, TOTAL = (postgis[name] for name in ("asked", "SECRET", "SCHEMA", "EXPORT", "TOTAL"))
Server, TOKEN = servers["Server"], servers["TOKEN"]
WRONG = "Token wrong-and-not-to-be-seen"
ROWS = [
    {"_id": n, "_submission_time": f"2026-05-{n % 28 + 1:02d}T10:00:00", "text": f"Å {n}", "at": f"59.{n:03d} 18.0 0 5"}
    for n in range(1, 251)
]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(client, "PAUSE", 0.01)


@pytest.fixture(scope="module")
def logins(qgis_app):
    """Ids of logins that QGIS keeps: name to id."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        manager.setMasterPassword("only-for-tests", True)
    made = {}
    for name, method, values in (
        ("token", "APIHeader", {"Authorization": TOKEN}),
        ("wrong token", "APIHeader", {"Authorization": WRONG}),
        ("anna", "Basic", {"username": "anna", "password": SECRET}),
        ("wrong anna", "Basic", {"username": "anna", "password": "wrong-and-not-to-be-seen"}),
    ):
        config = QgsAuthMethodConfig(method)
        config.setName(f"sodertorn panel {name}")
        for key, value in values.items():
            config.setConfig(key, value)
        good, config = manager.storeAuthenticationConfig(config)
        if not good:
            pytest.skip(f"QGIS keeps no logins here: {method}")
        made[name] = config.id()
    yield made
    for known in made.values():
        manager.removeAuthenticationConfig(known)


@pytest.fixture
def connections(logins, server):
    """Connections of QGIS to the database; user and password are in the login only."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = {"Kommunens databas": "anna", "fel lösenord": "wrong anna"}
    for name, login in made.items():
        uri = QgsDataSourceUri()
        uri.setConnection("127.0.0.1", str(server.port), "postgres", "", "", QgsDataSourceUri.SslMode.SslDisable,
                          logins[login])  # fmt: skip
        metadata.saveConnection(metadata.createConnection(uri.uri(False), {}), name)
    yield list(made)
    for name in made:
        metadata.deleteConnection(name)


@pytest.fixture
def panel(plugin, qgis_iface, tmp_path, monkeypatch):
    """Makes a panel; what an earlier one held is let go, as when QGIS ends."""
    from sodertorn.processing.toolbox.intake import profiles, sessions
    from sodertorn.ui.resident_input.dock import ResidentInputDock

    monkeypatch.setattr(sessions, "folder", lambda: tmp_path / "sessions")
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path / "profiles")
    made = []

    def end():
        for dock in made:
            dock.let_go()
            dock.deleteLater()
            QCoreApplication.sendPostedEvents(dock, QEvent.Type.DeferredDelete)
        made.clear()

    def make():
        end()
        made.append(ResidentInputDock(qgis_iface))
        return made[0]

    yield make
    end()
    QgsProject.instance().clear()
    QApplication.processEvents()


def wait(dock, seconds=60):
    """Until nothing goes on beside the window; what the panel says then."""
    until, quiet = time.monotonic() + seconds, 0
    while quiet < 20 and time.monotonic() < until:
        QApplication.processEvents()
        quiet = 0 if dock.desk.background.busy() else quiet + 1
        time.sleep(0.005)
    assert quiet == 20
    return dock._banner.text()


def kept(folder):
    """What sessions and project hold."""
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("sessions/**/*.json")]
    return "".join([*texts, *(layer.source() for layer in QgsProject.instance().mapLayers().values())])


def test_into_postgis_and_again(panel, connections, server, shared, tmp_path):
    dock = panel()
    source, importing, review = dock.steps[0], dock.steps[4], dock.steps[5]
    source.open_files([str(shared(EXPORT))])
    wait(dock)
    for _ in range(4):
        dock._next.click()
        wait(dock)
    assert dock.current() == 5
    importing.in_database.setChecked(True)
    importing.schema.setText(SCHEMA)
    importing.schema.editingFinished.emit()

    importing.connection.setConnection("fel lösenord")
    assert importing.start.isEnabled()
    importing.start.click()
    said = wait(dock)
    assert "The database fel lösenord cannot be reached" in said
    assert "login" in said
    assert SECRET not in said
    assert dock.stepper.state(5) == "problem"
    assert not dock.desk.session.imported
    assert not QgsProject.instance().mapLayers()

    importing.connection.setConnection("Kommunens databas")
    importing.start.click()
    assert "styles could not be kept" in wait(dock)  # QGIS keeps them in the schema public, where anna may not write
    assert dock.stepper.state(5) == "done"
    table = '"{}"."contributions"'.format(SCHEMA.replace('"', '""'))
    assert asked(server, f"SELECT count(*) FROM {table}") == [(TOTAL,)]
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.providerType() == "postgres"]
    assert layers
    assert all(layer.isValid() for layer in layers)
    shown = sum(layer.featureCount() for layer in layers if "decision" in layer.fields().names())
    assert shown == TOTAL

    dock._next.click()
    wait(dock)
    assert len(review.remarks) == TOTAL
    review.table.choose([0, 1])
    review._picked([0, 1])
    review.accept.click()
    assert not (dock._banner.kind == "problem" and wait(dock))
    wait(dock)
    found = dict(asked(server, f"SELECT status, count(*) FROM {table} GROUP BY status"))
    assert found == {"accepted": 2, "new": TOTAL - 2}

    dock._back.click()
    wait(dock)
    importing.start.click()
    wait(dock)
    assert f"{TOTAL}" in importing._told.text()
    assert asked(server, f"SELECT count(*) FROM {table}") == [(TOTAL,)]
    assert dict(asked(server, f"SELECT status, count(*) FROM {table} GROUP BY status")) == found

    with closing(server.open()) as other:  # somebody who edits them all
        other.cursor().execute(f"SELECT 1 FROM {table} FOR UPDATE")
        dock._next.click()
        wait(dock)
        review.table.choose([2])
        review._picked([2])
        review.accept.click()
        until = time.monotonic() + 3
        while time.monotonic() < until:
            QApplication.processEvents()
        assert dock.desk.background.busy("write")
        dock._cancel()
        since = time.monotonic()
        while dock.desk.background._leaving:
            QApplication.processEvents()
            assert time.monotonic() - since < 1.0
    assert dict(asked(server, f"SELECT status, count(*) FROM {table} GROUP BY status")) == found
    for secret in (SECRET, "user='anna'", "password"):
        assert secret not in kept(tmp_path)


def resumed(panel):
    """Another panel, where the last session was taken up."""
    dock = panel()
    dock.steps[0].enter()
    dock.steps[0]._list.itemAt(0).widget().findChild(QPushButton).click()
    return dock


def test_layers_that_were_chosen_are_kept_when_the_project_is_closed(panel, layer, tmp_path):
    path, project = tmp_path / "a.csv", QgsProject.instance()
    path.write_text("id;nord;ost;synpunkt\n1;6570050;670040;mörkt\n2;6570060;670050;ljust\n", encoding="utf-8")
    corner = "670000 6570000, 670100 6570000, 670100 6570055, 670000 6570055, 670000 6570000"
    area = layer("Polygon", [(f"POLYGON(({corner}))",)], name="Area")
    people = layer("Point", [("POINT(670000 6570000)", 5)], "people:int", name="People")
    project.addMapLayers([area, people])
    dock = panel()
    preview, protect = dock.steps[2], dock.steps[3]
    dock.steps[0].open_files([str(path)])
    wait(dock)
    for _ in range(3):
        dock._next.click()
        wait(dock)
    for box, chosen in ((preview.area, area), (protect.population, people)):
        box.setLayer(chosen)
        box.activated.emit(box.currentIndex())
        wait(dock)
    assert (dock.desk.session.area, dock.desk.session.population) == (area.id(), people.id())
    assert "Outside" in str(dock.desk.preview.filters())

    dock = resumed(panel)
    wait(dock)
    preview, protect = dock.steps[2], dock.steps[3]
    assert preview.area.currentLayer() == area
    assert protect.population.currentLayer() == people
    dock._open(3)
    wait(dock)
    assert "Outside" in str(dock.desk.preview.filters())
    ids = dock.desk.session.area, dock.desk.session.population
    project.clear()
    assert not dock.desk.background.busy()
    assert (dock.desk.session.area, dock.desk.session.population) == ids
    dock.desk.begin()
    assert preview.area.currentLayer() is None


def filled(dock, address, login, file):
    """The page of a service, with these values in it."""
    source = dock.steps[0]
    source.ways.setCurrentIndex(1)
    page = source.service
    page.address.setText(address)
    page.login.setConfigId(login)
    page.file.setFilePath(str(file))
    return page


def test_a_login_of_qgis_and_a_wrong_one(panel, logins, tmp_path):
    dock, file = panel(), tmp_path / "answers.json"
    with Server(servers["kobo"](ROWS, most=100), login=TOKEN) as server:
        page = filled(dock, server.url, logins["wrong token"], file)
        page.list.click()
        said = wait(dock)
        assert f"127.0.0.1:{server.port} does not accept the login (401)" in said
        assert "QGIS's Options under Authentication" in said
        assert dock.stepper.state(1) == "problem"
        page.login.setConfigId("")
        page.list.click()
        assert "asks for a login" in wait(dock)
        assert server.secrets() == [WRONG]

        page.login.setConfigId(logins["token"])
        page.list.click()
        assert wait(dock) == ""
        page.form.hidePopup()
        assert [page.form.itemText(at) for at in range(page.form.count())] == ["Tryggt i Huddinge (250 answers)"]
        page.login.setConfigId(logins["wrong token"])
        page.fetch.click()
        assert "does not accept the login" in wait(dock)
        assert not file.exists()
        page.login.setConfigId(logins["token"])
        page.fetch.click()
        wait(dock)
    assert dock.stepper.state(1) == "done"
    assert json.loads(file.read_text(encoding="utf-8"))["results"] == ROWS
    assert dock.desk.look.source.kind == "kobo"
    assert dock.desk.session.name == "Tryggt i Huddinge"
    assert logins["token"] in kept(tmp_path)
    assert "not-to-be-seen" not in kept(tmp_path) + said


def test_a_fetch_that_broke_off_is_gone_on_with(panel, logins, tmp_path):
    """By another panel, in another QGIS: nothing is fetched twice."""
    dock, file = panel(), tmp_path / "answers.json"
    answer, good = servers["kobo"](ROWS, most=50), []

    def counted(path, query):
        good.append(int(query.get("start", 0)))
        return answer(path, query)

    with Server(counted, login=TOKEN) as server:
        page = filled(dock, server.url, logins["token"], file)
        page.form.setCurrentText("aXY")
        server.faults = [None, None, *[servers["dropped"]] * client.TRIES]
        page.fetch.click()
        said = wait(dock)
        assert "broke off again and again" in said
        assert "goes on where it stopped" in said
        assert dock.stepper.state(1) == "problem"
        assert not file.exists()
        assert good == [0, 50]

        dock = resumed(panel)
        start = dock.steps[0]
        start.ways.setCurrentIndex(1)
        start.service.fetch.click()
        said = wait(dock)
    assert good == [0, 50, 100, 150, 200]
    assert json.loads(file.read_text(encoding="utf-8"))["results"] == ROWS
    assert not list(tmp_path.glob("*.part"))
    assert "250" in said
    assert len(dock.desk.look.source.tables) == 1
    assert dock.stepper.state(1) == "done"


def test_a_fetch_that_was_stopped_is_gone_on_with(panel, tmp_path):
    """By the button Cancel: within a second, and nothing is fetched twice."""
    dock, file = panel(), tmp_path / "answers.json"
    with Server(servers["kobo"](ROWS, most=50)) as server:
        page = filled(dock, server.url, "", file)
        page.form.setCurrentText("aXY")
        server.faults = [None, None, servers["silent"]]
        page.fetch.click()
        until = time.monotonic() + 20
        while len(server.asked) < 3 and time.monotonic() < until:
            QApplication.processEvents()
        dock._cancel()
        since = time.monotonic()
        while dock.desk.background._leaving:
            QApplication.processEvents()
            assert time.monotonic() - since < 1.0
        assert not file.exists()
        page.fetch.click()
        wait(dock)
        starts = [int(query["start"]) for path, query, _ in server.asked if "start" in query]
    assert starts == [0, 50, 100, 100, 150, 200]
    assert json.loads(file.read_text(encoding="utf-8"))["results"] == ROWS
