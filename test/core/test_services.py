"""Survey servers asked page by page: nothing twice, nothing lost, whatever they do in between."""

import json
import os
import runpy
import signal
import time
import warnings
from datetime import timedelta
from pathlib import Path

import pytest
from sodertorn.processing.participation import readers
from sodertorn.processing.participation.services import fetching
from sodertorn.processing.participation.services.journal import Journal, Page
from sodertorn.processing.participation.services.stamps import moment, written
from sodertorn.processing.sources import client
from sodertorn.processing.spec import Cancelled, UserError

servers = runpy.run_path(str(Path(__file__).with_name("survey_servers.py")))
Server, TOKEN = servers["Server"], servers["TOKEN"]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(client, "PAUSE", 0.01)


def kobo_rows(count):
    return [
        {"_id": n, "_submission_time": f"2026-05-{1 + n // 60:02d}T10:{n % 60:02d}:00", "text": f"Å\t{n}\n=1+1"}
        for n in range(1, count + 1)
    ]


def fetch(server, service, form, file, monitor=None, path="", login=None, **more):
    given = {"since": None, "incremental": True} | more
    return fetching.fetch_resident_input(
        service=service, address=server.url + path, form=form, file=file,
        login=login or servers["PlainLogin"](), monitor=monitor, **given,
    )["found"]  # fmt: skip


def loaded(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_kobo_from_the_list_to_the_file(tmp_path, recorder):
    rows, file = kobo_rows(7), tmp_path / "a.json"
    with Server(servers["kobo"](rows, most=3), login=TOKEN) as server:
        login = servers["PlainLogin"](TOKEN)
        listed = fetch(server, "kobo", None, None, login=login)
        assert listed[["form", "title", "answers"]].values.tolist() == [["aXY", "Tryggt i Huddinge", 7]]
        found = fetch(server, "kobo", "aXY", file, recorder, login=login)
    assert found.values.tolist() == [["aXY", "a.json", 7, 7, 7, 0]]
    document = loaded(file)
    assert document["results"] == rows
    assert document["count"] == 7
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert [query["start"] for path, query, _ in server.asked if path.endswith("/data/")] == ["0", "3", "6"]


def test_what_is_new_or_changed_is_merged_by_id(tmp_path):
    rows, file = kobo_rows(5), tmp_path / "a.json"
    with Server(servers["kobo"](rows, most=3)) as server:
        fetch(server, "kobo", "aXY", file)
        rows[4] = rows[4] | {"text": "edited"}
        rows.append({"_id": 6, "_submission_time": "2026-06-01T00:00:00", "text": "new"})
        server.asked.clear()
        found = fetch(server, "kobo", "aXY", file)
        assert found.iloc[0][["answers", "fetched", "new", "changed"]].tolist() == [6, 2, 1, 1]
        assert loaded(file)["results"] == rows
        assert json.loads(server.asked[0][1]["query"]) == {"_submission_time": {"$gte": "2026-05-01T10:05:00"}}
        again = fetch(server, "kobo", "aXY", file)
        assert again.iloc[0][["answers", "fetched", "new", "changed"]].tolist() == [6, 1, 0, 0]
        whole = fetch(server, "kobo", "aXY", file, incremental=False)
        assert whole.iloc[0][["answers", "fetched", "new", "changed"]].tolist() == [6, 6, 6, 0]


def test_another_form_is_not_mixed_in(tmp_path):
    file = tmp_path / "a.json"
    with Server(servers["kobo"](kobo_rows(2))) as server, Server(servers["kobo"](kobo_rows(2))) as other:
        fetch(server, "kobo", "aXY", file)
        before = file.read_bytes()
        with pytest.raises(UserError, match="another place or form"):
            fetch(other, "kobo", "aXY", file)
        file.write_text('{"count": 1,\n "results": []}')
        with pytest.raises(UserError, match="not made by an earlier fetch"):
            fetch(server, "kobo", "aXY", file)
    assert before


@pytest.mark.parametrize("fault", ["dropped", "status", "web page", "cut short"])
def test_a_break_half_way_is_gone_on_with(tmp_path, recorder, fault):
    """Every answer is asked for once, although the fetch broke off after the second page."""
    rows, file = kobo_rows(8), tmp_path / "a.json"
    bad = {
        "dropped": servers["dropped"],
        "status": servers["status"](503),
        "web page": servers["text"](b"<html>log in</html>"),
        "cut short": servers["text"](b'{"count": 8, "results": [{"_id": 5'),
    }[fault]
    with Server(servers["kobo"](rows, most=2)) as server:
        server.faults = [None, None, *[bad] * client.TRIES]
        with pytest.raises(UserError):
            fetch(server, "kobo", "aXY", file, recorder)
        assert not file.exists()
        assert (tmp_path / "a.json.part").exists()
        assert any("4 answers are kept" in line for line in recorder.messages)
        server.faults, server.asked = [], []
        found = fetch(server, "kobo", "aXY", file, recorder)
    assert [query["start"] for _, query, _ in server.asked] == ["4", "6"]
    assert found.iloc[0]["answers"] == 8
    assert loaded(file)["results"] == rows


def test_a_page_that_was_half_written_is_fetched_again(tmp_path):
    rows, file = kobo_rows(6), tmp_path / "a.json"
    part = tmp_path / "a.json.part"
    with Server(servers["kobo"](rows, most=2)) as server:
        server.faults = [None, None, servers["status"](404)]
        with pytest.raises(UserError):
            fetch(server, "kobo", "aXY", file)
        whole = part.read_bytes()
        ends = [n for n in range(len(whole)) if whole[n : n + 2] == b"\n@"]
        for cut in (len(whole) - 1, ends[-1] + 1, ends[-1] - 5, ends[-2] + 2, ends[0] + 3, 20):
            part.write_bytes(whole[:cut])
            fetch(server, "kobo", "aXY", file)
            assert loaded(file)["results"] == rows
            assert not part.exists()
            file.unlink()


def test_cancelled_and_gone_on_with(tmp_path, recorder):
    rows, file = kobo_rows(6), tmp_path / "a.json"
    recorder.cancel_after = 2
    with Server(servers["kobo"](rows, most=2)) as server:
        with pytest.raises(Cancelled):
            fetch(server, "kobo", "aXY", file, recorder)
        recorder.cancel_after = None
        server.asked.clear()
        fetch(server, "kobo", "aXY", file, recorder)
    assert server.asked[0][1]["start"] == "4"
    assert loaded(file)["results"] == rows


def test_odk_with_repeats_and_next_links_to_another_host(tmp_path):
    rows = [servers["odk_row"](n, f"2026-05-0{n}T10:00:00.123Z") for n in range(1, 6)]
    file = tmp_path / "a.json"
    with Server(servers["odk"](rows)) as server:
        listed = fetch(server, "odk", "", None)
        assert listed[["form", "title"]].values.tolist() == [["1/q", "Plan: Questions"]]
        fetch(server, "odk", "1/q", file)
        assert loaded(file)["value"] == rows
        assert loaded(file)["@odata.count"] == 5
        rows[1] = servers["odk_row"](2, "2026-05-02T10:00:00.123Z", edited="2026-06-01T00:00:00.000Z")
        rows.append(servers["odk_row"](6, "2026-06-02T00:00:00.000Z"))
        found = fetch(server, "odk", "1/q", file)
        assert found.iloc[0][["answers", "fetched", "new", "changed"]].tolist() == [6, 3, 1, 1]
        assert loaded(file)["value"] == rows
        with pytest.raises(UserError, match="named by its project"):
            fetch(server, "odk", "q", tmp_path / "b.json")


def test_arcgis_with_a_related_table_and_attachments(tmp_path, recorder):
    def row(number, day):
        edited = 1777593600000 + day * 86400000
        return {"oid": number, servers["EDITED"]: edited, "text": f"Å {number}", "globalid": f"g{number}"}

    layers = {
        0: [row(n, n) for n in (1, 2, 3, 7, 9)],
        1: [row(n, n) | {"parentglobalid": f"g{n}", "globalid": f"t{n}"} for n in (1, 2, 3)],
    }
    file, path = tmp_path / "a.json", "/arcgis/rest/services/survey/FeatureServer"
    with Server(servers["arcgis"](layers, attachments={2: "a.jpg", 9: "b.jpg"})) as server:
        listed = fetch(server, "arcgis", None, None, path=path)
        assert listed[["form", "title"]].values.tolist() == [["0", "layer 0"], ["1", "layer 1"]]
        found = fetch(server, "arcgis", "0", file, path=path)
        assert found.iloc[0][["answers", "fetched"]].tolist() == [5, 5]
        document = loaded(file)
        assert [feature["attributes"] for feature in document["features"]] == layers[0]
        assert document["spatialReference"] == {"wkid": 4326}
        assert document["objectIdFieldName"] == "oid"
        table = document["relatedTables"][0]
        assert (table["id"], table["keyField"]) == (1, "globalid")
        assert [feature["attributes"] for feature in table["features"]] == layers[1]
        files = [group["attachmentInfos"][0] for group in document["attachmentGroups"]]
        assert [one["name"] for one in files] == ["a.jpg", "b.jpg"]
        assert files[0]["url"] == "http://x/2"
        source = readers.open_source([file, tmp_path / "a-layer_1.json"])
        assert [table.parent for table in source.tables] == [None, ""]
        assert [sum(map(len, table.read(recorder))) for table in source.tables] == [5, 3]
        layers[0][1] = row(2, 40) | {"text": "edited"}
        layers[1].append(row(4, 41))
        found = fetch(server, "arcgis", "0", file, path=path)
        assert found.iloc[0][["answers", "fetched", "new", "changed"]].tolist() == [5, 2, 0, 1]  # 9 is the boundary
        document = loaded(file)
        assert [feature["attributes"] for feature in document["features"]] == layers[0]
        assert [feature["attributes"] for feature in document["relatedTables"][0]["features"]] == layers[1]
        assert len(document["attachmentGroups"]) == 2


@pytest.mark.parametrize(("code", "said"), [(498, "does not accept the login"), (400, "refuses the question")])
def test_arcgis_errors_come_with_the_status_200(tmp_path, code, said):
    error = {"error": {"code": code, "message": "<script>", "details": []}}
    with Server(lambda path, query: error) as server, pytest.raises(UserError, match=said):
        fetch(server, "arcgis", "0", tmp_path / "a.json", login=servers["PlainLogin"](TOKEN))


def requests311(count, hours):
    start = moment("2026-01-01")
    return [
        {
            "service_request_id": f"r{n}",
            "service_code": "road" if n % 2 else "park",
            "lat": "59.2",
            "long": 18,
            "requested_datetime": written(start + timedelta(hours=hours * n)),
        }
        for n in range(count)
    ]


@pytest.mark.parametrize(("paged", "most"), [(True, 100), (True, 30), (False, 100), (False, 1000), (False, 50)])
def test_open311_in_windows(tmp_path, paged, most):
    """Servers with pages, with smaller pages than asked for, and without pages."""
    rows, file = requests311(400, 12.0), tmp_path / "a.json"
    with Server(servers["open311"](rows, most, paged)) as server:
        fetch(server, "open311", "*", file, since="2026-01-01")
        assert sorted(loaded(file), key=lambda row: int(row["service_request_id"][1:])) == rows
        assert len(server.asked) < 80
        fetch(server, "open311", "road", tmp_path / "b.json", since="2026-01-01")
    assert len(loaded(tmp_path / "b.json")) == 200


def test_open311_brought_up_to_date(tmp_path):
    rows, file = requests311(20, 24.0), tmp_path / "a.json"
    with Server(servers["open311"](rows)) as server:
        fetch(server, "open311", "*", file, since="2026-01-01")
        rows[3] = rows[3] | {"status": "closed"}
        found = fetch(server, "open311", "*", file)
    assert found.iloc[0][["answers", "new", "changed"]].tolist() == [20, 0, 1]
    assert loaded(file) == rows


def features(count, ids=True):
    return [
        {"type": "Feature", **({"id": n} if ids else {}), "properties": {"n": n},
         "geometry": {"type": "Point", "coordinates": [18.0, 59.0]}}
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("ids", [True, False])
def test_ogc_api_features(tmp_path, ids):
    made, file = features(5, ids), tmp_path / "a.geojson"
    with Server(servers["ogc"](made)) as server:
        assert fetch(server, "ogc", None, None, path="/api")["form"].tolist() == ["trees"]
        fetch(server, "ogc", "trees", file, path="/api")
        assert loaded(file)["features"] == made
        assert loaded(file)["type"] == "FeatureCollection"
        made.append(features(6, ids)[-1])
        found = fetch(server, "ogc", "trees", file, path="/api/")
    assert found.iloc[0][["answers", "new", "changed"]].tolist() == [6, 1, 0]


def test_a_circle_is_left_with_what_came(tmp_path, recorder):
    made, file = features(4), tmp_path / "a.json"
    with Server(servers["ogc"](made, circle=True)) as server:
        fetch(server, "ogc", "trees", file, recorder, path="/api")
        assert len(server.asked) == 3
    assert loaded(file)["features"] == made
    assert any("repeats itself" in line for line in recorder.messages)


def test_a_page_that_repeats_ends_the_fetch(tmp_path, recorder):
    rows, file = kobo_rows(2), tmp_path / "a.json"
    with Server(lambda path, query: {"count": 100, "results": rows}) as server:
        fetch(server, "kobo", "aXY", file, recorder)
        assert len(server.asked) == 2
    assert loaded(file)["results"] == rows
    assert any("promised 100 answers and sent 2" in line for line in recorder.messages)


@pytest.mark.parametrize(
    ("faults", "said"),
    [
        (["status 401"], "asks for a login"),
        (["status 403"], "asks for a login"),
        (["status 404"], "has nothing at this address"),
        (["status 418"], "refuses the question with the status 418"),
        (["status 429"] * 5, "still answers 429 after 5 tries"),
        (["html"], "web page"),
        (["list"], "does not answer as this kind"),
        (["deep"], "does not answer as this kind"),
        (["bomb"], "larger than is read"),
        (["later"], "come back in 17 minutes"),
        (["circle"] * 10, "sends in circles"),
        (["dropped"] * 5, "broke off again and again"),
    ],
)
def test_faults_are_said_in_one_sentence(tmp_path, faults, said):
    made = {
        "html": servers["text"](b"\n <!doctype html><p>Sign in"),
        "list": servers["text"](b"[1, 2]"),
        "deep": servers["text"](b"[" * 200_000),
        "bomb": servers["bomb"],
        "later": servers["status"](429, Retry_After="1000"),
        "circle": lambda handler: servers["send"](handler, 302, {"Location": handler.path}, b""),
        "dropped": servers["dropped"],
    }
    with Server(servers["kobo"](kobo_rows(1))) as server:
        server.faults = [made[name] if name in made else servers["status"](int(name[-3:])) for name in faults]
        with pytest.raises(UserError, match=said) as caught:
            fetch(server, "kobo", "aXY", tmp_path / "a.json")
    assert "api/v2" not in str(caught.value)


def test_a_busy_server_is_asked_again(tmp_path, recorder):
    rows, file = kobo_rows(2), tmp_path / "a.json"
    with Server(servers["kobo"](rows)) as server:
        busy = servers["status"]
        server.faults = [busy(429, Retry_After="0"), busy(500), servers["dropped"], None]
        fetch(server, "kobo", "aXY", file, recorder)
    assert loaded(file)["results"] == rows
    assert sum("trying again" in line for line in recorder.messages) == 3


def test_no_login_leaves_for_another_host(tmp_path):
    with (
        Server(servers["kobo"](kobo_rows(2)), at="127.0.0.2") as other,
        Server(servers["kobo"](kobo_rows(2)), login=TOKEN) as server,
    ):
        server.faults = [servers["redirect"](other.url + "/api/v2/assets/aXY/data/?secret=1")]
        with pytest.raises(UserError, match=r"sends on to another address, http://127\.0\.0\.2") as caught:
            fetch(server, "kobo", "aXY", tmp_path / "a.json", login=servers["PlainLogin"](TOKEN))
        assert "secret" not in str(caught.value)
        assert other.asked == []


def test_a_redirect_on_the_same_host_is_followed(tmp_path):
    rows, file = kobo_rows(2), tmp_path / "a.json"
    with Server(servers["kobo"](rows), login=TOKEN) as server:
        server.faults = [servers["redirect"]("/api/v2/assets/aXY/data/?limit=10&start=0")]
        fetch(server, "kobo", "aXY", file, login=servers["PlainLogin"](TOKEN))
    assert loaded(file)["results"] == rows


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "no web address"),
        ("kobo.example", "no web address"),
        ("file:///etc/passwd", "no web address"),
        ("ftp://a.example", "no web address"),
        ("https://a.example:99999", "no web address"),
        ("https://a.example/a b", "no web address"),
        ("https://me:secret@a.example", "holds a password"),
        ("https://a.example/FeatureServer?token=secret", "holds a password"),
        ("http://a.example", "begins with http"),
        ("http://localhost.a.example", "begins with http"),
        ("http://127.a.example", "begins with http"),
    ],
)
def test_addresses_that_are_refused(tmp_path, address, said):
    with pytest.raises(UserError, match=said) as caught:
        fetching.fetch_resident_input(
            service="kobo", address=address, form="a", since=None, login=servers["PlainLogin"]("x"),
            file=tmp_path / "a.json", incremental=True,
        )  # fmt: skip
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"since": "first of May"}, "cannot be read"),
        ({"since": "2026-13-01"}, "cannot be read"),
        ({"file": None}, "No file is given"),
        ({"file": Path("a.gpkg")}, "no JSON file"),
        ({"file": Path("/nowhere/a.json")}, "cannot be written"),
    ],
)
def test_settings_that_are_refused(tmp_path, more, said):
    given = {"since": "2026-05-01", "file": tmp_path / "a.json"} | more
    with Server(servers["kobo"](kobo_rows(1))) as server, pytest.raises(UserError, match=said):
        fetch(server, "kobo", "aXY", given.pop("file"), **given)


def test_no_secret_is_left_behind(tmp_path, recorder):
    with Server(servers["kobo"](kobo_rows(4), most=2), login=TOKEN) as server:
        server.faults = [None, servers["status"](404)]
        with pytest.raises(UserError):
            fetch(server, "kobo", "aXY", tmp_path / "a.json", recorder, login=servers["PlainLogin"](TOKEN))
    assert server.secrets() == [TOKEN] * 2
    kept = (tmp_path / "a.json.part").read_text()
    assert "not-to-be-seen" not in kept + "".join(recorder.messages)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-05-01", "2026-05-01T00:00:00Z"),
        ("2026-05-01T10:00", "2026-05-01T10:00:00Z"),
        ("2026-05-01 10:00:30.5+02:00", "2026-05-01T08:00:30Z"),
        ("2026-05-01T10:00:00.123Z", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00:00+02", "2026-05-01T08:00:00Z"),
    ],
)
def test_times(text, utc):
    assert written(moment(text)) == utc


@pytest.mark.parametrize("text", ["", "2026", "2026-02-30", "2026-05-01T25:00", "1 maj 2026", "2026-05-01T10:00:00+2"])
def test_no_times(text):
    assert moment(text) is None


def test_the_journal_keeps_the_latest_of_each_id(tmp_path):
    with Journal(tmp_path / "j", {"a": 1}) as journal:
        journal.add(Page([("", 1, {"t": "\ud800å"}), ("", 2, {})], {"n": 1}))
        assert not journal.add(Page([("", 1, {"t": 2}), ("", 3, {})], {"n": 2}))
        assert journal.add(Page([("", 3, {})], {"n": 3}))  # nothing new
        assert journal.add(Page([("", 4, {})], {"n": 1}))  # back at an earlier place
    with Journal(tmp_path / "j", {"a": 1}) as journal:
        assert journal.begun
        assert journal.position == {"n": 1}
        assert [json.loads(item) for item in journal.items()] == [{"t": 2}, {}, {}, {}]
    with Journal(tmp_path / "j", {"a": 2}) as journal:
        assert not journal.begun
        assert journal.total() == 0


def test_a_full_disk_keeps_what_was_fetched(tmp_path):
    resource = pytest.importorskip("resource")
    file, rows = tmp_path / "a.json", [row | {"long": "x" * 3000} for row in kobo_rows(8)]
    kept, was = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with Server(servers["kobo"](rows, most=2)) as server:
        resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, kept[1]))
        try:
            with pytest.raises(UserError, match="Make room"):
                fetch(server, "kobo", "aXY", file)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, kept)
            signal.signal(signal.SIGXFSZ, was)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json.part"]
        server.asked = []
        fetch(server, "kobo", "aXY", file)
    assert int(server.asked[0][1]["start"]) > 0  # it goes on, and does not begin anew
    assert loaded(file)["results"] == rows


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_killed_and_gone_on_with(tmp_path):
    """A process that is killed while it waits for the third page leaves two."""
    rows, file = kobo_rows(8), tmp_path / "a.json"
    part = tmp_path / "a.json.part"
    with Server(servers["kobo"](rows, most=2)) as server:
        server.faults = [None, None, servers["silent"]]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a fork of a process with threads
            child = os.fork()
        if child == 0:
            try:
                fetch(server, "kobo", "aXY", file)
            finally:
                os._exit(0)
        until = time.monotonic() + 5
        while (not part.exists() or part.read_bytes().count(b"\n@") < 3) and time.monotonic() < until:
            time.sleep(0.02)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert not file.exists()
        server.faults, server.asked = [], []
        fetch(server, "kobo", "aXY", file)
    assert server.asked[0][1]["start"] == "4"
    assert loaded(file)["results"] == rows


@pytest.mark.parametrize("service", ["kobo", "odk", "open311", "ogc"])
def test_the_file_readers_know_the_file(tmp_path, recorder, service):
    """What is fetched is read like a file that was exported: as the same kind, with all rows and their repeats."""
    row = {"_id": 1, "_uuid": "u", "_submission_time": "2026-05-01T10:00:00", "place": "59.2 18 0 5",
           "_geolocation": [59.2, 18.0], "trees": [{"trees/kind": "lime"}, {"trees/kind": "oak"}]}  # fmt: skip
    answer, form, path, kind, counts = {
        "kobo": (servers["kobo"]([row, row | {"_id": 2}]), "aXY", "", "kobo", [2, 4]),
        "odk": (servers["odk"]([servers["odk_row"](n, "2026-05-01T10:00:00.123Z") for n in range(3)]), "1/q", "", "odk",
                [3, 3]),
        "open311": (servers["open311"](requests311(20, 12.0)), "*", "", "open311", [20]),
        "ogc": (servers["ogc"](features(5)), "trees", "/api", "geojson", [5]),
    }[service]  # fmt: skip
    with Server(answer) as server:
        fetch(server, service, form, tmp_path / "a.json", path=path, since="2026-01-01")
    source = readers.open_source([tmp_path / "a.json"])
    assert source.kind == kind
    assert [sum(map(len, table.read(recorder))) for table in source.tables] == counts
