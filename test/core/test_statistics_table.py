"""Statistics in delimited files and Excel sheets, long and wide."""

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sodertorn.processing.small_areas.importing import import_package
from sodertorn.processing.small_areas.place import StatisticsPlace
from sodertorn.processing.small_areas.readers.table import StatisticsTable
from sodertorn.processing.spec import UserError

LONG = "kommun;kön;år;folkmängd\n0126;kvinnor;2015;51\n0126;män;2015;50\n0127;kvinnor;2015;46\n0127;män;2015;..\n"
WIDE = "region;kön;2014;2015\n0126 Huddinge;kvinnor;50;51\n;män;49;50\n0127 Botkyrka;kvinnor;45;46\n;män;44;..\n"


@pytest.fixture
def bring(tmp_path):
    place = StatisticsPlace(tmp_path / "store.gpkg", None, "")

    def made(text, name="a.csv", encoding="utf-8", **how):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        table = StatisticsTable(path, **how)
        return table, import_package(table.package(), place), place

    return made


def values(place, measure, group="all"):
    with place.open() as store:
        panel = store.panel(measure, group)
    return {
        area: dict(zip(panel.times, row.tolist(), strict=True))
        for area, row in zip(panel.areas, panel.values, strict=True)
    }


def test_long(bring):
    table, result, place = bring(LONG, dataset="d")
    assert {name: reading.role for name, reading in table.readings.items()} == {
        "kommun": "area", "kön": "group", "år": "time", "folkmängd": "value",
    }  # fmt: skip
    assert values(place, "folkmängd", "women") == {"0126": {"2015": 51}, "0127": {"2015": 46}}
    men = values(place, "folkmängd", "men")
    assert men["0126"] == {"2015": 50}
    assert math.isnan(men["0127"]["2015"])
    with place.open() as store:
        assert store.panel("folkmängd", "men").flags[1, 0] == ".."
        assert store.groups().loc["women", "dimensions"] == '{"sex": "women"}'
    assert len(result["problems"]) == 0
    assert result["contents"][["measure", "group_key", "values"]].to_numpy().tolist() == [
        ["folkmängd", "men", 1], ["folkmängd", "women", 2],
    ]  # fmt: skip


def test_wide_is_the_same(bring):
    _, _, place = bring(LONG)
    table, _, place = bring("Folkmängd efter region, kön och år\n\n" + WIDE + "\nKälla: SCB\n", "b.csv", measure="wide")
    assert [table.readings[name].role for name in ("region", "kön", "2014", "2015")] == [
        "area",
        "group",
        "year",
        "year",
    ]
    for group in ("women", "men"):
        long, wide = (values(place, measure, group) for measure in ("folkmängd", "wide"))
        for area, told in long.items():
            np.testing.assert_array_equal(told["2015"], wide[area]["2015"])
    assert values(place, "wide", "men")["0126"]["2014"] == 49


def test_titles_and_notes_are_left_out_and_listed(bring):
    text = "Folkmängd;;;\n;;;\n" + WIDE + ';;;\n"1) Preliminärt; se texten";;;\n'
    _, result, _ = bring(text)
    left = result["problems"].query("code == 'left out'")
    assert left["detail"].tolist() == ["1) Preliminärt; se texten"]


def test_measures_as_columns(bring):
    text = 'kod,namn,tid,Andel hyresrätt,Medelinkomst\na1,Öst,2015,"45,5","1 234"\na2,Väst,2015,x,"2 000"\n'
    table, _, place = bring(text)
    assert table.marks["Andel hyresrätt"].decimal == ","
    assert values(place, "Andel hyresrätt")["a1"] == {"2015": 45.5}
    assert values(place, "Medelinkomst")["a2"] == {"2015": 2000}
    with place.open() as store:
        assert store.areas("areas")["name"].tolist() == ["Öst", "Väst"]
        assert store.panel("Andel hyresrätt").flags[1, 0] == "x"


def test_a_column_of_measures(bring):
    text = "area;year;indicator;value\na1;2015;rent;1\na1;2015;own;2\na2;2015;rent;3\n"
    _, _, place = bring(text)
    assert values(place, "rent") == {"a1": {"2015": 1}, "a2": {"2015": 3}}
    assert values(place, "own")["a1"] == {"2015": 2}


def test_measure_and_year_in_the_name(bring):
    _, _, place = bring("kommun;Folkmängd 2014;Folkmängd 2015;Skatt 2015\n0126;1;2;3\n0127;4;5;6\n")
    assert values(place, "Folkmängd")["0127"] == {"2014": 4, "2015": 5}
    assert values(place, "Skatt")["0126"] == {"2015": 3}


def test_zeros_that_a_spreadsheet_took(bring):
    _, _, place = bring("kommun;år;x\n126;2015;1\n1280;2015;2\n")
    assert set(values(place, "x")) == {"0126", "1280"}


def test_one_year_for_all(bring):
    _, _, place = bring("kommun;x\n0126;1\n0127;2\n", time="2015")
    assert values(place, "x")["0126"] == {"2015": 1}


def test_what_contradicts_itself(bring):
    _, result, place = bring("kommun;år;x\n0126;2015;1\n0126;2015;2\n0126;2015;1\n")
    assert values(place, "x")["0126"] == {"2015": 1}
    assert result["problems"][["code", "detail"]].to_numpy().tolist() == [["contradicts", "1 / 2"]]


def test_renamed_areas_and_what_is_no_number(bring):
    _, result, _ = bring("kod;namn;år;x\na1;Gamla;2014;1\na1;Nya;2015;hej\na1;Nya;2016;3\n" + "a2;B;2015;4\n" * 9)
    problems = result["problems"].set_index("code")
    assert problems.loc["renamed", "detail"] == "Gamla / Nya"
    assert problems.loc["not a number", "detail"] == "hej"


def test_the_order_of_rows_does_not_matter(bring):
    head, *rows = LONG.splitlines()
    _, _, place = bring("\n".join([head, *rows[::-1]]), measure="back")
    _, _, place = bring(LONG)
    assert values(place, "back", "women") == values(place, "folkmängd", "women")


def test_excel(bring, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Folkmängd efter region"])
    book.active.append([])
    for line in WIDE.splitlines():
        book.active.append([int(cell) if cell.isdecimal() and len(cell) < 4 else cell for cell in line.split(";")])
    other = book.create_sheet("Blad 2")
    other.append(["kommun", "år", "x"])
    other.append(["0126", 2015, 1.5])
    book.save(tmp_path / "book.xlsx")
    data = (tmp_path / "book.xlsx").read_bytes()
    _, _, place = bring(data, "b.xlsx", measure="wide")
    assert values(place, "wide", "women")["0126"] == {"2014": 50, "2015": 51}
    _, _, place = bring(data, "b.xlsx", sheet="Blad 2", dataset="other")
    assert values(place, "x")["0126"] == {"2015": 1.5}
    with pytest.raises(UserError, match="has no sheet"):
        bring(data, "b.xlsx", sheet="Blad 3")


@pytest.mark.parametrize(
    ("text", "how", "message"),
    [
        ("a;b\n", {}, "no rows"), ("kommun;år\n0126;2015\n", {}, "holds values"),
        ("kommun;x\n0126;1\n", {}, "the time"),
        (LONG, {"roles": {"area": ["kommn"]}}, "has no column"), (LONG, {"time": "förr"}, "no year"),
        ("år;x\n2015;1\n", {}, "tells the area"),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(bring, text, how, message):
    with pytest.raises(UserError, match=message):
        bring(text, **how)


def test_a_file_of_many_chunks_is_the_same(bring):
    rows = [f"a{k:04};{year};{(k * 7 + year) % 1000}" for year in range(2000, 2030) for k in range(1000)]
    _, result, place = bring("kod;år;x\n" + "\n".join(rows))
    assert result["contents"]["values"].tolist() == [30_000]
    found = values(place, "x")
    assert found["a0003"]["2029"] == (3 * 7 + 2029) % 1000
    assert len(result["problems"]) == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.one_of(st.binary(max_size=300), st.text("0126;,åär;kön\n\t .-x'=<\"", max_size=200).map(str.encode)))
def test_any_bytes(tmp_path, data):
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    store = tmp_path / "any.gpkg"
    store.unlink(missing_ok=True)
    try:
        result = import_package(StatisticsTable(path, time="2015").package(), StatisticsPlace(store, None, ""))
    except UserError:
        return
    assert set(result) == {"contents", "problems"}
