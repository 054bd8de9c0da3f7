"""The made-up statistics that other tests use hold what they say."""

import numpy as np


def test_the_numbers(small_statistics):
    with small_statistics.place.open() as store:
        rate = store.panel("rate", "women", "small")
        assert rate.values[2, 4] == (60 * 3 + 4) / (100 * 3 + 2 * 4)
        assert np.isnan(rate.values[1, 9])
        people = store.panel("people", division="municipality")
        assert people.values[0, 1] == sum(200 * k + 3 for k in range(1, 6))
        assert store.division_of("") == "small"
        assert store.areas("small").geometry.isna().to_list() == [False] * 8 + [True]
        parts = store.panel("rented").values + store.panel("owned").values
        assert (parts == store.panel("homes").values).all()
