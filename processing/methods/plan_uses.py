"""The allowed use of plan polygons: letters, words and their combinations, from a versioned table."""

import json
import re
from functools import lru_cache
from pathlib import Path

import numpy as np

SOURCES = Path(__file__).resolve().parents[2] / "resources" / "sources"
KINDS = ("homes", "office", "services", "care_school", "industry")


@lru_cache(maxsize=1)
def table():
    """`resources/sources/plan_uses.json`."""
    return json.loads((SOURCES / "plan_uses.json").read_text(encoding="utf-8"))


def letters(text):
    """The letters of a use: "BC1K" and "Bostäder, centrum och K" give B, C, K.

    Parameters
    ----------
    text : str

    Returns
    -------
    tuple of str
        Without repeats; a public place is its word in lower case. Empty where nothing is known.
    unknown : bool
        Whether a part of the text is not understood.
    """
    known = table()
    plain = re.sub(r"\([^)]*\)", " ", str(text)).strip()
    word = plain.casefold()
    if word in known["public_places"]:
        return (word,), False
    if word in known["words"]:
        return (known["words"][word],), False
    found, unknown = [], False
    for part in re.split(r"[;,/+&]|\boch\b|\band\b|\s-\s", plain):
        part = part.strip()
        if not part:
            continue
        if part.casefold() in known["words"]:
            found.append(known["words"][part.casefold()])
        elif part.casefold() in known["public_places"]:
            found.append(part.casefold())
        elif re.fullmatch(r"(?:[A-Z]\d*\s*)+", part) and not set(re.findall("[A-Z]", part)) - set(known["letters"]):
            found += re.findall("[A-Z]", part)
        else:
            unknown = True
    return tuple(dict.fromkeys(found)), unknown


def kind(letter):
    """One of `KINDS`, or "green", "sealed" or "water" for ground without floor area."""
    known = table()
    return known["public_places"][letter] if letter in known["public_places"] else known["letters"][letter]["kind"]


def splits(texts, home_share, of_polygon):
    """How the floor area of every polygon is divided between kinds of use.

    Parameters
    ----------
    texts : (N,) array of str or None
    home_share : float
        Per cent that is homes where homes are combined with another use that has floor area.
    of_polygon : (N,) float array
        The same for a polygon of its own; NaN where it has none.

    Returns
    -------
    shares : (N, 5) float array
        Of `KINDS`; each row sums to 1, or to 0 where no use has floor area.
    ground : (N,) object array
        "plot", "green", "sealed" or "water"; None where nothing is known.
    partly : (N,) bool array
        Whether a part of the use is not understood.

    Notes
    -----
    Of several uses, homes get their share and the others divide the rest alike; without homes all divide alike.
    """
    read = {text: letters(text) for text in {text for text in texts if isinstance(text, str)}}
    shares, ground = np.zeros((len(texts), len(KINDS))), np.full(len(texts), None, object)
    partly = np.zeros(len(texts), bool)
    for position, text in enumerate(texts):
        found, partly[position] = read.get(text, ((), False))
        if not found:
            continue
        kinds = [kind(letter) for letter in found]
        public = [name for name in kinds if name in ("green", "sealed", "water")]
        ground[position] = public[0] if public and len(public) == len(kinds) else "plot"
        other = [name for name in kinds if name in KINDS and name != "homes"]
        own = of_polygon[position] if np.isfinite(of_polygon[position]) else home_share
        homes = 0.0 if "homes" not in kinds else own / 100.0 if other else 1.0
        shares[position, 0] = homes
        for name in other:
            shares[position, KINDS.index(name)] += (1.0 - homes) / len(other)
    return shares, ground, partly
