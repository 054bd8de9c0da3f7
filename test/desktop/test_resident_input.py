"""The panel for resident input in the real QGIS window: a survey through all seven steps."""

import json
import runpy
from pathlib import Path

import pytest

servers = runpy.run_path(str(Path(__file__).parents[1] / "core/survey_servers.py"))
pytestmark = pytest.mark.desktop


@pytest.mark.parametrize(
    ("source", "locale", "words"),
    [
        ("huddinge-sv.xlsx", "en", {"state": "On the map", "kind": "Personal identity number", "go on": "Continue: "}),
        ("service", "sv", {"state": "På kartan", "kind": "Personnummer", "go on": "Fortsätt: "}),
    ],
)
def test_a_survey_goes_through_all_seven_steps(visit, shared, tmp_path, source, locale, words):
    pictures = "{name}" if locale == "en" else "{locale}_{name}"
    script = "visit_resident_input.py"
    if source == "service":
        path = tmp_path / "huddinge.json"
        rows = json.loads(shared("feedback/kobo/huddinge.data.json").read_text(encoding="utf-8"))["results"]
        with servers["Server"](servers["kobo"](rows, most=50)) as server:
            seen = visit(script, locale, pictures, 170, SODERTORN_SOURCE=str(path), SODERTORN_SERVICE=server.url)
        assert "201" in seen["forms"][0]
        path = Path("Tryggt i Huddinge")
    else:
        path = shared(f"feedback/kobo/{source}")
        seen = visit(script, locale, pictures, 170, SODERTORN_SOURCE=str(path))
    assert seen["kind"] == "kobo"
    assert "platser" in seen["tables"]
    assert len(seen["questions"]) == 4
    came, placed, without, out, unanswered = seen["balance"]
    assert came == placed + without + out > 0
    assert 0 < unanswered <= out
    assert seen["shown"][1] == words["state"]
    assert seen["row_selects_place"] == 1
    assert seen["row_as_it_came"]
    assert len(seen["place_selects_row"]) == 1
    assert words["kind"] in seen["found"]
    assert seen["imported"]
    assert len(seen["layers"]) >= 3
    assert seen["remarks"] == placed + without
    assert seen["row_selects_feature"] == 3
    assert seen["accepted"] == ["accepted"] * 3
    assert seen["sorted"] == ["Trygghet", "Detaljplan för Centrum"]
    assert seen["searched"][0] > 0
    assert seen["searched"][1]
    assert seen["undone"] != seen["sorted"]
    assert seen["feature_selects_row"] == 1
    assert {"hotspots_of_remarks", "who_answered", "perception_and_measurement"} <= set(seen["cards"])
    empty, missing = seen["mistakes"]
    assert "empty.csv" in empty
    assert "not-there.xlsx" in missing
    assert seen["problem_state"] == "problem"
    assert any(text.startswith(words["go on"]) and path.stem in text for text in seen["continue"])
    assert seen["resumed"][1:] == [path.stem, True]
    assert seen["still_there"] in (path.name, "huddinge.json")
    assert seen["left_behind"] == 0
    assert not seen["personal_data_kept"]


def test_a_dark_theme_can_be_read(visit, shared):
    path = shared("feedback/kobo/huddinge-sv.xlsx")
    seen = visit("visit_resident_input.py", "en", "dark_{name}", 170, theme="Night Mapping", SODERTORN_SOURCE=str(path))
    for name, contrast in seen["contrast"].items():
        assert contrast >= 3.0, name
