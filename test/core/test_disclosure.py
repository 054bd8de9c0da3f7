"""Whether numbers that are withheld follow from all that is shown, the tables of a run taken together."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from sodertorn.processing.participation.analysis.per_area import remarks_per_area_and_theme
from sodertorn.processing.participation.analysis.remarks import Remarks
from sodertorn.processing.spec import Monitor

FEELINGS = ("positive", "negative", "neutral", "")
LEAST = 5


def survey(rng):
    """Remarks of a person each, some of them outside of all areas or without a place: area, theme, feeling, where."""
    areas, themes, size = rng.integers(2, 6), rng.integers(1, 5), rng.integers(10, 80)
    at, theme, feeling = (rng.choice(n, size, p=rng.dirichlet(np.ones(n))) for n in (areas, themes, len(FEELINGS)))
    return areas, themes, at, theme, feeling, rng.choice(3, size, p=(0.75, 0.15, 0.1))


def run(areas, themes, at, theme, feeling, where):
    middle = [shapely.Point(10 * x + 5, 5 if w == 0 else 50) if w < 2 else None for x, w in zip(at, where, strict=True)]
    remarks = gpd.GeoDataFrame(
        {"theme": [f"t{n}" for n in theme], "feeling": np.array(FEELINGS)[feeling]}, geometry=middle, crs=3006
    )
    boxes = [shapely.box(10 * n, 0, 10 * n + 10, 10) for n in range(areas)]
    return remarks_per_area_and_theme(
        chosen=Remarks(remarks, "theme", "feeling", themes=tuple(f"t{n}" for n in range(themes))),
        areas=gpd.GeoDataFrame(geometry=boxes, crs=3006), area_name=None, area_population=None, least_people=LEAST,
        monitor=Monitor(),
    )  # fmt: skip


def sums(areas, themes, at, theme, feeling, where, made):
    """What the tables say: for every number which remarks it counts, and what is shown, NaN where it is withheld."""
    output, whole = made["output"], made["whole"].set_index("theme")
    inside = where == 0
    for area in range(areas):
        here = inside & (at == area)
        yield here, output["remarks"][area]
        for number, word in enumerate(FEELINGS[:3]):
            yield here & (feeling == number), output[word][area]
        for number in range(themes):
            yield here & (theme == number), output[f"remarks_t{number}"][area]
    for name, shown in whole.iterrows():
        about = theme == int(name[1:])
        for number, word in enumerate(("inside", "outside", "without_place")):
            yield about & (where == number), shown[word]
        yield about, shown["remarks"]


@pytest.mark.parametrize("seed", range(120))
def test_no_small_number_follows_from_what_is_shown(seed):
    given = survey(np.random.default_rng(seed))
    every = list(sums(*given, run(*given)))
    # remarks that no number tells apart are one unknown: area, theme and feeling, or theme and where
    _, _, at, theme, feeling, where = given
    kind = np.unique(np.stack([np.where(where, -1, at), theme, np.where(where, -1, feeling), where]), axis=1)
    counted = np.array([
        [bool(who[(np.where(where, -1, at) == a) & (theme == t) & (where == w) & ((w > 0) | (feeling == f))].any())
         for a, t, f, w in kind.T] for who, _ in every
    ], float)  # fmt: skip
    numbers, shown = np.array([who.sum() for who, _ in every]), np.array([value for _, value in every])
    known = np.isfinite(shown)
    np.testing.assert_array_equal(shown[known], numbers[known])
    small = (numbers > 0) & (numbers < LEAST)
    assert not (small & known).any()
    _, values, turned = np.linalg.svd(counted[known])
    free = turned[(values > 1e-9).sum() :]  # what the numbers shown leave open
    assert (np.abs(counted[small] @ free.T).max(axis=1, initial=0.0) > 1e-9).all()
