"""Green space factor of plots: what each surface gives, what is missing to the goal."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..spec import Monitor, UserError, reasons
from . import overlay
from .factor_tables import AREA, EACH, Factors
from .points import representative

EVEN = 1e-6  # m² and m²/m²: rounding of areas, not a shortfall
SHOWN = 8  # words named in one sentence


@dataclass(frozen=True)
class _Entries:
    """What counts on plots: one entry for each piece.

    Attributes
    ----------
    plot, row : (E,) int arrays
        Position of the plot; row in the factor table, -1 for a word that is not in it.
    word : (E,) object array
    amount : (E,) float array
        m², or pieces; NaN where it is not known.
    ground : (E,) bool array
        Whether it covers the plot.
    """

    plot: np.ndarray
    row: np.ndarray
    word: np.ndarray
    amount: np.ndarray
    ground: np.ndarray


def green_space_factor(
    *,
    plots,
    plot_name,
    surfaces,
    surface_field,
    additions,
    addition_field,
    amount_field,
    table: Factors,
    overlap_rule,
    goal,
    goal_field,
    monitor=None,
):
    """Eco-effective area of plots by their area.

    Parameters
    ----------
    plots : GeoDataFrame
        Polygons; where they overlap, each gets what lies on it.
    plot_name, goal_field : str or None
        Columns of ``plots``.
    surfaces : GeoDataFrame
        Polygons with the surface in ``surface_field``. What the table counts as area covers the plot and never
        twice, see ``overlap_rule``; what it counts as added area is added as it is drawn.
    additions : GeoDataFrame or None
        Trees, walls and the like, of any geometry, with the surface in ``addition_field``. Each belongs to the plot
        on which its representative point lies and gives the amount of ``amount_field``; without one its area, or 1
        where the table counts pieces.
    table : Factors
    overlap_rule : {"lowest", "highest", "last"}
        Which surface counts where several lie on each other: by factor, or the last in the layer.
    goal : float or None
        For plots without a goal of their own.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: frame on the index of ``plots``; ``gives``: one row for each surface on each plot. See
        `indicators.plots.GREEN_SPACE_FACTOR`.

    Raises
    ------
    UserError
        A faulty factor table, or surfaces that are not in it.

    Notes
    -----
    GSF = sum_k f_k A_k / A (Becker and Mohren 1990; Kruuse 2011). Ground that no surface covers counts 0.
    """
    monitor = monitor or Monitor()
    factors = table.read(monitor)
    area = plots.geometry.to_numpy()
    monitor.step("Cutting surfaces at the plots")
    words, row = _rows(surfaces, surface_field, factors)
    more_words, more_row = _rows(additions, addition_field, factors)
    _stop_at_unknown(words[row < 0], more_words[more_row < 0], table.unknown, monitor)
    unit = np.append(factors.rows["unit"].to_numpy(object), AREA)  # of an unknown word: the ground it covers
    whole = unit[row] != EACH
    ground, overlap = _pieces(
        area, surfaces, np.flatnonzero(whole), words, row, factors, overlap_rule, monitor.part(0.0, 0.9)
    )
    monitor.step("Adding trees, walls and the like")
    added = [
        _added(area, surfaces[~whole], words[~whole], row[~whole], None, unit, monitor),
        _added(area, additions, more_words, more_row, amount_field, unit, monitor),
    ]
    entries = _Entries(*(np.concatenate(parts) for parts in zip(*map(_fields, (ground, *added)), strict=True)))
    output = _per_plot(plots, entries, factors, overlap, goal, goal_field)
    drawn = np.nansum(shapely.area(surfaces.geometry.to_numpy()[unit[row] == AREA]))
    _tell(plots, drawn, entries, output, monitor)
    gives = _gives(plots, plot_name, entries, output, factors)
    monitor.progress(1.0)
    return {"output": output, "gives": gives}


def _rows(frame, field, factors):
    """The word of every feature, '' where it has none, and its row in the factor table."""
    if frame is None:
        return np.zeros(0, dtype=object), np.zeros(0, dtype=int)
    if not field:
        raise UserError("No field says what the additions are.", "Choose the field for their kind.")
    words = np.array(["" if pd.isna(text) else str(text).strip() for text in frame[field]], dtype=object)
    return words, factors.find(words)


def _stop_at_unknown(words, more_words, unknown, monitor):
    """Words that the table does not have: of the surfaces, and of the additions."""
    if unknown == "stop" and len(words):
        raise UserError(
            "The factor table has no factor for these words of {surfaces}: {words}.",
            "Correct these words in the layer, take a factor table that has them, or let them count 0.",
            words=_shown(words),
        )
    if unknown == "stop" and len(more_words):
        raise UserError(
            "The factor table has no factor for these words of {additions}: {words}.",
            "Correct these words in the layer, take a factor table that has them, or let them count 0.",
            words=_shown(more_words),
        )
    if len(words) or len(more_words):
        monitor.warn("Not in the factor table and counted as 0: {surfaces}.", surfaces=_shown([*words, *more_words]))


def _shown(words):
    """Some of the words, each once; "-" for none."""
    missing = sorted({word or "-" for word in words})
    return ", ".join(missing[:SHOWN]) + (" ..." if len(missing) > SHOWN else "")


def _pieces(area, surfaces, kept, words, row, factors, overlap_rule, monitor):
    """Surfaces cut at the plots, the ground without overlap; and the m² of overlap on every plot."""
    shapes = surfaces.geometry.to_numpy()[kept]
    words, row = words[kept], row[kept]
    plot, item, piece = overlay.cut(area, shapes, monitor=monitor.part(0.0, 0.6))
    amount = shapely.area(piece)
    unit = np.append(factors.rows["unit"].to_numpy(object), AREA)
    factor = np.append(factors.rows["factor"].to_numpy(float), 0.0)
    ground = unit[row[item]] == AREA
    rank = {"lowest": factor[row[item]], "highest": -factor[row[item]], "last": -item}[overlap_rule][ground]
    left = overlay.uncovered_by_better(plot[ground], piece[ground], rank, monitor=monitor.part(0.6, 1.0))
    before = amount[ground]
    amount[ground] = shapely.area(left)
    overlap = np.bincount(plot[ground], before - amount[ground], minlength=len(area))
    return _Entries(plot, row[item], words[item], amount, ground), overlap


def _added(area, frame, words, row, amount_field, unit, monitor):
    """What counts by its own amount, on the plot it stands on."""
    if frame is None or not len(frame):
        return _Entries(*(np.zeros(0, dtype=kind) for kind in (int, int, object, float, bool)))
    shapes = frame.geometry.to_numpy()
    points = shapely.points(representative(shapes))
    tree = shapely.STRtree(area)
    item, plot = tree.query(points, predicate="within")
    on_edge = np.setdiff1d(np.arange(len(points)), item)
    edge_item, edge_plot = tree.query(points[on_edge], predicate="intersects")
    first = np.unique(edge_item, return_index=True)[1]  # on the line between two plots: the first of them
    item = np.concatenate([item, on_edge[edge_item[first]]])
    plot = np.concatenate([plot, edge_plot[first]])
    outside = len(points) - len(np.unique(item))
    if outside:
        monitor.info("{n} trees, walls and the like stand outside every plot and are not counted.", n=outside)
    size = shapely.area(shapes)
    usual = np.where(unit[row] == EACH, 1.0, np.where(size > 0, size, np.nan))
    amount = usual if amount_field is None else frame[amount_field].to_numpy(dtype=float)
    amount = np.where(np.isfinite(amount), amount, usual)
    lost = int(np.isnan(amount[item]).sum())
    if lost:
        monitor.warn("{n} trees, walls and the like have no area and give nothing.", n=lost)
    return _Entries(plot, row[item], words[item], amount[item], np.zeros(len(item), dtype=bool))


def _fields(entries):
    return entries.plot, entries.row, entries.word, entries.amount, entries.ground


def _effective(entries, factors):
    factor = np.append(factors.rows["factor"].to_numpy(float), 0.0)[entries.row]
    return factor, np.nan_to_num(entries.amount) * factor


def _per_plot(plots, entries, factors, overlap, goal, goal_field):
    count = len(plots)
    shapes = plots.geometry.to_numpy()
    size = shapely.area(shapes)
    _, effective = _effective(entries, factors)
    green = np.bincount(entries.plot, effective, minlength=count)
    covered = np.bincount(entries.plot[entries.ground], entries.amount[entries.ground], minlength=count)
    empty = np.bincount(entries.plot, minlength=count) == 0
    nowhere = ~(size > 0)
    value = np.where(nowhere | empty, np.nan, green / np.where(nowhere, 1.0, size))
    columns = {
        "green_space_factor": value,
        "eco_area": np.where(np.isnan(value), np.nan, green),
        "plot_area": np.where(nowhere, np.nan, size),
        "uncovered": np.where(nowhere, np.nan, 100.0 * np.clip(1.0 - covered / np.where(nowhere, 1.0, size), 0.0, 1.0)),
        "overlap": np.where(nowhere, np.nan, np.maximum(overlap, 0.0)),
    }
    reason = np.select([nowhere, empty], [reasons.NO_GEOMETRY, reasons.NO_SURFACE], default="").astype(object)
    if goal is not None or goal_field is not None:
        wanted = np.full(count, np.nan if goal is None else goal)
        if goal_field is not None:
            given = plots[goal_field].to_numpy(dtype=float)
            wanted = np.where(np.isfinite(given), given, wanted)
        known = np.isfinite(value) & np.isfinite(wanted)
        columns["goal"] = wanted
        columns["met"] = np.where(known, (value >= wanted - EVEN).astype(float), np.nan)
        columns["missing"] = np.where(known, np.maximum(wanted * size - green, 0.0), np.nan)
        columns["missing"] = np.where(columns["met"] == 1.0, 0.0, columns["missing"])
        reason[(reason == "") & np.isnan(wanted)] = reasons.NO_GOAL
    reason[reason == ""] = None
    return pd.DataFrame({**columns, "factor_table": factors.title, "reason": reason}, index=plots.index)


def _tell(plots, drawn, entries, output, monitor):
    """What the planner should look at."""
    several = overlay.overlapping(plots.geometry.to_numpy(), monitor=monitor.part(0.95, 1.0))
    if several:
        monitor.warn("{n} plots overlap another one; each counts what lies on it.", n=several)
    total = output["overlap"].sum()
    if total > 0.01 * output["plot_area"].sum():
        monitor.warn(
            "Surfaces lie on each other on {area} m²; only one of them counts there, by the rule chosen.",
            area=f"{total:.0f}",
        )
    beyond = drawn - total - entries.amount[entries.ground].sum()
    if beyond > 1.0 and not several:
        monitor.info("{area} m² of surfaces lie outside every plot and are not counted.", area=f"{beyond:.0f}")
    bare = int((output["uncovered"] > 5.0).sum())
    if bare:
        monitor.warn("{n} plots have more than 5 % ground that no surface covers; it counts as 0.", n=bare)


def _gives(plots, plot_name, entries, output, factors):
    """What each surface gave: one row for each surface on each plot, and one for the ground without any."""
    rows = factors.rows
    _, effective = _effective(entries, factors)
    known = entries.row >= 0
    surface = np.where(known, np.append(rows["surface"].to_numpy(object), None)[entries.row], entries.word)
    frame = pd.DataFrame(
        {
            "position": entries.plot,
            "row": entries.row,
            "surface": surface,
            "amount": entries.amount,
            "eco_area": effective,
        }
    )
    grouped = frame.groupby(["position", "row", "surface"], sort=True)
    frame = grouped[["amount", "eco_area"]].sum(min_count=1).reset_index()
    for column in ("name_en", "name_sv", "factor", "unit"):
        frame[column] = np.append(rows[column].to_numpy(object), None)[frame["row"]]
    frame["factor"] = frame["factor"].astype(float).fillna(0.0)
    frame["unit"] = frame["unit"].fillna(AREA)
    frame["reason"] = np.select(
        [frame["amount"].isna(), frame["amount"] < EVEN, frame["row"] < 0],
        [reasons.NO_AMOUNT, reasons.BENEATH, reasons.NOT_IN_TABLE],
        default="",
    )
    size, uncovered = output["plot_area"].to_numpy(), output["uncovered"].to_numpy()
    bare = np.flatnonzero(np.nan_to_num(uncovered) * np.nan_to_num(size) > 1.0)  # 0.01 m²
    frame = pd.concat(
        [
            frame,
            pd.DataFrame(
                {
                    "position": bare,
                    "row": len(rows),
                    "amount": uncovered[bare] * size[bare] / 100.0,
                    "factor": 0.0,
                    "eco_area": 0.0,
                    "unit": AREA,
                    "reason": reasons.NOT_COVERED,
                }
            ),
        ],
        ignore_index=True,
    ).sort_values(["position", "row"], kind="stable")
    position = frame["position"].to_numpy(dtype=int)
    names = np.arange(1, len(plots) + 1).astype(str).astype(object)
    if plot_name is not None:
        given = plots[plot_name].to_numpy(dtype=object)
        names = np.where(pd.isna(given), names, given)
    ground = (frame["unit"] == AREA).to_numpy()
    frame["plot"] = names[position]
    frame["plot_share"] = np.where(ground, 100.0 * frame["amount"] / size[position], np.nan)
    frame["contribution"] = frame["eco_area"] / size[position]
    frame["reason"] = frame["reason"].replace("", None)
    return frame.assign(factor_table=factors.title).drop(columns=["position", "row"]).reset_index(drop=True)
