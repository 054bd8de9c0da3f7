"""Perception against measurement: where the numbers say good and people say bad, and the reverse."""

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy import stats

from ...methods.moran import local_moran
from ...methods.multiple_testing import benjamini_hochberg
from ...methods.spatial_weights import neighbours
from ...spec import Monitor, UserError, reasons
from . import heard, measured
from .agreement import correlation, percent_ranks
from .perception_page import perception_page
from .said import said_in
from .zones import area_of, comparison_zones

BOTH_GOOD, ONLY_MEASURED, ONLY_FELT, BOTH_BAD = QUADRANTS = (
    "both good", "numbers good, people say bad", "numbers bad, people say good", "both bad"
)  # fmt: skip
UNSURE = (
    "both good, unsure", "numbers good, people say bad, unsure", "numbers bad, people say good, unsure",
    "both bad, unsure",
)  # fmt: skip
SURE = 0.9
FALSE_DISCOVERIES = 0.05
ALONG, AGAINST, NOT_CLEAR, NOT_TESTED = AROUND = ("along", "against", "not clear", "not tested")
MEASURES = (
    "Rank correlation", "Rank correlation if everyone had answered", "Reliability of the differences between areas",
    "Correlation with the neighbours' perception",
)  # fmt: skip


def perception_and_measurement(
    *, remarks, perception, rating_field, good_rating, feeling_field, theme_field, themes, mentions, respondent_field,
    weight_field, status_field,
    indicator, value, raster, band, worse, areas, area_name, population, cell, minimum_answers, cut_measured,
    cut_perceived, farthest, draws, monitor=None,
):  # fmt: skip
    """Compare what residents say with what an indicator measures, area by area.

    Parameters
    ----------
    remarks : (n,) GeoDataFrame
        In one metric CRS. Lines and polygons count at a point on them.
    perception : {"rating", "feeling", "mentions"}
        Mean rating; balance of feelings, -100 to 100; or per cent of the people heard who mention the themes.
    rating_field, feeling_field, theme_field, respondent_field, weight_field, status_field : str or None
        Fields of ``remarks``.
    good_rating : {"high", "low"}
    themes : sequence of str
        Only remarks on these count; for mentions, what is looked for.
    mentions : {"bad", "good"}
        What it means to mention them.
    indicator : GeoDataFrame or None
    value : str or None
        Its field.
    raster : rasterio dataset or None
    band : int
    worse : {"high", "low"}
        Which end of the indicator is bad for people.
    areas : GeoDataFrame or None
        Where to compare; else the indicator's own polygons, else square cells.
    area_name, population : str or None
        Fields of ``areas``.
    cell : float
        Side of the square cells, m.
    minimum_answers : int
        Areas where fewer people were heard show nothing.
    cut_measured, cut_perceived : float or None
        What divides good from bad; else the median of the areas compared.
    farthest : float
        See `measured.at_places`.
    draws : int
        Bootstrap samples, and random orders.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: the areas; ``places``: the remarks; ``table``, ``groups``; ``page``: a function that writes it.

    Raises
    ------
    UserError

    Notes
    -----
    See `heard.means`, `agreement.correlation`, `moran.local_moran`. An area is sure of its side of the cut where
    the normal distribution around its adjusted mean puts at least 90 per cent there. One that lies on the cut for sure
    is on neither side.
    """
    monitor = monitor or Monitor()
    _check(perception, rating_field, feeling_field, theme_field, themes, indicator, value, raster)
    monitor.step("Placing remarks in areas")
    zones = comparison_zones(areas, area_name, population, indicator, remarks, cell)
    points = measured.as_points(remarks.geometry.to_numpy())
    said = said_in(
        remarks,
        perception,
        rating_field,
        feeling_field,
        theme_field,
        themes,
        respondent_field,
        weight_field,
        status_field,
    )
    area = area_of(points, zones.shapes)
    better = {"rating": good_rating == "high", "feeling": True, "mentions": mentions == "good"}[perception]
    rows = heard.by_person(area, said.person, said.value, said.weight)
    people = heard.means(rows, len(zones.shapes))
    monitor.step("Measuring the areas")
    numbers = measured.in_areas(zones.shapes, indicator, value, raster, band, monitor.part(0.1, 0.4))
    enough = people.people >= max(minimum_answers, 1)
    compared = enough & np.isfinite(numbers)
    _check_comparable(people, numbers, compared, raster, minimum_answers)
    cuts = (
        float(np.median(numbers[compared])) if cut_measured is None else float(cut_measured),
        float(np.median(people.adjusted[compared])) if cut_perceived is None else float(cut_perceived),
    )
    low_is_good = worse == "high"
    frame = _compare(zones, people, numbers, compared, enough, cuts, low_is_good, better)
    monitor.step("Comparing perception and measurement")
    signs = (-1.0 if low_is_good else 1.0), (1.0 if better else -1.0)
    # both turned so that more is better
    turned = rows.assign(value=signs[1] * rows["value"])
    found = correlation(signs[0] * numbers, turned, compared, draws, monitor.part(0.4, 0.7))
    _neighbourhoods(frame, zones, numbers, people, compared, signs, draws, monitor.part(0.7, 1.0))
    table = _table(found, people, frame, compared)
    groups = _groups(frame, zones, people)
    _tell(remarks, points, area, said, enough, people, monitor)
    own = measured.at_places(points, indicator, value, raster, band, farthest)
    places = _places(zones, area, said, own, cuts, low_is_good, better, frame, points, raster)
    about = {"perception": perception, "better": better, "low_is_good": low_is_good, "cuts": cuts, "value": value}

    def page(**reader):
        return perception_page(frame, table, groups, **about, **reader)

    if not np.isfinite(zones.people).any():
        frame, groups = frame.drop(columns="people"), groups.drop(columns=["people", "people_share"])
    return {"output": frame, "places": places, "table": table, "groups": groups, "page": page}


def _check(perception, rating, feeling, theme, themes, indicator, value, raster):
    if (indicator is None) == (raster is None):
        raise UserError("Neither or both of an indicator layer and a raster are given.", "Choose one of them.")
    if indicator is not None and not value:
        raise UserError("The field of {indicator} with the value is not given.", "Choose the field to compare with.")
    field = {"rating": rating, "feeling": feeling, "mentions": theme}[perception]
    if not field:
        raise UserError(
            "The field of {remarks} with what people say is not given.",
            "Choose the field of ratings, feelings or themes, as what is compared.",
        )
    if themes and not theme:
        raise UserError("Themes are given, but not their field in {remarks}.", "Choose the theme field.")
    if perception == "mentions" and not themes:
        raise UserError("No theme is given to look for.", "Write the themes whose mention is compared.")


def _check_comparable(people, numbers, compared, raster, minimum_answers):
    if compared.any():
        return
    if not people.people.any():
        raise UserError(
            "Nobody of {remarks} was heard in the areas.",
            "Check that the remarks lie in the areas, have a value to compare, and a weight where weights are used.",
        )
    if not np.isfinite(numbers).any() and raster is not None:
        raise UserError("{raster} has no value in any area.", "Check that the raster and the areas lie in one place.")
    if not np.isfinite(numbers).any():
        raise UserError(
            "{indicator} has no value in any area.", "Choose another field; check that the layers lie in one place."
        )
    raise UserError(
        "No area has both a value of the indicator and {n} people of {remarks} who were heard.",
        "Choose larger areas or cells, or ask for fewer people in an area.",
        n=minimum_answers,
    )


def _compare(zones, people, numbers, compared, enough, cuts, low_is_good, better):
    """One row per area with both sides, their ranks, and which quarter it lies in."""

    def where(values):
        return np.where(compared, values, np.nan)

    gap = np.full(len(numbers), np.nan)
    good = percent_ranks((-1 if low_is_good else 1) * numbers[compared])
    felt = percent_ranks((1 if better else -1) * people.adjusted[compared])
    gap[compared] = felt - good
    with np.errstate(divide="ignore", invalid="ignore"):
        above = stats.norm.sf((cuts[1] - people.adjusted) / people.error)
    above = np.where(people.error > 0, above, (people.adjusted > cuts[1]) + 0.5 * (people.adjusted == cuts[1]))
    felt_good = above if better else 1 - above
    is_good = numbers <= cuts[0] if low_is_good else numbers >= cuts[0]
    sure = np.maximum(felt_good, 1 - felt_good)
    quarter = np.where(is_good, np.where(felt_good >= 0.5, 0, 1), np.where(felt_good >= 0.5, 2, 3))
    words = np.where(sure >= SURE, np.array(QUADRANTS, object)[quarter], np.array(UNSURE, object)[quarter])
    # as where answers do not tell areas apart, and all are drawn to one mean
    neither = compared & (people.error == 0) & (people.adjusted == cuts[1])
    why = np.full(len(numbers), None, object)
    why[neither] = reasons.ON_THE_CUT
    why[~np.isfinite(numbers)] = reasons.NO_VALUE
    why[~enough] = reasons.FEW_ANSWERS
    why[people.people == 0] = reasons.NO_REMARKS
    return gpd.GeoDataFrame(
        {
            "name": zones.names, "people": zones.people,
            "heard": np.where(enough | (people.people == 0), people.people, np.nan),
            "measured": numbers,
            "perceived": where(people.mean), "adjusted": where(people.adjusted),
            "error": where(people.error), "reliability": where(100 * people.reliability), "rank_gap": gap,
            "sure": where(100 * sure), "agreement": np.where(compared & ~neither, words, None),
            "reason": np.where(compared & ~neither, None, why),
        },
        geometry=zones.shapes, crs=zones.crs,
    )  # fmt: skip


def _neighbourhoods(frame, zones, numbers, people, compared, signs, draws, monitor):
    """Bivariate local Moran among the areas compared."""
    for name in ("local", "p"):
        frame[name] = np.nan
    frame["around"] = None
    there = np.flatnonzero(compared)
    if len(there) < 3:
        frame.loc[there, "around"] = NOT_TESTED
        return
    weights = neighbours(zones.shapes[there], 4)
    found = local_moran(signs[0] * numbers[there], signs[1] * people.adjusted[there], weights, draws, monitor)
    adjusted = benjamini_hochberg(found.p)
    frame.loc[there, "local"], frame.loc[there, "p"] = found.statistic, adjusted
    words = np.select(
        [~np.isfinite(adjusted), adjusted > FALSE_DISCOVERIES, found.statistic > 0],
        [NOT_TESTED, NOT_CLEAR, ALONG],
        AGAINST,
    )
    frame.loc[there, "around"] = words


def _table(found, people, frame, compared):
    reliable = float(np.nanmean(people.reliability[compared]))
    local = frame["local"].dropna()
    # Spearman's correction: what chance in the answers takes away from a correlation
    whole = np.clip(found.rho / np.sqrt(reliable), -1, 1) if reliable > 0 else np.nan
    nothing = (np.nan, np.nan, np.nan)
    rows = [
        (MEASURES[0], found.rho, found.low, found.high, found.p),
        (MEASURES[1], whole, *nothing),
        (MEASURES[2], reliable, *nothing),
        (MEASURES[3], float(local.mean()) if len(local) else np.nan, *nothing),
    ]
    table = pd.DataFrame(rows, columns=["measure", "value", "low", "high", "p"])
    return table.assign(areas=int(compared.sum()), heard=int(people.people[compared].sum()))


def _groups(frame, zones, people):
    rows = []
    words = frame["agreement"].fillna("").astype(str)
    lived = np.nan_to_num(zones.people)
    for word in QUADRANTS:
        own = words.str.startswith(word).to_numpy()
        rows.append(
            {
                "agreement": word, "areas": int(own.sum()), "sure_areas": int((words == word).sum()),
                "heard": int(people.people[own].sum()), "people": float(lived[own].sum()),
            }
        )  # fmt: skip
    groups = pd.DataFrame(rows)
    total = groups["people"].sum()
    if not total > 0:
        return groups.assign(people=np.nan, people_share=np.nan)
    return groups.assign(people_share=100 * groups["people"] / total)


def _tell(remarks, points, area, said, enough, people, monitor):
    placed = ~shapely.is_missing(points)
    homeless, outside = said.counts & ~placed, said.counts & placed & (area < 0)
    silent = said.counts & placed & ~np.isfinite(said.value)
    if homeless.any():
        monitor.warn("{remarks}: {n} remarks have no place and are in no area.", n=int(homeless.sum()))
    if outside.any():
        monitor.warn("{remarks}: {n} remarks lie outside all areas.", n=int(outside.sum()))
    if silent.any():
        monitor.warn("{remarks}: {n} remarks have no value to compare.", n=int(silent.sum()))
    few = int((~enough & (people.people > 0)).sum())
    if few:
        monitor.info("{n} areas show nothing, because too few people were heard there.", n=few)


def _places(zones, area, said, own, cuts, low_is_good, better, frame, points, raster):
    """Every remark with the indicator's value where it lies, and whether it agrees with it."""
    cut = cuts[1]
    is_good = own <= cuts[0] if low_is_good else own >= cuts[0]
    felt = said.value > cut if better else said.value < cut
    on_the_cut = said.value == cut
    quarter = np.where(is_good, np.where(felt, 0, 1), np.where(felt, 2, 3))
    told = np.isfinite(own) & np.isfinite(said.value) & ~on_the_cut
    why = np.full(len(own), None, object)
    why[on_the_cut] = reasons.ON_THE_CUT
    why[~np.isfinite(own)] = reasons.NO_VALUE if raster is None else reasons.NODATA
    why[~np.isfinite(said.value)] = reasons.NOTHING_SAID
    why[shapely.is_missing(points)] = reasons.NO_GEOMETRY
    why[~said.counts] = reasons.DOES_NOT_COUNT
    inside = area >= 0
    names = np.full(len(area), None, object)
    names[inside] = zones.names[area[inside]]
    return pd.DataFrame(
        {
            "area": names, "measured_here": own, "agrees": np.where(told, np.array(QUADRANTS, object)[quarter], None),
            "reason": np.where(told, None, why),
        }
    )  # fmt: skip
