"""What residents write does no harm in what the tools write, and a full disk takes nothing that was there."""

import csv
import hashlib
import json
import resource
import runpy
import signal
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest

stores = runpy.run_path(str(Path(__file__).parent / "resident_stores.py"))
pytestmark = pytest.mark.qgis

FORMULAS = [
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u200b=1+1", "＝1+1", "＋1",
    "\u22121+1",
    "=cmd|' /C calc'!A0", "bra;=1+1", 'bra;"=1+1"', "bra\n=1+1", "bra\n- trees", "bra; ;+1+1",
    "-5", "+46701234567", "-0,5", "-",
]  # fmt: skip
PLAIN = ["5", "Bra = mycket bra", "a - b", "a@b.se", "", "'quoted'", "1;2"]
STARTS = "=+-@＝＋－＠\u2212\t\r\n"


def cells(path):
    """Every cell as a spreadsheet sees it; of delimited text also as one that splits at semicolons sees it."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        found = [cell for row in book.worksheets[0].iter_rows() for cell in row]
        assert all(cell.data_type in "sn" for cell in found)  # no formula
        return [cell.value for cell in found if isinstance(cell.value, str)]
    if path.suffix == ".ods":
        with zipfile.ZipFile(path) as opened:
            root = ElementTree.fromstring(opened.read("content.xml"))
        assert not [name for element in root.iter() for name in element.attrib if name.endswith("}formula")]
        return [
            element.text for element in root.iter("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p") if element.text
        ]
    made = []
    for separator in (",", ";"):
        with path.open(encoding="utf-8", newline="") as stream:
            made += [cell for row in csv.reader(stream, delimiter=separator) for cell in row]
    return made


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".ods"])
def test_no_answer_is_a_formula_in_a_spreadsheet(run, layer, tmp_path, ending):
    given = layer("NoGeometry", [(None, text, n) for n, text in enumerate(FORMULAS + PLAIN)], "text:string n:int")
    path = tmp_path / f"masked{ending}"
    run("find_personal_data", LAYER=given, KINDS="card", MASKED=str(path), COUNTS=str(tmp_path / f"counts{ending}"))
    bad = [cell for cell in cells(path) if cell.lstrip(' \u200b"').startswith(tuple(STARTS))]
    assert not bad
    if ending == ".csv":  # nothing is lost: without the apostrophes it is what it was
        with path.open(encoding="utf-8", newline="") as stream:
            said = [row["text"] for row in csv.DictReader(stream)]
        assert [text.replace("'", "") for text in said] == [text.replace("'", "") for text in FORMULAS + PLAIN]
        assert said[len(FORMULAS) :] == PLAIN


def tip_of(layer):
    """What QGIS shows when the mouse rests on the first of a layer."""
    from qgis.gui import QgsMapCanvas, QgsMapTip

    canvas, shown = QgsMapCanvas(), (layer.mapTipTemplate(), layer.displayExpression())
    page = QgsMapTip.vectorMapTipPreviewText(layer, canvas, *shown)
    return page[page.index("<body") :] if page else ""


def test_no_answer_runs_in_the_map_tip_of_a_result(run, layer, tmp_path):
    from qgis.core import QgsVectorLayer
    from sodertorn.processing.toolbox import map_tips

    given = layer("Point", [("Point (1 1)", "<script>alert(1)</script> [% 6 * 7 %]")], "text:string")
    assert "<script>alert(1)</script>" in tip_of(given)  # so does QGIS by itself
    path = tmp_path / "masked.gpkg"
    made = run("find_personal_data", LAYER=given, KINDS="card", MASKED=str(path), COUNTS="TEMPORARY_OUTPUT")
    tip = tip_of(QgsVectorLayer(made["MASKED"], "m", "ogr"))
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &#91;% 6 * 7 %]" in tip
    assert "<script>alert" not in tip
    odd = layer("Point", [("Point (1 1)", "x")], "text:string")
    odd.setDisplayExpression('"text %] <b>"')
    map_tips.make_inert(odd)
    assert not odd.mapTipsEnabled()


def test_a_name_of_a_field_is_no_formula_either(run, layer, tmp_path):
    from qgis.core import QgsField, edit
    from qgis.PyQt.QtCore import QMetaType

    given = layer("NoGeometry", [(None, "hej")], "text:string")
    with edit(given):
        given.addAttribute(QgsField("=1+1", QMetaType.Type.QString))
    path = tmp_path / "masked.csv"
    run("find_personal_data", LAYER=given, MASKED=str(path), COUNTS="TEMPORARY_OUTPUT")
    assert "'=1+1" in path.read_text(encoding="utf-8").splitlines()[0].split(",")


def test_other_files_hold_what_was_said_letter_by_letter(run, layer, tmp_path):
    from qgis.core import QgsVectorLayer

    given = layer("NoGeometry", [(None, text) for text in FORMULAS], "text:string")
    path = tmp_path / "masked.gpkg"
    made = run("find_personal_data", LAYER=given, KINDS="card", MASKED=str(path), COUNTS="TEMPORARY_OUTPUT")
    assert [row["text"] for row in QgsVectorLayer(made["MASKED"], "m", "ogr").getFeatures()] == FORMULAS


@pytest.fixture
def small_disk():
    """No file may grow beyond 4 kB meanwhile: as a disk that is full."""
    kept, was = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def full(size=4096):
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, kept[1]))

    yield full
    resource.setrlimit(resource.RLIMIT_FSIZE, kept)
    signal.signal(signal.SIGXFSZ, was)


@pytest.mark.parametrize("ending", ["odt", "html"])
def test_a_full_disk_leaves_the_earlier_statement_as_it_was(run, small_disk, tmp_path, ending):
    from sodertorn.processing.participation.store.place import StorePlace

    place = tmp_path / "store.gpkg"
    stores["fill"](StorePlace(place, None, ""))
    asked = {"STORE": str(place), "PLAN_NAME": "Plan", "LIST": "TEMPORARY_OUTPUT"}
    outputs = {"STATEMENT": str(tmp_path / "s.odt"), "PAGE": str(tmp_path / "s.html")}
    run("consultation_statement", **asked, **outputs)
    earlier = {name: (tmp_path / name).read_bytes() for name in ("s.odt", "s.html")}
    there = sorted(path.name for path in tmp_path.iterdir())
    small_disk(4096 if ending == "odt" else 200)
    with pytest.raises(Exception, match="cannot be written") as found:
        run("consultation_statement", **asked, **outputs)
    assert "Traceback" not in str(found.value)
    assert {name: (tmp_path / name).read_bytes() for name in earlier} == earlier
    assert sorted(path.name for path in tmp_path.iterdir()) == there


@pytest.mark.parametrize("ending", [".gpkg", ".csv", ".xlsx", ".ods", ".geojson", ".shp", ".kml"])
def test_a_full_disk_leaves_no_half_table(run, layer, small_disk, tmp_path, ending):
    given = layer(
        "Point", [(f"POINT({n} {n})", hashlib.sha512(b"%d" % n).hexdigest()) for n in range(3000)], "text:string"
    )
    path = tmp_path / f"masked{ending}"
    small_disk(40_000)
    with pytest.raises(Exception, match="be written"):
        run("find_personal_data", LAYER=given, MASKED=str(path), COUNTS="TEMPORARY_OUTPUT")
    assert sorted(item.name for item in tmp_path.iterdir()) == []


LONG = "x" * 100_000
ODD = [
    ("find_personal_data", "FIELDS", 7), ("find_personal_data", "FIELDS", {"x": 1}),
    ("find_personal_data", "FIELDS", True), ("find_personal_data", "LAYER", {"source": 7, "feature_limit": "x"}),
    ("find_personal_data", "KINDS", {"x": 1}), ("find_personal_data", "KINDS", 1e308),
    ("find_personal_data", "WORDS", True),
    ("find_personal_data", "MASKED", "\0"), ("find_personal_data", "MASKED", LONG),
    ("find_personal_data", "MASKED", "/dev/full"),
    ("find_personal_data", "COUNTS", "/nowhere/x.gpkg"), ("find_personal_data", "LAYER", {"x": 1}),
    ("find_personal_data", "LAYER", LONG), ("find_personal_data", "LAYER", "'; DROP TABLE x; --"),
    ("withhold_small_counts", "COUNTS", 7), ("withhold_small_counts", "COUNTS", ["nothing"]),
    ("withhold_small_counts", "MINIMUM", "many"), ("withhold_small_counts", "MINIMUM", -1),
    ("read_resident_input", "FILES", 7), ("read_resident_input", "FILES", {"x": 1}),
    ("read_resident_input", "FILES", LONG),
    ("read_resident_input", "FILES", "/etc/passwd\0.csv"), ("read_resident_input", "FILES", "/dev/null"),
    ("read_resident_input", "PROFILE_FILE", LONG), ("read_resident_input", "PROFILE_FILE", "/etc/passwd"),
    ("review_resident_input", "STORE", "/etc/passwd"), ("review_resident_input", "STORE", "\0"),
    ("review_resident_input", "IDS", {"x": 1}), ("consultation_statement", "ANSWERS", "/etc/passwd"),
    ("remarks_on_a_plan", "BANDS", {"x": 1}), ("remarks_on_a_plan", "BANDS", "a;b"), ("remarks_on_a_plan", "PLAN", 7),
]  # fmt: skip


@pytest.mark.parametrize(
    ("tool", "name", "value"), ODD, ids=[f"{tool}-{name}-{n}" for n, (tool, name, _) in enumerate(ODD)]
)
def test_an_odd_value_ends_in_one_sentence_or_a_result(run, layer, plugin, tool, name, value):
    from qgis.core import QgsApplication, QgsProcessingException

    given = layer("Point", [(f"POINT({n} {n})", "hej", n) for n in range(3)], "text:string n:int")
    algorithm = QgsApplication.processingRegistry().algorithmById(f"sodertorn:{tool}")
    asked = {item.name(): "TEMPORARY_OUTPUT" for item in algorithm.destinationParameterDefinitions()}
    known = {"LAYER": given, "REMARKS": given, "PLAN": given, "COUNTS": ["n"], "FILES": __file__, "SURVEY": "s"}
    asked |= {key: known[key] for key in known if algorithm.parameterDefinition(key) and key not in asked}
    said = ""
    try:
        run(tool, **(asked | {name: value}))
    except QgsProcessingException as error:
        said = str(error)
    assert "Traceback" not in said
    assert len(said) < 2000


def test_the_command_line_shows_no_traceback(command):
    for inputs in (
        {"FILES": 7, "PROFILE_FILE": {"x": 1}},
        {"FILES": ["/etc/passwd", "/dev/null"], "POINTS": "\0"},
        {"FILES": [[["x"]]], "AREA": {"source": 7, "feature_limit": "x"}},
    ):
        done = command("run", "sodertorn:read_resident_input", "-", text=json.dumps({"inputs": inputs}))
        assert done.returncode != 0
        assert "Traceback" not in done.stdout + done.stderr
        assert 'File "' not in done.stderr
