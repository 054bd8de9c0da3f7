"""The layers of a run: found, checked, read in one metric CRS."""

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsRectangle

from ..spec import Kind, UserError
from . import crs as crs_rule
from . import destinations, provenance, reading, resolving
from .parameters import parameter_name
from .translation import tr

FAR = 1000.0


@dataclass
class RasterInput:
    """One raster input: where it is, and the open dataset once read."""

    key: str
    name: str
    path: str
    crs: object
    extent: object
    bands: int
    dataset: object = None


class Inputs:
    """Everything an algorithm reads.

    Parameters
    ----------
    algorithm, spec, parameters, context
        As in the algorithm's hooks. Made in the main thread; `read` may run in another one.
    """

    def __init__(self, algorithm, spec, parameters, context):
        self._algorithm, self._spec, self._parameters, self._context = algorithm, spec, parameters, context
        self.vectors, self.rasters, self.values = {}, {}, {}
        self.about, self.uris = {}, {}
        self._partial, self._temporary = [], []
        self.origins = []  # (name, (file, table)): what no result may overwrite
        self.crs = None
        for item in spec.inputs:
            if item.kind is Kind.VECTOR:
                self._find_vector(item)
            elif item.kind is Kind.RASTER:
                self._find_raster(item)
            elif item.kind is Kind.FILE:
                self._find_file(item)
            elif item.kind is Kind.FILES:
                self._find_files(item)
            else:
                self.values[item.key] = resolving.value(algorithm, item, parameters, context)
        for item in spec.inputs:
            if item.usual and parameter_name(item.key) not in parameters and item.parent in self.vectors:
                fields = self.vectors[item.parent].source.fields()
                self.values[item.key] = item.usual if fields.lookupField(item.usual) >= 0 else None
            if not self.values.get(item.key) and (item.title_of or item.unit_of):
                self.values[item.key] = self._from_alias(item)

    @property
    def names(self):
        """Input key to the name of the layer or file given for it."""
        return {key: about["name"] for key, about in self.about.items()}

    def check(self):
        """What can be told before reading.

        Raises
        ------
        UserError
            No CRS, degrees off the earth, an empty layer, or a band that is not there.
        """
        for item in self._spec.inputs:
            if item.key in self.vectors:
                self._check_vector(item, self.vectors[item.key])
            elif item.kind is Kind.BAND and item.parent in self.rasters:
                self._check_band(self.rasters[item.parent], self.values[item.key])
        for raster in self.rasters.values():
            crs_rule.check_crs(raster.crs, raster.extent, raster.name)

    @staticmethod
    def _check_vector(item, layer):
        if layer.source.featureCount() == 0 and not item.optional:
            raise _empty(layer)
        if item.geometry != ("table",) and not item.as_is:
            crs_rule.check_crs(layer.source.sourceCrs(), layer.source.sourceExtent(), layer.name)

    @staticmethod
    def _check_band(raster, band):
        # the method cannot tell: the mask of a warped raster looks like one more band
        if not 1 <= band <= raster.bands:
            raise UserError(
                "{layer} has no band {band}.", "Choose a band that the raster has.", layer=raster.name, band=band
            )

    def tell(self, monitor):
        """What the user should know before the run."""
        for title in self._partial:
            monitor.warn("{layer}: only selected or filtered features are used.", layer=title)
        for title in self._temporary:
            monitor.warn("{layer} is a temporary layer: save it, or the result cannot be made again.", layer=title)
        if self.values.get("impedance") != "minutes":
            return
        for item in self._spec.inputs:
            standing = item.default is not None and self.values.get(item.key) == item.default
            if item.unit == "m|min" and standing and self._spec.counts(item, self.values):
                monitor.warn(
                    "{title} has its default, which is meant for metres: it is read as minutes.", title=tr(item.title)
                )

    def read(self, monitor):
        """Read all layers. Afterwards ``values`` holds everything the method takes."""
        self.crs = self._choose_crs(monitor)
        items = [item for item in self._spec.inputs if item.kind is Kind.VECTOR]
        for number, item in enumerate(items):
            layer = self.vectors.get(item.key)
            if layer is None:
                self.values[item.key] = None
                continue
            monitor.step("Reading {layer}", layer=layer.name)
            self._read_vector(item, layer, monitor.part(number / len(items), (number + 1) / len(items)))
        for item in self._spec.inputs:
            if item.kind is Kind.RASTER:
                self.values[item.key] = self._open(item, monitor)
        self._check_overlap()

    def close(self):
        """Let go of open rasters."""
        for raster in self.rasters.values():
            if raster.dataset is not None:
                raster.dataset.close()

    def resolved(self):
        """All inputs as a recipe writes them."""
        found = {}
        for item in self._spec.inputs:
            value = resolving.recipe_value(item, self.values.get(item.key), self.uris)
            if value is not None or item.usual:  # none is said, or the usual field would be taken
                found[parameter_name(item.key)] = value
        return found

    def _find_vector(self, item):
        name = parameter_name(item.key)
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            if not item.optional:
                raise UserError(
                    "The layer for {input} cannot be read: {value}.",
                    "Choose a layer that exists.",
                    input=tr(item.title),
                    value=str(self._parameters.get(name))[:500],
                )
            return
        layer, part = resolving.layer_and_part(self._algorithm, self._parameters, name, self._context)
        title = destinations.title(layer) if layer is not None else source.sourceName()
        self.vectors[item.key] = reading.Layer(item.key, title, source)
        uri = layer.publicSource() if layer is not None else ""
        self._describe(item.key, title, uri, source.sourceCrs().authid(), source.featureCount())
        if layer is not None:
            self._remember(layer)
        if part:
            self.uris[item.key] = {"source": uri} | part
            self._partial.append(title)
        if layer is not None and layer.providerType() == "memory":
            self._temporary.append(title)

    def _from_alias(self, item):
        """The title or the unit in the alias of fields, where it is the same in all; else None."""
        found = set()
        for key in item.title_of or item.unit_of:
            layer, name = self.vectors.get(self._spec.input(key).parent), self.values[key]
            index = layer.source.fields().lookupField(name) if layer and name else -1
            title, unit = resolving.alias_parts(layer.source.fields()[index].alias() if index >= 0 else "")
            found.add(title if item.title_of else unit)
        return found.pop() or None if len(found) == 1 else None

    def _find_raster(self, item):
        name = parameter_name(item.key)
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if layer is None:
            if not item.optional:
                raise UserError(
                    "The raster for {input} cannot be read: {value}.",
                    "Choose a raster that exists.",
                    input=tr(item.title),
                    value=str(self._parameters.get(name))[:500],
                )
            return
        self.rasters[item.key] = RasterInput(
            item.key, layer.name(), layer.source(), layer.crs(), layer.extent(), layer.bandCount()
        )
        self._describe(
            item.key, layer.name(), layer.publicSource(), layer.crs().authid(), layer.width() * layer.height()
        )
        self._remember(layer)

    def _find_file(self, item):
        path = self._algorithm.parameterAsFile(self._parameters, parameter_name(item.key), self._context)
        self.values[item.key] = Path(path) if path else None
        if not path:
            return
        if item.new:
            destinations.check([path], [])
        else:
            _check_file(path)
        self._describe(item.key, Path(path).name, path, "", None)
        self.origins.append((Path(path).name, (Path(path), "")))

    def _find_files(self, item):
        given = self._parameters.get(parameter_name(item.key)) or ()
        # several as a list, or in one text as the command line has them
        paths = given if isinstance(given, (list, tuple)) else str(given).split(";")
        paths = tuple(Path(str(path).strip()) for path in paths if str(path).strip())
        for path in paths:
            _check_file(path)
            self.origins.append((path.name, (path, "")))
        self.values[item.key] = paths
        if paths:
            names = ", ".join(path.name for path in paths)
            self._describe(item.key, names, str(paths[0]), "", None)

    def _remember(self, layer):
        origin = destinations.origin(layer)
        if origin:
            self.origins.append((destinations.title(layer), origin))

    def _describe(self, key, name, uri, crs, size):
        self.uris[key] = uri
        self.about[key] = {"name": name, "source": uri, "crs": crs, "size": size}

    def fingerprints(self):
        """What the inputs are, with the hash of the files behind them."""
        return {key: about | provenance.fingerprint(about["source"]) for key, about in self.about.items()}

    def _choose_crs(self, monitor):
        context = self._context.transformContext()
        for item in self._spec.inputs:
            raster = self.rasters.get(item.key)
            if raster is not None and item.native:
                return raster.crs
        candidates = [(raster.name, raster.crs, raster.extent) for raster in self.rasters.values()]
        candidates += [
            (layer.name, layer.source.sourceCrs(), layer.source.sourceExtent())
            for layer in self.vectors.values()
            if not self._spec.input(layer.key).as_is
            and layer.source.sourceCrs().isValid()
            and layer.source.featureCount() != 0
        ]
        if not candidates:
            return None
        name, source, extent = candidates[0]
        chosen = crs_rule.metric_crs(source, extent, context, name)
        if chosen == source:
            monitor.info("Calculated in {crs}, the coordinate system of {layer}.", crs=chosen.authid(), layer=name)
        else:
            monitor.info(
                "{layer} is in {source}, which does not measure in true metres; calculated in {crs} ({title}).",
                layer=name,
                source=source.authid(),
                crs=chosen.authid(),
                title=chosen.description(),
            )
        return chosen

    def _read_vector(self, item, layer, monitor):
        wanted, numeric = [], {}
        for field in reading.field_inputs(self._spec, item.key):
            given = self.values.get(field.key)
            names = [given] if isinstance(given, str) else list(given or ())
            wanted += names
            if field.dtype == "number":
                numeric |= dict.fromkeys(names, field.minimum)
        keep = any(item.key in (output.extends, output.carries) for output in self._spec.outputs)
        if item.as_is:
            wanted += layer.source.fields().names()
        crs = layer.source.sourceCrs() if item.as_is or self.crs is None else self.crs
        reading.read(layer, wanted, numeric, crs, self._context, monitor, keep=keep)
        if not len(layer.frame):  # a filter's count is not known before
            if not item.optional:
                raise _empty(layer)
            monitor.warn("The layer {layer} has no features: nothing of it counts.", layer=layer.name)
        self.values[item.key] = layer.frame

    def _open(self, item, monitor):
        raster = self.rasters.get(item.key)
        if raster is None:
            return None
        from .rasters import open_raster

        crs = None if item.native else reading.crs_of(self.crs)
        raster.dataset = open_raster(raster.path, raster.name, crs, item.classes, monitor)
        return raster.dataset

    def _check_overlap(self):
        """Layers that lie apart are almost always in another coordinate system than they say."""
        boxes = []
        for item in self._spec.inputs:
            if item.key in self.vectors and item.geometry != ("table",) and not item.as_is:
                bounds = self.vectors[item.key].frame.total_bounds
                if bounds[0] == bounds[0]:
                    boxes.append((self.names[item.key], tuple(bounds)))
            elif item.key in self.rasters:
                boxes.append((self.names[item.key], self._bounds(item)))
        for name, other in boxes[1:]:
            first = boxes[0][1]
            margin = FAR + 0.1 * max(first[2] - first[0], first[3] - first[1])
            gap = max(first[0] - other[2], other[0] - first[2], first[1] - other[3], other[1] - first[3])
            if gap > margin:
                raise UserError(
                    "The layers {first} and {second} do not overlap: they lie {distance} km apart.",
                    "Check that each has the coordinate system its coordinates are in.",
                    first=boxes[0][0],
                    second=name,
                    distance=f"{gap / 1000:.0f}",
                )

    def _bounds(self, item):
        """Where an open raster lies, in the run's CRS: of several native ones only the first is in it."""
        raster = self.rasters[item.key]
        bounds = tuple(raster.dataset.bounds)
        if not item.native or raster.crs == self.crs:
            return bounds
        way = QgsCoordinateTransform(raster.crs, self.crs, self._context.transformContext())
        try:
            box = way.transformBoundingBox(QgsRectangle(*bounds))
        except QgsCsException:
            raise reading.no_way(raster.name, raster.crs, self.crs) from None
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _check_file(path):
    try:
        there = Path(path).is_file()
    except (OSError, ValueError):  # what no file can be called
        there = False
    if not there:
        raise UserError("The file {file} does not exist.", "Choose a file that does.", file=str(path)[:500])


def _empty(layer):
    return UserError(
        "The layer {layer} has no features.",
        "Choose another layer, or check its filter and selection.",
        layer=layer.name,
    )
