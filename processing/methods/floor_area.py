"""Floor area, volume and use of buildings, from what a layer knows of them."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError

GIVEN, STOREYS, HEIGHT, ASSUMED, NO_FLOOR, FOOTPRINT, DWELLINGS, ALIKE, NOT_HOMES = BASES = (
    "floor area is given",
    "footprint times storeys",
    "footprint times height",
    "footprint times assumed storeys",
    "no footprint and no floor area",
    "footprint",
    "number of dwellings",
    "every building alike",
    "not homes",
)


@dataclass(frozen=True, kw_only=True)
class Buildings:
    """Which fields of a building layer say what, and what is assumed where they say nothing.

    Parameters
    ----------
    dwellings_field, floor_field, storeys_field, height_field, use_field : str or None
    use_words : tuple of str
        Uses that are homes, see `is_use`.
    storey_height : float
        m.
    assumed_storeys : float
    """

    dwellings_field: str | None = None
    floor_field: str | None = None
    storeys_field: str | None = None
    height_field: str | None = None
    use_field: str | None = None
    use_words: tuple = ()
    storey_height: float = 3.0
    assumed_storeys: float = 2.0


def is_use(values, words):
    """Whether a use is one of some words.

    A use counts where the whole text, or one of its parts between ``; , / |``, is one of the words, whatever the
    case: "Bostad;Flerfamiljshus" is "bostad". Whole numbers are compared as written without decimals.

    Returns
    -------
    (N,) bool array
        False where there is no use.
    """
    wanted = {str(word).strip().casefold() for word in words}
    series = pd.Series(np.asarray(values, object))
    known = {value: _is(value, wanted) for value in series.dropna().unique()}
    return series.map(known).eq(True).to_numpy()


def _is(value, wanted):
    text = f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)
    text = text.strip().casefold()
    return text in wanted or any(part.strip() in wanted for part in re.split(r"[;,/|]", text))


def floor_area(frame, known):
    """Gross floor area of buildings.

    Parameters
    ----------
    frame : GeoDataFrame
        Buildings, metric CRS.
    known : Buildings

    Returns
    -------
    DataFrame
        ``footprint`` (m2; 0 for points), ``storeys`` (NaN where only the floor area is given), ``floor_area`` (m2,
        NaN where nothing tells) and ``basis``: the given floor area, else footprint times storeys, else footprint
        times height over storey height (at least one storey), else footprint times the assumed storeys.
    """
    footprint = np.nan_to_num(shapely.area(frame.geometry.to_numpy()))
    given, storeys, height = (
        _numbers(frame, name) for name in (known.floor_field, known.storeys_field, known.height_field)
    )
    by_height = np.maximum(1.0, height / known.storey_height)
    cases = [storeys > 0, height > 0]
    levels = np.select(cases, [storeys, by_height], known.assumed_storeys)
    basis = np.select([given > 0, footprint == 0, *cases], [GIVEN, NO_FLOOR, STOREYS, HEIGHT], ASSUMED)
    area = np.where(given > 0, given, np.where(footprint > 0, footprint * levels, np.nan))
    return pd.DataFrame(
        {
            "footprint": footprint,
            "storeys": np.where((given > 0) & ~(storeys > 0) & ~(height > 0), np.nan, levels),
            "floor_area": area,
            "basis": basis,
        },
        index=frame.index,
    )


def weights(frame, by, known, monitor):
    """What each building weighs when people are shared out.

    Parameters
    ----------
    frame : GeoDataFrame
    by : {"floor_area", "volume", "footprint", "dwellings", "equal"}
    known : Buildings
    monitor : Monitor

    Returns
    -------
    weight : (N,) float array
        0 for buildings that are no homes and where nothing tells.
    homes : (N,) bool array
        Whether the use is one of the words; all where no use field is given.
    basis : (N,) object array

    Raises
    ------
    UserError
        The field or the shapes that the weight needs are not there, or no building is a home.
    """
    homes = np.ones(len(frame), bool)
    if known.use_field:
        homes = is_use(frame[known.use_field], known.use_words)
        if not homes.any():
            raise UserError(
                "No feature of {buildings} has a use that counts as homes: {found}.",
                "Write the words of the field {field} that mean homes, or leave the field out.",
                found=", ".join(map(str, pd.Series(frame[known.use_field]).dropna().unique()[:8])) or "-",
                field=known.use_field,
            )
    else:
        monitor.info("No use field is given: all buildings count as homes.")
    floors = floor_area(frame, known)
    weight, basis = _weight(frame, floors, by, known)
    unknown = homes & ~(weight > 0)
    if unknown.any():
        monitor.warn(
            "{n} buildings have no weight (empty, zero or no footprint): nobody is put there.", n=int(unknown.sum())
        )
    if by in ("floor_area", "volume"):
        assumed = int((homes & (floors["basis"] == ASSUMED).to_numpy()).sum())
        if assumed:
            monitor.warn(
                "{n} buildings have neither storeys nor height: {storeys} storeys are assumed.",
                n=assumed,
                storeys=f"{known.assumed_storeys:g}",
            )
    return np.where(homes & (weight > 0), weight, 0.0), homes, np.where(homes, basis, NOT_HOMES)


def _weight(frame, floors, by, known):
    if by == "equal":
        return np.ones(len(frame)), np.full(len(frame), ALIKE, object)
    if by == "dwellings":
        if not known.dwellings_field:
            raise UserError(
                "People are to be shared by dwellings, but no field with dwellings is given.",
                "Choose the field of {buildings} that holds the number of dwellings.",
            )
        return _numbers(frame, known.dwellings_field), np.full(len(frame), DWELLINGS, object)
    if not (floors["floor_area"] > 0).any():
        raise UserError(
            "The features of {buildings} have no area, so people cannot be shared by it.",
            "Share by dwellings or alike, or choose a layer of building outlines.",
        )
    if by == "footprint":
        return floors["footprint"].to_numpy(), np.full(len(frame), FOOTPRINT, object)
    basis = floors["basis"].to_numpy(object)
    if by == "floor_area":
        return floors["floor_area"].to_numpy(), basis
    height = _numbers(frame, known.height_field)
    tall = np.where(height > 0, height * floors["footprint"], floors["floor_area"] * known.storey_height)
    return tall, np.where(height > 0, HEIGHT, basis)


def _numbers(frame, name):
    return frame[name].to_numpy(float) if name else np.full(len(frame), np.nan)
