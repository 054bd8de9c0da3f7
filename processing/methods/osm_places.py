"""Green spaces, services and stops, from OpenStreetMap tags."""

import numpy as np
import pandas as pd
import shapely

from . import osm_tags as known

PAIR_DISTANCE = 50.0


def first_match(tags, table):
    """Row of ``table`` (key, value, ...) that matches each element first, -1 for none. "*" is any value."""
    row = np.full(len(tags), -1)
    for number in range(len(table) - 1, -1, -1):
        key, value = table[number][:2]
        column = tags[key]
        row[(column.notna() if value == "*" else column.eq(value)).to_numpy()] = number
    return row


def green(tags, hectares):
    """Green ground and whether it is a public green space.

    Parameters
    ----------
    tags : DataFrame
    hectares : (n,) float array

    Returns
    -------
    DataFrame
        ``osm_id, kind, name, public, area_ha`` with the index of ``tags``; only green ground.

    Notes
    -----
    Public are the kinds of `osm_tags.PUBLIC_GREEN` unless access is closed; a garden only where it has a name
    or open access, since most gardens in OpenStreetMap are somebody's own.
    """
    table = known.PUBLIC_GREEN + known.OTHER_GREEN
    row = first_match(tags, table)
    kind = np.array([value for _, value, *_ in table], dtype=object)[row]
    own = (kind == "garden") & tags["name"].isna() & ~tags["access"].isin(known.OPEN)
    public = (row < len(known.PUBLIC_GREEN)) & ~tags["access"].isin(known.NOT_PUBLIC) & ~own
    frame = pd.DataFrame(
        {
            "osm_id": tags["osm_id"],
            "kind": kind,
            "name": tags["name"],
            "public": public.astype(int),
            "area_ha": hectares,
        }
    )
    return frame[(row >= 0) & tags["building"].isna().to_numpy()]


def services(tags):
    """Services by theme: ``osm_id, theme, kind, name`` with the index of ``tags``; only services people may enter."""
    row = first_match(tags, known.SERVICES)
    key = np.array([key for key, *_ in known.SERVICES], dtype=object)[row]
    kind = np.full(len(tags), None, dtype=object)
    for name in dict.fromkeys(key):
        kind[key == name] = tags[name].to_numpy()[key == name]
    theme = np.array([theme for *_, theme in known.SERVICES], dtype=object)[row]
    frame = pd.DataFrame({"osm_id": tags["osm_id"], "theme": theme, "kind": kind, "name": tags["name"]})
    open_ = ~tags["access"].isin(known.CLOSED) & ~pd.Series(kind, index=tags.index).isin(known.NO_SHOP)
    return frame[(row >= 0) & open_.to_numpy()]


def drop_inner(kind, point, area):
    """Which services to keep where one is mapped twice: as grounds and as a point or a building on them.

    Parameters
    ----------
    kind : (n,) object array
    point : (n,) array of points
    area : (n,) array of polygons, None for services mapped as a point

    Returns
    -------
    (n,) bool array
        False for each one that lies within a larger one of the same kind.
    """
    keep = np.ones(len(kind), dtype=bool)
    inner, outer = shapely.STRtree(area).query(point, predicate="within")
    size = np.nan_to_num(shapely.area(area))
    larger = (size[outer] > size[inner]) | ((size[outer] == size[inner]) & (outer < inner))
    keep[inner[(kind[inner] == kind[outer]) & larger & (inner != outer)]] = False
    return keep


def stops(tags):
    """Public transport stops: ``osm_id, mode, name, rank`` with the index of ``tags``.

    ``rank`` is 0 for stops and stations, 1 for platforms, 2 for the stop positions of vehicles.
    """
    row = first_match(tags, known.STOPS)
    role = tags["public_transport"].fillna("")
    platform = role.eq("platform") | tags["railway"].eq("platform") | tags["highway"].eq("platform")
    rank = np.select([row >= 0, role.eq("station"), platform, role.eq("stop_position")], [0, 0, 1, 2], -1)
    mode = np.array([mode for *_, mode in known.STOPS], dtype=object)[row]
    mode[row < 0] = "not stated"
    mode[(row < 0) & tags["railway"].eq("platform").to_numpy()] = "rail"
    for key, value in reversed(known.STOP_MODES):
        mode[tags[key].eq("yes").to_numpy() & (row < 0)] = value
    metro = tags["station"].eq("subway") | tags["subway"].eq("yes")
    mode[metro.to_numpy() & (mode == "rail")] = "metro"
    frame = pd.DataFrame({"osm_id": tags["osm_id"], "mode": mode, "name": tags["name"], "rank": rank})
    return frame[rank >= 0]


def drop_pairs(frame, point):
    """Which stops to keep where one is mapped as stop, platform and stop position.

    Parameters
    ----------
    frame : DataFrame
        Of `stops`, n rows.
    point : (n,) array of points
        In metres.

    Returns
    -------
    (n,) bool array
        False for a platform or stop position with a kept stop of lower rank, the same mode and no other
        name within 50 m. Two of one rank are never taken as a pair: they are the two sides of a street.
    """
    mode, name, rank = (frame[column].to_numpy() for column in ("mode", "name", "rank"))
    keep = np.ones(len(frame), dtype=bool)
    one, other = shapely.STRtree(point).query(point, predicate="dwithin", distance=PAIR_DISTANCE)
    unsaid = np.array([value == "not stated" for value in mode], dtype=bool)
    nameless = pd.isna(name)
    alike = (mode[one] == mode[other]) | unsaid[one]
    alike &= (name[one] == name[other]) | nameless[one] | nameless[other]
    for later in (1, 2):
        pair = alike & (rank[one] == later) & (rank[other] < later) & keep[other]
        keep[one[pair]] = False
    return keep
