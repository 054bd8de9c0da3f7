"""Streets people can walk on, from OpenStreetMap tags."""

import numpy as np
import pandas as pd

from . import osm_tags as known

LEVELS = (-20, 20)


def walkable(tags):
    """Which lines people may walk on.

    Parameters
    ----------
    tags : DataFrame
        Columns named as tags, text or None.

    Returns
    -------
    (n,) bool array

    Notes
    -----
    A kind of highway made for walking or driving, other than motorways; main roads without a side
    walk (trunk), bus roads and service roads in tunnels (to car parks and loading bays) only where a tag invites
    people on foot. What ``foot`` says goes before what ``access`` says, as in
    https://wiki.openstreetmap.org/wiki/Key:access.
    """
    invited = tags["foot"].isin(known.OPEN)
    kind = tags["highway"].isin(known.WALKABLE)
    needs_tag = tags["highway"].isin(known.WALKABLE_IF_TAGGED) | (tags["highway"].eq("service") & in_tunnel(tags))
    kind = (kind & ~needs_tag) | (needs_tag & (invited | tags["sidewalk"].isin(known.SIDEWALK)))
    shut = tags["foot"].isin(known.FOOT_CLOSED)
    shut |= (tags["access"].isin(known.CLOSED) | tags["motorroad"].eq("yes")) & ~invited
    return (kind & ~shut & tags["area"].ne("yes")).to_numpy()


def cyclable(tags):
    """Which of the walkable lines people may cycle on; (n,) bool array."""
    invited = tags["bicycle"].isin(known.OPEN)
    shut = tags["bicycle"].isin(known.CLOSED | {"dismount", "use_sidepath"}) | tags["access"].isin(known.CLOSED)
    return (invited | ~(tags["highway"].isin(known.NOT_CYCLED) | shut)).to_numpy()


def in_tunnel(tags):
    """Which lines are in a tunnel; a passage through a building is none."""
    return tags["tunnel"].notna() & ~tags["tunnel"].isin(("no", "building_passage"))


def level(tags):
    """Level of each line: its ``layer``, else 1 on bridges and -1 in tunnels, else its indoor ``level``.

    Returns
    -------
    (n,) int array
        0 on the ground. A passage through a building is on the ground.
    """
    layer = _whole(tags["layer"])
    bridge = tags["bridge"].notna() & tags["bridge"].ne("no")
    indoor = _whole(tags["level"]).where(tags["indoor"].eq("yes"))
    implied = np.select([bridge, in_tunnel(tags)], [1.0, -1.0], np.nan)
    value = layer.fillna(pd.Series(implied, index=tags.index)).fillna(indoor).fillna(0.0)
    return value.clip(*LEVELS).to_numpy().astype(int)


def _whole(text):
    """Text as whole numbers; NaN where it is none (a list, a range, half a level)."""
    number = pd.to_numeric(text, errors="coerce")
    return number.where(np.isfinite(number) & (number == number.round()))


def oneway(*texts):
    """One direction only, from tags in order of precedence: "yes", "-1" (against the drawing) or "no"."""
    said = texts[0]
    for text in texts[1:]:
        said = said.where(said.notna(), text)
    return np.select([said.isin(("yes", "true", "1")), said.isin(("-1", "reverse"))], ["yes", "-1"], "no")


def streets(tags, chosen):
    """Columns of the street layer for the ``chosen`` lines."""
    tags = tags[chosen].reset_index(drop=True)
    circle = tags["junction"].isin(("roundabout", "circular")).map({True: "yes", False: None})
    return pd.DataFrame(
        {
            "osm_id": tags["osm_id"],
            "kind": tags["highway"],
            "name": tags["name"],
            "level": level(tags),
            "steps": tags["highway"].eq("steps").astype(int),
            "cycle": cyclable(tags).astype(int),
            # A one-way street is one-way for wheels; people walk both ways unless a tag names them.
            "oneway_walk": oneway(tags["oneway:foot"]),
            "oneway_cycle": oneway(tags["oneway:bicycle"], tags["oneway"], circle),
            "surface": tags["surface"],
        }
    )


def unknown_kinds(tags):
    """Kinds of highway that no list here names, with how many lines each has."""
    lists = known.WALKABLE | known.WALKABLE_IF_TAGGED | known.NOT_WALKABLE
    kind = tags["highway"].dropna()
    return kind[~kind.isin(lists)].value_counts()
