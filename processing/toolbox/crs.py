"""The one metric CRS of a run, chosen by a written rule.

1. The CRS of the first layer is kept when it is projected, in metres, and true to scale there
   (the scale factor at the middle of the layer is within 1 % of 1; Web Mercator is not).
2. Otherwise SWEREF 99 TM (EPSG:3006) where the middle of the layer lies within Sweden.
3. Otherwise the UTM zone (WGS 84) of the middle of the layer.
"""

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPoint,
    QgsPointXY,
    QgsRectangle,
)

from ..methods.metric_crs import metric_epsg
from ..spec import UserError

SCALE_TOLERANCE = 0.01
WGS84 = "EPSG:4326"


def check_crs(crs, extent, layer):
    """Refuse a layer (named ``layer``) whose coordinates cannot be placed on the earth.

    Raises
    ------
    UserError
        No CRS, one that is no place on the earth (a GeoPackage calls it undefined), or degrees outside the earth.
    """
    if not crs.isValid() or crs.type() == Qgis.CrsType.Engineering:
        raise UserError(
            "The layer {layer} has no coordinate system.",
            "Set it under Layer Properties > Source, and run again.",
            layer=layer,
        )
    if crs.isGeographic() and not extent.isNull():
        reach = QgsRectangle(-361.0, -91.0, 361.0, 91.0)
        if not reach.contains(extent):
            raise UserError(
                "The layer {layer} says its coordinates are degrees ({crs}), but they are not: they reach to {x}, {y}.",
                "Find out which coordinate system it really has and set it under Layer Properties > Source.",
                layer=layer,
                crs=crs.authid(),
                x=f"{extent.xMaximum():.0f}",
                y=f"{extent.yMaximum():.0f}",
            )


def metric_crs(crs, extent, transform_context, layer):
    """The metric CRS for a layer (named ``layer``).

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
    extent : QgsRectangle
        In ``crs``.
    transform_context : QgsCoordinateTransformContext

    Returns
    -------
    QgsCoordinateReferenceSystem

    Raises
    ------
    UserError
        Coordinates that do not fit the CRS.
    """
    if _true_metres(crs, extent, transform_context, layer):
        return crs
    centre = _centre_in_degrees(crs, extent, transform_context, layer)
    return QgsCoordinateReferenceSystem(f"EPSG:{metric_epsg(centre.x(), centre.y())}")


def _true_metres(crs, extent, transform_context, layer):
    if crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return False
    if extent.isNull():
        return True
    factors = crs.factors(QgsPoint(_centre_in_degrees(crs, extent, transform_context, layer)))
    if not factors.isValid():
        return True
    scales = (factors.meridionalScale(), factors.parallelScale())
    return all(abs(scale - 1.0) <= SCALE_TOLERANCE for scale in scales)


def _centre_in_degrees(crs, extent, transform_context, layer):
    centre = QgsPointXY(extent.center()) if not extent.isNull() else QgsPointXY(0, 0)
    try:
        point = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transform_context).transform(centre)
    except QgsCsException:
        point = None
    if point is None or not (abs(point.x()) <= 180 and abs(point.y()) <= 90):
        raise UserError(
            "The coordinates of {layer} do not fit its coordinate system {crs}.",
            "Find out which coordinate system it really has and set it under Layer Properties > Source.",
            layer=layer,
            crs=crs.authid() or crs.description(),
        )
    return point
