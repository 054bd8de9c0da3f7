"""Words of a field compared with words that were typed."""

import math

import numpy as np


def plain(value):
    """A value as one would type it, without capitals: " School" is school, 1.0 is 1."""
    if isinstance(value, (float, np.floating)) and math.isfinite(value) and value == int(value):
        value = int(value)
    return str(value).strip().casefold()
