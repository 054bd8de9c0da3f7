import re
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.methods.distribution import distribution
from sodertorn.processing.methods.page import THIN_SPACE, Writer
from sodertorn.processing.methods.report import distribution_page
from sodertorn.processing.spec import Column, Threshold

COLUMN = Column(name="distance", unit="m", title="Distance to the nearest park", help="Along the streets.")
LIMIT = Threshold(
    column="distance",
    value=300,
    unit="m",
    met="at most",
    title="Park within 300 m.",
    source="Boverket, Bostadsnära natur",
    year=2007,
)
HOSTILE = "<script>alert('x')</script>"


class Page(HTMLParser):
    """Checks that tags are closed in order, and collects the words and the attributes."""

    def __init__(self, html):
        super().__init__()
        self.open, self.words, self.attributes, self.tags = [], [], [], []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "rect"):
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).replace(THIN_SPACE, " ").split())


@pytest.fixture
def homes():
    return pd.DataFrame(
        {
            "distance": [95.5, 250.0, 900.0, np.nan],
            "people": [3000.0, 210.0, 640.0, 200.0],
            "tenure": ["rental", HOSTILE, "All people", None],
        }
    )


def page(homes, **options):
    table = distribution(
        homes, columns=["distance"], worse="high", population="people", groups=["tenure"], thresholds=[(300, "at most")]
    )
    options = {"title": "Green space", "description": "How far?", "columns": [COLUMN], "thresholds": [LIMIT], **options}
    return distribution_page(table, **options)


def test_headline_source_and_groups(homes):
    text = Page(page(homes)).text
    assert "3 210 of 4 050 people (79 %) have at most 300 m; 840 are left out." in text
    assert "Park within 300 m. Source: Boverket, Bostadsnära natur, 2007." in text
    assert "rental" in text
    assert "Not stated" in text


def test_names_are_escaped_everywhere(homes):
    html = page(
        homes,
        title=HOSTILE,
        description=HOSTILE,
        settings=[(HOSTILE, HOSTILE)],
        warnings=[HOSTILE],
        reasons={HOSTILE: 2},
        thresholds=[Threshold(**{**LIMIT.__dict__, "title": HOSTILE, "source": HOSTILE})],
    )
    assert "<script" not in html
    assert Page(html).text.count(HOSTILE) >= 8


def test_nothing_is_fetched_and_nothing_runs(homes):
    html = page(homes)
    found = Page(html)
    assert not {"script", "link", "img", "iframe"} & set(found.tags)
    assert not [name for name, _ in found.attributes if name in ("src", "href") or name.startswith("on")]
    assert not re.search(r"url\(|@import|https?:", html)


def test_swedish_numbers_and_texts(homes):
    html = page(homes, language="sv_SE", translate=lambda text: {"Mean": "Medelvärde"}.get(text, text))
    assert '<html lang="sv">' in html
    text = Page(html).text
    assert "Medelvärde" in text
    assert re.search(r" 0,\d\d ", text)  # the Gini coefficient, with a comma


def test_bars_are_as_long_as_the_share(homes):
    widths = [float(value) for name, value in Page(page(homes)).attributes if name == "width"]
    assert widths[1:2] == [79.26]
    assert all(0 <= width <= 100 for width in widths)


@pytest.mark.parametrize(("out", "expected"), [(1.0, ">99 %"), (99_999.0, "<1 %"), (0.0, "100 %"), (100_000.0, "0 %")])
def test_few_are_not_rounded_away(out, expected):
    homes = pd.DataFrame({"distance": [1.0, 900.0], "people": [100_000 - out, out], "tenure": ["a", "a"]})
    assert f"({expected})" in Page(page(homes)).text


def test_a_threshold_of_ones_own_has_no_source(homes):
    own = Threshold(**{**LIMIT.__dict__, "title": "", "source": "", "year": 0})
    text = Page(page(homes, thresholds=[own])).text
    assert "This threshold was chosen for this run." in text
    assert "Source" not in text


def test_two_sources_of_one_value_are_one_section(homes):
    other = Threshold(**{**LIMIT.__dict__, "source": "WHO", "year": 2017})
    text = Page(page(homes, thresholds=[LIMIT, other])).text
    assert text.count("are left out.") == 1
    assert "natur, 2007. Park within 300 m. Source: WHO, 2017." in text


def test_without_threshold_the_median_leads(homes):
    text = Page(page(homes, thresholds=[])).text
    assert "Half of the 4 050 people have 95.5 m or less." in text


def test_reasons_warnings_and_settings(homes):
    text = Page(
        page(homes, reasons={"no_street": 1, "beyond_limit": 1200}, warnings=["Look"], settings=[("A", "B")])
    ).text
    assert "Farther than the search limit 1 200 No street within the snapping distance 1 Look" in text
    assert text.endswith("A B")


def test_nobody_at_all(homes):
    text = Page(page(homes.iloc[:0])).text
    assert "0 of 0 people (–) have at most 300 m; 0 are left out." in text
    assert "nan" not in text


def test_places_instead_of_people_are_said(homes):
    assert "every place counts as one person" in Page(page(homes, weighted=False)).text
    assert "every place counts as one person" not in Page(page(homes)).text


def test_a_group_with_few_people_has_a_name_and_a_reason(homes):
    homes["people"] = [3000.0, 210.0, 4.0, 0.0]
    table = distribution(
        homes, columns=["distance"], worse="high", population="people", groups=["tenure"], minimum_people=5,
        thresholds=[(300, "at most")],
    )  # fmt: skip
    html = distribution_page(
        table, title="Green", description="How far?", columns=[COLUMN], thresholds=[LIMIT], minimum_people=5
    )
    text = Page(html).text
    assert "fewer than 5 people: not shown" in text
    assert "Withheld so that a smaller group cannot be worked out" in text
    assert "210" not in text.replace("3 210", "")


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (1234.5, "m", "1\u202f234\u202fm"),
        (12.34, "m", "12.3\u202fm"),
        (3.0, "count", "3"),
        (0.5, "ratio", "0.50"),
        (0.0412, "count", "0.041"),
        (0.5, "count", "0.50"),
        (0.000001, "count", "0.0000"),
        (float("nan"), "m", "–"),
    ],
)
def test_an_amount_has_as_many_decimals_as_its_size_is_worth(value, unit, text):
    assert Writer(str, "en").amount(value, unit) == text
