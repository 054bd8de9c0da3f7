"""Dates and times as people and tools write them, to UTC."""

import datetime
import re

import numpy as np
import pandas as pd

FORMS = ("iso", "day first", "month first", "year first", "epoch ms", "epoch s", "excel")
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb februari february", "mar mars march", "apr april", "maj may",
            "jun juni june", "jul juli july", "aug augusti august", "sep sept september", "okt oct oktober october",
            "nov november", "dec december",
        ), 1)
    for name in names.split()
}  # fmt: skip
_CLOCK = r"(?:(?:\s*,\s*|\s+|T)(?:kl\.?\s*|at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?"
_ZONE = r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?")
_THREE = re.compile(rf"(\d{{1,4}})[./\- ]\s?(\d{{1,2}})[./\- ]\s?(\d{{1,4}}){_CLOCK}{_ZONE}", re.IGNORECASE)
_TWO = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})\s+(\d{{4}}){_CLOCK}{_ZONE}", re.IGNORECASE)
_WORDS = re.compile(
    rf"(?:[^\W\d_]+,?\s+)?(?:den\s+)?(\d{{1,2}})(?:[.:]|:?[ae]|st|nd|rd|th)?\s+([^\W\d_]+)\.?,?\s+(\d{{4}}){_CLOCK}{_ZONE}",
    re.IGNORECASE,
)
_WORDS_US = re.compile(rf"([^\W\d_]+)\.?\s+(\d{{1,2}}),?\s+(\d{{4}}){_CLOCK}{_ZONE}", re.IGNORECASE)
NAT = np.iinfo(np.int64).min


def utc(cells, form="iso", zone="Europe/Stockholm"):
    """Times of text cells.

    Parameters
    ----------
    cells : (n,) object array of str
    form : str
        One of `FORMS`: the order of day and month, or what numbers count. ISO and months in words are read in any form.
    zone : str
        IANA name, for times that state none. An hour that comes twice in autumn is taken for the first one (summer
        time); one that spring leaps over is moved to the next that exists.

    Returns
    -------
    times : pandas.DatetimeIndex
        UTC, NaT where there is none.
    bad : (n,) bool array
        Something stands there that is no time.
    """
    cells = np.asarray(cells, dtype=object)
    filled = cells != ""
    read = _counted if form in ("epoch ms", "epoch s", "excel") else _written
    times = read(cells, form, zone)
    return times, filled & np.asarray(times.isna())


def _written(cells, form, zone):
    """Stamps as they stand first, then those without a zone moved to UTC."""
    stated = np.fromiter(map(_states_zone, cells), bool, len(cells))
    found = np.full(len(cells), np.datetime64("NaT"), dtype="datetime64[ns]")
    # One after the other: among others pandas 2.3 gives a time without a zone the one of the time before it.
    for some in (stated, ~stated):
        if some.any():
            read = pd.to_datetime(pd.Series(cells[some]), format="ISO8601", utc=True, errors="coerce")
            found[some] = read.dt.tz_localize(None).to_numpy(dtype="datetime64[ns]")
    left = np.flatnonzero(np.isnat(found) & (cells != ""))
    # A bare year or eight digits are ISO to pandas, but rather an answer in a form.
    plain = np.fromiter((len(cell) < 8 or (cell.isdigit() and len(cell) != 8) for cell in cells), bool, len(cells))
    found[plain] = np.datetime64("NaT")
    for i in left:
        made = one(cells[i], form)
        if made is not None:
            found[i], stated[i] = made
    return _with_zone(found, stated, zone)


def _with_zone(found, stated, zone):
    local = np.flatnonzero(~stated & ~np.isnat(found))
    if len(local):
        times = pd.DatetimeIndex(found[local])
        times = times.tz_localize(zone, ambiguous=np.ones(len(times), bool), nonexistent="shift_forward")
        found[local] = times.tz_convert("UTC").tz_localize(None).to_numpy()
    return pd.DatetimeIndex(found).tz_localize("UTC")


def _states_zone(cell):
    tail = cell[10:]
    return bool(tail) and (tail[-1] in "Zz" or "+" in tail or "-" in tail)


def _counted(cells, form, zone):
    from .numbers import parsed

    numbers = parsed(cells, ".") if form != "excel" else parsed(cells, ",")
    unit = {"epoch ms": 1e6, "epoch s": 1e9, "excel": 86400e9}[form]
    # Excel's day 0 is 30 December 1899, because it counts a 29 February 1900 that never was.
    shift = 25569 * 86400e9 if form == "excel" else 0.0
    with np.errstate(invalid="ignore"):
        stamps = numbers * unit - shift
        fine = np.isfinite(stamps) & (np.abs(stamps) < 9.2e18)
    found = np.full(len(cells), np.datetime64("NaT"), dtype="datetime64[ns]")
    # To the millisecond: a day's fraction in a double is no better.
    found[fine] = (np.rint(stamps[fine] / 1e6).astype(np.int64) * 1_000_000).astype("datetime64[ns]")
    return _with_zone(found, np.full(len(cells), form != "excel"), zone)


def one(cell, form):
    """A single written time.

    Returns
    -------
    (numpy.datetime64, bool) or None
        In UTC where a zone is stated (True), else as it stands.
    """
    cell = cell.strip()[:80].replace("\u202f", " ").replace("\xa0", " ")
    if ISO.fullmatch(cell):
        # "2026-03-07T10:45:00,5" and the like, that pandas does not take.
        try:
            made = datetime.datetime.fromisoformat(cell.replace(",", ".").replace("Z", "+00:00"))
        except ValueError:
            return None
        return _stamp(made)
    if match := _THREE.fullmatch(cell) or _TWO.fullmatch(cell):
        a, b, c = (int(match[i]) for i in (1, 2, 3))
        if len(match[1]) == 4:
            year, month, day = a, b, c
        elif len(match[3]) <= 2 and form == "year first":
            year, month, day = 2000 + a, b, c
        else:
            year = c if len(match[3]) == 4 else 2000 + c
            day, month = (b, a) if form == "month first" else (a, b)
            # The other order where this one is no date, "03/25/2026" among days first.
            if month > 12 >= day:
                day, month = month, day
    elif match := _WORDS.fullmatch(cell):
        day, month, year = int(match[1]), MONTHS.get(match[2].lower().rstrip(".")), int(match[3])
    elif match := _WORDS_US.fullmatch(cell):
        day, month, year = int(match[2]), MONTHS.get(match[1].lower().rstrip(".")), int(match[3])
    else:
        return None
    try:
        hour, minute, second = (int(match[i] or 0) for i in (4, 5, 6))
        if match[7]:
            hour = hour % 12 + (12 if match[7].lower().startswith("p") else 0)
        made = datetime.datetime(year, month, day, hour, minute, second)
    except (ValueError, TypeError):
        return None
    if match[8]:
        offset = match[8].upper()
        offset = "+00:00" if offset in ("Z", "UTC", "GMT") else offset
        made = made.replace(tzinfo=datetime.datetime.strptime(offset.replace(":", ""), "%z").tzinfo)
    return _stamp(made)


def _stamp(made):
    if not 1678 <= made.year <= 2261:
        return None
    if made.tzinfo is None:
        return np.datetime64(made, "ns"), False
    return np.datetime64(made.astimezone(datetime.timezone.utc).replace(tzinfo=None), "ns"), True


def form_of(cells):
    """How a sample of cells writes times.

    Parameters
    ----------
    cells : list of str
        Filled ones.

    Returns
    -------
    (form, share, evidence key, example) or None
        None where fewer than four fifths are times.
    """
    if not cells:
        return None
    iso = sum(1 for cell in cells if ISO.fullmatch(cell))
    if iso >= 0.8 * len(cells):
        return "iso", iso / len(cells), "iso", cells[0]
    counted = _counts(cells)
    if counted:
        return counted
    first = {"day first": 0, "month first": 0}
    proof = {}
    dotted = 0
    for cell in cells:
        match = _THREE.fullmatch(cell) or _TWO.fullmatch(cell)
        if match and len(match[1]) < 3:
            a, b = int(match[1]), int(match[2])
            dotted += 1
            if 12 < a <= 31 and b <= 12:
                first["day first"] += 1
                proof.setdefault("day first", cell)
            elif 12 < b <= 31 and a <= 12:
                first["month first"] += 1
                proof.setdefault("month first", cell)
    form, evidence = "iso", "iso"
    if dotted:
        form = "month first" if first["month first"] > first["day first"] else "day first"
        evidence = "month_first" if form == "month first" else "day_first" if first[form] else "day_assumed"
    fits = sum(1 for cell in cells if one(cell, form) is not None)
    if fits < 0.8 * len(cells):
        return None
    return form, fits / len(cells), evidence, proof.get(form, cells[0])


def _counts(cells):
    """Milliseconds and seconds of 2000 to 2100, and Excel's days of the same years with a fraction of a day."""
    try:
        numbers = np.array([cell.replace(",", ".") for cell in cells], dtype=float)
    except ValueError:
        return None
    for form, low, high in (("epoch ms", 946e9, 4102e9), ("epoch s", 946e6, 4102e6), ("excel", 36526, 73050)):
        share = float(np.mean((numbers >= low) & (numbers <= high)))
        if share >= 0.95:
            return form, share, "serial" if form == "excel" else "epoch", cells[0]
    return None


def states_zone(cells):
    """Share of the cells that say how far they are from UTC."""
    return sum(1 for cell in cells if _states_zone(cell)) / max(len(cells), 1)
