"""The pages people read: headings in order, tables that say what they hold, pictures in words, readable colours."""

import re
import runpy
from html.parser import HTMLParser
from pathlib import Path

import pytest
from shapely import Point
from sodertorn.processing.participation.statement import document, page
from sodertorn.processing.participation.statement.contents import gather
from sodertorn.processing.participation.statement.drawing import COLORS

statement_tests = runpy.run_path(str(Path(__file__).with_name("test_statement.py")))
Store, remarks, state, publish = (statement_tests[name] for name in ("Store", "remarks", "state", "publish"))
LONG = "Stadsbyggnadsförvaltningens" * 20


class Structure(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.headings, self.heads, self.language, self.unnamed, self.open = [], [], "", 0, ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.open = tag
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        elif tag == "html":
            self.language = given.get("lang")
        elif tag == "th":
            self.heads.append([given.get("scope"), ""])
        elif tag == "svg":
            self.unnamed += not given.get("aria-label") or given.get("role") != "img"

    def handle_data(self, data):
        if self.open == "th":
            self.heads[-1][1] += data


def some(number):
    one = {"status": "accepted", "theme": "", "decision": "not met", "answer": "Tack", "sender": "SGU"}
    return remarks(*(
        one | {"contribution_id": f"a{n}", "text": LONG if n else "", "shape": Point(n, 0),
               "sender_kind": "authority" if n == 1 else "resident"}
        for n in range(number)
    ))  # fmt: skip


@pytest.mark.parametrize("number", [1, 2, 50])
@pytest.mark.parametrize("language", ["sv_SE", "en_GB"])
def test_structure(number, language, tmp_path):
    pages = [
        state(Store(some(number)), tmp_path)[0]["page"](language=language),
        publish(some(number))["page"](language=language),
    ]
    for text in pages:
        found = Structure(text)
        assert found.language == language[:2]
        assert found.headings[0] == 1
        assert found.headings.count(1) == 1
        steps = [after - before for before, after in zip(found.headings, found.headings[1:], strict=False)]
        assert max(steps) <= 1
        assert found.heads
        assert all(scope == "col" and words.strip() for scope, words in found.heads)
        assert not found.unnamed
        assert not re.search(r"\b1 (remarks|people|answers)\b", text)
        assert "<script" not in text
        assert "http" not in re.sub(r'xmlns="[^"]*"', "", text)


def test_a_statement_without_answers_says_so(tmp_path):
    frame = some(2)
    frame["decision"] = frame["answer"] = None
    text = state(Store(frame), tmp_path)[0]["page"]()
    assert "There are none." in text
    assert "Undecided" in text


def luminance(color):
    parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_colours_can_be_read():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    pairs = [(color, "#ffffff") for color in COLORS.values()]  # white numbers on them
    pairs += [("#1d2a30", "#f3f6f6"), ("#55646b", "#ffffff"), ("#3b4a51", "#ffffff"), ("#6b4e00", "#fdf6e3")]
    assert "#f3f6f6" in page.ANSWER
    assert min(contrast(*pair) for pair in pairs) >= 4.5


def test_sections_the_municipality_wrote_are_on_the_page_and_in_the_document(tmp_path):
    contents = gather(some(1))
    given = {"kind": "review", "plan": "Centrum", "case_number": "", "how": "", "who": None, "parts": None,
             "background": None, "written": {"next": "Antas i juni.\nSedan byggs det."}}  # fmt: skip
    text = page.statement_page(contents, **given)
    assert "<h2>What happens next</h2>" in text
    assert "Sedan byggs det." in text
    assert "How the review was held" not in text  # nobody wrote it yet
    document.write_document(tmp_path / "a.odt", contents, picture=lambda svg, width: None, **given)
    found = statement_tests["reading"].read_answers(tmp_path / "a.odt")[2]
    assert found == given["written"]
