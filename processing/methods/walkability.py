"""Walkability index: standard scores of what makes a place easy to walk in, beside what they are made of."""

import numpy as np
import pandas as pd
import shapely
from scipy.stats import rankdata

from ..spec import UserError, reasons
from . import edge
from .around import areas_within, sums_within
from .junctions import crossings_of
from .mix import mix
from .points import representative
from .streets import StreetNetwork, build_graph
from .words import plain

COMPONENTS = ("intersections", "density", "retail", "mix")
WEIGHTS = {"frank": (2.0, 1.0, 1.0, 1.0), "sundquist": (1.5, 1.0, 0.0, 1.0)}
KM2, HECTARE = 1e6, 1e4
SMALLEST = 1e-9  # of the mean: a standard deviation below this is rounding
SLIVER = 0.01  # of the ground: less land of a use than this is a matter of how its edge was drawn

MEANING = {
    "intersections": "Junctions per square kilometre",
    "net": "Dwellings per hectare of residential land",
    "gross": "Dwellings per hectare of all ground",
    "floor": "Retail floor area per area of retail land",
    "services": "Services per square kilometre",
    "mix": "Land-use mix, 0 to 1",
    "density": "Residential density",
    "retail": "Retail",
}
STATE = {
    "run": "Mean and deviation of this run",
    "given": "Mean and deviation given",
    "even": "The same everywhere: counts 0",
    "absent": "Left out: its layer is not given",
    "unused": "Left out: not part of this formula",
}


def walkability(
    *,
    homes,
    network: StreetNetwork,
    around,
    radius,
    merge_distance,
    dwellings,
    dwelling_field,
    services,
    floor_area,
    land_use,
    use_field,
    uses,
    residential,
    retail,
    formula,
    reference,
    boundary,
    monitor,
):
    """Weighted sum of the standard scores of street, density, retail and mix around every place.

    Parameters
    ----------
    homes : GeoDataFrame
        Places of any geometry.
    network : StreetNetwork
    around : {"radius", "area"}
        Within a straight distance of the place's point (see `points.representative`), or within the polygon it is.
    radius : float
        Metres.
    merge_distance : float
        Metres; see `junctions.consolidate`.
    dwellings : GeoDataFrame or None
    dwelling_field : str or None
        Number of dwellings of each; without it 1.
    services : GeoDataFrame or None
    floor_area : str or None
        Retail floor area of each, m²; with it and retail land the component is a floor area ratio.
    land_use : GeoDataFrame or None
        Polygons.
    use_field : str or None
    uses, residential, retail : tuple of str
        The K uses of the mix; those that are residential land and retail land.
    formula : {"frank", "sundquist"}
    reference : tuple of str
        "component mean deviation" of another run, for every component used.
    boundary : GeoDataFrame or None
        Context boundary.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``homes``; ``components``: DataFrame, a row for each component;
        see `indicators.walkability.WALKABILITY`.

    Raises
    ------
    UserError
        Where areas are wanted of places that are none, or land use has no field, or a reference cannot be read.

    Notes
    -----
    W = 2 z(junctions) + z(dwellings) + z(retail) + z(mix) (Frank et al. 2010), or 1.5 z(junctions) + z(dwellings) +
    z(mix) (Sundquist et al. 2011); z = (x - mean) / population standard deviation over the places with a value.
    """
    shapes = homes.geometry.to_numpy()
    xy = representative(shapes)
    if around == "area" and (shapely.get_dimensions(shapes[np.isfinite(xy).all(axis=1)]) < 2).any():
        raise UserError(
            "{homes} holds places that are no areas.", "Choose a distance around them, or a layer of polygons."
        )
    given = _reference(reference)
    graph = build_graph(network, monitor=monitor.part(0.0, 0.3))
    places, distance = (shapes, None) if around == "area" else (_points(xy), radius)
    size = shapely.area(places) if around == "area" else np.full(len(places), np.pi * radius**2)
    counter = _Counter(places, distance)
    monitor.step("Counting junctions")
    points = crossings_of(graph, merge_distance)
    values, meaning = {}, dict(zip(COMPONENTS, COMPONENTS, strict=True))
    with np.errstate(invalid="ignore", divide="ignore"):
        values["intersections"] = counter.sum(points, np.ones(len(points)), monitor.part(0.3, 0.4)) / size * KM2
        ground = _ground(places, size, distance, land_use, use_field, uses, residential, retail, monitor.part(0.4, 0.8))
        monitor.step("Counting dwellings and services")
        if dwellings is not None:
            meaning["density"] = "gross" if ground is None else "net"
            land = size if ground is None else ground[1]
            counted = counter.of(dwellings, dwelling_field, monitor.part(0.8, 0.85))
            values["density"] = _ratio(counted, land, size) * HECTARE
        if services is not None:
            floors = ground is not None and floor_area is not None
            meaning["retail"] = "floor" if floors else "services"
            counted = counter.of(services, floor_area if floors else None, monitor.part(0.85, 0.9))
            values["retail"] = _ratio(counted, ground[2], size) if floors else counted / size * KM2
        if ground is not None:
            values["mix"] = ground[0]

    monitor.step("Looking at the edge of the data")
    absent = ~np.isfinite(xy).all(axis=1)
    near, outside = edge.near_edge(xy, radius if around == "radius" else 0.0, boundary, graph.node_xy)
    if around == "area":
        near |= ~absent & ~shapely.covers(edge.context(boundary, graph.node_xy)[0], shapes)
    weight = dict(zip(COMPONENTS, WEIGHTS[formula], strict=True))
    known = {name: np.where(outside | absent, np.nan, value) for name, value in values.items()}
    score, table = _scores(known, weight, given, meaning, monitor)
    index = sum(weight[name] * value for name, value in score.items())
    reason = np.select(
        [absent, outside, np.isnan(index)],
        [reasons.NO_GEOMETRY, reasons.OUTSIDE_BOUNDARY, reasons.NO_COMPONENT],
        default="",
    ).astype(object)
    reason[reason == ""] = None
    columns = {"walkability": index, "decile": _deciles(index)}
    columns |= {_column(name, meaning): value for name, value in known.items()}
    columns |= {f"z_{name}": value for name, value in score.items()}
    columns |= {"near_edge": near.astype(int), "reason": reason}
    monitor.progress(1.0)
    return {"output": pd.DataFrame(columns, index=homes.index), "components": table}


class _Counter:
    """Sums of points within places, or within a distance of them."""

    def __init__(self, places, distance):
        self._places, self._distance = places, distance

    def sum(self, xy, weights, monitor):
        return sums_within(self._places, xy, weights, distance=self._distance, monitor=monitor)

    def of(self, frame, field, monitor):
        """Sum of a field of a layer, or its number of features."""
        weights = np.ones(len(frame))
        if field is not None:
            weights = frame[field].to_numpy(dtype=float)
            missing = ~np.isfinite(weights)
            if missing.any():
                monitor.warn("{n} features have no number in the field {field}; they count 0.", n=int(missing.sum()),
                             field=field)  # fmt: skip
                weights = np.where(missing, 0.0, weights)
        return self.sum(representative(frame.geometry.to_numpy()), weights, monitor)


def _points(xy):
    found = np.full(len(xy), None, dtype=object)
    there = np.isfinite(xy).all(axis=1)
    found[there] = shapely.points(xy[there])
    return found


def _ratio(part, land, ground):
    """part / land; 0 of anything is 0, something on hardly any of the ground has no value."""
    return np.where(part == 0, 0.0, np.where(land >= SLIVER * ground, part / land, np.nan))


def _ground(places, size, distance, land_use, use_field, uses, residential, retail, monitor):
    """Mix of uses, residential land and retail land of each place; None without a layer."""
    if land_use is None:
        return None
    if use_field is None:
        raise UserError("{land_use} is given without a field for the use.", "Choose the field that says the use.")
    monitor.step("Measuring land uses")
    words = list(dict.fromkeys(plain(word) for word in (*uses, *residential, *retail)))
    code, values = pd.factorize(land_use[use_field])
    code = np.array([words.index(plain(v)) if plain(v) in words else -1 for v in values] + [-1])[code]
    if not (code >= 0).any():
        raise UserError(
            "No area of {land_use} has one of the uses {uses} in the field {field}.",
            "Write uses that the field holds, such as {words}.",
            uses=", ".join(uses),
            field=use_field,
            words=", ".join(sorted(str(value) for value in values)[:20]) or "-",
        )
    shapes = land_use.geometry.to_numpy()
    areas = areas_within(places, shapes, code, len(words), distance=distance, monitor=monitor)
    twice = int((areas.sum(axis=1) > size * 1.001).sum())
    if twice:
        monitor.warn("Land use overlaps at {n} places: ground that lies in two areas counts for both uses.", n=twice)

    def of(wanted):
        return areas[:, [words.index(word) for word in dict.fromkeys(map(plain, wanted))]]

    return mix(of(uses))[2], of(residential).sum(axis=1), of(retail).sum(axis=1)


def _column(name, meaning):
    """Field of a component: what is measured decides its unit."""
    return {"net": "net_density", "gross": "gross_density", "floor": "retail_far", "services": "services_density"}.get(
        meaning[name], name
    )


def _scores(values, weight, given, meaning, monitor):
    """Standard scores of the components that count, and the table of what they are measured by."""
    score, rows = {}, []
    for name in COMPONENTS:
        row = {"component": name, "meaning": MEANING[meaning[name]], "weight": 0.0, "mean": np.nan, "deviation": np.nan}
        row["places"] = int(np.isfinite(values[name]).sum()) if name in values else 0
        row["state"] = STATE["unused"] if weight[name] == 0 else STATE["absent"]
        rows.append(row)
        if weight[name] == 0:
            continue
        if name not in values:
            monitor.warn("{component} is left out of the index: its layer is not given.", component=name)
            continue
        value, state = values[name], "run"
        known = value[np.isfinite(value)]
        if 0 < len(known) < len(value):
            monitor.info(
                "{component} has a value at {n} of {total} places.", component=name, n=len(known), total=len(value)
            )
        mean, deviation = (known.mean(), known.std()) if len(known) else (np.nan, np.nan)
        if given:
            if name not in given:
                raise UserError(
                    "The means and deviations given say nothing of {component}.",
                    "Give them for every component, as another run printed them.",
                    component=name,
                )
            (mean, deviation), state = given[name], "given"
        if len(known) and deviation <= SMALLEST * max(abs(mean), 1.0):
            monitor.warn("{component} is the same everywhere: it tells nothing and counts 0.", component=name)
            deviation, state = 0.0, "even"
        spread = deviation if deviation > 0 else np.inf
        score[name] = (value - mean) / spread
        row |= {"weight": weight[name], "mean": mean, "deviation": deviation, "state": STATE[state]}
    printed = ", ".join(
        f"{row['component']} {row['mean']:.6g} {row['deviation']:.6g}" for row in rows if row["weight"] > 0
    )
    monitor.info(
        "Means and standard deviations, to be given to a run that shall be compared with this: {values}", values=printed
    )
    return score, pd.DataFrame(rows)


def _reference(texts):
    """ "intersections 81.2 33.1" as (mean, deviation) by component."""
    found = {}
    for text in texts or ():
        name, *numbers = text.replace(":", " ").split() or [""]
        try:
            mean, deviation = map(float, numbers)
        except ValueError:
            mean = deviation = np.nan
        if name not in COMPONENTS or not np.isfinite([mean, deviation]).all() or deviation < 0:
            raise UserError(
                "'{text}' is not a component with its mean and deviation.",
                "Copy them as another run printed them, such as intersections 81.2 33.1.",
                text=text,
            )
        found[name] = (mean, deviation)
    return found


def _deciles(index):
    """Tenths of the places by their index, 10 the highest; equal values share one."""
    known = np.isfinite(index)
    found = np.full(len(index), np.nan)
    if known.any():
        found[known] = np.ceil(10.0 * (rankdata(index[known]) - 0.5) / known.sum())
    return found
