"""The units a declaration may use. Metres and square metres inside; per cent is 0 to 100."""

UNITS = {
    "m": "metres",
    "m2": "square metres",
    "ha": "hectares",
    "min": "minutes",
    "km/h": "kilometres per hour",
    "%": "per cent",
    "people": "people",
    "dwellings": "dwellings",
    "storeys": "storeys",
    "count": "count",
    "degrees": "degrees",
    "ratio": "ratio, no unit",
    "m|min": "metres or minutes, as the impedance",
    "value": "the unit of the source",
    "none": "no unit",
}

SYMBOLS = {"m2": "m²", "ratio": "", "none": "", "count": "", "value": "", "m|min": "m or min"}


def symbol(unit):
    """How a unit is written behind a number or in a field's alias; empty where there is nothing to write."""
    return SYMBOLS.get(unit, unit)
