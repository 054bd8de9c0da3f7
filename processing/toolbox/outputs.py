"""The destinations of a run: asked for, written, and taken back when something fails."""

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsWkbTypes

from ..spec import Makes, UserError, named
from . import destinations, resolving, spreadsheets, writing
from .finishing import repeated_title
from .parameters import parameter_name
from .translation import amount, tr

SHAPEFILE_NAME = 10  # bytes


def expanded(columns, values, units):
    """Declared columns as (field name, column, translated title), repeated ones once per value.

    Parameters
    ----------
    columns : sequence of Column
    values, units : dict
        Resolved values and units of the inputs, by key.
    """
    found = []
    for column in columns:
        if not column.repeat:
            found.append((column.name, column, repeated_title(column, None)))
            continue
        given = values[column.repeat]
        # a whole number n stands for the 2nd to the nth, beside the first in a column of its own
        given = range(2, given + 1) if isinstance(given, int) else given
        for name, value in zip(column.names(given), given, strict=True):
            shown = named(value).name if isinstance(value, str) else amount(value, units[column.repeat])
            found.append((name, column, repeated_title(column, shown)))
    return found


class Sink:
    """Writes the outputs of one run.

    Parameters
    ----------
    algorithm, spec, parameters, context
        As in the algorithm's hooks.
    inputs : Inputs
    """

    def __init__(self, algorithm, spec, parameters, context, inputs):
        self._algorithm, self._spec, self._parameters, self._context = algorithm, spec, parameters, context
        self._inputs = inputs
        self._written, self._counted, self._files, self._rasters = [], [], [], []

    def wanted(self, name):
        """Whether the caller gave a destination, or the output is always made."""
        if self._parameters.get(name) is not None:
            return True
        return bool(self._algorithm.parameterDefinition(name).createByDefault()) and not self._optional(name)

    def _optional(self, name):
        definition = self._algorithm.parameterDefinition(name)
        return bool(definition.flags() & definition.Flag.FlagOptional)

    def write(self, output, frame, monitor):
        """Write one declared output.

        Returns
        -------
        (str, list)
            The destination, and its new fields as (name, column, translated title).
        """
        name = parameter_name(output.key)
        if output.makes is Makes.RASTER:
            return self._write_raster(name, frame), []
        if output.makes is Makes.REPORT:
            return self.write_text(name, frame), []
        if output.makes is Makes.FILE:
            return self._write_file(name, frame), []
        fields = expanded(output.columns, self._inputs.values, self._spec.units())
        fields = [entry for entry in fields if entry[0] in frame.columns]
        if output.makes is Makes.TABLE:
            return self.write_table(name, fields, frame, monitor)
        if output.makes is Makes.FEATURES:
            return self._write_features(name, output, fields, frame, monitor)
        return self._write_layer(name, output, fields, frame, monitor)

    def write_table(self, name, fields, frame, monitor):
        """A table without geometry."""
        qgis_fields = writing.new_fields([entry[:2] for entry in fields])
        sink, destination = self._open(
            name, qgis_fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem(), monitor
        )
        writing.write_frame(sink, qgis_fields, frame, _columns(frame, fields), "", monitor)
        return self._closed(sink, destination, len(frame)), fields

    def write_text(self, name, text):
        """A text file in UTF-8."""
        return self._write_file(name, text)

    def _write_file(self, name, content):
        """A file of any kind: text, bytes, or what a function writes. An older one stays until all is written."""
        path = Path(self._algorithm.parameterAsFileOutput(self._parameters, name, self._context))
        unfinished = path.with_name(f".{path.stem[:60]}.sodertorn{path.suffix}")
        self._files.append((unfinished, path))
        try:
            if callable(content):
                content(unfinished)
            else:
                unfinished.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
        except OSError as error:
            raise _not_written(path, error) from None
        return str(path)

    def keep(self):
        """Everything is written: files and rasters take the place of older ones."""
        from .rasters import put_in_place

        for destination, rows in self._counted:
            if not destinations.holds(destination, rows):
                raise _no_sink(destination, tr("it is not whole"))
        for unfinished, path in self._files:
            try:
                unfinished.replace(path)
            except OSError as error:
                raise _not_written(path, error) from None
        for unfinished, path in self._rasters:
            put_in_place(unfinished, path)

    def take_back(self):
        """Remove what was written: a failed run leaves nothing half-done."""
        for unfinished, _ in [*self._files, *self._rasters]:
            unfinished.unlink(missing_ok=True)
        for destination, existed in self._written:
            destinations.remove(destination, existed)

    def _write_features(self, name, output, fields, frame, monitor):
        layer = self._inputs.vectors[output.extends]
        entries = [entry[:2] for entry in fields]
        qgis_fields, names = writing.joined_fields(layer.source.fields(), layer.features, entries, monitor, layer.name)
        crs = layer.source.sourceCrs()
        if self._spec.input(output.extends).as_is:
            crs = _crs(frame) or crs
        sink, destination = self._open(name, qgis_fields, writing.geometry_type(layer), crs, monitor)
        replaced = writing.replacing(layer.source.fields(), frame, fields) if output.replaces else {}
        writing.write_features(sink, layer.features, _columns(frame, fields), monitor, replaced)
        renamed = [(new, column, title) for new, (_, column, title) in zip(names, fields, strict=True)]
        return self._closed(sink, destination, len(frame)), renamed

    def _write_layer(self, name, output, fields, frame, monitor):
        crs = _crs(frame) or self._inputs.crs
        columns = _columns(frame, fields)
        if output.carries:
            return self._write_carried(name, output, fields, frame, columns, crs, monitor)
        qgis_fields = writing.new_fields([entry[:2] for entry in fields])
        sink, destination = self._open(name, qgis_fields, writing.WKB[output.geometry], crs, monitor)
        writing.write_frame(sink, qgis_fields, frame, columns, output.geometry, monitor)
        return self._closed(sink, destination, len(frame)), fields

    def _write_carried(self, name, output, fields, frame, columns, crs, monitor):
        layer = self._inputs.vectors[output.carries]
        entries = [entry[:2] for entry in fields]
        features, own = layer.features, layer.source.fields()
        if output.keeps:
            features, own = writing.only(features, own, self._inputs.values[output.keeps] or ())
        qgis_fields, names = writing.joined_fields(own, features, entries, monitor, layer.name)
        origin = [features[int(position)].attributes() for position in frame["source"]]
        rows = list(zip(*columns, strict=True)) if columns else [()] * len(frame)
        carried = [
            list(part) for part in zip(*(old + list(new) for old, new in zip(origin, rows, strict=True)), strict=True)
        ]
        # several pieces of one feature cannot share its key
        for position, field in enumerate(qgis_fields):
            if field.name().lower() == "fid" and carried:
                carried[position] = list(range(1, len(frame) + 1))
        sink, destination = self._open(name, qgis_fields, writing.WKB[output.geometry], crs, monitor)
        writing.write_frame(sink, qgis_fields, frame, carried, output.geometry, monitor)
        renamed = [(new, column, title) for new, (_, column, title) in zip(names, fields, strict=True)]
        return self._closed(sink, destination, len(frame)), renamed

    def _write_raster(self, name, blocks):
        from .rasters import write_raster

        path = self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
        self._rasters.append((write_raster(path, blocks), path))
        return path

    def _open(self, name, fields, kind, crs, monitor):
        given = destinations.file_of(resolving.destination(self._parameters, name, self._context))
        existed = given is not None and given.exists()
        long = [field for field in fields.names() if len(field.encode()) > SHAPEFILE_NAME]
        if long and given is not None and given.suffix.lower() == ".shp":
            monitor.warn(
                "A shapefile has no field names longer than 10 characters: {fields} are cut short. "
                "A GeoPackage keeps them.",
                fields=", ".join(long),
            )
        try:
            sink, destination = self._algorithm.parameterAsSink(
                self._parameters, name, self._context, spreadsheets.fields_for(given, fields), kind, crs
            )
        except QgsProcessingException as error:
            if kind == QgsWkbTypes.Type.Unknown:
                raise UserError(
                    "The result {name} holds points, lines and areas together, which this destination cannot.",
                    "Save it to a GeoPackage, or choose a layer of one kind.",
                    name=name,
                ) from None
            raise _no_sink(name, str(error)) from None
        if sink is None:
            raise _no_sink(name, str(resolving.destination(self._parameters, name, self._context)))
        self._written.append((resolving.destination(self._parameters, name, self._context) or destination, existed))
        if spreadsheets.opened_by_spreadsheets(given):
            sink = spreadsheets.InertSink(sink, given)
        return sink, destination

    def _closed(self, sink, destination, rows):
        """Write what is still buffered."""
        self._counted.append((self._written[-1][0], rows))
        if not sink.flushBuffer():
            raise _no_sink(destination, sink.lastError())
        del sink
        return destination


def _no_sink(name, message):
    return UserError(
        "The result {name} cannot be written: {message}.",
        "Check that the folder is there and the file not open elsewhere, or choose another destination.",
        name=name,
        message=message.rstrip("."),
    )


def _not_written(path, error):
    return UserError(
        "The file {file} cannot be written: {message}.",
        "Check that there is room, that the file is not open elsewhere, and choose another destination.",
        file=str(path),
        message=error.strerror or type(error).__name__,
    )


def _crs(frame):
    """The CRS a frame says it has; None where it says nothing."""
    crs = getattr(frame, "crs", None)
    if crs is None:
        return None
    code = crs.to_epsg()  # by its number it is the one the user knows
    return QgsCoordinateReferenceSystem(f"EPSG:{code}" if code else crs.to_wkt())


def _columns(frame, fields):
    return [writing.plain(frame[name], column.dtype) for name, column, _ in fields]
