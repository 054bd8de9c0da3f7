"""Buildings and an estimate of the homes in them, from OpenStreetMap tags and plain assumptions."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from . import osm_tags as known

MOST_STOREYS = 200
MOST_FLATS = 5000

TAGGED, HOUSE, BLOCK, ON_HOMES_GROUND, UNSAID, OTHER = (
    "flats are tagged",
    "house, one dwelling",
    "homes, by floor area",
    "use not stated, on residential land",
    "use not stated, share of floor area",
    "not homes",
)


@dataclass(frozen=True, kw_only=True)
class Housing:
    """Assumptions behind the estimate of dwellings and people; the user's own, none is from a statistic.

    Parameters
    ----------
    people_per_dwelling : float
    dwelling_area : float
        Gross floor area per dwelling in blocks, stairs and walls counted, m2.
    block_storeys, house_storeys : float
        Where the number of storeys is not tagged.
    house_footprint : float
        A building of unstated use up to this footprint (m2) and two storeys counts as a house.
    smallest_home : float
        Buildings of unstated use below this footprint (m2) are sheds and garages.
    homes_share : float
        Share of homes in buildings of unstated use on land of unstated use, per cent.
    """

    people_per_dwelling: float = 2.0
    dwelling_area: float = 100.0
    block_storeys: float = 4.0
    house_storeys: float = 2.0
    house_footprint: float = 200.0
    smallest_home: float = 40.0
    homes_share: float = 50.0


def buildings(tags, footprint, ground, housing):
    """Storeys, floor area, dwellings and people of each building.

    Parameters
    ----------
    tags : DataFrame
    footprint : (n,) float array
        m2.
    ground : (n,) object array
        Use of the land the building stands on (`osm_tags`), None where it is not told.
    housing : Housing

    Returns
    -------
    DataFrame
        On the index of ``tags``.

    Notes
    -----
    ``dwellings`` is ``building:flats`` where tagged (at most 5,000). Else a house is one dwelling and a block
    ``max(1, floor area / dwelling_area)``. A ``building=yes`` is taken as homes on residential land, as
    no homes where it has another use or stands on such land, and with ``homes_share`` elsewhere.
    ``people = dwellings * people_per_dwelling``.
    """
    kind = tags["building"].str.lower()
    tagged = _number(tags["building:levels"])
    tagged = tagged.where(tagged.le(MOST_STOREYS)).clip(lower=1.0)
    yes = kind.eq("yes")
    other_use = tags[list(known.OTHER_USE_KEYS)].notna().any(axis=1)
    small = yes & (footprint <= housing.house_footprint) & ~tagged.gt(2.0)
    house = kind.isin(known.HOUSES) | small
    storeys = tagged.fillna(house.map({True: housing.house_storeys, False: housing.block_storeys}))
    floor = footprint * storeys

    ground = pd.Series(ground, index=tags.index, dtype=object)
    on_homes = ground.isin(known.HOMES_GROUND)
    unsaid = yes & ~other_use & ~ground.isin(known.OTHER_GROUND) & (footprint >= housing.smallest_home)
    flats = _number(tags["building:flats"])
    flats = flats.where(flats.between(1, MOST_FLATS))
    full = np.where(house, 1.0, np.maximum(1.0, floor / housing.dwelling_area))
    cases = [
        (flats.notna(), flats, TAGGED),
        (kind.isin(known.HOUSES), full, HOUSE),
        (kind.isin(known.BLOCKS), full, BLOCK),
        (unsaid & on_homes, full, ON_HOMES_GROUND),
        (unsaid, full * housing.homes_share / 100.0, UNSAID),
    ]
    conditions, values, bases = zip(*cases, strict=True)
    dwellings = np.round(np.select(conditions, values, 0.0), 2)
    basis = np.select(conditions, bases, OTHER)
    return pd.DataFrame(
        {
            "osm_id": tags["osm_id"],
            "kind": tags["building"],
            "name": tags["name"],
            "storeys": storeys,
            "storeys_estimated": tagged.isna().astype(int),
            "footprint": footprint,
            "floor_area": floor,
            "dwellings": dwellings,
            "people": np.round(dwellings * housing.people_per_dwelling, 2),
            "estimate": (basis != TAGGED).astype(int),
            "basis": basis,
        },
        index=tags.index,
    )


def _number(text):
    """The leading number of a tag ("3.5", "4;5"), NaN where there is none."""
    return pd.to_numeric(text.astype("object").str.extract(r"^\s*(\d+(?:\.\d+)?)", expand=False), errors="coerce")
