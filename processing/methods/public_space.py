"""Open public space and streets: how much of the ground they are, and who has one near. SDG 11.7.1."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, named, reasons
from . import street_fields
from .choosing import check_names, classes_of
from .ground import covered, polygons_of
from .nearest import distance_to_nearest
from .streets import StreetNetwork

HECTARE = 1e4
STRIP = 2000.0  # m
BATCH = 5000  # streets


def open_public_space(
    *,
    areas,
    open_space,
    street_ground,
    street_class_field,
    street_widths,
    width_field,
    default_width,
    homes,
    distances,
    network: StreetNetwork,
    entrances,
    entrance_rule,
    entrance_distance,
    minimum_area,
    dissolve,
    name_field,
    snap_distance,
    boundary,
    monitor,
):
    """Share of built-up ground that is open public space or street, and the way from homes to open space.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons of built-up ground; several, or the town as one.
    open_space : GeoDataFrame
        Polygons that everybody may use; overlaps count once.
    street_ground : GeoDataFrame or None
        Polygons of streets. Without it the streets of ``network`` are drawn as wide as they are.
    street_class_field, width_field : str or None
        Columns of the street layer.
    street_widths : tuple of str
        Widths in metres of classes of streets, ``footway: 2``, see `spec.words.named`.
    default_width : float
        Metres, of streets without any.
    homes : GeoDataFrame or None
        Where the way to open space is measured, for which ``network`` needs streets.
    distances, entrances, entrance_rule, entrance_distance, minimum_area, dissolve, name_field, snap_distance, boundary
        See `nearest.distance_to_nearest`. ``minimum_area`` counts for the way only, not for the share.
    network : StreetNetwork
        Its streets may be None where neither widths nor ways are asked for.
    monitor : Monitor

    Returns
    -------
    dict
        ``output`` on the index of ``areas``, ``whole`` (one row), and ``access`` on that of ``homes``; see
        `indicators.public_space.OPEN_PUBLIC_SPACE`.

    Raises
    ------
    UserError
        No streets where they are needed, or a class of streets without a width.

    Notes
    -----
    share = 100 (A_open + A_streets) / A_areas (UN metadata 11-07-01). Ground that is both counts as open space.
    Streets below the ground do not count.
    """
    if network.streets is None and (street_ground is None or homes is not None):
        raise UserError(
            "A layer of streets and paths is needed, for their ground or for the ways from homes.",
            "Choose one, or leave the homes out and give the ground of streets as areas.",
        )
    shapes = areas.geometry.to_numpy()
    monitor.step("Measuring streets and open space")
    if street_ground is None:
        ground = street_areas(network, street_class_field, street_widths, width_field, default_width, monitor)
    else:
        ground = polygons_of(street_ground)
    open_shapes = polygons_of(open_space)
    if len(open_space) and not len(open_shapes):
        raise UserError("{open_space} holds no areas.", "Choose a layer of polygons.")
    rest = 0.5 if homes is not None else 1.0
    within, together, extent = covered(shapes, [open_shapes, ground], monitor.part(0.1, rest))
    size = np.where(shapely.is_missing(shapes), 0.0, shapely.area(shapes))
    columns = _shares(within, size)
    why = np.full(len(areas), None, dtype=object)
    why[size <= 0] = reasons.NO_LAND
    why[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = reasons.NO_GEOMETRY
    columns["reason"] = why
    if size.sum() > extent * (1 + 1e-6):
        monitor.info("Some areas overlap: in the whole their ground counts once.")
    whole = pd.DataFrame(_shares(together[None], np.array([extent])))
    row = whole.iloc[0]
    monitor.info(
        "All areas together: {share} % open public space and streets, {open} % open space and {streets} % streets.",
        share=f"{row['public_share']:.1f}",
        open=f"{row['open_share']:.1f}",
        streets=f"{row['street_share']:.1f}",
    )
    made = {"output": pd.DataFrame(columns, index=areas.index), "whole": whole}
    if homes is not None:
        made["access"] = distance_to_nearest(
            homes=homes,
            destinations=open_space,
            network=network,
            entrances=entrances,
            entrance_rule=entrance_rule,
            entrance_distance=entrance_distance,
            minimum_area=minimum_area,
            dissolve=dissolve,
            name_field=name_field,
            limit=None,
            thresholds=distances,
            neighbours=1,
            snap_distance=snap_distance,
            boundary=boundary,
            monitor=monitor.part(0.5, 1.0),
        )["output"]
    monitor.progress(1.0)
    return made


def _shares(within, size):
    """Areas in hectares and shares in per cent, of open space, streets and both."""
    within = np.where(size[:, None] > 0, within, np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.clip(100.0 * within / size[:, None], 0.0, 100.0)
    return {
        "ground": np.where(size > 0, size, np.nan) / HECTARE,
        "open_area": within[:, 0] / HECTARE,
        "street_area": within[:, 1] / HECTARE,
        "open_share": share[:, 0],
        "street_share": share[:, 1],
        "public_share": np.minimum(share.sum(axis=1), 100.0),
    }


def street_areas(network, class_field, widths, width_field, default_width, monitor):
    """The ground of streets drawn as lines.

    A street has the width in its field, else that of its class, else the default. Lines of one width that continue
    each other are joined, so that bends have no gaps; ends are straight.

    Parameters
    ----------
    network : StreetNetwork
        Its streets, barring those below the ground.
    class_field, widths, width_field, default_width
        See `open_public_space`.
    monitor : Monitor

    Returns
    -------
    (M,) object array
        Polygons that overlap where streets meet.

    Raises
    ------
    UserError
        Widths of classes without a class field, or a class without a width.
    """
    streets = network.streets
    width = np.full(len(streets), float(default_width))
    if widths:
        check_names(widths)
        unfit = [word for word in widths if named(word).number is None]
        if class_field is None or unfit:
            raise UserError(
                "The widths of streets by class cannot be used: {what}.",
                "Choose the street class field and write each class with its width, such as footway: 2, street: 8.",
                what=", ".join(unfit) or ", ".join(widths),
            )
        member = classes_of(streets[class_field], widths, monitor)
        for column, word in enumerate(widths):
            width[member[:, column]] = named(word).number
    if width_field is not None:
        given = streets[width_field].to_numpy(dtype=float)
        width = np.where(given > 0, given, width)
    level, _ = street_fields.levels(streets, network.level_field)
    shapes = streets.geometry.to_numpy()
    usable = (shapely.get_dimensions(shapes) == 1) & ~shapely.is_empty(shapes) & (level >= 0) & (width > 0)
    made = [np.zeros(0, dtype=object)]
    for value in np.unique(width[usable]):
        for some in _batches(shapes, np.flatnonzero(usable & (width == value))):
            monitor.check()
            lines = shapely.line_merge(shapely.multilinestrings(shapely.get_parts(shapes[some])))
            made.append(shapely.buffer(shapely.get_parts(lines), value / 2, cap_style="flat"))
    return np.concatenate(made)


def _batches(shapes, rows):
    """Rows in batches of neighbours, so that lines that continue each other mostly come together."""
    box = shapely.bounds(shapes[rows])
    order = np.lexsort((box[:, 1], box[:, 0] // STRIP))
    return np.array_split(rows[order], max(1, len(rows) // BATCH))
