"""From a result frame to the user's destination; nothing half-written stays behind."""

import numpy as np
import pandas
import shapely
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..spec import UserError
from .translation import tr

CHUNK = 2000
TYPES = {
    "number": QMetaType.Type.Double,
    "integer": QMetaType.Type.Int,
    "flag": QMetaType.Type.Int,
    "text": QMetaType.Type.QString,
}
WKB = {
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "": QgsWkbTypes.Type.NoGeometry,
}
INTEGERS = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.UInt, QMetaType.Type.ULongLong)


def geometry_type(layer):
    """Of a layer's features: a table with points and lines calls itself what its first one is."""
    stated = layer.source.wkbType()
    found = {feature.geometry().type() for feature in layer.features if feature.hasGeometry()}
    return QgsWkbTypes.Type.Unknown if found - {QgsWkbTypes.geometryType(stated)} else stated


def new_fields(columns):
    """QgsFields for expanded columns (name, column)."""
    fields = QgsFields()
    for name, column in columns:
        fields.append(QgsField(name, TYPES[column.dtype]))
    return fields


def joined_fields(source, features, columns, monitor, layer):
    """The source's fields followed by the new ones; a name that is taken gets a number.

    Parameters
    ----------
    source : QgsFields
    features : list of QgsFeature
    columns : list of (str, Column)
    layer : str
        Its name, for messages.

    Returns
    -------
    (QgsFields, list of str)
        All fields, and the names the new ones got.
    """
    fields, names, taken = QgsFields(), [], {name.lower() for name in source.names()}
    for position, old in enumerate(source):
        field = QgsField(old)
        if not _allowed(field, position, features):
            field.setName(_free(f"{field.name()}_source", taken))
            monitor.info(
                "The field {field} of {layer} is {new} in the result: a GeoPackage keeps that name for itself.",
                layer=layer,
                field=old.name(),
                new=field.name(),
            )
        taken.add(field.name().lower())
        fields.append(field)
    for name, column in columns:
        free = _free(name, taken)
        if free != name:
            monitor.info(
                "{layer} has a field {field} already; the new one is {new}.", layer=layer, field=name, new=free
            )
        taken.add(free.lower())
        names.append(free)
        fields.append(QgsField(free, TYPES[column.dtype]))
    return fields, names


def _allowed(field, position, features):
    """GeoPackage keeps fid for its own key, whole numbers that differ, and geom for the geometry."""
    name = field.name().lower()
    if name == "fid" and field.type() in INTEGERS:
        keys = [feature[position] for feature in features]
        keys = [key for key in keys if isinstance(key, int)]
        return len(set(keys)) == len(keys)
    return name not in ("fid", "geom")


def _free(name, taken):
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def plain(series, dtype):
    """A column as a list of what QGIS takes; None for missing."""
    if dtype == "text":
        return [None if pandas.isna(value) else str(value) for value in series]
    numbers = pandas.to_numeric(series, errors="coerce").to_numpy(float)
    missing = ~np.isfinite(numbers)
    if dtype in ("integer", "flag"):
        values = np.where(missing, 0, np.rint(numbers)).astype(np.int64).tolist()
    else:
        values = numbers.tolist()
    for position in np.flatnonzero(missing):
        values[position] = None
    return values


def only(features, fields, names):
    """Copies of features with some of their fields; what is not asked for does not go along."""
    kept, places = QgsFields(), [fields.lookupField(name) for name in names]
    for place in places:
        kept.append(QgsField(fields.at(place)))
    made = []
    for feature in features:
        copy = QgsFeature(kept)
        copy.setAttributes([feature[place] for place in places])
        made.append(copy)
    return made, kept


def replacing(fields, frame, declared):
    """Place of a field to its new values, for columns of a frame that are called as one and are not declared."""
    taken = {name for name, _, _ in declared}
    names = [name for name in fields.names() if name in frame.columns and name not in taken]
    return {fields.lookupField(name): frame[name].astype(object).where(frame[name].notna(), None) for name in names}


def write_features(sink, features, columns, monitor, replaced=None):
    """Copies of the features as they came, with new values behind their own: another output may carry them too.

    ``replaced`` has new values for some of their own fields, by place.
    """
    places = {place: values.tolist() for place, values in (replaced or {}).items()}
    rows = zip(*columns, strict=True) if columns else [()] * len(features)
    batch = []
    for number, (feature, row) in enumerate(zip(features, rows, strict=True)):
        made = QgsFeature(feature)
        own = feature.attributes()
        for place, values in places.items():
            own[place] = values[number]
        made.setAttributes(own + list(row))
        batch.append(made)
        if len(batch) == CHUNK:
            _add(sink, batch)
            batch = []
            monitor.progress(number / len(features))
    _add(sink, batch)


def write_frame(sink, fields, frame, columns, geometry, monitor):
    """A new layer or table: declared columns and the frame's own geometry."""
    shapes = [None] * len(frame)
    if geometry:
        array = frame.geometry.to_numpy()
        if geometry != "point":
            array = _multi(array, geometry)
        shapes = shapely.to_wkb(array)
    batch = []
    rows = zip(*columns, strict=True) if columns else [()] * len(frame)
    for number, (shape, row) in enumerate(zip(shapes, rows, strict=True)):
        feature = QgsFeature(fields)
        if shape is not None:
            made = QgsGeometry()
            made.fromWkb(shape)
            feature.setGeometry(made)
        feature.setAttributes(list(row))
        batch.append(feature)
        if len(batch) == CHUNK:
            _add(sink, batch)
            batch = []
            monitor.progress(number / max(len(frame), 1))
    _add(sink, batch)


def _multi(shapes, geometry):
    """Single parts as multi parts, so that one layer holds both."""
    make, single = (shapely.multilinestrings, 1) if geometry == "line" else (shapely.multipolygons, 3)
    shapes = np.array(shapes, dtype=object)
    alone = np.flatnonzero(shapely.get_type_id(shapes) == single)
    if len(alone):
        shapes[alone] = make(shapes[alone], indices=np.arange(len(alone)))
    return shapes


def _add(sink, batch):
    if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
        raise UserError(
            "The result could not be written: {message}.",
            "Check that there is room, that the file is not open elsewhere, and choose another destination.",
            message=sink.lastError() or tr("unknown error"),
        )
