"""Maptionnaire: CSV files with WKT, wide or one for each question, joined by the respondent."""

import dataclasses

from ..answers import Source
from . import signs, together

KINDS = {"maptionnaire": "Maptionnaire"}
_WHO = ("respondent id", "respondent_id", "respondentid", "respondent", "response id", "response_id", "vastaaja")
_SHAPES = ("POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "SRID=")


def recognise(container):
    """Whether it is Maptionnaire: a respondent in each file, WKT in one of them."""
    if container.form not in ("delimited", "excel") or not container.grids:
        return None
    who = [_who(grid) for grid in container.grids]
    if not all(who):
        return None
    places = [name for grid in container.grids for name in _places(grid)]
    return signs.kind("maptionnaire", "columns", [who[0], *places]) if places else None


def source(container, choices, monitor):
    """Tables of the files: WKT stays text, in its own column.

    With several files the main table is the one without places in which each respondent stands once; where there is
    none, it is made of the respondents of all.
    """
    told = signs.known(recognise(container), container, KINDS)
    grids = container.grids
    if len(grids) == 1:
        return Source("maptionnaire", container.paths, (_single(grids[0]),), (*told, *container.guesses))
    main = next((grid for grid in grids if not _places(grid) and _once(grid, _who(grid), monitor)), None)
    others = [grid for grid in grids if grid is not main]
    names = _names(others)
    children = [grid.table(name, parent="") for grid, name in zip(others, names, strict=True)]
    keys = [_who(grid) for grid in others]
    if main is None:
        tables = together.respondents(children, keys)
    else:
        joined = (dataclasses.replace(child, parent_key=key) for child, key in zip(children, keys, strict=True))
        tables = (main.table(key=_who(main)), *joined)
    return Source("maptionnaire", container.paths, tables, (*told, *container.guesses))


def _single(grid):
    sample = grid.sample()
    who = _who(grid)
    # One respondent may have marked many places: then no column of this file identifies a row.
    return grid.table(key=who if sample[who].is_unique else "")


def _who(grid):
    return together.found(grid.columns, _WHO)


def _once(grid, who, monitor):
    seen = set()
    for chunk in grid.read(monitor):
        cells = set(chunk[who])
        if len(cells) < len(chunk) or cells & seen:
            return False
        seen |= cells
    return True


def _places(grid):
    """Columns that hold WKT in the first rows."""
    sample = grid.sample()
    found = []
    for name in grid.columns:
        told = [cell.lstrip().upper() for cell in sample[name] if cell.strip()]
        if told and sum(cell.startswith(_SHAPES) for cell in told) * 2 > len(told):
            found.append(name)
    return found


def _names(grids):
    names, taken = [], {""}
    for grid in grids:
        name, turn = grid.name or "file", 2
        while name in taken:
            name, turn = f"{grid.name} ({turn})", turn + 1
        taken.add(name)
        names.append(name)
    return names
