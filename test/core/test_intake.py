"""Files that come along with a survey, the report of an import, and what is said before everything comes twice."""

import dataclasses
import runpy
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from sodertorn.processing.participation import importing, intake
from sodertorn.processing.participation.matching.suggesting import suggest
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.participation.reviewing import review_resident_input
from sodertorn.processing.participation.store import files
from sodertorn.processing.participation.store.geopackage import GeoPackageStore
from sodertorn.processing.participation.store.place import StorePlace
from sodertorn.processing.spec import Cancelled, Monitor, UserError

core = runpy.run_path(str(Path(__file__).with_name("test_store.py")))

SCAN = b"\xff\xdb\x00\x05\x00ab\xff\xda\x00\x03\x00drawn\xff\xd9"
SECRET = b"Exif\0\0GPS 59.2 17.9"
PHOTO = b"\xff\xd8\xff\xe1" + (len(SECRET) + 2).to_bytes(2, "big") + SECRET + SCAN
HEAD = "SubmissionDate,instanceID,vad_tycker_du,plats-Latitude,plats-Longitude,foto,KEY\n"
DEFAULTS = {
    "profile_file": None, "title": "", "area": None, "mask": True, "kinds": (), "homes": "leave out", "nearest": 50.0,
    "farthest": 250.0, "cell": 250.0, "k": 5, "population": None, "people_field": None, "pseudonyms": True,
    "originals": False, "whole": True, "copy_files": True, "folder": "", "who": "anna",
}  # fmt: skip


class Tells(Monitor):
    def __init__(self):
        self.said = []

    def info(self, template, **values):
        self.said.append(template.format(**values))

    warn = info


def odk(path, names, members, start=0):
    """A ZIP of ODK Central with a submission for each name of a file."""
    lines = [
        f"2026-05-{n + 1:02d}T10:00:00.000Z,uuid:{n},Det är mörkt på vägen nummer {n},59.2{n},17.9{n},{name},uuid:{n}\n"
        for n, name in enumerate(names, start)
    ]
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("park.csv", HEAD + "".join(lines))
        for name, content in members.items():
            made.writestr(name, content)
    return path


def bring(out, path, monitor=None, survey="Parken", told=False, **changes):
    """Import; with ``told`` the profile says which column names files, else it is found out."""
    if told:
        profile = suggest(open_source((path,)))[0].changed(attachments=("/foto",))
        changes["profile_file"] = path.with_suffix(".json")
        changes["profile_file"].write_text(profile.text(), encoding="utf-8")
    return intake.import_resident_input(
        **{**DEFAULTS, "files": (path,), "place": StorePlace(out / "store.gpkg", None, ""), "survey": survey,
           "monitor": monitor or Tells(), **changes}
    )  # fmt: skip


def kept(folder):
    with GeoPackageStore(folder / "store.gpkg") as opened:
        found = opened.attachments()
    return dict(zip(found["name"], found["link"], strict=True))


def everything(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_files_lie_beside_the_store_and_photos_tell_nothing(tmp_path):
    members = {"media/a.jpg": PHOTO, "media/b.gif": b"GIF89a...", "media/c.m4a": b"\0\0\0\x18ftypM4A sound",
               "media/d.exe": b"MZ...", "media/e.jpg": b"no picture"}  # fmt: skip
    names = ["a.jpg", "b.gif", "c.m4a", "d.exe", "e.jpg", "f.jpg"]
    out, monitor = tmp_path / "out", Tells()
    out.mkdir()
    bring(out, odk(tmp_path / "park.zip", names, members), monitor)
    folder = f"store_files/{files.folder_name('Parken')}"
    assert kept(out) == {
        "a.jpg": f"{folder}/a.jpg", "b.gif": "", "c.m4a": f"{folder}/c.m4a", "d.exe": f"{folder}/d.bin", "e.jpg": "",
        "f.jpg": "",
    }  # fmt: skip
    assert (out / folder / "a.jpg").read_bytes() == b"\xff\xd8" + SCAN
    assert everything(out) == sorted(["store.gpkg", *(f"{folder}/{name}" for name in ("a.jpg", "c.m4a", "d.bin"))])
    said = "\n".join(monitor.said)
    assert "Files that came along, now in" in said
    assert ": 3." in said
    assert "place, time and camera: 1." in said
    assert "since they may tell where they were made: 2." in said
    assert "but that did not come along: 1." in said
    with GeoPackageStore(out / "store.gpkg") as store:
        log = store.protection_log()
    assert "Photos that came along" in log["what"].tolist()


def test_importing_again_copies_nothing_twice(tmp_path):
    members = {"media/a.jpg": PHOTO, "media/b.jpg": PHOTO}
    path = odk(tmp_path / "park.zip", ["a.jpg", "b.jpg"], members)
    bring(tmp_path, path, copy_files=False)
    assert set(kept(tmp_path).values()) == {""}
    bring(tmp_path, path)
    first, listed = kept(tmp_path), everything(tmp_path)
    monitor = Tells()
    bring(tmp_path, path, monitor)
    assert kept(tmp_path) == first
    assert everything(tmp_path) == listed
    assert "Files that were copied before: 2." in monitor.said
    # one that is gone comes back under its name; another survey tool's export has another photo of the same name
    (tmp_path / first["a.jpg"]).unlink()
    bring(tmp_path, odk(tmp_path / "park.zip", ["a.jpg", "b.jpg", "a.jpg"], members))
    assert everything(tmp_path) == listed
    bring(tmp_path, odk(tmp_path / "park.zip", ["b.jpg"], {"media/b.jpg": PHOTO[:-1] + b"\xd9"}, start=7))
    assert len(everything(tmp_path)) == len(listed) + 1
    with GeoPackageStore(tmp_path / "store.gpkg") as store:
        assert len(store.attachments("Parken")) == 4


def test_an_answer_gets_no_copy_of_the_answers(tmp_path):
    path = odk(tmp_path / "park.zip", ["park.csv", "../park.csv", "PARK.CSV"], {"media/a.jpg": PHOTO})
    bring(tmp_path, path, told=True)
    assert set(kept(tmp_path).values()) == {""}
    assert not (tmp_path / "store_files").exists()


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path):
    other = PHOTO.replace(b"drawn", b"other")
    path = odk(tmp_path / "p.zip", ["files/1/q.jpg", "files/2/q.jpg", "q.jpg"],
               {"files/1/q.jpg": PHOTO, "files/2/q.jpg": other})  # fmt: skip
    bring(tmp_path, path, told=True)
    with GeoPackageStore(tmp_path / "store.gpkg") as store:
        links = store.attachments()["link"].tolist()
    assert [("drawn" in (tmp_path / link).read_text("latin-1")) if link else None for link in links] == [
        True, False, None,
    ]  # fmt: skip


def test_links_stay_links(tmp_path):
    monitor = Tells()
    bring(tmp_path, odk(tmp_path / "park.zip", ["https://kobo.example/a.jpg"], {}), monitor)
    assert kept(tmp_path) == {"a.jpg": "https://kobo.example/a.jpg"}
    assert "Files that are links: 1. They may need a login at the survey tool." in monitor.said


class Stops(Monitor):
    """Cancels as soon as something was copied."""

    def __init__(self, folder):
        self._folder = folder

    def is_cancelled(self):
        return any(self._folder.rglob("a.jpg"))


def test_a_stopped_import_leaves_no_file(tmp_path):
    path = odk(tmp_path / "park.zip", ["a.jpg", "b.jpg"], {"media/a.jpg": PHOTO, "media/b.jpg": PHOTO})
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Cancelled):
        bring(out, path, Stops(out))
    assert list(out.iterdir()) == []


CHILD = """
import os, signal, runpy, sys
from pathlib import Path
sys.path.insert(0, {folder!r})
import conftest
tests = runpy.run_path({file!r})
from sodertorn.processing.participation.store import files, loading
def killed(*arguments, **more):
    os.kill(os.getpid(), signal.SIGKILL)
if {after}:
    files.Copies._put_in_place = killed
else:
    loading.Loading.finish = killed
tests["bring"](Path({out!r}), Path({path!r}))
"""


@pytest.mark.parametrize("after", [False, True])
def test_killed_before_or_after_the_store_was_written(tmp_path, after):
    path = odk(tmp_path / "park.zip", ["a.jpg"], {"media/a.jpg": PHOTO})
    out = tmp_path / "out"
    out.mkdir()
    code = CHILD.format(folder=str(Path(__file__).parents[1]), file=__file__, after=after, out=str(out), path=str(path))
    done = subprocess.run([sys.executable, "-c", code], timeout=120, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]
    left = [name for name in everything(out) if name.endswith("a.jpg")]
    assert len(left) == 1
    assert "incoming" in left[0]
    bring(out, odk(tmp_path / "other.zip", [""], {}, start=3), survey="Parken 2")
    assert [name for name in everything(out) if "incoming" in name] == []
    photos = [name for name in everything(out) if name.endswith("a.jpg")]
    assert photos == ([kept(out)["a.jpg"]] if after else [])


def test_a_folder_that_cannot_be_written_stops_the_import(tmp_path):
    (tmp_path / "store_files").write_text("a file, not a folder")
    with pytest.raises(UserError, match="nothing was imported"):
        bring(tmp_path, odk(tmp_path / "park.zip", ["a.jpg"], {"media/a.jpg": PHOTO}))
    assert not (tmp_path / "store.gpkg").exists()


def test_too_many_and_too_large_are_said(tmp_path, monkeypatch):
    path = odk(tmp_path / "park.zip", ["a.jpg", "b.jpg", "c.txt"],
               {"media/a.jpg": PHOTO, "media/b.jpg": PHOTO, "media/c.txt": b"\0" * (2 << 20)})  # fmt: skip
    with zipfile.ZipFile(path) as opened:
        packed = {name: opened.read(name) for name in opened.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in packed.items():
            made.writestr(name, content)
    monkeypatch.setattr(files, "MOST_FILES", 1)
    monitor = Tells()
    bring(tmp_path, path, monitor, told=True)
    said = "\n".join(monitor.said)
    assert "since one import takes 20,000 files and 4 GB: 1." in said
    assert "but cannot be read or are too large: 1." in said


def test_a_database_gets_whole_paths(tmp_path, postgres):
    path = odk(tmp_path / "park.zip", ["a.jpg"], {"media/a.jpg": PHOTO})
    place = StorePlace(None, postgres, f"files {tmp_path.name}")
    monitor = Tells()
    bring(tmp_path, path, monitor, place=place)
    assert "Files of which only the names are kept, since none are copied: 1." in monitor.said
    with pytest.raises(UserError, match="no folder"):
        bring(tmp_path, path, place=place, folder="relative")
    shared = tmp_path / "shared"
    shared.mkdir()
    bring(tmp_path, path, place=place, folder=str(shared))
    with place.open() as store:
        link = store.attachments()["link"].tolist()
    assert link == [(shared / files.folder_name("Parken") / "a.jpg").as_posix()]
    assert Path(link[0]).read_bytes() == b"\xff\xd8" + SCAN


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../../etc/passwd", "passwd"), ("C:\\temp\\a.jpg", "a"), ("CON.jpg", "file_CON"), ("nul", "file_nul"),
        ("", "file"), ("....", "file"), ("å" * 300 + ".jpg", "å" * 80), ("a\u0308.png", "ä"), ("=cmd|x.txt", "cmd_x"),
        ("a b;c$(d).jpg", "a_b_c__d"), ("\u202egpj.exe", "gpj"), ("𝔘" * 90, "𝔘" * 40),
    ],
)  # fmt: skip
def test_names_of_files_are_safe(name, stem):
    assert files.safe_stem(name) == stem


def test_folders_of_surveys_differ():
    names = ["parken", "Parken", "Pärken", "con", "a/b", "a_b", "../x", "=x", "x" * 300, "x" * 301, "Öst: 3"]
    made = [files.folder_name(name) for name in names]
    assert made[0] == "parken"
    assert len({name.lower() for name in made}) == len(names)
    assert all(name.isascii() and set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_") for name in made)
    assert "con" not in made


@pytest.mark.parametrize(
    ("name", "content", "ending"),
    [
        ("a.jpg", PHOTO, ".jpg"), ("a.txt", PHOTO, ".jpg"), ("a.txt", b"hej", ".txt"), ("a.heic", b"hej", None),
        ("a.bin", b"\0\0\0\x18ftypheic", None), ("a.mp4", b"\0\0\0\x18ftypmp42", None), ("a.svg", b"<svg/>", None),
        ("a.TIF", b"II*\0", None), ("a.html", b"<script>", ".bin"), ("a.PDF", b"%PDF", ".pdf"), ("a", b"x", ".bin"),
        ("a.wav", b"RIFF1234WAVE", ".wav"), ("a.mp3", b"II*\0", None),
    ],
)  # fmt: skip
def test_what_is_cleaned_kept_and_left(name, content, ending):
    found, made = files.clean(name, content)
    assert (found is None) == (ending is None)
    assert made == (ending or "")
    assert found is None or b"GPS" not in found


def test_the_evidence_is_in_the_readers_language(tmp_path):
    class Swedish(Monitor):
        def say(self, template, **values):
            return "sv " + super().say(template, **values)

    path = core["write"](tmp_path / "a.csv", core["rows"](8))
    found = intake.read_resident_input(files=(path,), profile_file=None, area=None, monitor=Swedish().part(0.0, 1.0))
    assert found["guesses"]["evidence"].str.startswith("sv ").all()
    assert not found["guesses"]["evidence"].str.contains(r"[{}]").any()


def test_without_a_profile_it_is_matched_as_at_the_last_import(tmp_path):
    """Of the longer file every fifth row is looked at, and these have no place: guessed anew, all would come twice."""
    bring(tmp_path, core["write"](tmp_path / "a.csv", core["rows"](10)))
    longer = core["write"](tmp_path / "b.csv", core["rows"](20_000))
    assert suggest(open_source((longer,)))[0].rules[0].place is None
    monitor = Tells()
    bring(tmp_path, longer, monitor)
    assert "The columns are matched as at the last import of the survey." in monitor.said
    assert any(text.startswith("19990 contributions are new, 0 changed, 10 as before") for text in monitor.said)
    # other columns: guessed
    other = core["write"](tmp_path / "c.csv", [row[:5] for row in core["rows"](12)], core["COLUMNS"][:5])
    monitor = Tells()
    bring(tmp_path, other, monitor)
    assert not any("matched as at the last import" in text for text in monitor.said)


def test_what_came_since_the_last_import_is_guessed(tmp_path):
    """A place of its own, and where the respondents live: neither stands among the answers."""
    head = ("id", "tid", "kommentar", "lat", "lon")
    said = "Här borde det finnas fler träd och bänkar {}"
    rows = [
        (f"r{n}", f"2026-05-{n % 28 + 1:02d} 12:00", said.format(n), f"59.2{n:02d}", f"17.9{n:02d}") for n in range(30)
    ]
    bring(tmp_path, core["write"](tmp_path / "a.csv", rows, head))
    more = [(*row, f"59.3{n:02d}, 18.1{n:02d}") for n, row in enumerate(rows)]
    bring(tmp_path, core["write"](tmp_path / "b.csv", more, (*head, "Var bor du?")))
    with GeoPackageStore(tmp_path / "store.gpkg") as store:
        assert len(store.contributions()) == 30
        answers = store.submissions("Parken")
    assert not any("bor" in name for name in answers.columns)
    assert b"18.105" not in (tmp_path / "store.gpkg").read_bytes()


def test_another_key_is_told_before_everything_comes_twice(tmp_path):
    path = core["write"](tmp_path / "a.csv", core["rows"](8))
    source = open_source((path,))
    profile = suggest(source)[0]
    with GeoPackageStore(tmp_path / "s.gpkg", create=True) as store:
        importing.import_answers(source, profile, protector=None, store=store, survey="Parken")
        for changed, word in (
            (profile, ""),
            (profile.changed(key=""), "were known by id"),
            (_other_columns(profile), "1 questions of Parken"),
        ):
            monitor = Tells()
            intake.warn_of_other_ids(store, "Parken", changed, monitor)
            assert (word in "".join(monitor.said)) if word else monitor.said == []
        monitor = Tells()
        intake.warn_of_other_ids(store, "Another", profile.changed(key=""), monitor)
        store.run("UPDATE {table} SET profile = 'of another version'", table="surveys")
        intake.warn_of_other_ids(store, "Parken", profile.changed(key=""), monitor)
        assert monitor.said == []


def _other_columns(profile):
    rule = profile.rules[0]
    place = dataclasses.replace(rule.place, columns=rule.place.columns[::-1])
    return profile.changed(rules=(dataclasses.replace(rule, place=place), *profile.rules[1:]))


def test_the_report_says_what_became_of_every_row_and_nothing_of_what_was_said(tmp_path):
    rows = core["rows"](30, "Ring 070-123 45 67 om <b>vägen</b> {n}")
    made = bring(tmp_path, core["write"](tmp_path / "a.csv", [*rows, rows[3]]))
    said = []

    def translate(text):
        said.append(text)
        return text.upper() if "{" not in text else text

    page = made["page"](translate=translate, language="sv", settings=[("CRS", "EPSG:3006")], warnings=["<i>varning"])
    assert "31 answers to questions came: 24 have a place, 6 have none, 1 stayed out" in page
    assert "THE SAME SUBMISSION AGAIN" in page
    assert 'A"B' not in page
    assert "vägen" not in page
    assert "070" not in page
    assert "&lt;i&gt;varning" in page
    assert "COLUMNS WITH ANOTHER NAME" in page
    assert "REPLACED BY WHAT IT IS" in page
    assert "New remarks to review: 30." in page
    assert page.count("<table") == page.count("</table>")
    assert "What to do next" in said


def test_suggestions_come_from_the_tool(tmp_path):
    rows = core["rows"](6, "Samma sak!")
    rows = [(*row[:2], 6570000 + 3 * n, 670000 + 4 * n, *row[4:]) for n, row in enumerate(rows)]
    bring(tmp_path, core["write"](tmp_path / "a.csv", rows))
    names = ("ids", "survey", "reason", "theme", "into", "plan", "part", "note", "answer", "decision",
             "decision_reason", "batch")  # fmt: skip
    made = review_resident_input(
        place=StorePlace(tmp_path / "store.gpkg", None, ""), action="suggest", decisions=None, near=12.0, who="anna",
        monitor=Tells(), **dict.fromkeys(names, ""),
    )  # fmt: skip
    found = made["suggestions"]
    assert found["distance"].tolist() == [5.0, 10.0, 5.0, 10.0]
    assert found["into"].nunique() == 2
    assert found["why"].unique().tolist() == ["The same words, near each other"]
    assert made["changed"].empty


def test_history_and_problems_are_asked_for_by_what_they_are_of(tmp_path):
    with GeoPackageStore(tmp_path / "s.gpkg", create=True) as store:
        core["bring"](store, core["write"](tmp_path / "a.csv", core["rows"](20)))
        core["bring"](store, core["write"](tmp_path / "b.csv", core["rows"](10)), "Torget")
        ids = store.contributions()["contribution_id"].tolist()
        for one in ids:
            store.review(([one], {"note": "x"}), "anna")
        asked, execute = [], store.execute
        store.execute = lambda text, values=(): (asked.append(text), execute(text, values))[1]
        assert store.history(ids[3:5])["contribution_id"].tolist() == ids[3:5]
        assert store.history([]).empty
        assert list(store.history([]).columns) == list(store.history().columns)
        assert len(store.history(ids * 40)) == 30
        assert (store.problems("Torget")["survey"] == "Torget").all()
        assert len(store.problems("Torget")) + len(store.problems("Parken")) == len(store.problems())
        assert any("contribution_id IN (?, ?)" in text for text in asked)
