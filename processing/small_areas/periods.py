"""Times of statistics: a year, or a part or a row of years."""

import re

from ..spec import UserError

_FORMS = (
    (re.compile(r"(\d{4})"), "{0}"),
    (re.compile(r"(\d{4})\s*-?\s*[KQkq]\s*([1-4])"), "{0}-Q{1}"),
    (re.compile(r"(\d{4})\s*-?\s*[Mm]\s*(\d{1,2})"), "{0}-{1:02}"),
    (re.compile(r"(\d{4})-(\d{2})"), "{0}-{1:02}"),
    (re.compile(r"(\d{4})-(\d{2})-\d{2}(?:[T ].*)?"), "{0}-{1:02}"),
    (re.compile(r"(\d{4})\s*[-–/]\s*(\d{4})"), "{0}/{1}"),
    (re.compile(r"(\d{4})\s*/\s*(\d{2})"), "{0}/{1}"),
    (re.compile(r"(\d{4})\.0+"), "{0}"),
)


def period(text):
    """A time as the store keeps it: "2015", "2015-Q2", "2015-06", or "2014/2015".

    Parameters
    ----------
    text : object
        A year; SCB's "2015K2" and "2015M06"; ISO dates, of which the month counts; school years.

    Returns
    -------
    str
        "" where it is none of these. Texts of one kind sort as the times do.
    """
    text = str(text).strip()
    for form, made in _FORMS:
        found = form.fullmatch(text)
        if not found:
            continue
        first, *rest = found.groups()
        rest = [int(part) for part in rest]
        if "/" in made:
            second = rest[0] if rest[0] > 99 else int(first) // 100 * 100 + rest[0]
            second += 100 * (second < int(first))
            return f"{first}/{second}" if 0 < second - int(first) < 50 else ""
        if "02}" in made and not 1 <= rest[0] <= 12:
            continue
        return made.format(first, *rest)
    return ""


def year(period):
    """The middle of a period as a decimal year: 2015 for "2015", 2015.375 for "2015-Q2", 2014.5 for "2014/2015".

    A year is its own number, so that differences between years are whole; parts of a year are counted from its
    beginning.
    """
    first = int(period[:4])
    if len(period) == 4:
        return float(first)
    if "/" in period:
        return (first + int(period[5:])) / 2
    if "Q" in period:
        return first + (int(period[6:]) - 0.5) / 4
    return first + (int(period[5:]) - 0.5) / 12


def wanted(text, there):
    """The periods that a user asks for, of those that are there.

    Parameters
    ----------
    text : str
        "2015", "2010-2015", "2000, 2005, 2010-2012", "first", "last", or "" for all.
    there : sequence of str
        In their order.

    Returns
    -------
    tuple of str

    Raises
    ------
    UserError
        It cannot be read, or nothing of it is there.
    """
    there = tuple(there)
    if not str(text or "").strip():
        return there
    found = []
    for part in re.split(r"[,;]", str(text)):
        part = part.strip()
        if not part:
            continue
        if part in ("first", "last"):
            found += there[:1] if part == "first" else there[-1:]
            continue
        ends = re.fullmatch(r"(\d{4})\s*(?:-|–|to)\s*(\d{4})", part)
        if ends and part not in there:
            low, high = sorted(map(int, ends.groups()))
            found += [one for one in there if low <= int(one[:4]) <= high]
            continue
        one = period(part)
        if not one:
            raise UserError(
                "{text} is no year.", "Write for instance 2015, or 2010-2015, or 2000, 2005, 2010.", text=part[:40]
            )
        found += [item for item in there if item == one]
    if not found:
        raise UserError(
            "There is nothing for {text}.", "There are numbers for {there}.", text=str(text)[:60], there=spans(there)
        )
    return tuple(one for one in there if one in set(found))


def spans(periods):
    """Periods in few words: "2000-2017", or "2000, 2005-2007"."""
    parts, run = [], []
    for one in periods:
        if run and len(one) == 4 == len(run[-1]) and int(one) == int(run[-1]) + 1:
            run.append(one)
            continue
        parts.append(run)
        run = [one]
    parts.append(run)
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else run[0] for run in parts if run) or "-"
