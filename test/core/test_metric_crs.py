"""The metric CRS of a place: towns on both sides of every border."""

import numpy as np
import pytest
import shapely
from sodertorn.processing.methods.metric_crs import SWEDEN, metric_epsg

SWEDISH = {
    "Stockholm": (18.07, 59.33),
    "Malmö": (13.00, 55.60),
    "Haparanda": (24.13, 65.83),
    "Göteborg": (11.97, 57.71),
    "Helsingborg": (12.70, 56.05),
    "Strömstad": (11.18, 58.94),
    "Kiruna": (20.23, 67.86),
    "Visby": (18.30, 57.64),
    "Karlskrona": (15.59, 56.16),
    "Idre": (12.72, 61.86),
    "Umeå": (20.26, 63.83),
}
ELSEWHERE = {
    "Copenhagen": (12.57, 55.68, 32633),
    "Helsingør": (12.59, 56.03, 32633),
    "Rønne, Bornholm": (14.70, 55.10, 32633),
    "Oslo": (10.75, 59.91, 32632),
    "Halden": (11.39, 59.12, 32632),
    "Trondheim": (10.40, 63.43, 32632),
    "Narvik": (17.43, 68.44, 32633),
    "Mariehamn, Åland": (19.94, 60.10, 32634),
    "Tornio": (24.20, 65.85, 32635),
    "Vaasa": (21.62, 63.10, 32634),
    "Helsinki": (24.94, 60.17, 32635),
    "Gdańsk": (18.65, 54.35, 32634),
    "Porto": (-8.61, 41.15, 32629),
    "Krems": (15.60, 48.41, 32633),
    "Bergen, in the widened zone": (5.32, 60.39, 32632),
    "Longyearbyen, Svalbard": (15.6, 78.2, 32633),
    "Kirkenes": (30.05, 69.73, 32636),
    "Nairobi, south of the equator": (36.82, -1.29, 32737),
    "Sydney": (151.21, -33.87, 32756),
    "the antimeridian": (180.0, 0.0, 32660),
    "the other antimeridian": (-180.0, -10.0, 32701),
}


@pytest.mark.parametrize("town", SWEDISH)
def test_sweden(town):
    assert metric_epsg(*SWEDISH[town]) == 3006


@pytest.mark.parametrize("town", ELSEWHERE)
def test_elsewhere(town):
    lon, lat, epsg = ELSEWHERE[town]
    assert metric_epsg(lon, lat) == epsg


def test_every_municipality_of_sweden(shared):
    import geopandas

    towns = geopandas.read_file(shared("sweden/municipalities.geojson")).representative_point()
    assert len(towns) == 290
    assert {metric_epsg(point.x, point.y) for point in towns} == {3006}


def test_outline_is_valid():
    assert SWEDEN.is_valid
    assert 35 < shapely.area(SWEDEN) < 120  # square degrees: an outline drawn inside out or twisted fails


@pytest.mark.parametrize("place", [(np.nan, 59.0), (674000.0, 6580000.0), (18.0, 91.0), (np.inf, 0.0)])
def test_no_degrees(place):
    with pytest.raises(ValueError, match="not degrees"):
        metric_epsg(*place)
