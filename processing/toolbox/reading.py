"""From a QGIS source to a frame: the wanted fields, straight valid 2D geometry, one CRS."""

from dataclasses import dataclass, field

import geopandas
import numpy as np
import pandas
import shapely
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..spec import Kind, UserError

STRIDE = 1000


@dataclass
class Layer:
    """One vector input as read.

    Attributes
    ----------
    frame : GeoDataFrame
        RangeIndex, one row per feature.
    features : list of QgsFeature
        The features as they came, in the same order; kept only where an output extends them.
    """

    key: str
    name: str
    source: object
    frame: object = None
    features: list = field(default_factory=list)


def field_inputs(spec, key):
    """The field inputs that belong to the vector input ``key``."""
    return [item for item in spec.inputs if item.kind in (Kind.FIELD, Kind.FIELDS) and item.parent == key]


def read(layer, wanted, numeric, crs, context, monitor, *, keep):
    """Read a source into ``layer.frame``.

    Parameters
    ----------
    layer : Layer
    wanted : list of str
        Field names; None and repeats among them are passed over.
    numeric : dict
        Field name to smallest allowed value (or None), for fields read as numbers.
    crs : QgsCoordinateReferenceSystem
        CRS of the frame.
    keep : bool
        Whether the features themselves are needed again.
    """
    source = layer.source
    fields = source.fields()
    names = [name for name in dict.fromkeys(wanted) if name]
    columns = {name: [] for name in names}
    indices = [_index(fields, name, layer.name) for name in names]
    request = QgsFeatureRequest()
    if not keep:
        request.setSubsetOfAttributes(indices)
    geometries, curved = [], 0
    total = max(source.featureCount(), 1)
    segmentise = QgsWkbTypes.isCurvedType(source.wkbType())
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    moved = not transform.isShortCircuited()
    for number, feature in enumerate(source.getFeatures(request, flag)):
        if number % STRIDE == 0:
            monitor.progress(min(number / total, 1.0))
        geometry = feature.geometry()
        if geometry.isNull():
            geometries.append(None)
        else:
            if segmentise:
                curved += QgsWkbTypes.isCurvedType(geometry.wkbType())
                geometry.convertToStraightSegment()
            if moved:
                try:
                    geometry.transform(transform)
                except QgsCsException:
                    raise no_way(layer.name, source.sourceCrs(), crs) from None
            geometries.append(geometry.asWkb().data())
        for name, index in zip(names, indices, strict=True):
            columns[name].append(feature[index])
        if keep:
            layer.features.append(feature)
    shapes = shapely.from_wkb(np.array(geometries, dtype=object), on_invalid="ignore")
    if source.wkbType() != QgsWkbTypes.Type.NoGeometry:  # nobody misses the geometry of a table
        shapes = _clean(shapes, len(geometries) - geometries.count(None), curved, layer.name, monitor)
    data = {name: _values(columns[name], name, name in numeric, numeric.get(name), layer, monitor) for name in names}
    layer.frame = geopandas.GeoDataFrame(
        pandas.DataFrame(data, index=pandas.RangeIndex(len(geometries))),
        geometry=geopandas.GeoSeries(shapes, index=pandas.RangeIndex(len(geometries)), crs=crs_of(crs)),
    )
    return layer


def crs_of(crs):
    """A CRS as geopandas and rasterio take it; None for none."""
    if not crs.isValid():
        return None
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt()


def _index(fields, name, layer_name):
    index = fields.lookupField(name)
    if index < 0:
        raise UserError(
            "The layer {layer} has no field {field}.",
            "Choose one of its fields: {names}.",
            layer=layer_name,
            field=name,
            names=", ".join(fields.names()[:20]),
        )
    return index


def _clean(shapes, given, curved, layer_name, monitor):
    """2D, valid geometry; what was put right is counted."""
    has = ~shapely.is_missing(shapes)
    broken = given - int(has.sum())
    flat = np.count_nonzero(shapely.has_z(shapes))
    shapes = shapely.force_2d(shapes)
    empty = has & shapely.is_empty(shapes)
    areal = has & (shapely.get_dimensions(shapes) == 2)
    invalid = np.flatnonzero(areal & ~shapely.is_valid(shapes))
    if len(invalid):
        shapes[invalid] = [_areas_only(shape) for shape in shapely.make_valid(shapes[invalid])]
        broken += int(shapely.is_empty(shapes[invalid]).sum())  # rings of two points hold no ground
    absent = len(shapes) - given + int(empty.sum())
    mended = len(invalid)
    if absent:
        monitor.warn("{layer}: {n} features without geometry.", layer=layer_name, n=absent)
    if broken:
        monitor.warn(
            "{layer}: {n} features whose geometry cannot be read are treated as empty.", layer=layer_name, n=broken
        )
    if curved:
        monitor.warn("{layer}: {n} curves drawn as straight pieces.", layer=layer_name, n=curved)
    if mended:
        monitor.warn("{layer}: {n} self-crossing areas repaired for the calculation.", layer=layer_name, n=mended)
    if flat:
        monitor.info("{layer}: heights of {n} features are not used.", layer=layer_name, n=int(flat))
    points = shapes[has & (shapely.get_type_id(shapes) == 0) & ~empty]
    if len(points):
        places = len(np.unique(shapely.get_coordinates(points), axis=0))
        if places < len(points):
            monitor.info(
                "{layer}: {n} points lie where another one lies.", layer=layer_name, n=int(len(points) - places)
            )
    return shapes


def _areas_only(shape):
    parts = [part for part in shapely.get_parts(shape) if shapely.get_dimensions(part) == 2]
    flat = [piece for part in parts for piece in shapely.get_parts(part)]
    if not flat:  # it had no area: a line drawn forth and back
        return shapely.MultiPolygon()
    return flat[0] if len(flat) == 1 else shapely.multipolygons(flat)


def no_way(layer, source, target):
    """The mistake of a layer whose coordinates cannot be transformed."""
    return UserError(
        "The layer {layer} cannot be brought from {source} to {target}.",
        "Check that its coordinate system is the one its coordinates are in.",
        layer=layer,
        source=source.authid(),
        target=target.authid(),
    )


def _values(values, name, as_number, minimum, layer, monitor):
    """A column: numbers as float with NaN for missing, everything else as it is with None for missing."""
    values = [None if _is_null(value) else value for value in values]
    if any(isinstance(value, (QDate, QDateTime, QTime)) for value in values):
        values = [value if value is None else value.toString(Qt.DateFormat.ISODate) for value in values]
    series = pandas.Series(values, dtype=object)
    if not as_number:
        return series.infer_objects()
    numbers = pandas.to_numeric(series, errors="coerce")
    texts = series.notna() & numbers.isna()
    if texts.any():
        written = series[texts].astype(str).str.strip()
        repaired = pandas.to_numeric(written.str.replace("\u00a0", "").str.replace(",", "."), errors="coerce")
        wrong = repaired.isna() & (written != "")
        if wrong.any():
            raise UserError(
                "The field {field} of {layer} holds text that is no number in {n} features, such as '{example}'.",
                "Choose a number field, or put the values right.",
                field=name,
                layer=layer.name,
                n=int(wrong.sum()),
                example=str(series[texts][wrong].iloc[0])[:40],
            )
        numbers[texts] = repaired
    numbers = numbers.astype(float)
    if minimum is not None and (numbers < minimum).any():
        raise UserError(
            "The field {field} of {layer} holds values below {minimum} in {n} features.",
            "Put them right, or choose another field.",
            field=name,
            layer=layer.name,
            minimum=f"{minimum:g}",
            n=int((numbers < minimum).sum()),
        )
    if numbers.isna().any():
        monitor.warn(
            "{layer}: the field {field} is empty in {n} features.",
            layer=layer.name,
            field=name,
            n=int(numbers.isna().sum()),
        )
    return numbers


def _is_null(value):
    if value is None:
        return True
    is_null = getattr(value, "isNull", None)  # QVariant of Qt 5
    return bool(is_null()) if callable(is_null) else False
