"""What a store holds, as far as its layers need to know it. Read in any thread; no project is touched."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from ..participation.schema import PLACES, SHOWN
from ..participation.store.base import GEOMETRIES
from ..participation.store.place import StorePlace

PLACED = "SELECT place, COUNT(*) FROM {table} WHERE (? = '' OR survey = ?) GROUP BY place"
THEMED = "SELECT theme, status, COUNT(*) FROM {table} WHERE (? = '' OR survey = ?) GROUP BY theme, status"
FELT = "SELECT 1 FROM {table} WHERE (? = '' OR survey = ?) AND COALESCE(feeling, '') <> '' LIMIT 1"
LONGEST_LABEL = 160
LINE = 60  # letters that fit in one line of a form
SAMPLE = 300  # rows that tell whether a column holds longer texts


@dataclass(frozen=True)
class Shown:
    """A layer to show.

    Attributes
    ----------
    key : str
        "point", "line", "polygon", "none", "attachments", "history", "problems", or the name of a survey's table.
    kind : str
        "contributions", "submissions", "repeat", "attachments", "history" or "problems".
    table, geometry, subset : str
        As of `store.base.StoreLayer`.
    title : str
        English literal, or a name of the survey's.
    survey : str
    columns : tuple of dict
        ``column_name``, ``title``, ``choices`` (stored value to label) and ``long`` of a survey's table.
    parent : str
        Of a repeat within a repeat, the key of the one it belongs to.
    """

    key: str
    kind: str
    table: str
    geometry: str
    subset: str
    title: str
    survey: str
    columns: tuple = ()
    parent: str = ""


@dataclass(frozen=True)
class Contents:
    """What `resident_layers.put` makes layers of.

    Attributes
    ----------
    place : StorePlace
    survey : str
        "" for all.
    name : str
        For the group of layers.
    crs : str
    shown : tuple of Shown
        From above.
    surveys : tuple of str
    themes : tuple of str
        The most frequent first; of several themes of one remark the first.
    feelings : bool
        Whether any remark has a feeling.
    counts : tuple of (str, int)
        Place and number of remarks, whatever their status.
    came_from : tuple of tuple
        Survey, time and files of each import that counts here.
    """

    place: StorePlace
    survey: str
    name: str
    crs: str
    shown: tuple
    surveys: tuple
    themes: tuple
    feelings: bool
    counts: tuple
    came_from: tuple

    @property
    def identity(self):
        """A short name that this store and survey have every time."""
        if self.place.store is not None:
            where = f"file:{Path(self.place.store).resolve().as_posix()}"
        else:
            where = f"database:{self.place.connection.name}:{self.place.schema}"
        return hashlib.sha256(f"{where}\n{self.survey}".encode()).hexdigest()[:12]


def contents(place, survey=""):
    """Read what a store holds.

    Parameters
    ----------
    place : StorePlace
    survey : str
        Only this one; "" for all.

    Returns
    -------
    Contents

    Raises
    ------
    UserError
        There is no store, or no such survey in it.
    """
    with place.open() as store:
        if survey:
            store.table_of(survey)  # refuses one that is not there
        surveys = store.surveys()
        known = tuple(surveys["survey"])
        survey = survey or (known[0] if len(known) == 1 else "")
        mine = surveys[surveys["survey"] == survey]
        counts = dict(_rows(store, PLACED, survey))
        imports = store.imports()
        return Contents(
            place=place,
            survey=survey,
            name=(mine["title"].iloc[0] or survey) if len(mine) else Path(store.name).stem,
            crs=store.crs(),
            shown=tuple(_shown(store, survey, counts, len(known) > 1)),
            surveys=(survey,) if survey else known,
            themes=_themes(store, survey),
            feelings=bool(_rows(store, FELT, survey)),
            counts=tuple(counts.items()),
            came_from=tuple(
                (row.survey, f"{row.at:%Y-%m-%d %H:%M}", _files(row.files))
                for row in imports.itertuples()
                if survey in ("", row.survey)
            ),
        )


def _rows(store, text, survey):
    return store.run(text, (survey, survey), table="contributions").fetchall()


def _themes(store, survey):
    counted = {}
    for said, status, number in _rows(store, THEMED, survey):
        theme = (said or "").split(";")[0].strip()
        if theme and status in SHOWN:
            counted[theme] = counted.get(theme, 0) + number
    return tuple(sorted(counted, key=lambda theme: (-counted[theme], theme)))


def _shown(store, survey, counts, several):
    keys = {geometry: place for place, geometry in GEOMETRIES.items()}
    layers = store.layers()
    for layer in layers:
        if survey and layer.survey not in ("", survey):
            continue
        contributions = layer.kind == "contributions"
        key = keys[layer.geometry] if contributions else layer.table
        if contributions and not counts.get(key) and (any(map(counts.get, PLACES)) or key != "point"):
            continue  # no empty layers, but at least one
        subset = layer.subset
        if survey and several and layer.kind in ("contributions", "attachments", "problems"):
            own = '"survey" = \'' + survey.replace("'", "''") + "'"
            subset = f"{subset} AND {own}" if subset else own
        columns, parent = (), ""
        if layer.kind == "repeat":
            others = [one.table for one in layers if one.kind == "repeat" and one.survey == layer.survey]
            parent = next(
                (table for table in others if table != layer.table and _within(store, layer.table, table)), ""
            )
        if layer.kind in ("submissions", "repeat"):
            columns = tuple(_columns(store, layer.table))
        yield Shown(key, layer.kind, layer.table, layer.geometry, subset, layer.title, layer.survey, columns, parent)


def _columns(store, table):
    known = store.titles(table)
    names = tuple(known["column_name"])
    some = []
    if names:
        some = store.run("SELECT {columns} FROM {table} LIMIT ?", (SAMPLE,), columns=names, table=table).fetchall()
    for at, row in enumerate(known.itertuples()):
        long = any(len(cells[at]) > LINE or "\n" in cells[at] for cells in some if isinstance(cells[at], str))
        yield {"column_name": row.column_name, "title": row.title, "choices": _choices(row.choices), "long": long}


def _within(store, child, parent):
    found = store.run(
        "SELECT 1 FROM {table_child} c JOIN {table_parent} p ON c.parent_id = p.row_id LIMIT 1",
        table_child=child,
        table_parent=parent,
    )
    return found.fetchone() is not None


def _choices(text):
    """Stored value to label, from JSON; none where it is something else."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {str(value): str(title) for value, title in found.items()} if isinstance(found, dict) else {}


def _files(text):
    try:
        found = json.loads(text) if text else []
    except ValueError:
        return text
    names = [one.get("name", "") if isinstance(one, dict) else str(one) for one in found]
    return ", ".join(Path(name).name for name in names if name)


def inert(text, longest=LONGEST_LABEL):
    """A text from a survey as a label: one line, no markup, no expression that QGIS would evaluate."""
    line = " ".join("".join(c if c.isprintable() else " " for c in str(text)).split())
    line = line.replace("<", "‹").replace(">", "›").replace("[%", "[ %").replace("&", "＆" if "&#" in line else "&")
    return line if len(line) <= longest else line[: longest - 1] + "…"
