"""The units a declaration may use. Metres and square metres inside; per cent is 0 to 100."""

UNITS = {
    "m": "metres",
    "m2": "square metres",
    "ha": "hectares",
    "min": "minutes",
    "km/h": "kilometres per hour",
    "km": "kilometres",
    "km2": "square kilometres",
    "people/ha": "people per hectare",
    "dwellings/ha": "dwellings per hectare",
    "people/km2": "people per square kilometre",
    "per km2": "number per square kilometre",
    "per km": "number per kilometre",
    "km/km2": "kilometres per square kilometre",
    "per hour": "number per hour",
    "per 1,000": "number per 1,000 people",
    "m/m2": "metres per square metre",
    "m2/person": "square metres per person",
    "m2/child": "square metres per child",
    "jobs": "jobs",
    "children": "children",
    "%/year": "per cent per year",
    "pp": "percentage points",
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

# What a title names already: "People per dwelling (people)" says nothing more.
COUNTED = ("people", "dwellings", "storeys", "jobs", "children")

SYMBOLS = {
    "m2": "m²",
    "km2": "km²",
    "people/km2": "people/km²",
    "per km2": "per km²",
    "km/km2": "km/km²",
    "m/m2": "m/m²",
    "m2/person": "m²/person",
    "m2/child": "m²/child",
    "%/year": "% a year",
    "pp": "percentage points",
    "ratio": "",
    "none": "",
    "count": "",
    "value": "",
    "m|min": "m or min",
}


def symbol(unit):
    """How a unit is written behind a number or in a field's alias; empty where there is nothing to write."""
    return SYMBOLS.get(unit, unit)
