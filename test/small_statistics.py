"""A made-up store of statistics for tests: nine small areas in two municipalities, 2000 to 2009, women and men.

Everything follows from a few rules, so that results can be worked out by hand:

- area "a1".."a9" (number k) is the k-th square of 1 km in three rows of three; a1-a5 lie in municipality "m1", the
  others in "m2"; a9 has no polygon;
- people of working age: women 100 k + 2 t, men 100 k + t in the t-th year (2000 is 0);
- employed: women 60 k + t, men 70 k; ``rate`` is employed by people (share); in 2009 a2 is missing (flag "..");
- ``income`` (mean, thousands): 200 + 10 k + (k + 1) t for all;
- ``moved_in`` and ``moved_out``, and the same of employed: in k + t and 2 k, employed in k, out k + 3;
- homes: ``rented`` 50 k, ``owned`` 500 - 50 k (parts of ``homes``, 500).

Municipalities have the sums of their areas for people, employed and homes.
"""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

AREAS = [f"a{k}" for k in range(1, 10)]
PARENT = {area: "m1" if number < 5 else "m2" for number, area in enumerate(AREAS)}
YEARS = [str(year) for year in range(2000, 2010)]
CORNER = (674_000.0, 6_574_000.0)
MEASURES = pd.DataFrame(
    [
        ("people", "People aged 20-64", "Befolkning 20-64 år", "people", "count", "", ""),
        ("employed", "Employed", "Förvärvsarbetande", "people", "count", "people", ""),
        ("rate", "Employment rate", "Förvärvsfrekvens", "ratio", "share", "people", ""),
        ("income", "Mean income", "Medelinkomst", "thousand SEK", "mean", "people", ""),
        ("moved_in", "Moved in", "Inflyttade", "people", "count", "", ""),
        ("moved_out", "Moved out", "Utflyttade", "people", "count", "", ""),
        ("employed_in", "Employed moved in", "Inflyttade förvärvsarbetande", "people", "count", "", ""),
        ("employed_out", "Employed moved out", "Utflyttade förvärvsarbetande", "people", "count", "", ""),
        ("homes", "Homes", "Bostäder", "dwellings", "count", "", ""),
        ("rented", "Rented homes", "Hyresrätter", "dwellings", "count", "", "homes"),
        ("owned", "Owned homes", "Äganderätter", "dwellings", "count", "", "homes"),
    ],
    columns=["measure", "title", "title_sv", "unit", "kind", "base", "part_of"],
)
GROUPS = pd.DataFrame(
    {"group_key": ["women", "men"], "title": ["Women", "Men"], "title_sv": ["Kvinnor", "Män"],
     "dimensions": ['{"sex": "women"}', '{"sex": "men"}']}
)  # fmt: skip


def squares():
    """The nine areas."""
    x, y = CORNER
    shapes = [shapely.box(x + 1000 * (n % 3), y + 1000 * (n // 3), x + 1000 * (n % 3 + 1), y + 1000 * (n // 3 + 1))
              for n in range(9)]  # fmt: skip
    shapes[8] = None
    return gpd.GeoDataFrame(
        {"area": AREAS, "code": [f"012{k}" for k in range(1, 10)], "name": [f"Area {k}" for k in range(1, 10)],
         "parent": [PARENT[area] for area in AREAS]},
        geometry=shapes, crs="EPSG:3006",
    )  # fmt: skip


def number(measure, group, k, t):
    """The value of a measure in area k and year t; None where there is none."""
    if measure == "people":
        return {"women": 100 * k + 2 * t, "men": 100 * k + t, "all": 200 * k + 3 * t}[group]
    if measure == "employed":
        return {"women": 60 * k + t, "men": 70 * k, "all": 130 * k + t}[group]
    if measure == "rate":
        return number("employed", group, k, t) / number("people", group, k, t)
    if group != "all":
        return None
    return {
        "income": 200 + 10 * k + (k + 1) * t, "moved_in": k + t, "moved_out": 2 * k, "employed_in": k,
        "employed_out": k + 3, "homes": 500, "rented": 50 * k, "owned": 500 - 50 * k,
    }[measure]  # fmt: skip


def fill(place):
    """Make the store.

    Parameters
    ----------
    place : StatisticsPlace
    """
    with place.open(create=True) as store, store.importing("made up", source="small_statistics.py") as loading:
        loading.measures(MEASURES)
        loading.groups(GROUPS)
        titles = {"title": ["Small areas", "Municipalities"], "title_sv": ["Små områden", "Kommuner"]}
        loading.divisions(
            pd.DataFrame({"division": ["small", "municipality"], "parent": ["municipality", ""], **titles})
        )
        areas = squares()
        both = areas.dissolve("parent", as_index=False)[["parent", "geometry"]].rename(columns={"parent": "area"})
        loading.areas("small", areas)
        loading.areas("municipality", both.assign(code=both["area"], name=["Municipality 1", "Municipality 2"]))
        for measure in MEASURES["measure"]:
            for group in ("all", "women", "men"):
                if number(measure, group, 1, 0) is None:
                    continue
                grid = np.array([[number(measure, group, k, t) for t in range(10)] for k in range(1, 10)], dtype=float)
                flag = np.full(grid.shape, "", dtype=object)
                if measure == "rate":
                    grid[1, 9], flag[1, 9] = np.nan, ".."
                loading.values(_values(measure, "small", AREAS, group, grid, flag))
                if measure in ("people", "employed", "homes"):
                    sums = np.array([grid[:5].sum(axis=0), grid[5:].sum(axis=0)])
                    blank = np.full(sums.shape, "", dtype=object)
                    loading.values(_values(measure, "municipality", ["m1", "m2"], group, sums, blank))


def _values(measure, division, areas, group, grid, flag):
    from sodertorn.processing.small_areas.package import Values

    area = np.repeat(np.array(areas, dtype=object), len(YEARS))
    time = np.tile(np.array(YEARS, dtype=object), len(areas))
    return Values(measure, division, area, time, group, grid.ravel(), flag.ravel())
