"""What the columns of a table of statistics hold, told by their names and cells."""

import re
from dataclasses import dataclass, field

import pandas as pd

from .. import numbers, periods

AREA, NAME, TIME, GROUP, MEASURE, VALUE, YEAR, NOTHING = (
    "area", "name", "time", "group", "measure", "value", "year", "",
)  # fmt: skip
ROLES = {
    AREA: "Area: its code",
    NAME: "Name of the area",
    TIME: "Time",
    GROUP: "Group",
    MEASURE: "Name of the measure",
    VALUE: "Values",
    YEAR: "Values of one year",
    NOTHING: "Left out",
}
WORDS = {
    AREA: ("area", "code", "kod", "region", "regionkod", "område", "områdeskod", "basområde", "basomrade", "deso",
           "regso", "kommun", "kommunkod", "municipality", "nyko", "län", "geo", "baskod", "distrikt"),
    NAME: ("name", "namn", "områdesnamn", "områdets namn", "regionnamn", "area name"),
    TIME: ("year", "år", "tid", "time", "period", "kvartal", "månad", "date", "datum"),
    MEASURE: ("measure", "mått", "variabel", "variable", "indikator", "indicator", "tabellinnehåll", "contents"),
    VALUE: ("value", "värde", "obs_value"),
}  # fmt: skip
SEX = ("sex", "gender", "kön", "kon")
SEXES = {
    "women": "women", "female": "women", "kvinnor": "women", "kvinna": "women", "flickor": "women", "2": "women",
    "men": "men", "male": "men", "män": "men", "man": "men", "pojkar": "men", "1": "men",
}  # fmt: skip
TOTALS = ("all", "total", "totalt", "totalt kön", "båda könen", "samtliga", "alla", "both sexes", "1+2", "tot", "t")
SEX_TITLES = {"women": ("Women", "Kvinnor"), "men": ("Men", "Män")}
MEASURED_YEAR = re.compile(r"(?P<measure>.*?\S)[\s_,;]+(?P<time>\d{4}(?:[KMQkmq]\d{1,2})?)")
CODE_AND_NAME = re.compile(r"(?P<code>(?=\S*\d)[\w-]{2,14})\s+(?P<name>\D.*)", re.DOTALL)
MOST_KINDS = 60
"""Different words of a column of groups."""

EVIDENCE = {
    "chosen": "Chosen by you",
    "called": "It is called so",
    "times": "Every cell is a time",
    "year": "It is called by a time",
    "codes": "{share} % of its cells look like codes of areas",
    "code and name": "Its cells hold a code and a name",
    "numbers": "{share} % of its cells are numbers",
    "few words": "{count} different words",
    "empty": "It is empty",
    "many words": "{count} different words: too many to be groups",
    "first": "The first column that is left",
}
"""Why a column is taken for what it is."""


@dataclass(frozen=True)
class Reading:
    """What a column is taken for.

    Parameters
    ----------
    role : str
        A key of `ROLES`.
    why : str
        A key of `EVIDENCE`, with ``values`` for its placeholders.
    measure, time : str
        Of a column of values whose name says them.
    """

    role: str
    why: str
    values: dict = field(default_factory=dict)
    measure: str = ""
    time: str = ""


def recognise(sample, chosen):
    """Tell what the columns hold.

    Parameters
    ----------
    sample : DataFrame
        Text cells.
    chosen : dict
        Role to the names of columns that the user gives; wins over all guesses.

    Returns
    -------
    dict of str to Reading
    """
    said = {column: Reading(role, "chosen") for role, columns in chosen.items() for column in columns}
    found = {}
    for column in sample.columns:
        found[column] = said.get(column) or _by_name(column, sample[column]) or _by_cells(sample[column])
    _one_of_each(found, said)
    if not any(reading.role == AREA for reading in found.values()):
        left = [c for c, reading in found.items() if reading.role in (GROUP, NOTHING) and reading.why != "empty"]
        if left and left[0] not in said:
            found[left[0]] = Reading(AREA, "first")
    if any(reading.why == "called" and reading.role == VALUE for reading in found.values()):
        for column, reading in found.items():
            if reading.role == VALUE and reading.why == "numbers":
                found[column] = Reading(NOTHING, "numbers", reading.values)
    return found


def _one_of_each(found, said):
    """Of several columns of a kind of which there is one, the first, those chosen before others."""
    for role in (AREA, NAME, TIME, MEASURE):
        several = [column for column, reading in found.items() if reading.role == role]
        several.sort(key=lambda column: (column not in said, found[column].why != "called"))
        for column in several[1:]:
            spare = NAME if role == AREA and not any(one.role == NAME for one in found.values()) else GROUP
            found[column] = Reading(spare, found[column].why, found[column].values)


def _by_name(name, cells):
    low = name.strip().casefold()
    if _blank(cells):
        return Reading(NOTHING, "empty")
    time = periods.period(name)
    if time:
        return Reading(YEAR, "year", time=time)
    both = MEASURED_YEAR.fullmatch(name.strip())
    if both and periods.period(both["time"]):
        return Reading(YEAR, "year", measure=both["measure"], time=periods.period(both["time"]))
    for role, words in WORDS.items():
        if low in words:
            return Reading(role, "called")
    return Reading(GROUP, "called") if low in SEX else None


def _blank(cells):
    return not cells.str.strip().astype(bool).any()


def _by_cells(cells):
    filled = cells[cells.str.strip() != ""].str.strip()
    kinds = filled.unique()
    if all(periods.period(cell) for cell in kinds):
        return Reading(TIME, "times")
    if all(CODE_AND_NAME.fullmatch(cell) for cell in kinds[:200]):
        return Reading(AREA, "code and name")
    value, flag = numbers.read(filled.to_numpy(), numbers.marks(kinds).decimal)
    numeric = float((flag != "?").mean())
    if numeric >= 0.9 and pd.notna(value).any():
        return Reading(VALUE, "numbers", {"share": round(100 * numeric)})
    codes = sum(bool(re.fullmatch(r"(?=.*\d)[\w-]{3,14}", cell)) for cell in kinds) / len(kinds)
    if codes >= 0.9:
        return Reading(AREA, "codes", {"share": round(100 * codes)})
    if len(kinds) <= MOST_KINDS:
        return Reading(GROUP, "few words", {"count": len(kinds)})
    return Reading(NOTHING, "many words", {"count": len(kinds)})


def group_key(names, words):
    """Key, titles and dimensions of a group.

    Parameters
    ----------
    names, words : sequences of str
        The columns of groups and what they say in a row.

    Returns
    -------
    key : str
        "all" where every column says the total.
    titles : (str, str)
        In English and Swedish, as far as it is known.
    dimensions : dict
    """
    dimensions, parts = {}, []
    for name, word in zip(names, words, strict=True):
        word = word.strip()
        low = word.casefold()
        if not word or low in TOTALS:
            continue
        if name.strip().casefold() in SEX and low in SEXES:
            dimensions["sex"] = SEXES[low]
            parts.append((SEXES[low], *SEX_TITLES[SEXES[low]]))
        else:
            dimensions[name] = word
            parts.append((word, word, word))
    if not parts:
        return "all", ("All", "Alla"), {}
    key, english, swedish = ("; ".join(column) for column in zip(*parts, strict=True))
    return key, (english, swedish), dimensions
