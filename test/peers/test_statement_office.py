"""The statement in LibreOffice: it opens, and answers come back after it was saved by it, as ODT and by way of DOCX."""

import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ET
import zipfile

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point
from sodertorn.processing.participation import schema
from sodertorn.processing.participation.statement import odf, reading
from sodertorn.processing.participation.statement.contents import code_of, gather
from sodertorn.processing.participation.statement.document import write_document

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(not OFFICE, reason="LibreOffice (soffice) is not installed")
SPACES = {name: odf.SPACES[name] for name in ("table", "text", "office")}
ANSWER = "Vi lägger till ”träd” & bänkar <här>.\nAndra raden\tmed  två mellanslag, ½ 🙂"
WRITTEN = "Samrådet hölls i biblioteket.\nTvå möten."


@pytest.fixture(scope="module")
def convert(tmp_path_factory):
    """Convert a file with a profile of our own; gives the new file."""
    profile = tmp_path_factory.mktemp("office")

    def run(path, kind, folder, wait=240):
        folder.mkdir(parents=True, exist_ok=True)
        made = folder / f"{path.stem}.{kind.split(':')[0]}"
        subprocess.run(
            [OFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind, "--outdir",
             str(folder), str(path)],
            check=True, capture_output=True, timeout=wait,
        )  # fmt: skip
        assert made.exists()
        return made

    return run


def remarks(number):
    base = {field.name: None for field in schema.CONTRIBUTIONS} | {"survey": "s", "status": "new"}
    rows = [
        base | {"contribution_id": f"r{n}", "respondent": f"p{n}", "theme": f"Tema {n % 5}", "text": f"Synpunkt nr {n}",
                "submitted": "2026-03-01", "register_number": f"KS 2026/{n}", "question": "Vad tycker du?"}
        for n in range(number)
    ]  # fmt: skip
    shapes = [Point(674000 + n % 50 * 20, 6570000 + n // 50 * 20) for n in range(number)]
    rows[0] |= {"sender_kind": "authority", "sender": "Länsstyrelsen i Stockholms län"}
    return gpd.GeoDataFrame(pd.DataFrame(rows), geometry=shapes, crs="EPSG:3006")


def statement(path, frame, **given):
    asked = {
        "kind": "consultation", "plan": "Detaljplan för Åängen", "case_number": "KS 2026/55", "how": "", "written": {},
        "who": None, "parts": None, "background": None, "picture": lambda svg, width: None, "language": "sv_SE",
    }  # fmt: skip
    write_document(path, gather(frame), **(asked | given))
    return path


def edit(path, target, answers, sections):
    """Write answers into boxes and texts into sections, as a word processor's document would hold them."""
    text, table = (f"{{{SPACES[name]}}}" for name in ("text", "table"))
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                root = ET.fromstring(data)
                for box in root.iter(f"{table}table"):
                    rows = box.findall("table:table-row", SPACES)
                    code = reading.CODE.search("".join(rows[0].itertext())) if rows else None
                    for row, words in zip(rows[1:], answers.get(code[1], ()) if code else (), strict=False):
                        line = row.findall("table:table-cell", SPACES)[1].find("text:p", SPACES)
                        line.extend(ET.fromstring(f"<x {odf.names('text')}>{odf.inline(words)}</x>"))
                        line.text = ET.fromstring(f"<x {odf.names('text')}>{odf.inline(words)}</x>").text
                body = root.find(".//office:text", SPACES)
                for place, line in reversed(list(enumerate(body))):
                    mark = line.find("text:bookmark", SPACES)
                    own = "" if mark is None else mark.get(f"{text}name").removeprefix("sodertorn_")
                    if own in sections:
                        body.remove(body[place + 1])
                        for words in reversed(sections[own].split("\n")):
                            line = ET.Element(f"{text}p")
                            line.text = words
                            body.insert(place + 1, line)
                data = ET.tostring(root)
            new.writestr(name, data)
    return target


def test_it_opens_with_its_texts(convert, tmp_path):
    path = statement(tmp_path / "statement.odt", remarks(12))
    plain = convert(path, "txt:Text (encoded):UTF8", tmp_path / "out").read_text(encoding="utf-8-sig")
    for words in ("Consultation statement", "Detaljplan för Åängen", "KS 2026/55", "1. Länsstyrelsen i Stockholms län",
                  "Synpunkt nr 11", code_of("r11")):  # fmt: skip
        assert words in plain
    pdf = convert(path, "pdf", tmp_path / "out")
    assert pdf.stat().st_size > 20_000
    if not shutil.which("pdftotext"):
        return
    pages = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    last = pages.count("\f")
    assert re.search(rf"1 \({last}\)", pages)  # page 1 of all
    # the contents name the page on which a group stands
    listed = re.search(r"Tema 3\s*\.+\s*(\d+)", pages)
    assert "Tema 3" in pages.split("\f")[int(listed[1]) - 1]


@pytest.mark.parametrize("by_way_of", [(), ("docx",), ("doc",), ("fodt",)])
def test_answers_come_back_after_saving(convert, tmp_path, by_way_of):
    path = statement(tmp_path / "statement.odt", remarks(8))
    answers = {code_of("r3"): (ANSWER, "Partly met", "Det kostar för mycket."), code_of("r5"): ("", "not met.", ""),
               code_of("r0"): ("Ja", "kanske", "")}  # fmt: skip
    at = edit(path, tmp_path / "written.odt", answers, {"how": WRITTEN})
    for step, kind in enumerate([*by_way_of, "odt"]):
        at = convert(at, kind, tmp_path / str(step))
    readings, strange, written = reading.read_answers(at)
    assert set(readings) == {code_of(f"r{n}") for n in range(8)}
    own = readings[code_of("r3")].now
    assert own == {"answer": ANSWER, "decision": "partly met", "decision_reason": "Det kostar för mycket."}
    assert readings[code_of("r5")].now == {"answer": "", "decision": "not met", "decision_reason": ""}
    assert strange == [(code_of("r0"), "kanske")]
    assert all(reading.then is not None for reading in readings.values())
    assert written == {"how": WRITTEN}


def test_two_thousand_remarks(convert, tmp_path):
    start = time.perf_counter()
    path = statement(tmp_path / "statement.odt", remarks(2000))
    assert time.perf_counter() - start < 30
    assert path.stat().st_size < 3_000_000
    readings, _, _ = reading.read_answers(path)
    assert len(readings) == 2000
    start = time.perf_counter()
    pdf = convert(path, "pdf", tmp_path / "out", wait=600)
    print(f"LibreOffice made {pdf.stat().st_size / 1e6:.1f} MB of PDF in {time.perf_counter() - start:.0f} s")
