"""Small GTFS feeds for the tests: written as the text of their tables."""

import zipfile

import geopandas as gpd

X, Y = 670_000.0, 6_570_000.0  # SWEREF 99 TM, south of Stockholm

CALENDAR = """service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
work,1,1,1,1,1,0,0,20270104,20270131
end,0,0,0,0,0,1,1,20270104,20270131
"""  # a Monday and four whole weeks


def clock(minutes):
    """Minutes after midnight as GTFS writes them."""
    return f"{int(minutes) // 60:02d}:{int(minutes) % 60:02d}:00"


def stops(*rows):
    """stops.txt of (id, name, east, north) in metres from (X, Y); None for no coordinates; more cells follow."""
    places = gpd.GeoSeries(
        gpd.points_from_xy([X + (r[2] or 0) for r in rows], [Y + (r[3] or 0) for r in rows]), crs=3006
    ).to_crs(4326)
    lines = ["stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station"]
    for (stop, name, east, _, *more), point in zip(rows, places, strict=True):
        place = ("", "") if east is None else (f"{point.y:.9f}", f"{point.x:.9f}")
        lines.append(",".join([stop, name, *place, *(str(cell) for cell in (*more, "", "")[:2])]))
    return "\n".join(lines) + "\n"


def service(*lines):
    """trips and stop_times of (route, direction, service, stops, first minute, headway, count); 2 min a stop."""
    trips = ["route_id,service_id,trip_id,direction_id"]
    times = ["trip_id,arrival_time,departure_time,stop_id,stop_sequence"]
    for number, (route, direction, days, calls, first, headway, count) in enumerate(lines):
        for k in range(count):
            trip = f"{route}-{number}-{k}"
            trips.append(f"{route},{days},{trip},{direction}")
            times += [
                f"{trip},{clock(first + k * headway + 2 * i)},{clock(first + k * headway + 2 * i)},{stop},{i + 1}"
                for i, stop in enumerate(calls)
            ]
    return {"trips": "\n".join(trips) + "\n", "stop_times": "\n".join(times) + "\n"}


def write(path, tables, folder=""):
    """The feed as a zip: a dict of tables to their text (or bytes); None leaves a table out."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in tables.items():
            if text is not None:
                archive.writestr(f"{folder}{name}.txt", text)
    return path


def town(**changes):
    """A town with a bus every 15 minutes both ways, once an hour on weekends, and a train every 30 minutes.

    Stops A, B, C lie 400 m apart along a street; the station S stands at C, with two platforms and an entrance.
    """
    tables = {
        "stops": stops(
            ("A", "Alby", 0, 0),
            ("B", "Berga", 400, 0),
            ("C", "Centrum", 800, 0),
            ("S", "Station", 800, 100, 1),
            ("S1", "Station", 800, 110, 0, "S"),
            ("S2", "Station", 800, 120, 0, "S"),
            ("SE", "Station entrance", 800, 40, 2, "S"),
            ("N", "Nowhere", None, None),
            ("D", "Disused", 0, 800),
        ),
        "routes": "route_id,route_short_name,route_type\n1,1,3\nT,Tåg,106\n",
        "calendar": CALENDAR,
    }
    tables |= service(
        ("1", 0, "work", "ABC", 360, 15, 56),
        ("1", 1, "work", "CBA", 360, 15, 56),
        ("1", 0, "end", "ABC", 360, 60, 14),
        ("1", 1, "end", "CBA", 360, 60, 14),
        ("T", 0, "work", ("S1", "N", "D"), 360, 30, 28),
        ("T", 1, "work", ("D", "N", "S2"), 360, 30, 28),
    )
    return tables | changes
