"""Which metric CRS suits a place: SWEREF 99 TM within Sweden, else the local UTM zone."""

import numpy as np
import shapely

SWEREF_99_TM = 3006

# Sweden with its waters, WGS 84, drawn by hand about 10 km from the land border and halfway across the
# Sound. Close to the border it may be some kilometres off; there both CRS are equally good.
SWEDEN = shapely.Polygon(
    [
        (10.70, 58.90), (11.15, 59.06), (11.45, 58.88), (11.80, 59.10), (11.70, 59.60), (11.85, 59.85), (12.50, 60.10),
        (12.60, 60.45), (12.22, 61.02), (12.86, 61.36), (12.12, 61.72), (12.30, 62.25), (12.05, 62.90), (11.98, 63.27),
        (12.70, 63.97), (13.95, 64.05), (14.12, 64.47), (13.66, 64.58), (14.50, 65.31), (14.55, 66.13), (15.45, 66.28),
        (16.40, 67.05), (16.10, 67.43), (16.75, 67.90), (17.25, 68.10), (17.90, 67.97), (18.15, 68.20), (18.10, 68.53),
        (19.95, 68.35), (20.22, 68.48), (20.06, 69.04), (20.55, 69.06), (21.90, 68.55), (23.15, 68.13), (23.65, 67.94),
        (23.45, 67.45), (23.57, 67.16), (23.98, 66.80), (23.66, 66.30), (24.15, 65.81), (24.17, 65.40), (21.50, 63.90),
        (20.60, 63.30), (19.20, 61.50), (19.00, 60.20), (20.00, 59.00), (20.00, 57.50), (17.00, 55.80), (15.50, 55.60),
        (14.30, 55.25), (12.75, 55.25), (12.85, 55.65), (12.62, 55.92), (12.655, 56.04), (12.20, 56.30), (11.30, 57.50),
    ]
)  # fmt: skip


def metric_epsg(lon, lat):
    """EPSG code of the projected CRS in metres for a place.

    Parameters
    ----------
    lon, lat : float
        Longitude and latitude, degrees (WGS 84): the centre of the data.

    Returns
    -------
    int
        3006 (SWEREF 99 TM) within Sweden, else 326xx or 327xx (WGS 84 / UTM, north or south), with the
        widened zones of south-west Norway and Svalbard.

    Raises
    ------
    ValueError
        Where these are not degrees.

    Notes
    -----
    Zones after the grid of the Military Grid Reference System. Beyond 84° N and 80° S, where UTM ends,
    the nearest zone is still given.
    """
    if not (np.isfinite(lon) and np.isfinite(lat) and -180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"not degrees: longitude {lon}, latitude {lat}")
    if shapely.covers(SWEDEN, shapely.Point(lon, lat)):
        return SWEREF_99_TM
    zone = min(int((lon + 180) // 6) + 1, 60)
    if 56 <= lat < 64 and 3 <= lon < 12:
        zone = 32
    elif 72 <= lat <= 84 and 0 <= lon < 42:
        zone = 31 + 2 * int((lon + 3) // 12)
    return (32600 if lat >= 0 else 32700) + zone
