"""What the panel starts: sessions, work beside the window, and looks into a source and a store. Without a window."""

import gc
import json
import threading
import time

import pytest

pytestmark = pytest.mark.qgis


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Sessions and profiles in a folder of the test."""
    from sodertorn.processing.toolbox.intake import profiles, sessions

    monkeypatch.setattr(sessions, "folder", lambda: tmp_path / "sessions")
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path / "profiles")
    return tmp_path


def wait(until, seconds=30):
    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)
    assert until()


def test_a_session_is_resumed_as_it_was_left(kept):
    from sodertorn.processing.toolbox.intake import sessions

    first = sessions.Session(name="Huddinge 2026", step=4, done=[1, 2, 3], paths=["/a/b.xlsx"])
    sessions.save(first)
    time.sleep(1.1)  # times are in whole seconds
    second = sessions.Session(name="Another")
    sessions.save(second)
    assert [session.name for session in sessions.every()] == ["Another", "Huddinge 2026"]
    assert sessions.find(first.id) == first
    sessions.forget(second)
    assert [session.name for session in sessions.every()] == ["Huddinge 2026"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"sodertorn_session": 2}', '{"sodertorn_session": 1, "step": 9}',
             '{"sodertorn_session": 1, "step": "4"}', '{"sodertorn_session": 1, "step": 1, "unknown": 1}'],
)  # fmt: skip
def test_a_damaged_session_is_passed_over(kept, text):
    from sodertorn.processing.toolbox.intake import sessions

    sessions.save(sessions.Session(name="Whole"))
    (sessions.folder() / "broken.json").write_text(text)
    assert [session.name for session in sessions.every()] == ["Whole"]
    assert sessions.find("broken") is None
    assert sessions.find("../broken") is None


def test_work_ends_with_its_result_its_sentence_or_silence(qgis_app):
    from sodertorn.processing.spec import UserError
    from sodertorn.processing.toolbox.intake.background import Background

    background, heard = Background(), []

    def mistake(monitor):
        raise UserError("The file {file} is empty.", "Choose another.", file="a.csv")

    def stumble(monitor):
        raise ValueError("anna.svensson@exempel.se")

    def long(monitor):
        while True:
            monitor.progress(0.5)
            time.sleep(0.01)

    def parts(monitor):
        monitor.hand("part")
        return "whole"

    for function in (parts, mistake, stumble):
        background.work("lane", "title", function, heard.append, heard.append, heard.append)
        wait(lambda: not background.busy())
    assert heard[:3] == ["part", "whole", "The file a.csv is empty. Choose another."]
    assert "ValueError" in heard[3]
    assert "anna" not in heard[3]  # what a resident wrote is in no message
    background.work("lane", "title", long, heard.append, heard.append)
    wait(background.busy)
    background.cancel("lane")
    assert not background.busy()
    background.work("lane", "title", long, heard.append, heard.append)
    begun = time.monotonic()
    background.stop()
    assert time.monotonic() - begun < 5
    wait(lambda: True)
    assert len(heard) == 4


def test_what_the_window_does_itself_is_done_in_small_turns(qgis_app):
    from qgis.PyQt.QtCore import QTimer
    from sodertorn.processing.spec import UserError
    from sodertorn.processing.toolbox.intake.background import Background

    background, heard, seen = Background(), [], []

    def steps(end=None):
        for at in range(5):
            QTimer.singleShot(0, lambda at=at: seen.append(at))
            yield
        if end is not None:
            raise end
        return len(seen)

    background.turns("lane", "title", steps(), heard.append, heard.append)
    assert background.busy("lane")
    assert not heard  # nothing is done before the window has its turn
    wait(lambda: not background.busy())
    assert heard.pop() >= 4  # others had their turns in between
    for end in (UserError("The file {file} is empty.", "Choose another.", file="a.csv"), ValueError("anna")):
        background.turns("lane", "title", steps(end), heard.append, heard.append)
        wait(lambda: not background.busy())
    assert heard[0] == "The file a.csv is empty. Choose another."
    assert "ValueError" in heard[1]
    assert "anna" not in heard[1]
    endless = (None for _ in iter(int, 1))
    background.turns("lane", "title", endless, heard.append, heard.append)
    wait(background.busy)
    background.cancel("lane")
    wait(lambda: True)
    assert not background.busy()
    assert endless.gi_frame is None  # closed
    assert len(heard) == 2


def test_an_algorithm_says_what_is_wrong_before_it_runs(plugin):
    from sodertorn.processing.toolbox.intake.background import Background

    background, done, failed = Background(), [], []
    keep = lambda results, voice: done.append(results)  # noqa: E731
    background.algorithm("lane", "title", "sodertorn:import_resident_input", {"FILES": []}, keep, failed.append)
    background.algorithm("lane", "title", "sodertorn:no_such_tool", {}, keep, failed.append)
    wait(lambda: not background.busy())
    assert not done
    assert len(failed) == 2
    assert all(failed)


@pytest.fixture
def crowded(qgis_app):
    """All threads of QGIS's pool at work for others; called, it lets them go."""
    from qgis.core import QgsApplication, QgsTask

    gate, manager = threading.Event(), QgsApplication.taskManager()
    wait(lambda: not manager.count())
    others = [QgsTask.fromFunction(f"other {n}", lambda task: gate.wait(60)) for n in range(40)]
    for task in others:
        manager.addTask(task)

    def go():
        gate.set()
        wait(lambda: not manager.count())

    yield go
    go()


def test_what_never_began_is_neither_waited_for_nor_begun_later(plugin, crowded, monkeypatch):
    from sodertorn.processing.toolbox.algorithm import IndicatorAlgorithm
    from sodertorn.processing.toolbox.intake.background import Background

    background, begun, heard = Background(), [], []
    monkeypatch.setattr(IndicatorAlgorithm, "processAlgorithm", lambda *given: begun.append("algorithm") or {})
    values = {"SERVICE": "kobo", "ADDRESS": "https://kobo.example"}
    background.algorithm("a", "title", "sodertorn:fetch_resident_input", values, heard.append, heard.append)
    background.work("b", "title", lambda monitor: begun.append("function"), heard.append, heard.append)
    assert background.busy("a")
    since = time.monotonic()
    background.stop()
    assert time.monotonic() - since < 1.0
    del background  # as when the plugin is gone
    gc.collect()
    crowded()
    assert not begun
    assert not heard


def test_a_tool_at_work_is_waited_for(plugin, monkeypatch):
    from sodertorn.processing.toolbox.algorithm import IndicatorAlgorithm
    from sodertorn.processing.toolbox.intake.background import Background

    background, told = Background(), []

    def slow(self, values, context, feedback):
        told.append("begun")
        while not feedback.isCanceled():
            time.sleep(0.01)
        time.sleep(0.5)
        told.append("ended")
        return {}

    monkeypatch.setattr(IndicatorAlgorithm, "processAlgorithm", slow)
    values = {"SERVICE": "kobo", "ADDRESS": "https://kobo.example"}
    background.algorithm("a", "title", "sodertorn:fetch_resident_input", values, told.append, told.append)
    wait(lambda: told)
    since = time.monotonic()
    background.stop()
    assert told == ["begun", "ended"]
    assert time.monotonic() - since < 2.0
    assert not background._leaving


def test_a_preview_accounts_for_every_row(kept, shared, qgis_app, recorder):
    from sodertorn.processing.toolbox.intake import looking, previewing

    recorder.hand = lambda part: None
    look = looking.look([shared("feedback/kobo/huddinge-sv.xlsx")], {}, "", recorder)
    found = previewing.preview(look.source, look.profile, "test", previewing.Area(None), recorder)
    came, placed, without, out, _ = found.balance()
    assert came == placed + without + out == len(found)
    assert len(found.rows("state:0")) == placed == sum(layer.featureCount() for layer in found.layers)
    assert len(found.rows("state:1")) == without
    assert len(found.rows("state:2")) == out
    for key, text in found.filters():
        rows = found.rows(key)
        assert str(len(rows)) in text
        assert all(len(cells) == len(found.titles) for cells in rows.cells(0, len(rows)))
    for at in found.rows("state:2").positions:
        assert found.why(at)  # nothing stays out without a reason
    position = int(found.rows("state:0").positions[7])
    ((layer, ids),) = [(n, ids) for n, ids in enumerate(found.features([position])) if ids]
    assert found.position(layer, ids[0]) == position


def test_a_profile_is_recognised_the_next_time(kept, shared, qgis_app, recorder):
    from sodertorn.processing.toolbox.intake import looking, profiles

    path = shared("feedback/kobo/huddinge-sv.xlsx")
    first = looking.look([path], {}, "", recorder)
    assert first.known == ""
    profiles.save(first.profile.changed(name="Huddinge / våren", time_zone="UTC"))
    again = looking.look([path], {}, "", recorder)
    assert again.known == "Huddinge / våren"
    assert again.profile.time_zone == "UTC"
    assert profiles.names() == ["Huddinge / våren"]


def test_a_changed_guess_changes_the_profile(kept, shared, qgis_app, recorder):
    from sodertorn.processing.toolbox.intake import looking

    look = looking.look([shared("feedback/kobo/huddinge-sv.xlsx")], {}, "", recorder)
    guess = next(item for item in looking.guesses(look) if item.about.startswith("crs"))
    assert len(looking.options(guess)) > 1
    changed = looking.changed(look, look.profile, guess.about, "EPSG:3006")
    assert {rule.place.crs for rule in changed.rules if rule.place} == {"EPSG:3006"}
    assert all(looking.title(item) and looking.evidence(item) for item in looking.guesses(look))


def test_nothing_residents_wrote_is_kept_in_a_session(kept, shared, qgis_app, recorder):
    from sodertorn.processing.toolbox.intake import looking, sessions

    look = looking.look([shared("feedback/kobo/huddinge-sv.xlsx")], {}, "", recorder)
    session = sessions.Session(name="test", paths=["a.xlsx"], profile=look.profile.text())
    sessions.save(session)
    text = next(sessions.folder().glob("*.json")).read_text(encoding="utf-8")
    assert json.loads(json.loads(text)["profile"])["rules"]
    for said in ("@exempel", "070-123", "59.22", "livsfarligt"):
        assert said not in text
