"""Which trips of a GTFS feed run on which day, and which day stands for its kind."""

import datetime
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..spec import UserError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS = {"weekday": (0, 1, 2, 3, 4), "saturday": (5,), "sunday": (6,)}
FIRST, LAST = 0, 47_481  # 1970 to 2099; what lies beyond is taken as these


@dataclass(frozen=True)
class Calendar:
    """When services run. S services, W weekly rules, X exceptions; days count from 1970-01-01.

    Parameters
    ----------
    services : pandas.Index
        Their ids.
    service, first, last : (W,) int arrays
        Service of each rule, and the days it holds from and to.
    weekly : (W, 7) bool array
        Monday to Sunday.
    exception_service, exception_day : (X,) int arrays
    added : (X,) bool array
        Whether the service runs on that day, or does not.
    """

    services: pd.Index
    service: np.ndarray
    first: np.ndarray
    last: np.ndarray
    weekly: np.ndarray
    exception_service: np.ndarray
    exception_day: np.ndarray
    added: np.ndarray

    def active(self, day):
        """Services that run on a day, (S,) bool."""
        runs = np.zeros(len(self.services), dtype=bool)
        rule = (self.first <= day) & (day <= self.last) & self.weekly[:, weekday(day)]
        runs[self.service[rule]] = True
        here = self.exception_day == day
        runs[self.exception_service[here & ~self.added]] = False
        runs[self.exception_service[here & self.added]] = True
        return runs

    def runs(self, trips):
        """Trips on every day from the first to the last of the feed.

        Parameters
        ----------
        trips : (S,) int array
            Trips of each service.

        Returns
        -------
        first : int
            The day of the first number.
        count : (D,) int array
        """
        days = np.concatenate([self.first, self.last, self.exception_day[self.added]])
        if not len(days):
            return 0, np.zeros(0, dtype=int)
        start, end = int(days.min()), int(days.max())
        change = np.zeros((7, end - start + 2), dtype=np.int64)
        for number in range(7):
            weight = trips[self.service] * self.weekly[:, number]
            np.add.at(change[number], self.first - start, weight)
            np.add.at(change[number], self.last - start + 1, -weight)
        whole = np.arange(start, end + 1)
        count = np.cumsum(change, axis=1)[weekday(whole), whole - start]
        inside = (self.exception_day >= start) & (self.exception_day <= end)
        for day in np.unique(self.exception_day[inside]):
            count[day - start] = trips[self.active(day)].sum()
        return start, count


def weekday(day):
    """0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday."""
    return (day + 3) % 7


def read_calendar(archive):
    """The calendar of a feed, of either or both of its tables.

    Raises
    ------
    UserError
        If the feed has neither.
    """
    if "calendar" not in archive and "calendar_dates" not in archive:
        raise UserError(
            "{feed} holds neither calendar.txt nor calendar_dates.txt: it does not say on which days its trips run.",
            "Get a complete GTFS file from the publisher.",
        )
    columns = ("service_id", "start_date", "end_date")
    rules = archive.read("calendar", (*columns, *WEEKDAYS), required=(*columns, *WEEKDAYS))
    dates = archive.read("calendar_dates", ("service_id", "date", "exception_type"), required=("service_id", "date"))
    rules, dates = rules.dropna(subset="service_id"), dates.dropna(subset="service_id")
    first, last, day = _days(rules["start_date"]), _days(rules["end_date"]), _days(dates["date"])
    good, known = (first >= 0) & (last >= first), day >= 0
    rules, first, last, dates, day = rules[good], first[good], last[good], dates[known], day[known]
    services = pd.Index(pd.unique(pd.concat([rules["service_id"], dates["service_id"]])))
    return Calendar(
        services=services,
        service=services.get_indexer(rules["service_id"]),
        first=first,
        last=last,
        weekly=(rules[list(WEEKDAYS)] == "1").to_numpy(dtype=bool).reshape(-1, 7),
        exception_service=services.get_indexer(dates["service_id"]),
        exception_day=day,
        added=(dates["exception_type"].fillna("1") != "2").to_numpy(dtype=bool),
    )


def _days(column):
    """Days since 1970 of dates as YYYYMMDD, -1 where there is none."""
    parsed = pd.to_datetime(column, format="%Y%m%d", errors="coerce").to_numpy("datetime64[D]")
    days = np.where(np.isnat(parsed), -1, parsed.astype(np.int64))
    return np.where(days < 0, -1, np.clip(days, FIRST, LAST))


def as_date(day):
    """The date of a day number."""
    return datetime.date(1970, 1, 1) + datetime.timedelta(days=int(day))


def choose_day(calendar, trips, *, day, date, monitor):
    """The day whose timetable is read.

    Parameters
    ----------
    calendar : Calendar
    trips : (S,) int array
        Trips of each service, runs of frequencies counted.
    day : {"weekday", "saturday", "sunday", "date"}
        Of the days of that kind on which anything runs, the one with the median number of trips; of those with
        as many, the earliest. "date" for the given one.
    date : str or None
        As 2027-02-16.
    monitor : Monitor

    Returns
    -------
    int
        Days since 1970-01-01.

    Raises
    ------
    UserError
        If the date is none, or nothing runs then.
    """
    start, count = calendar.runs(trips)
    served = np.flatnonzero(count > 0)
    if not len(served):
        raise UserError(
            "No trip of {feed} runs on any day: its calendar fits none of its trips.",
            "Get a complete GTFS file from the publisher.",
        )
    first, last = as_date(start + served[0]), as_date(start + served[-1])
    if day == "date":
        wanted = _given(date)
        position = wanted - start
        if not (0 <= position < len(count)) or count[position] == 0:
            raise UserError(
                "No trip of {feed} runs on {date}.",
                "Choose a date between {first} and {last}, or a type of day.",
                date=as_date(wanted).isoformat(),
                first=first.isoformat(),
                last=last.isoformat(),
            )
        monitor.info("{date} is read: {n} trips.", date=as_date(wanted).isoformat(), n=int(count[position]))
        return wanted
    kind = served[np.isin(weekday(start + served), DAYS[day])]
    if not len(kind):
        raise UserError(
            "{feed} has no trips on a day of the chosen type.",
            "Choose another type of day, or a date between {first} and {last}.",
            first=first.isoformat(),
            last=last.isoformat(),
        )
    ordered = np.sort(count[kind])
    median = ordered[len(ordered) // 2]
    chosen = start + kind[np.argmax(count[kind] == median)]
    monitor.info(
        "{date} is read, since it has the median number of trips of the {days} days of its type in the feed: "
        "{n}, where the least is {least} and the most {most}.",
        date=as_date(chosen).isoformat(),
        days=len(kind),
        n=int(median),
        least=int(ordered[0]),
        most=int(ordered[-1]),
    )
    return int(chosen)


def _given(date):
    try:
        return (datetime.date.fromisoformat((date or "").strip()) - datetime.date(1970, 1, 1)).days
    except ValueError:
        raise UserError(
            "The date {date} cannot be read.", "Write it as year-month-day: 2027-02-16.", date=date or "-"
        ) from None
