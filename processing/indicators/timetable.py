"""What the indicators of public transport share: the timetable, the way on foot, stops and their columns."""

import dataclasses

from ..spec import Choice, Column, Input, Kind, Reference
from .shared import REASON, STREETS

FEED = Input(
    key="feed",
    kind=Kind.FILE,
    part_of="service",
    extensions=("zip", "txt"),
    title="Timetable (GTFS)",
    help="A GTFS feed as a .zip file, such as GTFS Regional or GTFS Sverige from Trafiklab; or stops.txt in a folder "
    "where a feed is unzipped. Nothing is sent anywhere, and nothing is unpacked.",
)


def timetable(from_time, to_time, **feed):
    """The inputs that say which departures of a feed count: the bundle ``service``."""
    return (
        dataclasses.replace(FEED, **feed),
        Input(
            key="day",
            kind=Kind.CHOICE,
            part_of="service",
            title="Day",
            help="Of all days of a type on which anything runs, the one with the median number of trips is read; of "
            "several such days the earliest. The log says which.",
            default="weekday",
            choices=(
                Choice(value="weekday", title="a weekday, Monday to Friday"),
                Choice(value="saturday", title="a Saturday"),
                Choice(value="sunday", title="a Sunday"),
                Choice(value="date", title="the date given below"),
            ),
        ),
        Input(
            key="date",
            kind=Kind.TEXT,
            part_of="service",
            optional=True,
            only_if=("day", "date"),
            title="Date",
            help="As year-month-day, for example 2027-02-16.",
        ),
        Input(
            key="from_time",
            kind=Kind.TEXT,
            part_of="service",
            default=from_time,
            title="From",
            help="Departures from this time on count, for example 06:00.",
        ),
        Input(
            key="to_time",
            kind=Kind.TEXT,
            part_of="service",
            default=to_time,
            title="To",
            help="Departures before this time count, for example 20:00. Hours after midnight that belong to the same "
            "day of traffic are written on: 25:30 is half past one in the night.",
        ),
    )


def _path(item):
    changes = {"part_of": "paths"}
    if item.key == "streets":
        changes |= {
            "optional": True,
            "help": item.help + " Without streets, distances are straight lines: shorter than any way on foot, so that "
            "too many people seem to be near.",
        }
    return dataclasses.replace(item, **changes)


PATHS = tuple(
    _path(item) for item in STREETS if item.key in ("streets", "join", "level_field", "tolerance", "barriers")
)

SAME_STOP = Input(
    key="distance",
    kind=Kind.NUMBER,
    unit="m",
    default=200.0,
    minimum=0.0,
    maximum=2000.0,
    advanced=True,
    title="Stops of one name merge within",
    help="Stops that have the same name and lie within this distance of each other are one stop, as are the platforms "
    "of a station. 0 takes only the platforms of a station together.",
)

MODE_LEGEND = "bus, tram, metro, rail, ferry, cable and other"

GTFS = Reference(
    text="General Transit Feed Specification, Schedule Reference. MobilityData.",
    url="https://gtfs.org/documentation/schedule/reference/",
)
ROUTE_TYPES = Reference(
    text="Extended route types of GTFS, and those used in Swedish feeds. Trafiklab.",
    url="https://trafiklab.se/api/gtfs-datasets/overview/extensions",
)

STOP_ID = Column(
    name="stop_id", dtype="text", title="Stop id", help="Id in the feed, of the station or first platform."
)
NAME = Column(name="name", dtype="text", title="Name", help="Name of the stop.")
PLATFORMS = Column(
    name="platforms", dtype="integer", unit="count", minimum=0, title="Platforms", help="Platforms taken as this stop."
)
MODES = Column(name="modes", dtype="text", title="Modes", help=f"What departs here: {MODE_LEGEND}.")
DATE = Column(name="date", dtype="text", title="Date", help="The day whose timetable was read.")
HOURS = Column(name="hours", dtype="text", title="Hours", help="The hours within which departures count.")
MAIN = Column(
    name="main_per_hour",
    unit="per hour",
    minimum=0.0,
    title="Departures in the main direction",
    help="Per hour; of every route only the direction with more departures.",
)
INTERVAL = Column(
    name="interval",
    unit="min",
    minimum=0.0,
    title="Mean interval",
    help="Minutes of the window divided by the departures in the main direction; empty where there are none.",
)
STOP_REASON = dataclasses.replace(
    REASON, help="Why the stop has no interval or no place on the map; empty where it has both."
)
