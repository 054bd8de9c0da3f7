"""Times of statistics."""

import pytest
from sodertorn.processing.small_areas import periods
from sodertorn.processing.spec import UserError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2015", "2015"), (2015, "2015"), ("2015.0", "2015"), (" 2015 ", "2015"), ("2015K2", "2015-Q2"),
        ("2015Q4", "2015-Q4"), ("2015M06", "2015-06"), ("2015-06", "2015-06"), ("2015-06-30", "2015-06"),
        ("2014/15", "2014/2015"), ("1999/00", "1999/2000"), ("2014-2015", "2014/2015"), ("2015M13", ""),
        ("2015K5", ""), ("15", ""), ("", ""), ("..", ""), ("2015/2014", ""), ("1'; DROP", ""),
    ],
)  # fmt: skip
def test_a_period(text, expected):
    assert periods.period(text) == expected
    if expected:
        assert periods.period(expected) == expected  # it is its own form


def test_years_by_hand():
    assert [periods.year(one) for one in ("2015", "2015-Q1", "2015-Q4", "2015-01", "2015-12", "2014/2015")] == [
        2015, 2015.125, 2015.875, 2015 + 0.5 / 12, 2015 + 11.5 / 12, 2014.5,
    ]  # fmt: skip


def test_what_is_wanted():
    there = ("2000", "2001", "2005", "2010")
    assert periods.wanted("", there) == there
    assert periods.wanted("2010, 2000-2001", there) == ("2000", "2001", "2010")
    assert periods.wanted("first; last", there) == ("2000", "2010")
    assert periods.wanted("2012-1999", there) == there
    assert periods.wanted("2014/2015", ("2013/2014", "2014/2015")) == ("2014/2015",)
    with pytest.raises(UserError, match="nothing for") as info:
        periods.wanted("1990", there)
    assert "2000-2001, 2005, 2010" in info.value.text(str)
    with pytest.raises(UserError, match="is no year"):
        periods.wanted("last year", there)


def test_spans():
    assert periods.spans(("2000", "2001", "2002", "2005", "2007", "2008")) == "2000-2002, 2005, 2007-2008"
    assert periods.spans(()) == "-"
    assert periods.spans(("2015-Q1", "2015-Q2")) == "2015-Q1, 2015-Q2"
