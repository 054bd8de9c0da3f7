"""Adjusted p values."""

import numpy as np
import pytest
from sodertorn.processing.methods.multiple_testing import benjamini_hochberg

SOME = np.array([0.04, 0.01, np.nan, 0.03, 0.5])


def test_by_hand():
    # sorted 0.01, 0.03, 0.04, 0.5 of four: 4 p / rank = 0.04, 0.06, 0.16 / 3, 0.5, and none above the next
    assert benjamini_hochberg(SOME) == pytest.approx([0.16 / 3, 0.04, np.nan, 0.16 / 3, 0.5], nan_ok=True)
    assert benjamini_hochberg(np.array([0.01, np.nan, 0.04, 0.03])) == pytest.approx(
        [0.03, np.nan, 0.04, 0.04], nan_ok=True
    )


def test_bounds_and_order():
    p = np.random.default_rng(3).uniform(size=200) ** 2
    q = benjamini_hochberg(p)
    assert (q >= p).all()
    assert (q <= 1).all()
    assert (np.diff(q[np.argsort(p)]) >= 0).all()
    order = np.random.default_rng(4).permutation(200)
    np.testing.assert_array_equal(benjamini_hochberg(p[order]), q[order])


def test_nothing_and_alone():
    assert len(benjamini_hochberg(np.zeros(0))) == 0
    assert np.isnan(benjamini_hochberg(np.full(3, np.nan))).all()
    assert benjamini_hochberg(np.array([0.2])) == pytest.approx([0.2])
