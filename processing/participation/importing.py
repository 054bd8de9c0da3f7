"""A survey into a store: read, matched, protected and written in one go, and every row accounted for."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from ..spec import Monitor
from .matching.preparing import prepared
from .privacy import protecting
from .store.base import as_json
from .store.files import Copies
from .store.loading import moved

_BLOCK = 1 << 20


@dataclass(frozen=True)
class Settings:
    """What is said of an import beside source and profile.

    Parameters
    ----------
    title : str
        Of the survey; its name where it is blank.
    crs : str
        Of a store that is made now; a store that is there keeps its own.
    whole : bool
        The source holds everything there is: what it has no more is listed. False for one that gives what is new.
    protection : str
        JSON of the `privacy.protection.Protection`.
    folder : Path or None
        Where files that came along are copied to; None for links only.
    base : Path or None
        Links to them are relative to it; None for whole paths.
    """

    title: str = ""
    crs: str = "EPSG:3006"
    whole: bool = True
    protection: str = ""
    folder: Path | None = None
    base: Path | None = None


@dataclass(frozen=True)
class ImportResult:
    """What became of a source.

    counts : DataFrame
        ``table``, ``rule``, ``question``, ``came``, ``placed``, ``without_place``, ``out``.
    problems : DataFrame
        ``table``, ``row``, ``column``, ``code``, ``stays_out``, ``contribution_id``.
    log : DataFrame
        As of the Protector.
    stored : dict
        ``added``, ``updated``, ``unchanged`` and ``kept`` (reviewed, and changed at the source) contributions,
        ``gone`` (no more in the source), ``submissions``.
    renamed : list of (table, name in the source, column)
    import_id : str
    files : dict
        As `store.files.Copies.counts`.
    """

    counts: pd.DataFrame
    problems: pd.DataFrame
    log: pd.DataFrame
    stored: dict
    renamed: list
    import_id: str
    files: dict


def import_answers(source, profile, *, protector, store, survey, area=None, who="", settings=None, monitor=None):
    """Bring a survey into a store, all or nothing.

    Parameters
    ----------
    source : answers.Source
    profile : profile.Profile
    protector : privacy.protecting.Protector or None
        None where nothing is to be protected.
    store : store.base.Store
    survey : str
    area : GeoDataFrame or None
    who : str
    settings : Settings, optional
    monitor : Monitor, optional

    Returns
    -------
    ImportResult

    Raises
    ------
    UserError
        The source cannot be read as the profile says, or the store cannot be written.
    RuntimeError
        Rows are lost: what goes in and what stays out is not what came. Nothing is written then.
    """
    monitor, settings = monitor or Monitor(), settings or Settings()
    crs = store.crs() or settings.crs
    titles = {table.name: _titles(table, profile) for table in source.tables}
    counts, submissions = {}, 0
    copies = Copies(settings.folder, settings.base, survey, source.attachment, store.name, monitor)
    with copies, store.importing(survey, crs=crs, who=who, monitor=monitor) as loading:
        loading.start()
        copies.start(loading.batch, loading.is_finished, loading.known_files())
        chunks = prepared(source, profile, survey=survey, crs=crs, area=area, monitor=monitor.part(0.0, 0.95))
        originals = []
        for chunk in chunks:
            before = chunk.contributions.geometry.to_numpy()
            safe = chunk if protector is None else protector.protect(chunk)
            if protector is not None:
                originals.append(protector.originals())
            loading.contributions(safe.contributions, moved(before, safe.contributions.geometry.to_numpy()))
            loading.submissions(safe.submissions, titles[source.tables[0].name])
            for name, rows in safe.repeats.items():
                loading.repeat(name, rows, titles[name])
            loading.attachments(copies.bring(safe.attachments))
            loading.add_problems(safe.problems)
            submissions += len(safe.submissions)
            _add(counts, chunk.counts)
        stored = loading.counts | {"submissions": submissions, "gone": loading.gone() if settings.whole else 0}
        homes = {number for number, rule in enumerate(profile.rules) if rule.home}
        check_balance(counts, stored, homes)
        table = counts_table(counts, profile)
        log = _log(protector, copies.counts)
        monitor.step("Writing the store")
        loading.finish(
            title=settings.title or survey, kind=source.kind, profile=profile.text(), protection=settings.protection,
            files=as_json([_file(path) for path in source.paths]),
            counts=as_json({"rows": table.to_dict("records"), "stored": stored}), log=log,
            originals=pd.concat(originals) if originals else None,
        )  # fmt: skip
    for place, name, column in loading.renamed:
        monitor.info("Column {name} is called {column} in {table}.", name=name[:80], column=column, table=place)
    problems = store.problems(survey).rename(
        columns={"source_table": "table", "source_row": "row", "source_column": "column"}
    )
    problems = problems[["table", "row", "column", "code", "stays_out", "contribution_id"]]
    return ImportResult(table, problems, log, stored, loading.renamed, loading.batch, copies.counts)


def check_balance(counts, stored, homes=()):
    """Raise where what goes in and what stays out is not what came, or not what was stored.

    ``homes`` are the numbers of rules whose places are homes: they become no contributions.
    """
    for one in counts.values():
        if one["came"] != one["placed"] + one["without_place"] + one["out"]:
            raise RuntimeError("rows are lost between the source and the store")
    remarks = [one for (_, rule), one in counts.items() if rule not in homes]
    went_in = sum(one["placed"] + one["without_place"] for one in remarks)
    if went_in != sum(stored[name] for name in ("added", "updated", "unchanged", "kept")):
        raise RuntimeError("rows are lost on the way into the store")


def counts_table(counts, profile):
    """The counts as a frame."""
    rows = [
        (table, number, profile.rules[number].question if 0 <= number < len(profile.rules) else "",
         *(one[name] for name in ("came", "placed", "without_place", "out")))
        for (table, number), one in counts.items()
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["table", "rule", "question", "came", "placed", "without_place", "out"])


def _log(protector, files):
    """What was protected; a frame, or None for nothing."""
    rows = [] if protector is None else [protector.log()]
    if files["cleaned"]:
        photos = (protecting.WHAT["photos"], "", files["cleaned"], protecting.HOW["cleaned"], "")
        rows.append(pd.DataFrame([photos], columns=["what", "column", "count", "how", "bounds"]))
    rows = [frame for frame in rows if len(frame)] or rows[:1]
    return pd.concat(rows, ignore_index=True) if rows else None


def _add(counts, more):
    for key, one in more.items():
        mine = counts.setdefault(key, dict.fromkeys(one, 0))
        for name, number in one.items():
            mine[name] += int(number)


def _titles(table, profile):
    """Column to its title and its choices as JSON; a flag of several answers is called by its choice."""
    found = {}
    for column in table.columns:
        found[column.name] = (column.label, as_json(column.choices) if column.choices else "")
        separator = column.many or profile.many.get(f"{table.name}/{column.name}", "")
        if separator:
            for value, label in column.choices.items():
                found[f"{column.name}/{value}"] = (f"{column.label or column.name}: {label}", "")
    return found


def _file(path):
    digest = hashlib.sha256()
    if path.is_file():
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    return {"name": path.name, "sha256": digest.hexdigest()}


def problem_counts(problems):
    """How many rows have each problem: ``code``, ``rows``."""
    found = problems["code"].value_counts()
    return pd.DataFrame({"code": found.index.to_numpy(dtype=object), "rows": found.to_numpy(dtype=np.int64)})
