"""The pairs of places that a detour, or its change, concerns most."""

import geopandas as gpd
import numpy as np
import shapely

CUT = 1e9
"""Score of a pair that has no way, or gains or loses one: before all others, the nearest first."""


class Worst:
    """Keeps the pairs with the highest scores of many blocks.

    Parameters
    ----------
    most : int
        How many to keep.
    states : int
        1 for one network, 2 for before and after.
    """

    def __init__(self, most, states):
        self.most, self.states = most, states
        self.rows = np.zeros((0, 5 if states == 1 else 6))  # score, home, goal, straight, cost (before, after)

    def add(self, group, near, straight, costs, asked):
        """Look at the asked pairs of a block."""
        with np.errstate(invalid="ignore", divide="ignore"):
            if self.states == 1:
                score = np.where(np.isinf(costs[0]), CUT - straight, costs[0] / straight)
            else:
                cut = np.isinf(costs[0]) != np.isinf(costs[1])
                score = np.where(cut, CUT - straight, np.abs(costs[1] - costs[0]))
        score = np.where(asked & (score > 1e-6), score, -np.inf)
        flat = score.ravel()
        best = np.argpartition(-flat, min(self.most, len(flat) - 1))[: self.most]
        best = best[np.isfinite(flat[best])]
        row, column = np.divmod(best, score.shape[1])
        fresh = [flat[best], group[row], near[column], straight[row, column], *(cost[row, column] for cost in costs)]
        rows = np.concatenate([self.rows, np.column_stack(fresh)])
        order = np.lexsort((rows[:, 2], rows[:, 1], -rows[:, 0]))
        self.rows = rows[order[: self.most]]


def _effect(before, after):
    """What happens to each pair, as a word; a way that does not exist is NaN."""
    if after is None:
        return np.where(np.isnan(before), "no_way", "detour")
    none_before, none_after = np.isnan(before), np.isnan(after)
    return np.select(
        [none_before & ~none_after, ~none_before & none_after, after > before], ["gained", "lost", "longer"], "shorter"
    )


def pair_lines(top, xy, goal_xy, crs):
    """Straight lines between the pairs, with their ways.

    Returns
    -------
    GeoDataFrame
        Columns of the output ``pairs`` of `indicators.detours.BARRIER_EFFECT`; a way that does not exist is NaN.
    """
    rows = np.where(np.isinf(top.rows), np.nan, top.rows)
    home, goal = rows[:, 1].astype(int), rows[:, 2].astype(int)
    lines = shapely.linestrings(np.stack([xy[home], goal_xy[goal]], axis=1)) if len(rows) else []
    with np.errstate(invalid="ignore"):
        effect = _effect(rows[:, 4], rows[:, 5] if top.states > 1 else None)
    columns = {"effect": effect, "home": home + 1, "destination": goal + 1, "straight": rows[:, 3], "way": rows[:, 4]}
    columns["ratio"] = rows[:, 4] / rows[:, 3]
    if top.states > 1:
        columns["way_after"] = rows[:, 5]
        columns["ratio_after"] = rows[:, 5] / rows[:, 3]
        columns["longer"] = rows[:, 5] - rows[:, 4]
    return gpd.GeoDataFrame(columns, geometry=lines, crs=crs)
