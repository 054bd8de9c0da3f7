"""The tables of known Swedish sources in ``resources/sources``, and which of them a layer fits."""

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sources"
VECTORS = ("scb_grid", "scb_deso", "lm_byggnad", "lm_topografi", "nvdb", "osm")


@cache
def source(name):
    """One table: name, version, where it was read, fields and codes."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def fitting(names):
    """The source whose field names a layer has, most of them first; None where none fits.

    Parameters
    ----------
    names : list of str
        Fields of the layer, in any case.
    """
    there = {name.lower() for name in names}
    found = []
    for number, key in enumerate(VECTORS):
        table = source(key)
        signed = [signature for signature in table["signature"] if set(signature) <= there]
        if signed:
            known = len(there & set(table["fields"]))
            found.append((-max(map(len, signed)), -known, number, key, max(signed, key=len)))
    if not found:
        return None, ()
    *_, key, signature = min(found)
    return source(key), signature


def code(value):
    """A code as the tables write it: 2061.0 as "2061", None where there is nothing."""
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None
