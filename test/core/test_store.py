"""The store in a GeoPackage and in a real PostgreSQL: all or nothing, nothing doubled, nothing reviewed lost."""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pandas as pd
import pyogrio
import pytest
import shapely
from sodertorn.processing.databases import geopackage
from sodertorn.processing.databases.naming import column_name, quoted
from sodertorn.processing.participation import importing, problems, reviewing
from sodertorn.processing.participation.importing import import_answers
from sodertorn.processing.participation.matching.suggesting import suggest
from sodertorn.processing.participation.privacy.protecting import Protector
from sodertorn.processing.participation.privacy.protection import Protection
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.participation.store.geopackage import GeoPackageStore
from sodertorn.processing.spec import Cancelled, Monitor, UserError

NASTY = "Dialog 'x'; DROP TABLE contributions;-- %s ? \"ö\""
COLUMNS = (
    "id",
    "tid",
    "nord",
    "ost",
    "synpunkt",
    "tema",
    'a"b;--',
    "fid",
    "FID",
    "geom",
    "%s ?",
    "select",
    "Ålder" * 20,
)


def write(path, rows, columns=COLUMNS):
    lines = [";".join('"' + str(cell).replace('"', '""') + '"' for cell in row) for row in (columns, *rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def rows(count, text="Det är mörkt på vägen {n}, 'gör' något; --"):
    return [
        (f"r{n}", f"2026-05-{n % 28 + 1:02d} 12:00", 6570050 + n if n % 5 else "", 670040 + n if n % 5 else "",
         text.format(n=n), ("Trafik", "Park")[n % 2], n % 3, "x'); --", f"svar {n}", "g", "%s", n, "y")
        for n in range(count)
    ]  # fmt: skip


def opened(path):
    source = open_source((path,))
    return source, suggest(source)[0]


def bring(store, path, survey="Parken", protector=None, monitor=None, who="anna", **settings):
    source, profile = opened(path)
    return import_answers(
        source, profile, protector=protector, store=store, survey=survey, who=who, monitor=monitor,
        settings=importing.Settings(**settings),
    )  # fmt: skip


@pytest.fixture(params=["geopackage", "postgis"])
def place(request, tmp_path):
    """Opens the same store again and again."""
    if request.param == "geopackage":
        return lambda create=True: GeoPackageStore(tmp_path / "store.gpkg", create=create)
    from sodertorn.processing.participation.store.postgis import PostgisStore

    made = request.getfixturevalue("postgres")
    schema = f'schema "{tmp_path.name}" %s'
    return lambda create=True: PostgisStore(made, schema, create=create)


def test_what_goes_in_comes_out(place, tmp_path):
    path = write(tmp_path / "a.csv", rows(20))
    with place() as store:
        result = bring(store, path, NASTY)
    with place(False) as store:
        found = store.contributions()
        answers = store.submissions(NASTY)
        titles = store.titles(store.table_of(NASTY))
        assert store.surveys()["survey"].tolist() == [NASTY]
    assert len(found) == 20
    assert (found["survey"] == NASTY).all()
    assert found.crs == "EPSG:3006"
    assert (found["place"] == "none").sum() == found.geometry.isna().sum() == 4
    assert found.geometry.iloc[1].equals(shapely.Point(670041, 6570051))
    assert found["text"].iloc[3] == "Det är mörkt på vägen 3, 'gör' något; --"
    assert found["submitted"].iloc[0] == pd.Timestamp("2026-05-01T10:00:00Z")
    assert result.stored == {"added": 20, "updated": 0, "unchanged": 0, "kept": 0, "submissions": 20, "gone": 0}
    names = dict(zip(titles["name"], titles["column_name"], strict=True))
    assert names['a"b;--'] == 'a"b;--'
    assert names["geom"] == "geom_2"
    assert {names[name] for name in names if name.lower() == "fid"} <= {"fid_2", "FID_2"}
    assert names["select"] == "select"
    assert names["%s ?"] == "%s ?"
    long = names["Ålder" * 20]
    assert len(long.encode()) <= 63
    assert "Ålder" * 20 in [name for _, name, _ in result.renamed]
    assert len(set(map(str.lower, names.values()))) == len(names)
    assert answers[names["%s ?"]].tolist() == ["%s"] * 20
    assert answers[names["select"]].tolist() == list(range(20))


def test_importing_again_changes_nothing_and_doubles_nothing(place, tmp_path):
    path = write(tmp_path / "a.csv", rows(20))
    with place() as store:
        bring(store, path)
        first = store.contributions()
        again = bring(store, path)
        pd.testing.assert_frame_equal(pd.DataFrame(first), pd.DataFrame(store.contributions()))
        assert again.stored["unchanged"] == 20
        assert len(store.submissions("Parken")) == 20
        more = rows(25)[3:]
        more[0] = (*more[0][:4], "Annat", *more[0][5:])
        changed = bring(store, write(tmp_path / "b.csv", more))
        assert changed.stored == {"added": 5, "updated": 1, "unchanged": 16, "kept": 0, "submissions": 22, "gone": 3}
        assert (changed.problems["code"] == problems.GONE).sum() == 3
        assert len(store.contributions()) == 25
        assert len(store.history()) == 0
        assert len(store.imports()) == 3
        assert json.loads(store.imports()["counts"].iloc[2])["stored"]["added"] == 5


def test_what_was_reviewed_is_never_touched(place, tmp_path):
    with place() as store:
        bring(store, write(tmp_path / "a.csv", rows(10)))
        ids = store.contributions()["contribution_id"].tolist()
        store.review(([ids[0]], {"status": "accepted"}), "anna")
        store.review(([ids[1]], {"note": "se upp"}), "anna")
        store.review(([ids[2]], {"theme": "Belysning"}), "anna")
        before = store.contributions(statuses=None).iloc[:3]
        result = bring(store, write(tmp_path / "b.csv", rows(10, "Något annat {n}")))
        assert result.stored["kept"] == 3
        assert result.stored["updated"] == 7
        after = store.contributions(statuses=None)
        pd.testing.assert_frame_equal(pd.DataFrame(before), pd.DataFrame(after.iloc[:3]))
        assert after["text"].iloc[5] == "Något annat 5"
        listed = result.problems[result.problems["code"] == problems.CHANGED_AFTER_REVIEW]
        assert sorted(listed["contribution_id"]) == sorted(ids[:3])


def test_nothing_is_hidden_without_a_reason_or_merged_into_nothing(place, tmp_path):
    with place() as store:
        bring(store, write(tmp_path / "a.csv", rows(4)))
        ids = store.contributions()["contribution_id"].tolist()
        for status, words in (("hidden", "without a reason"), ("merged", "into nothing")):
            with pytest.raises(UserError, match=words):
                store.review((ids[:2], {"status": status}), "anna")
        store.review(([ids[0], ids[0]], {"status": "hidden", "status_reason": "reklam"}), "anna")
        store.review(([ids[1]], {"status": "merged", "merged_into": ids[2]}), "anna")
        store.review((ids[:2], {"note": "sett"}), "anna")  # what stands behind it is there
        for given in ({"status_reason": " "}, {"merged_into": ""}):
            with pytest.raises(UserError):
                store.review((ids[:2], given), "anna")
        found = store.contributions(statuses=None).set_index("contribution_id")
        assert found.loc[ids, "status"].tolist() == ["hidden", "merged", "new", "new"]
        assert store.undo(who="anna")


def test_history_undo_and_who_was_faster(place, tmp_path):
    with place() as one, place() as other:
        bring(one, write(tmp_path / "a.csv", rows(6)))
        seen = one.contributions().set_index("contribution_id")
        ids = seen.index.tolist()
        batch = other.review((ids[:2], {"status": "hidden", "status_reason": "'; --"}), "bo", "hide")
        with pytest.raises(UserError, match="somebody else"):
            one.review((ids[1:3], {"theme": "X"}), "anna", read=seen["reviewed_at"])
        assert set(one.contributions()["contribution_id"]) == set(ids[2:])
        history = one.history(ids[:1])
        assert history[["who", "action", "field", "old", "new", "batch"]].to_numpy().tolist() == [
            ["bo", "hide", "status", "new", "hidden", batch], ["bo", "hide", "status_reason", "", "'; --", batch]
        ]  # fmt: skip
        one.review((ids[:1], {"status": "accepted"}), "anna")
        with pytest.raises(UserError, match="changed again"):
            one.undo(batch, "bo")
        assert one.undo(who="anna")
        assert one.undo(batch, "bo")
        assert len(one.contributions()) == 6
        assert (one.contributions()["status"] == "new").all()
        assert one.undo(who="bo") is None
        assert one.undo(who="nobody") is None
        with pytest.raises(UserError):
            one.review((ids[:1], {"status": "deleted"}), "x")
        with pytest.raises(UserError):
            one.review((ids[:1], {"text": "x"}), "x")
        with pytest.raises(UserError):
            one.review((["gone"], {"note": "x"}), "x")
        with pytest.raises(UserError, match="merged itself"):
            one.review((ids[:2], {"merged_into": ids[0], "status": "merged"}), "x")
        assert len(one.history(["gone"])) == 0


def test_a_broken_import_leaves_nothing(place, tmp_path):
    path = write(tmp_path / "a.csv", rows(10))

    class Stops(Monitor):
        def is_cancelled(self):
            return True

    with place() as store:
        with pytest.raises(Cancelled):
            bring(store, path, monitor=Stops())
        assert not store.exists()
        assert store.layers() == []
        bring(store, path)
        with pytest.raises(Cancelled):
            bring(store, write(tmp_path / "b.csv", rows(30)), monitor=Stops())
        assert len(store.contributions()) == 10
        with pytest.raises(RuntimeError):
            importing.check_balance({("", 0): {"came": 3, "placed": 1, "without_place": 1, "out": 0}}, {})


def test_a_wider_answer_widens_its_column(place, tmp_path):
    columns = ("id", "nord", "ost", "synpunkt", "ålder")
    first = [(f"r{n}", 6570000, 670000, f"Långt svar nummer {n}", n) for n in range(8)]
    with place() as store:
        bring(store, write(tmp_path / "a.csv", first, columns))
        bring(
            store, write(tmp_path / "b.csv", [*first[1:], ("r9", 6570000, 670000, "Ett till svar", "18-24")], columns)
        )
        assert store.submissions("Parken")["ålder"].tolist() == [*map(str, range(8)), "18-24"]
        bring(store, write(tmp_path / "a.csv", first, columns))
        assert store.submissions("Parken")["ålder"].tolist() == [*map(str, range(8)), "18-24"]


def test_a_home_stays_where_it_was_put(place, tmp_path):
    columns = ("id", "Var bor du? nord", "Var bor du? ost", "synpunkt")
    made = [(f"r{n}", 6570000 + 7 * n, 670000, f"Långt svar nummer {n}") for n in range(8)]
    path = write(tmp_path / "a.csv", made, columns)
    _, profile = opened(path)
    rules = [rule for rule in profile.rules if rule.home]
    if not rules:
        pytest.skip("no home recognised in this file")
    import geopandas as gpd
    from sodertorn.processing.participation.privacy.people import people_of

    crowd = gpd.GeoDataFrame(geometry=shapely.points(670000 + pd.Series(range(-300, 300)), 6570000), crs="EPSG:3006")
    with place() as store:
        first = None
        for _ in range(2):
            bring(
                store,
                path,
                protector=Protector(Protection(), population=people_of(crowd, None), key=store.new_secret()),
            )
            homes = store.submissions("Parken").geometry
            first = homes if first is None else first
        assert homes.notna().any()
        assert homes.geom_equals(first).where(first.notna(), True).all()


def test_hand_edits_are_in_the_history(tmp_path, postgres):
    from sodertorn.processing.participation.store.postgis import PostgisStore

    path = write(tmp_path / "a.csv", rows(4))
    with PostgisStore(postgres, "byhand", create=True) as store:
        bring(store, path)
        hand = postgres.open()
        with hand, hand.cursor() as cursor:
            cursor.execute("UPDATE byhand.contributions SET theme = 'Hand' WHERE fid = 1")
        hand.close()
        assert store.history()[["who", "action", "old", "new"]].to_numpy().tolist() == [
            [
                "postgres",
                "by hand",
                "Park" if store.contributions()["theme_source"].iloc[0] == "Park" else "Trafik",
                "Hand",
            ]
        ]
        assert bring(store, write(tmp_path / "b.csv", rows(4, "Ny text {n}"))).stored["kept"] == 1


def test_two_at_the_same_time(tmp_path, postgres):
    from sodertorn.processing.participation.store.postgis import PostgisStore

    said, results = [], {}

    class Tells(Monitor):
        def step(self, template, **values):
            said.append(template)

    def work(name, path):
        with PostgisStore(postgres, "both", create=True) as store:
            results[name] = bring(store, path, monitor=Tells()).stored

    path = write(tmp_path / "a.csv", rows(3000))
    threads = [threading.Thread(target=work, args=(name, path)) for name in "ab"]
    [thread.start() for thread in threads]
    [thread.join(120) for thread in threads]
    assert sorted(result["added"] for result in results.values()) == [0, 3000]
    assert any("Waiting" in text for text in said)


def test_gdal_reads_edits_and_the_index_follows(tmp_path):
    file = tmp_path / "store.gpkg"
    with GeoPackageStore(file, create=True) as store:
        bring(store, write(tmp_path / "a.csv", rows(20)))
    info = pyogrio.read_info(file, layer="contributions")
    assert info["crs"] == "EPSG:3006"
    assert info["features"] == 20
    assert info["total_bounds"] == pytest.approx((670041, 6570051, 670059, 6570069))
    near = pyogrio.read_dataframe(file, layer="contributions", bbox=(670040.5, 6570050.5, 670041.5, 6570051.5))
    assert len(near) == 1
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT COUNT(*) FROM rtree_contributions_geom").fetchone() == (16,)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


CHILD = """
import os, sys, signal, runpy
sys.path.insert(0, {folder!r})
import conftest
from pathlib import Path
tests = runpy.run_path({file!r})
from sodertorn.processing.participation.store import loading
told = [0]
original = loading.Loading.submissions
def killed(self, *args):
    original(self, *args)
    os.kill(os.getpid(), signal.SIGKILL)
loading.Loading.submissions = killed
with tests["GeoPackageStore"](Path({store!r}), create=True) as store:
    tests["bring"](store, Path({path!r}))
"""


@pytest.mark.parametrize("there", [False, True])
def test_killed_half_way(tmp_path, there):
    file = tmp_path / "store.gpkg"
    if there:
        with GeoPackageStore(file, create=True) as store:
            bring(store, write(tmp_path / "a.csv", rows(10)))
    path = write(tmp_path / "b.csv", rows(30_000))
    folder = str(Path(__file__).parents[1])
    code = CHILD.format(folder=folder, file=__file__, store=str(file), path=str(path))
    done = subprocess.run([sys.executable, "-c", code], timeout=120, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
    with GeoPackageStore(file, create=True) as store:
        assert (len(store.contributions()) == 10) if there else not store.exists()
        bring(store, path)
        assert len(store.contributions()) >= 30_000


def test_the_disk_is_full(tmp_path):
    file = tmp_path / "store.gpkg"
    with GeoPackageStore(file, create=True) as store:
        bring(store, write(tmp_path / "a.csv", rows(10)))
    big = write(tmp_path / "b.csv", rows(5_000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with GeoPackageStore(file) as store:
        source, profile = opened(big)
        resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size + 20_000, before[1]))
        try:
            with pytest.raises(UserError, match="room"):
                import_answers(source, profile, protector=None, store=store, survey="Parken")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
            signal.signal(signal.SIGXFSZ, handler)
        assert len(store.contributions()) == 10


def test_somebody_else_holds_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage, "PATIENCE", 0.5)
    file, path = tmp_path / "store.gpkg", write(tmp_path / "a.csv", rows(10))
    with GeoPackageStore(file, create=True) as store:
        bring(store, path)
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("PRAGMA journal_mode = WAL")  # as QGIS does
    other.execute("BEGIN")
    other.execute("SELECT COUNT(*) FROM contributions").fetchone()
    with GeoPackageStore(file) as store:
        assert bring(store, write(tmp_path / "b.csv", rows(12))).stored["added"] == 2  # a reader is no hindrance
    other.execute("COMMIT")
    other.execute("BEGIN IMMEDIATE")
    with GeoPackageStore(file) as store:
        with pytest.raises(UserError, match="is being written"):
            bring(store, path)
        monkeypatch.setattr(geopackage, "PATIENCE", 10.0)
        threading.Timer(0.5, lambda: other.execute("COMMIT")).start()
        since = time.monotonic()
        assert bring(store, path).stored["unchanged"] == 10
        assert time.monotonic() - since < 5
    other.close()


def test_a_reader_waits_while_somebody_commits(tmp_path):
    file = tmp_path / "store.gpkg"
    with GeoPackageStore(file, create=True) as store:
        bring(store, write(tmp_path / "a.csv", rows(5)))
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    with GeoPackageStore(file) as store:
        other.execute("BEGIN EXCLUSIVE")  # as a commit does, for a moment
        later = threading.Timer(0.4, lambda: other.execute("COMMIT"))
        later.start()
        assert len(store.contributions()) == 5
        later.join()
    other.execute("BEGIN EXCLUSIVE")
    later = threading.Timer(0.4, lambda: other.execute("COMMIT"))
    later.start()
    with GeoPackageStore(file) as store:
        assert store.exists()
    later.join()
    other.close()


def test_what_is_no_store(tmp_path, monkeypatch):
    path = write(tmp_path / "a.csv", rows(3))
    with pytest.raises(UserError, match="no GeoPackage"):
        GeoPackageStore(path)
    with pytest.raises(UserError, match="There is no GeoPackage"):
        GeoPackageStore(tmp_path / "none.gpkg")
    assert not (tmp_path / "none.gpkg").exists()
    with GeoPackageStore(tmp_path / "none.gpkg", create=True):
        pass
    assert not (tmp_path / "none.gpkg").exists()
    foreign = tmp_path / "foreign.gpkg"
    import geopandas as gpd

    gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(1, 2)], crs="EPSG:3006").to_file(foreign, layer="Träd")
    with pytest.raises(UserError, match="no resident input"):
        GeoPackageStore(foreign)
    with GeoPackageStore(foreign, create=True) as store:
        bring(store, path)
    assert pyogrio.read_dataframe(foreign, layer="Träd")["a"].tolist() == [1]
    taken = tmp_path / "taken.gpkg"
    gpd.GeoDataFrame({"a": [1]}, geometry=[shapely.Point(1, 2)], crs="EPSG:3006").to_file(taken, layer="contributions")
    with pytest.raises(UserError, match="not made by"):
        GeoPackageStore(taken, create=True)
    with sqlite3.connect(foreign) as connection:
        connection.execute("UPDATE resident_input SET value = '2' WHERE name = 'version'")
    connection.close()
    with pytest.raises(UserError, match="newer version"):
        GeoPackageStore(foreign)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_not_be_written(tmp_path):
    file, path = tmp_path / "store.gpkg", write(tmp_path / "a.csv", rows(3))
    with GeoPackageStore(file, create=True) as store:
        bring(store, path)
    file.chmod(0o444)
    with GeoPackageStore(file) as store, pytest.raises(UserError, match="cannot be written"):
        bring(store, path)


def test_names():
    assert column_name("a", ["A"]) == "a_2"
    assert column_name("fid", []) == "fid_2"
    assert column_name("", []) == "column"
    assert column_name("ö" * 40, []) == "ö" * 31
    assert column_name("ö" * 40, ["ö" * 31]) == "ö" * 30 + "_2"
    assert quoted('a"b') == '"a""b"'
    with pytest.raises(ValueError, match="identifier"):
        quoted("a\x00")


def test_alike_says_which_say_the_same(tmp_path):
    with GeoPackageStore(tmp_path / "s.gpkg", create=True) as store:
        made = rows(6, "Samma sak!")
        made[4] = (*made[4][:2], 6580000, 680000, "samma  SAK", *made[4][5:])
        bring(store, write(tmp_path / "a.csv", made[1:5]))
        found = store.contributions()
        pairs = reviewing.alike(found, 50.0)
        ids = found["contribution_id"].tolist()
        assert sorted(pairs["contribution_id"]) == sorted(ids[1:3])
        assert set(pairs["into"]) == {ids[0]}


ODD = ("\\.", "a\n\\.\nb", "\\N", "NULL", '"', '"\n\\.\n"', "%s %(x)s {temp} ? ?",
       "'; DROP TABLE contributions; --", "$1 $$ E'\\x'",
       "\u202egpj", "\U0001f9d1\u200d\U0001f33e", "a\x1fb\x7f", "\x00x", "\ufeff", "𝕏" * 3000, "end")  # fmt: skip


def test_what_databases_might_take_for_something_else_comes_back(place, tmp_path):
    given = [(*row[:4], text, text, *row[6:]) for row, text in zip(rows(len(ODD)), ODD, strict=True)]
    with place() as store:
        result = bring(store, write(tmp_path / "a.csv", given), NASTY)
    with place(False) as store:
        found = store.contributions()
        chosen = found["contribution_id"].tolist()
        store.review((chosen, {"note": ODD[1], "theme": ODD[7]}), ODD[7], "note")
        noted = store.contributions()
    assert len(found) == len(ODD) == result.stored["added"]
    said = {text.replace("\r\n", "\n") for text in found["text"].dropna()}
    wanted = {text.replace("\0", "").strip() for text in ODD} - {"NULL", "\ufeff", "\\N"}  # words for nothing
    assert wanted <= said
    assert noted["note"].tolist() == [ODD[1]] * len(found)
    assert noted["theme"].tolist() == [ODD[7]] * len(found)


def test_what_was_moved_once_is_never_shown_where_it_is(place):
    """A later import draws other circles around homes: a way that they do not cut stays as it was cut first."""
    import geopandas
    import numpy as np
    from sodertorn.processing.participation.schema import FROM_SOURCE

    whole, cut = shapely.LineString([(0, 0), (900, 0)]), shapely.LineString([(400, 0), (900, 0)])

    def bring_in(store, shapes, moved):
        blank = {field.name: [None, None] for field in FROM_SOURCE}
        places = ["line" if shape else "none" for shape in shapes]
        told = {"contribution_id": ["a", "b"], "survey": "s", "place": places}
        frame = geopandas.GeoDataFrame(blank | told, geometry=shapes, crs=3006)
        with store.importing("s", crs="EPSG:3006") as loading:
            loading.contributions(frame, np.array(moved))
            loading.finish(title="s", kind="", profile="", protection="", files="", counts="", log=None, originals=None)
        return loading.counts

    with place() as store:
        bring_in(store, [cut, None], [True, True])
        assert bring_in(store, [whole, whole], [False, False])["unchanged"] == 2
        found = store.contributions().set_index("contribution_id")
    assert found.geometry["a"].equals(cut)
    assert found.geometry["b"] is None
    assert found["place"].tolist() == ["line", "none"]


def test_accepting_is_one_change_in_both_databases(place, tmp_path):
    with place() as store:
        bring(store, write(tmp_path / "a.csv", rows(3)))
        ids = store.contributions()["contribution_id"].tolist()
        store.review((ids, reviewing.action_changes("accept")), "anna", "accept")
        history = store.history()
    assert history["field"].tolist() == ["status"] * 3
