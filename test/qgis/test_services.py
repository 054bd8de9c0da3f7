"""Fetching through QGIS's network: its logins, its certificates, a window that stays alive, and faults."""

import contextlib
import json
import os
import runpy
import shutil
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread
from sodertorn.processing.sources import client, web
from sodertorn.processing.spec import Cancelled, Monitor
from sodertorn.processing.toolbox import network

servers = runpy.run_path(str(Path(__file__).parents[1] / "core/survey_servers.py"))
Server, TOKEN = servers["Server"], servers["TOKEN"]
ROWS = [{"_id": n, "_submission_time": f"2026-05-{n:02d}T10:00:00", "text": f"Å {n}"} for n in range(1, 8)]


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
        ("wrong", "APIHeader", {"Authorization": "Token wrong-and-not-to-be-seen"}),
        ("basic", "Basic", {"username": "anna", "password": "not-to-be-seen"}),
    ):
        config = QgsAuthMethodConfig(method)
        config.setName(f"sodertorn test {name}")
        for key, value in values.items():
            config.setConfig(key, value)
        good, config = manager.storeAuthenticationConfig(config)
        if not good:
            pytest.skip(f"QGIS keeps no logins here: {method}")
        made[name] = config.id()
    yield made
    for known in made.values():
        manager.removeAuthenticationConfig(known)


def go(run, server, file, service="kobo", form="aXY", path="", **more):
    made = run("fetch_resident_input", SERVICE=service, ADDRESS=server.url + path, FORM=form,
               FILE=str(file) if file else None, FOUND="TEMPORARY_OUTPUT", **more)  # fmt: skip
    found = made["FOUND"] if isinstance(made["FOUND"], QgsVectorLayer) else QgsVectorLayer(made["FOUND"], "f", "ogr")
    rows = [{field.name(): row[field.name()] for field in found.fields()} for row in found.getFeatures()]
    return rows, found


def loaded(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_list_and_the_answers_with_a_token(run, logins, tmp_path):
    with Server(servers["kobo"](ROWS, most=3), login=TOKEN) as server:
        rows, _ = go(run, server, None, form=None, LOGIN=logins["token"])
        assert (rows[0]["form"], rows[0]["title"], rows[0]["answers"]) == ("aXY", "Tryggt i Huddinge", 7)
        rows, layer = go(run, server, tmp_path / "a.json", LOGIN=logins["token"])
        assert (rows[0]["answers"], rows[0]["new"]) == (7, 7)
    assert loaded(tmp_path / "a.json")["results"] == ROWS
    told = json.dumps(layer.metadata().history()) + "".join(run.feedback.lines + run.feedback.warnings)
    assert logins["token"] in told
    assert "not-to-be-seen" not in told


def test_name_and_password(run, logins, tmp_path):
    rows = [servers["odk_row"](n, f"2026-05-0{n}T10:00:00.123Z") for n in range(1, 6)]
    with Server(servers["odk"](rows), login="Basic YW5uYTpub3QtdG8tYmUtc2Vlbg==") as server:
        go(run, server, tmp_path / "a.json", "odk", "1/q", LOGIN=logins["basic"])
    assert loaded(tmp_path / "a.json")["value"] == rows


@pytest.mark.parametrize(("login", "said"), [("wrong", "does not accept the login"), (None, "asks for a login")])
def test_a_wrong_login(run, logins, tmp_path, login, said):
    with Server(servers["kobo"](ROWS), login=TOKEN) as server:
        with pytest.raises(QgsProcessingException, match=said) as caught:
            go(run, server, tmp_path / "a.json", **({"LOGIN": logins[login]} if login else {}))
        assert len(server.asked) == 1
    assert "not-to-be-seen" not in str(caught.value)
    assert list(tmp_path.glob("*.json")) == []


def test_a_login_that_qgis_does_not_have(run, tmp_path):
    with Server(servers["kobo"](ROWS)) as server:
        with pytest.raises(QgsProcessingException, match="QGIS has no such login"):
            go(run, server, tmp_path / "a.json", LOGIN="abc1234")
        assert server.asked == []


@pytest.mark.parametrize("login", ["token", None])
def test_another_host_sees_nothing(run, logins, tmp_path, login):
    with Server(servers["kobo"](ROWS), at="127.0.0.2") as other, Server(servers["kobo"](ROWS)) as server:
        server.faults = [servers["redirect"](other.url + "/api/v2/assets/aXY/data/")]
        with pytest.raises(QgsProcessingException, match="sends on to another address"):
            go(run, server, tmp_path / "a.json", **({"LOGIN": logins[login]} if login else {}))
        assert other.asked == []
        assert server.secrets() == ([TOKEN] if login else [])


def test_the_fetcher_itself_keeps_the_login_from_other_hosts(logins):
    """Should the protocol ever ask elsewhere: another port and another host see no login."""
    with Server(lambda path, query: {}) as server, Server(lambda path, query: {}, at="127.0.0.2") as other:
        fetcher = network.Login(logins["token"]).fetcher(server.url, Monitor())
        for url in (server.url, other.url, f"http://localhost:{server.port}"):
            with contextlib.suppress(web.Failure):
                fetcher.get(url + "/x")
        assert server.secrets() == [TOKEN]
        assert other.asked
        assert other.secrets() == []


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("trickling", "timeout"), ("silent", "timeout"), ("endless", "too big"), ("bomb", "too big")],
)
def test_what_never_ends_or_is_too_large(monkeypatch, fault, kind):
    monkeypatch.setattr(network, "LONGEST", 2.0)
    servers["packed"]()
    with Server(lambda path, query: {}) as server:
        server.faults = [servers[fault]]
        since = time.monotonic()
        fetcher = network.Login().fetcher(server.url, Monitor())

        def get():
            headers = {"Accept-Encoding": "gzip"}
            web.unpacked(fetcher.get(server.url, headers=headers, timeout=1.0, most=20_000_000), 20_000_000)

        with pytest.raises(web.Failure) as caught:
            get()
        assert caught.value.kind == kind
        assert time.monotonic() - since < 5


class Stopped(Monitor):
    def __init__(self, after):
        self.at = time.monotonic() + after

    def is_cancelled(self):
        return time.monotonic() > self.at


class Work(QThread):
    """A fetch in a thread of QGIS's, as the window runs it."""

    def __init__(self, work):
        super().__init__()
        self.work, self.error, self.made = work, None, None

    def run(self):
        try:
            self.made = self.work()
        except Exception as error:
            self.error = error


def in_thread(work):
    """Run it, and measure the longest time the main thread stood still, s."""
    thread = Work(work)
    thread.start()
    longest, since = 0.0, time.monotonic()
    while not thread.isFinished():
        QgsApplication.processEvents()
        time.sleep(0.005)
        longest, since = max(longest, time.monotonic() - since), time.monotonic()
    thread.wait()
    return thread, longest


@pytest.mark.parametrize("fault", ["trickling", "silent", "endless"])
@pytest.mark.parametrize("threaded", [False, True])
def test_cancelling_is_heard_within_a_second(fault, threaded):
    with Server(lambda path, query: {}) as server:
        server.faults = [servers[fault]]
        monitor = Stopped(0.5)
        fetcher = network.Login().fetcher(server.url, monitor)

        def work():
            return fetcher.get(server.url, most=10**12)

        if threaded:
            thread, _ = in_thread(work)
            assert isinstance(thread.error, Cancelled)
        else:
            with pytest.raises(Cancelled):
                work()
        assert time.monotonic() - monitor.at < 1.0


def test_the_window_stays_alive(logins, tmp_path):
    """From a worker thread, 20,000 answers in 20 pages; the main thread never waits long."""
    from sodertorn.processing.participation.services.fetching import fetch_resident_input

    rows = [{"_id": n, "_submission_time": "2026-05-01T10:00:00"} | {f"q{k}": f"answer {n}" for k in range(30)}
            for n in range(20_000)]  # fmt: skip
    with Server(servers["kobo"](rows), login=TOKEN) as server:
        login = network.Login(logins["token"])
        thread, longest = in_thread(
            lambda: fetch_resident_input(
                service="kobo",
                address=server.url,
                form="aXY",
                since=None,
                login=login,
                file=tmp_path / "a.json",
                incremental=True,
            )
        )
    assert thread.error is None
    assert thread.made["found"]["answers"].tolist() == [20_000]
    assert longest < 0.5  # the server shares the interpreter


def test_a_dropped_connection_is_taken_up_again(run, tmp_path):
    with Server(servers["kobo"](ROWS, most=2)) as server:
        server.faults = [None, servers["dropped"], servers["status"](429, Retry_After="0"), None]
        go(run, server, tmp_path / "a.json")
        assert sum("trying again" in line for line in run.feedback.lines) == 2
    assert loaded(tmp_path / "a.json")["results"] == ROWS


def test_nobody_answers(run, tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        server = type("S", (), {"url": f"http://127.0.0.1:{taken.getsockname()[1]}"})
        with pytest.raises(QgsProcessingException, match="cannot be reached"):
            go(run, server, tmp_path / "a.json")


def certificate(folder, *, days, name="127.0.0.1"):
    """A self-signed certificate as an SSL context; negative ``days`` for one that has expired."""
    key, file, settings = folder / "key.pem", folder / "cert.pem", folder / "openssl.cnf"
    settings.write_text(
        "[req]\ndistinguished_name=d\nx509_extensions=e\nprompt=no\n[d]\nCN=x\n"
        f"[e]\nsubjectAltName=IP:{name}\nbasicConstraints=CA:TRUE\n[ca]\ndefault_ca=c\n[c]\n"
        f"database={folder}/index.txt\nserial={folder}/serial\nnew_certs_dir={folder}\ndefault_md=sha256\n"
        "policy=p\nx509_extensions=e\nunique_subject=no\n[p]\ncommonName=supplied\n"
    )
    (folder / "index.txt").touch()
    (folder / "serial").write_text("01")
    asked = ["openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-config", str(settings)]
    request = folder / "request.pem"
    subprocess.run([*asked, "-out", str(request)], check=True, capture_output=True)
    start, end = ("20200101000000Z", "20200201000000Z") if days < 0 else ("20200101000000Z", "20491231000000Z")
    subprocess.run(
        ["openssl", "ca", "-batch", "-selfsign", "-config", str(settings), "-keyfile", str(key), "-in", str(request),
         "-out", str(file), "-startdate", start, "-enddate", end],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return context, file


@pytest.mark.parametrize("days", [-30, 3000])
def test_a_certificate_that_is_not_valid(run, logins, tmp_path, days):
    """Expired, and signed by nobody known: neither gets the login."""
    context, _ = certificate(tmp_path, days=days)
    with Server(servers["kobo"](ROWS), login=TOKEN, context=context) as server:
        with pytest.raises(QgsProcessingException, match=f"certificate of 127.0.0.1:{server.port} is not valid"):
            go(run, server, tmp_path / "a.json", LOGIN=logins["token"])
        assert server.asked == []


def test_a_certificate_that_qgis_was_told_to_trust(run, logins, tmp_path):
    from qgis.core import QgsAuthCertUtils
    from qgis.PyQt.QtNetwork import QSslCertificate

    context, file = certificate(tmp_path, days=3000)
    text = file.read_bytes()
    trusted = QSslCertificate(text[text.index(b"-----BEGIN") :])
    manager = QgsApplication.authManager()
    manager.storeCertAuthority(trusted)
    manager.storeCertTrustPolicy(trusted, QgsAuthCertUtils.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
    try:
        with Server(servers["kobo"](ROWS), login=TOKEN, context=context) as server:
            go(run, server, tmp_path / "a.json", LOGIN=logins["token"])
        assert loaded(tmp_path / "a.json")["results"] == ROWS
    finally:
        manager.removeCertAuthority(trusted)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture(scope="module")
def pygeoapi(tmp_path_factory):
    """A server not written here, with seven places: its address."""
    home = Path(os.environ.get("SODERTORN_SERVER", Path.home() / ".cache/sodertorn/server"))
    if not (home / "bin/pygeoapi").exists():
        pytest.skip(f"pygeoapi is not in {home}: scripts/install.sh server")
    folder, port = tmp_path_factory.mktemp("pygeoapi"), free_port()
    places = [
        {"type": "Feature", "id": n, "properties": {"n": n, "text": f"Mörkt vid Å-stigen {n}"},
         "geometry": {"type": "Point", "coordinates": [17.98 + n / 1000, 59.23]}}
        for n in range(1, 8)
    ]  # fmt: skip
    (folder / "places.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": places}))
    config = {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port}, "url": "http://inside.example:1",
            "mimetype": "application/json", "encoding": "utf-8", "languages": ["en"], "pretty_print": False,
            "limits": {"default_items": 3, "max_items": 3, "on_exceed": "throttle"},
            "map": {"url": "https://tile.example/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {"title": "t", "description": "d", "keywords": ["k"], "keywords_type": "theme",
                               "terms_of_service": "none", "url": "http://inside.example"},
            "license": {"name": "CC0", "url": "http://inside.example"},
            "provider": {"name": "p", "url": "http://inside.example"},
            "contact": {"name": "c", "email": "c@inside.example"},
        },
        "resources": {
            "places": {
                "type": "collection", "title": "Places", "description": "d", "keywords": ["k"], "links": [],
                "extents": {"spatial": {"bbox": [17, 59, 19, 60], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}},
                "providers": [{"type": "feature", "name": "GeoJSON", "data": str(folder / "places.geojson"),
                               "id_field": "id"}],
            }
        },
    }  # fmt: skip
    (folder / "config.yml").write_text(json.dumps(config))  # JSON is YAML
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")} | {
        "PYGEOAPI_CONFIG": str(folder / "config.yml"),
        "PYGEOAPI_OPENAPI": str(folder / "openapi.yml"),
    }
    program = str(home / "bin/pygeoapi")
    made = subprocess.run(
        [program, "openapi", "generate", str(folder / "config.yml"), "--output-file", str(folder / "openapi.yml")],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    with (folder / "log").open("w") as log:
        running = subprocess.Popen([program, "serve", "--flask"], env=environment, stdout=log, stderr=log)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                break
            assert running.poll() is None, (folder / "log").read_text()[-2000:]
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}", places
    finally:
        running.terminate()
        running.wait(10)


def test_pygeoapi(run, pygeoapi, tmp_path):
    """It calls itself by a name that cannot be reached, and sends three features at a time."""
    address, places = pygeoapi
    server = type("S", (), {"url": address})
    rows, _ = go(run, server, None, "ogc", None)
    assert [row["form"] for row in rows] == ["places"]
    rows, _ = go(run, server, tmp_path / "a.geojson", "ogc", "places")
    assert (rows[0]["answers"], rows[0]["fetched"]) == (7, 7)
    found = loaded(tmp_path / "a.geojson")["features"]
    assert [feature["properties"]["text"] for feature in found] == [place["properties"]["text"] for place in places]
    layer = QgsVectorLayer(str(tmp_path / "a.geojson"), "a", "ogr")
    assert layer.featureCount() == 7
    assert layer.crs().authid() in ("EPSG:4326", "OGC:CRS84")
    rows, _ = go(run, server, tmp_path / "a.geojson", "ogc", "places")
    assert (rows[0]["answers"], rows[0]["new"], rows[0]["changed"]) == (7, 0, 0)


def test_qgis_process_with_a_login(tmp_path):
    """The id of a login on the command line; the main password from a file, as QGIS has it."""
    if not shutil.which("qgis_process"):
        pytest.skip("qgis_process is not installed")
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins/sodertorn").symlink_to(root)
    (tmp_path / "password").write_text("only-for-tests")
    (tmp_path / "auth").mkdir()
    environment = os.environ | {
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"), "XDG_RUNTIME_DIR": str(tmp_path),
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"), "QT_QPA_PLATFORM": "offscreen",
        "QGIS_AUTH_DB_DIR_PATH": str(tmp_path / "auth"), "QGIS_AUTH_PASSWORD_FILE": str(tmp_path / "password"),
        "LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8",
    }  # fmt: skip
    keep = (
        "from qgis.core import *\n"
        "app = QgsApplication([], False); app.initQgis(); m = QgsApplication.authManager(); m.ensureInitialized()\n"
        "m.setMasterPassword(True) or m.setMasterPassword('only-for-tests', True)\n"
        f"c = QgsAuthMethodConfig('APIHeader'); c.setName('t'); c.setConfig('Authorization', '{TOKEN}')\n"
        "good, c = m.storeAuthenticationConfig(c); print('ID', c.id())\n"
    )
    made = subprocess.run([sys.executable, "-c", keep], env=environment, capture_output=True, text=True, check=False)
    assert "ID " in made.stdout, made.stderr
    known = made.stdout.split("ID ")[1].split()[0]
    subprocess.run(
        ["qgis_process", "plugins", "enable", "sodertorn"], env=environment, capture_output=True, check=False
    )
    with Server(servers["kobo"](ROWS, most=3), login=TOKEN) as server:
        done = subprocess.run(
            ["qgis_process", "run", "sodertorn:fetch_resident_input", "--", "SERVICE=kobo", f"ADDRESS={server.url}",
             "FORM=aXY", f"LOGIN={known}", f"FILE={tmp_path / 'a.json'}", f"FOUND={tmp_path / 'found.csv'}"],
            env=environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert loaded(tmp_path / "a.json")["results"] == ROWS
    assert "not-to-be-seen" not in done.stdout + done.stderr
