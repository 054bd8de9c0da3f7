"""From a source and a profile to chunks for the store; or, without the further answers, for the preview."""

import geopandas as gpd
import numpy as np
import pandas as pd
from pyproj import CRS

from ...spec import Monitor, UserError
from .. import problems
from ..prepared import Prepared
from . import attachments, identity, places, times, words
from .contributions import RuleReader, empty_contributions
from .gathering import Gathered
from .numbers import cleaned
from .parents import Parents
from .scanning import scan
from .typed import Types

NOTHING = frozenset(words.NULLS)


def prepared(source, profile, *, survey, crs, area=None, answers=True, monitor=None):
    """What becomes of each row, chunk by chunk.

    Parameters
    ----------
    source : answers.Source
    profile : profile.Profile
    survey : str
        Name of the survey: part of what identifies its contributions.
    crs : str
        The store's coordinate system, see `crs_for`.
    area : GeoDataFrame or None
        The survey's area, in any coordinate system. What lies outside is listed, and goes in.
    answers : bool
        False leaves the further answers and attachments out, and reads a source of ordinary size once, not twice: for
        the preview.
    monitor : Monitor, optional

    Yields
    ------
    Prepared
        Texts are "" where there is none, numbers NaN, times NaT. Further answers that are blank are None or NA. The
        counts are of the chunk; `summary` adds them up.

    Raises
    ------
    UserError
        The profile names a column that the source has not.

    Notes
    -----
    ``submission_id`` is made of the survey and the key; without a key, of what the row says, and "-2" is put behind for
    the second one that says the same. ``row_id`` of a repeat is made of its own key, unless that only counts rows; else
    of the submission and of what the row says. ``contribution_id`` is one of these and the question's tag. So none of
    them depends on the order of the file or on other rows, but for the number behind.
    """
    monitor = monitor or Monitor()
    check(source, profile)
    ground = places.Ground(crs, area)
    parents = {}
    tables = _in_order(source.tables)
    monitor.step("Reading the answers")
    for number, table in enumerate(tables):
        part = monitor.part(number / len(tables), (number + 1) / len(tables))
        reader = _TableReader(source, table, profile, survey, ground, parents, answers)
        yield from reader.chunks(part)


def check(source, profile):
    """Raise a UserError where the profile names a table or a column that the source has not."""
    there = {table.name: set(table.names()) | {table.geometry} for table in source.tables}
    main = source.tables[0].name
    wanted = [(main, name) for name in (profile.key, profile.respondent, profile.time) if name]
    for rule in profile.rules:
        names = (*rule.text, *rule.theme, rule.rating, rule.feeling, rule.question_column)
        wanted += [(rule.table, name) for name in (*names, *(rule.place.columns if rule.place else ())) if name]
    for table, name in wanted:
        if name not in there.get(table, ()):
            raise UserError(
                "The source has no column {column}, which the profile names.",
                "Match the columns anew, or choose the profile that belongs to this source.",
                column=name,
            )


def _in_order(tables):
    """Tables, each after its parent."""
    done, left = [], list(tables)
    while left:
        names = {table.name for table in done}
        ready = [table for table in left if table.parent is None or table.parent in names or table is tables[0]]
        ready = ready or left[:1]
        done += ready
        left = [table for table in left if table not in ready]
    return done


class _TableReader:
    def __init__(self, source, table, profile, survey, ground, parents, answers):
        self.source, self.table, self.profile, self.survey = source, table, profile, survey
        self.main, self.crs = table is source.tables[0], CRS(ground.crs)
        self.parents, self.answers = parents, answers
        self.has_children = any(other.parent == table.name for other in source.tables if other is not table)
        whole = lambda name: f"{table.name}/{name}"  # noqa: E731
        self.rules = [
            RuleReader(number, rule, profile, ground, identity.rule_tag(rule), table.names())
            for number, rule in enumerate(profile.rules)
            if rule.table == table.name
        ]
        self.attached = [name for name in table.names() if whole(name) in profile.attachments]
        used = set(self.attached) | {table.geometry, table.key if not self.main else "", table.parent_key}
        for reader in self.rules:
            used |= reader.consumed()
        if self.main:
            used |= {profile.key, profile.respondent, profile.time}
        self.many = {name: profile.many[whole(name)] for name in table.names() if whole(name) in profile.many}
        kept = [name for name in table.names() if name not in used and whole(name) not in profile.drop]
        flags = {n for n in kept for q, sign in self.many.items() if sign == "/" and n.startswith(q + "/")}
        self.types = Types(kept, flags, {n: s for n, s in self.many.items() if whole(n) not in profile.drop},
                           profile.decimal)  # fmt: skip
        self.test = {name: profile.test[whole(name)].strip().lower() for name in table.names()
                     if whole(name) in profile.test}  # fmt: skip
        self.stable_key = self._stable_key()
        self.before = identity.Before()

    def _stable_key(self):
        """The column that identifies a row at the next import too, or ""."""
        if self.main:
            return self.profile.key
        key = self.table.key
        return "" if not key or words.UNSTABLE.fullmatch(key) else key

    def needed(self):
        """Columns that contributions and problems come from."""
        names = set(self.test) | set(self.attached) | {self.table.key, self.table.parent_key, self.table.geometry}
        names |= {self.profile.key, self.profile.respondent, self.profile.time} if self.main else set()
        for reader in self.rules:
            names |= reader.needed()
        return names - {""}

    def chunks(self, monitor):
        """Yield Prepared."""
        found = scan(self, monitor.part(0.0, 0.5))
        start = 0
        for chunk, facts in found.chunks(monitor.part(0.5, 1.0)):
            yield self._one(chunk, facts, found, start)
            start += len(chunk)

    def _one(self, frame, facts, found, start):
        rows = len(frame)
        out = np.full(rows, "", dtype=object)
        ragged = frame.index.isin(list(frame.attrs.get("broken") or ()))
        if ragged.any():
            ragged[ragged] = self._fit(frame[ragged])
            torn = frame.index.isin(list(frame.attrs["broken"])) & ~ragged
            out[torn] = problems.BROKEN
        self._blank(facts, out)
        self._tests(frame, out)
        again = found.again(start, rows)
        out[(out == "") & again] = problems.DUPLICATE
        listed = out.copy()
        if self.main:
            ids = self._submission_ids(frame, facts, out == "")
            context = {"submission_id": ids, "row_id": ids, "parent_id": ids}
            context["submitted"], bad_time = self._submitted(frame, found, start)
            context["respondent"] = self._respondents(frame, ids)
        else:
            above, bad_time = self._above(frame), np.zeros(rows, dtype=bool)
            gone = above["code"] != ""
            out[(out == "") & gone] = above["code"][gone & (out == "")]
            listed = out.copy()
            context = above | {
                "row_id": self._row_ids(frame, facts, above["row_id"], out == ""),
                "parent_id": above["row_id"],
            }
        if self.has_children:
            key = frame[self.table.key].to_numpy(dtype=object) if self.table.key else context["row_id"]
            self.parents.setdefault(self.table.name, Parents()).add(key, context, out)
        made = Gathered(self.table.name, frame.index.to_numpy(), listed)
        made.problem(bad_time & (out == ""), problems.BAD_TIME, column=self.profile.time)
        made.problem(ragged & (out == ""), problems.RAGGED)
        home = self._rules(frame, out, context, made)
        return self._prepared(frame, out, context, made, home)

    def _rules(self, frame, out, context, made):
        """Contributions of each rule into ``made``; the homes as an object array."""
        home = np.full(len(frame), None, dtype=object)
        for reader in sorted(self.rules, key=lambda one: not one.rule.home):
            read = reader.read(frame, out, home)
            if reader.rule.home:
                home = read.shapes
            else:
                made.contributions.append(reader.frame(frame, read, context, self.survey))
            made.counts[(self.table.name, reader.number)] = read.counts
            for rows, code, column in read.problems:
                made.problem(rows, code, reader.number, column)
        return home

    def _prepared(self, frame, out, context, made, home):
        keep = out == ""
        crs = self.crs
        contributions = [one for one in made.contributions if len(one)]
        whole = pd.concat(contributions, ignore_index=True) if contributions else empty_contributions()
        typed = (
            self.types.values(frame[keep], self.profile.time_zone)
            if self.answers
            else pd.DataFrame(index=frame.index[keep])
        )
        repeats = {}
        names = ("submission_id", "respondent", "submitted") if self.main else ("row_id", "submission_id", "parent_id")
        first = pd.DataFrame({name: context[name][keep] for name in names}, index=frame.index[keep])
        if self.main:
            first["submitted"] = first["submitted"].dt.tz_localize("UTC")
        data = _beside(first, typed)
        if self.main:
            submissions = gpd.GeoDataFrame(data, geometry=_series(home[keep]), crs=crs)
        else:
            submissions = gpd.GeoDataFrame(_no_submissions(), geometry=[], crs=crs)
            repeats[self.table.name] = data
        files = attachments.none()
        if self.answers and self.attached:
            files = attachments.frame(frame[keep], self.attached, context, keep, whole, self.table.name)
        return Prepared(
            gpd.GeoDataFrame(whole, geometry="geometry", crs=crs),
            submissions, repeats, files, made.problems(), made.counts,
        )  # fmt: skip

    def _blank(self, facts, out):
        out[(out == "") & facts["blank"]] = problems.BLANK

    def _tests(self, frame, out):
        for name, value in self.test.items():
            if name in frame:
                said = np.fromiter((cell.strip().lower() == value for cell in frame[name]), bool, len(frame))
                out[(out == "") & said] = problems.TEST

    def _fit(self, frame):
        """Which rows that came damaged have their cells under the right columns, as far as those that can tell tell."""
        fit = np.ones(len(frame), dtype=bool)
        if self.main and self.profile.key:
            fit &= cleaned(frame[self.profile.key]) != ""
        if self.main and self.profile.time:
            stamps, _ = times.utc(cleaned(frame[self.profile.time]), self.profile.time_form, self.profile.time_zone)
            fit &= ~np.asarray(stamps.isna())
        seen = [reader.fit(frame) for reader in self.rules]
        places = [there for there, _ in seen if there is not None]
        if places:
            fit &= np.logical_or.reduce(places)
        return np.logical_and.reduce([fit, *(~bad for _, bad in seen)])

    def _submission_ids(self, frame, facts, stays):
        if self.profile.key:
            keys = [cell.strip() for cell in frame[self.profile.key]]
            made = identity.digests(self.survey, keys)
            lacking = np.array([cell in NOTHING for cell in keys], dtype=bool)
            if not lacking.any():
                return made
            made[lacking] = identity.digests(self.survey + "\x1f", facts["content"][lacking])
        else:
            lacking = np.ones(len(frame), dtype=bool)
            made = identity.digests(self.survey + "\x1f", facts["content"])
        return self._numbered(made, lacking & stays)

    def _numbered(self, made, which):
        """Rows that stay out count for nothing: they need not come the next time."""
        counts = np.zeros(len(made), dtype=np.int64)
        counts[which] = self.before.count(identity.hashes(made[which]))
        return identity.numbered(made, counts)

    def _row_ids(self, frame, facts, above, stays):
        if self.stable_key:
            keys = [f"{a if cell.strip() in NOTHING else ''}\x1f{cell.strip()}"
                    for cell, a in zip(frame[self.stable_key], above, strict=True)]  # fmt: skip
        else:
            keys = [f"{a}\x1f{text}" for a, text in zip(above, facts["content"], strict=True)]
        made = identity.digests(f"{self.survey}\x1f{self.table.name}", keys)
        return self._numbered(made, stays)

    def _submitted(self, frame, found, start):
        if not self.profile.time:
            return np.full(len(frame), np.datetime64("NaT"), dtype="datetime64[ns]"), np.zeros(len(frame), dtype=bool)
        cells = cleaned(frame[self.profile.time])
        known = found.times(start, len(frame))
        if known is not None:
            return known, np.isnat(known) & (cells != "")
        stamps, bad = times.utc(cells, self.profile.time_form, self.profile.time_zone)
        return stamps.tz_localize(None).to_numpy(), bad

    def _respondents(self, frame, ids):
        if not self.profile.respondent:
            return ids
        said = cleaned(frame[self.profile.respondent])
        return np.where(said == "", ids, said)

    def _above(self, frame):
        parents = self.parents.get(self.table.parent if self.table.parent is not None else self.source.tables[0].name)
        column = self.table.parent_key
        keys = frame[column].to_numpy(dtype=object) if column in frame else np.full(len(frame), "", dtype=object)
        return (parents or Parents()).of(keys)


def _beside(first, typed):
    """A source's column may be called as one of ours."""
    names = {name: f"{name} (survey)" for name in typed.columns if name in (*first.columns, "geometry")}
    return pd.concat([first, typed.rename(columns=names)], axis=1)


def _series(shapes):
    return gpd.array.GeometryArray(shapes)


def _no_submissions():
    return pd.DataFrame({"submission_id": [], "respondent": [], "submitted": pd.DatetimeIndex([]).tz_localize("UTC")})
