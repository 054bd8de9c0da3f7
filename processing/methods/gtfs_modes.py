"""Modes of public transport: what the codes of GTFS and the words of stop layers mean."""

import re

import numpy as np

MODES = ("bus", "tram", "metro", "rail", "ferry", "cable", "other")

BASIC = {
    0: "tram", 1: "metro", 2: "rail", 3: "bus", 4: "ferry", 5: "tram", 6: "cable", 7: "cable", 11: "bus", 12: "metro",
}  # fmt: skip

EXTENDED = {
    1: "rail", 2: "bus", 3: "rail", 4: "metro", 5: "metro", 6: "metro", 7: "bus", 8: "bus", 9: "tram", 10: "ferry",
    12: "ferry", 13: "cable", 14: "cable",
}  # fmt: skip
"""By hundreds: railway, coach, suburban railway, urban railway, metro, underground, bus, trolleybus, tram, water,
ferry, aerial lift, funicular. Air (11), taxi (15), self drive (16) and miscellaneous (17) are "other"."""

WORDS = {
    "bus": "bus", "buss": "bus", "coach": "bus", "trolleybus": "bus", "brt": "bus",
    "tram": "tram", "light rail": "tram", "light_rail": "tram", "streetcar": "tram", "spårvagn": "tram",
    "metro": "metro", "subway": "metro", "underground": "metro", "tunnelbana": "metro", "monorail": "metro",
    "rail": "rail", "railway": "rail", "train": "rail", "tåg": "rail", "pendeltåg": "rail", "station": "rail",
    "ferry": "ferry", "boat": "ferry", "färja": "ferry", "båt": "ferry",
    "cable": "cable", "funicular": "cable", "gondola": "cable", "aerial lift": "cable", "linbana": "cable",
}  # fmt: skip


def of_route_type(code):
    """The mode of a GTFS route type, basic or extended; "other" for what is not among them."""
    try:
        number = int(float(code))
    except (TypeError, ValueError):
        return "other"
    if number < 100:
        return BASIC.get(number, "other")
    return EXTENDED.get(number // 100, "other")


def of_word(value):
    """The mode of a word or code in a layer's field; "other" for what is not known.

    Of several words ("bus;tram") the one that carries most people counts.
    """
    if value is None or value != value:
        return "other"
    text = str(value).strip().lower()
    if text.replace(".", "", 1).isdigit():
        return of_route_type(text)
    found = {WORDS[part.strip()] for part in re.split(r"[;,/|]", text) if part.strip() in WORDS}
    ranked = [mode for mode in ("rail", "metro", "ferry", "tram", "bus", "cable") if mode in found]
    return ranked[0] if ranked else "other"


def codes(modes):
    """Positions in `MODES`, for an array of modes."""
    place = {mode: number for number, mode in enumerate(MODES)}
    return np.array([place[mode] for mode in modes], dtype=np.int64)
