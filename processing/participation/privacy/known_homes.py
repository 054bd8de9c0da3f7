"""Homes met so far, across the chunks of a source: by submission, by respondent, and by where they are."""

import numpy as np
import pandas as pd


class Known:
    """Rows of numbers by a key, added in blocks.

    Parameters
    ----------
    width : int
        Numbers in a row.
    """

    def __init__(self, width):
        self._width, self._blocks = width, []

    def add(self, keys, rows):
        """Remember (n,) uint64 keys with (n, width) rows; of a key met before, the first row counts."""
        order = np.argsort(keys, kind="stable")
        self._blocks.append((keys[order], rows[order]))

    def get(self, keys):
        """(n, width) float array, NaN for keys not met."""
        found = np.full((len(keys), self._width), np.nan)
        for known, rows in reversed(self._blocks):
            if len(known):
                at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
                hit = known[at] == keys
                found[hit] = rows[at[hit]]
        return found


def text_keys(values):
    """Keys of texts; two texts share one as good as never."""
    return pd.util.hash_array(np.array([str(value) for value in values], dtype=object), categorize=False)


def place_keys(xy):
    """Keys of places, the same within a metre's square."""
    whole = np.rint(np.where(np.isfinite(xy), xy, 0.0)).astype(np.int64).view(np.uint64)
    return whole[:, 0] * np.uint64(1 << 32) ^ whole[:, 1]
