"""Trips and departures of each stop by gtfs-kit: python gtfs_kit_stops.py FEED OUT.json trips|stops DATE ..."""

import json
import sys

import gtfs_kit
import pandas as pd

feed = gtfs_kit.read_feed(sys.argv[1], dist_units="km")
activity = feed.compute_trip_activity(sys.argv[4:])
# gtfs-kit counts the last stop of a trip too, where nobody departs
times = feed.stop_times.sort_values(["trip_id", "stop_sequence"])
feed.stop_times = times[times["trip_id"].duplicated(keep="last")].copy()


def doubles(active):
    """Trips of a day that call at the same stops at the same times as another of their route and direction."""
    part = times[times["trip_id"].isin(active)]
    calls = part.groupby("trip_id")[["stop_id", "departure_time"]].apply(lambda g: tuple(map(tuple, g.to_numpy())))
    same = feed.trips.set_index("trip_id").loc[calls.index, ["route_id", "direction_id"]].assign(calls=calls)
    return set(same.index[same.duplicated()])


found = {}
for date in sys.argv[4:]:
    active = activity.loc[activity[date] > 0, "trip_id"] if date in activity else pd.Series(dtype=object)
    found[date] = {"trips": len(active)}
    if sys.argv[3] == "stops":
        out = doubles(active)
        all_trips = feed.trips
        feed.trips = all_trips[~all_trips["trip_id"].isin(out)].copy()
        stats = feed.compute_stop_stats([date])
        series = feed.compute_stop_time_series([date], freq="h")
        feed.trips = all_trips
        hour = (series["datetime"] - pd.Timestamp(date)) // pd.Timedelta(hours=1)
        series = series.assign(hour=hour)[series["num_trips"] > 0]
        found[date] |= {
            "doubles": len(out),
            "departures": stats.set_index("stop_id")["num_trips"].astype(int).to_dict(),
            "routes": stats.set_index("stop_id")["num_routes"].astype(int).to_dict(),
            "hours": {f"{row.stop_id} {row.hour}": int(row.num_trips) for row in series.itertuples()},
        }
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(found, file)
