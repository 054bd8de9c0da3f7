"""From what a caller handed over to what a method takes, and to what a recipe holds."""

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingOutputLayerDefinition, QgsProperty

from ..spec import Kind
from .parameters import parameter_name, parse_classes, parse_numbers


def value(algorithm, item, parameters, context):
    """The resolved value of an input that is neither a layer nor a file."""
    name = parameter_name(item.key)
    if item.kind is Kind.NUMBERS:
        return parse_numbers(_plain(parameters.get(name)), item)
    if item.kind is Kind.CLASSES:
        return parse_classes(_plain(parameters.get(name)), item)
    if item.kind is Kind.FIELDS:
        given = _plain(parameters.get(name))
        if isinstance(given, str):
            return tuple(part.strip() for part in given.split(";") if part.strip())
        return tuple(given or ())
    if item.kind is Kind.FIELD:
        given = algorithm.parameterAsString(parameters, name, context)
        return given or None
    if item.default is None and item.optional and _plain(parameters.get(name)) in (None, ""):
        return None
    if item.kind is Kind.NUMBER:
        return algorithm.parameterAsDouble(parameters, name, context)
    if item.kind in (Kind.INTEGER, Kind.BAND):
        return algorithm.parameterAsInt(parameters, name, context)
    if item.kind is Kind.FLAG:
        return algorithm.parameterAsBool(parameters, name, context)
    if item.kind is Kind.CHOICE:
        return item.choices[algorithm.parameterAsEnum(parameters, name, context)].value
    return algorithm.parameterAsString(parameters, name, context)


def plain(spec, parameters):
    """Parameters as QGIS takes them: without the '' that headless callers send, choices as positions."""
    kept = {name: given for name, given in parameters.items() if not (isinstance(given, str) and given == "")}
    for item in spec.inputs:
        name = parameter_name(item.key)
        words = [choice.value for choice in item.choices]
        if item.kind is Kind.CHOICE and kept.get(name) in words:
            kept[name] = words.index(kept[name])
    return kept


def _plain(given):
    """A value that may come as a property from the Model Designer."""
    return given.staticValue() if isinstance(given, QgsProperty) else given


def recipe_value(item, resolved, layer_uris):
    """How an input is written in a recipe."""
    if item.kind in (Kind.VECTOR, Kind.RASTER):
        return layer_uris.get(item.key)
    if item.kind in (Kind.NUMBERS, Kind.CLASSES):
        return ", ".join(f"{number:g}" for number in resolved)
    if item.kind is Kind.FIELDS:
        return list(resolved)
    if item.kind is Kind.FILE:
        return str(resolved)
    return resolved


def source_definition(parameters, name):
    """(only the selected features, filter expression) of a vector input."""
    given = parameters.get(name)
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        return given.selectedFeaturesOnly, given.filterExpression
    return False, ""


def destination(parameters, name):
    """The destination string a caller gave, or None."""
    given = parameters.get(name)
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink
    given = _plain(given)
    return given if isinstance(given, str) and given else None
