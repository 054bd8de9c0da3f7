"""Factor tables of green space factors: those that ship, and the user's own."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ..spec import Monitor, UserError

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "factors"

AREA, ADDED, EACH = "area", "added area", "each"
UNITS = {
    "": AREA, "area": AREA, "m2": AREA, "m²": AREA, "yta": AREA,
    "addedarea": ADDED, "added": ADDED, "tilläggsyta": ADDED,
    "each": EACH, "piece": EACH, "styck": EACH, "st": EACH,
}  # fmt: skip


@dataclass(frozen=True)
class FactorTable:
    """Factors by surface.

    Attributes
    ----------
    title : str
        Name and version; stands in every row of the results.
    rows : DataFrame
        ``surface``, ``name_en``, ``name_sv`` (text or None), ``factor`` (float), ``unit`` (`AREA`: m² that cover
        the plot, `ADDED`: m² in addition to what covers it, `EACH`: m² given by each piece).
    words : dict
        Every word a surface is known by, as `plain` makes it, to its row.
    about : dict
        Name, version, source, url and checked of a table that ships.
    """

    title: str
    rows: pd.DataFrame
    words: dict
    about: dict

    def find(self, texts):
        """Row of each text, -1 where the table does not have it."""
        known = {text: self.words.get(plain(text), -1) for text in set(texts)}
        return np.array([known[text] for text in texts], dtype=int)


def plain(text):
    """A word without capitals, spaces, hyphens and underscores: 'Green roof' is 'green_roof', 1.0 is 1."""
    word = re.sub(r"[\s_\-]+", "", str(text).casefold())
    return re.sub(r"^(\d+)\.0$", r"\1", word)


def shipped(key):
    """A factor table that ships, by the name of its file in ``resources/factors``."""
    lines = (FOLDER / f"{key}.csv").read_text(encoding="utf-8").splitlines()
    about = dict(line[1:].strip().split(": ", 1) for line in lines if line.startswith("#"))
    rows = pd.DataFrame(list(csv.DictReader(line for line in lines if not line.startswith("#"))))
    rows["factor"] = rows["factor"].astype(float)
    return _table(f"{about['name']}, {about['version']}", rows, ("surface", "name_en", "name_sv"), about)


def own(frame, *, title, surface, factor, unit, words, monitor=None):
    """The user's own factor table.

    Parameters
    ----------
    frame : DataFrame
    title : str or None
        Its name and version.
    surface, factor, unit : str
        Columns with the word for the surface, its factor (0 or more) and what is counted, see `UNITS`.
    words : sequence of str
        Columns with further words for the same surface.
    monitor : Monitor, optional

    Raises
    ------
    UserError
        No name, a surface twice, a factor missing or not a number from 0, an unknown unit.
    """
    monitor = monitor or Monitor()
    if not (title or "").strip():
        raise UserError(
            "The factor table {factors} has no name to print in the result.",
            "Write its name and version under Name and version of your own table.",
        )
    named = ~(frame[surface].isna() | (frame[surface].astype(str).str.strip() == ""))
    if not named.all():
        monitor.warn("{n} rows of the factor table without a surface are passed over.", n=int((~named).sum()))
    frame = frame[named].reset_index(drop=True)
    factors = pd.to_numeric(frame[factor], errors="coerce").to_numpy(float)
    wrong = np.flatnonzero(~np.isfinite(factors) | (factors < 0))
    if len(wrong):
        raise UserError(
            "The factor table {factors} has no factor from 0 upwards for '{surface}'.",
            "Write a number there, such as 0.3.",
            surface=str(frame[surface].iloc[wrong[0]]),
        )
    rows = pd.DataFrame({"surface": frame[surface].astype(str).str.strip(), "name_en": None, "name_sv": None})
    rows["factor"] = factors
    rows["unit"] = [_unit(text, name) for text, name in zip(frame[unit], rows["surface"], strict=True)]
    for column in words:
        rows[f"word {column}"] = frame[column].to_numpy(dtype=object)
    return _table(title.strip(), rows, ("surface", *(f"word {column}" for column in words)), {})


def _unit(text, surface):
    known = UNITS.get("" if pd.isna(text) else plain(text))
    if known is None:
        raise UserError(
            "The factor table {factors} counts '{surface}' in '{unit}', which is not known.",
            "Write area, added area or each.",
            surface=surface,
            unit=str(text),
        )
    return known


def _table(title, rows, columns, about):
    words = {}
    for column in columns:
        for row, text in enumerate(rows[column]):
            if pd.isna(text) or not plain(text):
                continue
            if words.setdefault(plain(text), row) != row:
                raise UserError(
                    "The factor table {factors} has '{word}' twice.",
                    "Keep one row for every surface.",
                    word=str(text),
                )
    return FactorTable(title, rows, words, about)


def factor_table(*, preset, monitor=None):
    """A factor table that ships, as a table to edit.

    Parameters
    ----------
    preset : str
        Name of its file.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: see `indicators.plots.GREEN_SPACE_FACTOR_TABLE`.
    """
    found = shipped(preset)
    rows = found.rows.assign(table_name=found.title, source=found.about["source"], url=found.about["url"])
    return {"output": rows.assign(note=rows["note"].replace("", None))}


@dataclass(frozen=True)
class Factors:
    """Which factor table: the inputs of the bundle ``table`` as declared."""

    preset: str
    factors: pd.DataFrame | None = None
    factor_surface: str | None = None
    factor_value: str | None = None
    factor_unit: str | None = None
    factor_words: tuple = ()
    factor_name: str | None = None
    unknown: str = "stop"

    def read(self, monitor):
        """The factor table: the user's own where one is given."""
        if self.factors is None:
            table = shipped(self.preset)
            unsure = int((table.rows["checked"] != "yes").sum())
            if unsure:
                monitor.warn(
                    "{n} factors of the table {table} were written from memory: compare them with the source.",
                    n=unsure,
                    table=table.title,
                )
            return table
        if not (self.factor_surface and self.factor_value and self.factor_unit):
            raise UserError(
                "Of the factor table {factors} the fields for surface, factor and unit are needed.",
                "Choose them; Green space factor table makes a table that has them.",
            )
        return own(
            self.factors,
            title=self.factor_name,
            surface=self.factor_surface,
            factor=self.factor_value,
            unit=self.factor_unit,
            words=self.factor_words,
            monitor=monitor,
        )
