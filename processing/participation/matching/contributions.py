"""One rule over a chunk of rows: which become contributions, and what is odd about them."""

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from .. import problems
from ..schema import FROM_SOURCE
from . import numbers, places, words
from .identity import Before, hashes
from .typed import parts

COLUMNS = tuple(one.name for one in FROM_SOURCE)
YES = ("1", "1.0", "true", "True", "TRUE")
LONGEST = 100_000
"""Letters of a text that are kept."""
JOINT, THEMES = "\n", "; "
ALIKE_LETTERS = 40
"""Without a place, texts of at least so many letters are not alike by chance."""
_KINDS = {0: "point", 4: "point", 1: "line", 2: "line", 5: "line", 3: "polygon", 6: "polygon"}


@dataclass
class Read:
    """What a rule makes of a chunk: arrays of all its rows, and which of them go in."""

    shapes: np.ndarray
    goes_in: np.ndarray
    counts: dict
    text: np.ndarray = None
    theme: np.ndarray = None
    rating: np.ndarray = None
    feeling: np.ndarray = None
    problems: list = field(default_factory=list)


class RuleReader:
    """A rule of a profile, chunk after chunk.

    Parameters
    ----------
    number : int
        Of the rule in the profile.
    rule : profile.Rule
    profile : profile.Profile
    ground : places.Ground
    tag : str
        What is put behind a row's name to name the contribution.
    columns : list of str
        Of the table.
    """

    def __init__(self, number, rule, profile, ground, tag, columns):
        self.number, self.rule, self.profile, self.ground, self.tag = number, rule, profile, ground, tag
        self.before = Before()
        self.flags = {}
        for name in rule.theme:
            if profile.many.get(f"{rule.table}/{name}") == "/":
                self.flags[name] = [other for other in columns if other.startswith(name + "/")]

    def consumed(self):
        """Columns that stand in the contributions and not among the further answers."""
        rule = self.rule
        # A question with several answers is a theme, and its flags stay answers too.
        several = {name for name in rule.theme if f"{rule.table}/{name}" in self.profile.many}
        names = {*rule.text, *rule.theme, rule.rating, rule.feeling, rule.question_column} - several
        return (names | set(rule.place.columns if rule.place else ())) - {""}

    def needed(self):
        """Columns it reads."""
        flags = {name for found in self.flags.values() for name in found}
        return self.consumed() | set(self.rule.theme) | flags

    def fit(self, frame):
        """Which rows have a place, (n,) bool or None without a place, and which have a place or rating that is none."""
        _, bad = self._rating(frame)
        if self.rule.place is None:
            return None, bad
        shapes, _, code, _ = places.read(frame, self.rule.place, self.profile.decimal, self.ground)
        return ~shapely.is_missing(shapes), bad | (code == problems.BAD_PLACE)

    def read(self, frame, out, home):
        """What the rule makes of a chunk.

        Parameters
        ----------
        frame : DataFrame
        out : (n,) object array
            Why a row as a whole stays out, or "".
        home : (n,) object array
            Homes in the store's coordinate system: a shape of the source that is the home is no contribution.

        Returns
        -------
        Read
        """
        rule, rows = self.rule, len(frame)
        found = []
        shapes, code = np.full(rows, None, dtype=object), np.full(rows, "", dtype=object)
        given, raw = np.zeros(rows, dtype=bool), np.zeros(rows, dtype=np.int64)
        if rule.place is not None:
            shapes, given, code, raw = places.read(frame, rule.place, self.profile.decimal, self.ground)
            if rule.place.form == "geometry" and not rule.home:
                at_home = _same_places(shapes, home)
                shapes[at_home], code[at_home], given[at_home] = None, problems.NO_PLACE, False
        text, theme = self._text(frame), self._theme(frame)
        too_long = np.fromiter(map(len, text), np.int64, rows) > LONGEST
        text[too_long] = [one[:LONGEST] for one in text[too_long]]
        rating, bad_rating = self._rating(frame)
        feeling, said = self._feeling(frame, rating)
        answered = given | (text != "") | (theme != "") | said | np.isfinite(rating) | bad_rating
        if rule.home:
            answered = given
        whole = out == ""
        goes_in = whole & answered
        found.append((whole & ~answered, problems.BLANK, ""))
        column = rule.place.columns[0] if rule.place is not None else ""
        for one in (problems.SWAPPED, problems.OUTSIDE_AREA, problems.BAD_PLACE, problems.NO_PLACE):
            if one != problems.OUTSIDE_AREA or not rule.home:
                found.append((goes_in & (code == one), one, column))
        found.append((goes_in & bad_rating, problems.BAD_NUMBER, rule.rating))
        found.append((goes_in & too_long, problems.TOO_LONG, rule.text[0] if rule.text else ""))
        if not rule.home:
            found.append((self._alike(goes_in, given, raw, text, theme, rating), problems.ALIKE, ""))
        placed = int((goes_in & ~shapely.is_missing(shapes)).sum())
        counts = {"came": rows, "placed": placed, "without_place": int(goes_in.sum()) - placed,
                  "out": rows - int(goes_in.sum())}  # fmt: skip
        if rule.home:
            lines = ~shapely.is_missing(shapes) & (shapely.get_type_id(shapes) != 0)
            shapes[lines] = shapely.centroid(shapes[lines])
            shapes[~goes_in] = None
        return Read(shapes, goes_in, counts, text, theme, rating, feeling, found)

    def frame(self, frame, read, context, survey):
        """The contributions of a chunk with the columns of `schema.FROM_SOURCE`, ``row``, ``table`` and geometry."""
        keep = read.goes_in
        shapes = read.shapes[keep]
        kinds = pd.Series(shapely.get_type_id(shapes)).map(_KINDS).fillna("none").to_numpy(dtype=object)
        ids = context["row_id"][keep]
        made = np.empty(len(ids), dtype=object)
        made[:] = [f"{one}-{self.tag}" for one in ids]
        question = np.full(len(ids), self.rule.question, dtype=object)
        if self.rule.question_column:
            said = numbers.cleaned(frame[self.rule.question_column])[keep]
            question = np.where(said == "", question, said)
        columns = {
            "contribution_id": made, "survey": np.full(len(ids), survey, dtype=object),
            "submission_id": context["submission_id"][keep], "respondent": context["respondent"][keep],
            "submitted": pd.DatetimeIndex(context["submitted"][keep]).tz_localize("UTC"), "question": question,
            "theme_source": read.theme[keep], "text": read.text[keep], "rating": read.rating[keep],
            "feeling": read.feeling[keep], "place": kinds, "row": frame.index.to_numpy()[keep],
            "table": np.full(len(ids), self.rule.table, dtype=object), "geometry": gpd.array.GeometryArray(shapes),
        }  # fmt: skip
        return pd.DataFrame(columns)

    def _text(self, frame):
        cells = [numbers.cleaned(frame[name]) for name in self.rule.text]
        if len(cells) < 2:
            return cells[0] if cells else np.full(len(frame), "", dtype=object)
        labels = [words.leaf(name) for name in self.rule.text]
        made = np.empty(len(frame), dtype=object)
        made[:] = [
            JOINT.join([f"{label}: {cell}" for label, cell in zip(labels, row, strict=True) if cell])
            for row in zip(*cells, strict=True)
        ]
        return made

    def _theme(self, frame):
        made = np.full(len(frame), "", dtype=object)
        for name in self.rule.theme:
            one = self._one_theme(frame, name)
            made = np.where(made == "", one, np.where(one == "", made, made + THEMES + one))
        return made

    def _one_theme(self, frame, name):
        themes = self.profile.themes
        if self.flags.get(name):
            said = [(themes.get(other[len(name) + 1 :], other[len(name) + 1 :]),
                     frame[other].isin(YES).to_numpy())
                    for other in self.flags[name]]  # fmt: skip
            made = np.full(len(frame), "", dtype=object)
            for theme, yes in said:
                made[yes] = np.where(made[yes] == "", theme, made[yes] + THEMES + theme)
            return made
        separator = self.profile.many.get(f"{self.rule.table}/{name}", "")
        codes, unique = pd.factorize(numbers.cleaned(frame[name]))
        apart = [parts(cell, separator) if separator and separator != "/" else [cell] for cell in unique]
        meant = np.array(
            [THEMES.join(dict.fromkeys(themes.get(one, one) for one in some)) for some in apart], dtype=object
        )
        return meant[codes] if len(meant) else np.full(len(frame), "", dtype=object)

    def _rating(self, frame):
        if not self.rule.rating:
            return np.full(len(frame), np.nan), np.zeros(len(frame), dtype=bool)
        cells = numbers.cleaned(frame[self.rule.rating])
        rating = numbers.parsed(cells, self.profile.decimal)
        return rating, np.isnan(rating) & (cells != "")

    def _feeling(self, frame, rating):
        """Feelings, and which rows say something in the column for them."""
        made, said = np.full(len(frame), "", dtype=object), np.zeros(len(frame), dtype=bool)
        if self.rule.feeling:
            cells = numbers.cleaned(frame[self.rule.feeling])
            said = cells != ""
            lower = {key.lower(): value for key, value in self.profile.feelings.items()}
            made[:] = [lower.get(cell.lower(), "") for cell in cells]
        good, bad = self.profile.rating_good, self.profile.rating_bad
        if good is None or bad is None:
            return made, said
        sign = 1 if good >= bad else -1
        with np.errstate(invalid="ignore"):
            unknown = (made == "") & np.isfinite(rating)
            positive, negative = sign * rating >= sign * good, sign * rating <= sign * bad
        made[unknown & positive] = "positive"
        made[unknown & negative & ~positive] = "negative"
        made[unknown & ~negative & ~positive] = "neutral"
        return made, said

    def _alike(self, goes_in, given, raw, text, theme, rating):
        """Which rows say the same about the same place as one before."""
        at = np.flatnonzero(goes_in)
        long = np.fromiter(map(len, text[at]), np.int64, len(at)) >= ALIKE_LETTERS
        at = at[given[at] | long]
        made = np.zeros(len(goes_in), dtype=bool)
        if len(at):
            rated = np.nan_to_num(rating[at], nan=-1e9)
            told = hashes(list(zip(raw[at].tolist(), text[at], theme[at], rated.tolist(), strict=True)))
            made[at] = self.before.count(told) > 0
        return made


def _same_places(shapes, others):
    """Points within a metre of the other one of their row, (n,) bool."""
    both = ~shapely.is_missing(shapes) & ~shapely.is_missing(others)
    near = np.zeros(len(shapes), dtype=bool)
    near[both] = shapely.distance(shapes[both], others[both]) < 1.0
    return near & (shapely.get_type_id(shapes) == 0)


def empty_contributions():
    """A frame without rows that has all columns."""
    made = {name: np.empty(0, dtype=object) for name in COLUMNS}
    made["rating"] = np.empty(0)
    made["submitted"] = pd.DatetimeIndex([]).tz_localize("UTC")
    made |= {"row": np.empty(0, np.int64), "table": np.empty(0, dtype=object)}
    return pd.DataFrame(made | {"geometry": gpd.array.GeometryArray(np.empty(0, dtype=object))})
