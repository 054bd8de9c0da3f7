"""Numbers and signs of statistics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sodertorn.processing.small_areas import flags, numbers


@pytest.mark.parametrize(
    ("cell", "decimal", "value", "flag"),
    [
        ("12", ".", 12, ""), ("12,5", ",", 12.5, ""), ("1 234", ".", 1234, ""),
        ("1\u00a0234,5", ",", 1234.5, ""), ("1\u202f234\u202f567", ",", 1234567, ""), ("-3", ".", -3, ""),
        ("−3,5", ",", -3.5, ""), ("– 3", ".", -3, ""), ("1.234,5", ",", 1234.5, ""),
        ("1,234.5", ".", 1234.5, ""), ("45 %", ".", 45, ""), ("1e3", ".", 1000, ""),
        ("12 p", ".", 12, "p"), ("12,5r", ",", 12.5, "r"), ("12 *", ".", 12, ""),
        ("12 1)", ".", 12, ""), ("12¹", ".", 12, ""), ("..", ".", math.nan, ".."),
        ("-", ".", math.nan, "-"), ("–", ".", math.nan, "-"), ("x", ".", math.nan, "x"),
        ("X", ",", math.nan, "x"), (".", ".", math.nan, "."), ("", ".", math.nan, ".."),
        (None, ".", math.nan, ".."), ("p", ".", math.nan, "?"), ("12 x", ".", math.nan, "?"),
        ("1,23.4", ".", math.nan, "?"), ("12,5,1", ",", math.nan, "?"), ("=1+1", ".", math.nan, "?"),
        ("inf", ".", math.nan, "?"), ("1e999", ".", math.nan, "?"), ("1234,567", ".", math.nan, "?"),
        ("0", ".", 0, ""), ("nan", ".", math.nan, ".."), ("12 kr", ".", math.nan, "?"),
    ],
)  # fmt: skip
def test_a_cell(cell, decimal, value, flag):
    found, sign = numbers.read([cell], decimal)
    np.testing.assert_array_equal(found, [value])
    assert sign.tolist() == [flag]


@pytest.mark.parametrize(
    ("cells", "decimal", "why"),
    [
        (["1", "2"], ".", "whole"), (["1,5", "2"], ",", "comma"), (["1.5"], ".", "point"), (["1.234,5"], ",", "comma"),
        (["1,234.5"], ".", "point"), (["1.234", "1.234.567"], ",", "thousands"), (["1,234"], ",", "three"),
        (["1.234", "12.345"], ".", "three"), (["1,234", "12,5"], ",", "comma"), (["..", "x", ""], ".", "whole"),
        (["0,125", "0,250"], ",", "comma"),
    ],
)  # fmt: skip
def test_the_decimal_sign(cells, decimal, why):
    assert numbers.marks(cells)[:2] == (decimal, why)


@given(st.lists(st.text(max_size=12)), st.sampled_from([".", ","]))
def test_any_cells(cells, decimal):
    value, flag = numbers.read(cells, decimal)
    assert len(value) == len(flag) == len(cells)
    assert not np.isinf(value).any()
    blank = np.isnan(value)
    assert all(sign in flags.EMPTY for sign in flag[blank])
    assert not any(sign in flags.EMPTY for sign in flag[~blank])
    again = numbers.read(cells[::-1], decimal)
    np.testing.assert_array_equal(again[0][::-1], value)
    assert again[1][::-1].tolist() == flag.tolist()


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_written_and_read(number):
    assert numbers.read([repr(number)])[0][0] == pytest.approx(number, rel=1e-15)
    assert numbers.read([repr(number).replace(".", ",")], ",")[0][0] == pytest.approx(number, rel=1e-15)
