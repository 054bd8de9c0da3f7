"""From what a caller handed over to what a method takes, and to what a recipe holds."""

import math
import re

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVariantUtils,
)

from ..spec import Kind, UserError
from .connections import Connection
from .network import Login
from .parameters import SUMMARY, check_range, parameter_name, parse_classes, parse_numbers, parse_words
from .translation import tr

MOST_SELECTED = 5000
"""Features whose selection a recipe spells out."""


def value(algorithm, item, parameters, context):
    """The resolved value of an input that is neither a layer nor a file."""
    name = parameter_name(item.key)
    if item.kind is Kind.NUMBERS:
        return parse_numbers(_plain(parameters.get(name), context), item)
    if item.kind is Kind.CLASSES:
        return parse_classes(_plain(parameters.get(name), context), item)
    if item.kind is Kind.WORDS:
        return parse_words(_plain(parameters.get(name), context), item)
    if item.kind is Kind.FIELDS:
        given = _plain(parameters.get(name), context)
        if isinstance(given, str):
            return tuple(part.strip() for part in given.split(";") if part.strip())
        return tuple(map(str, given)) if isinstance(given, (list, tuple)) else (str(given),) if given else ()
    if item.usual and parameters.get(name) is None:
        return None  # and not QGIS's default, which the layer may not have: see `Inputs`
    if item.kind is Kind.FIELD:
        given = algorithm.parameterAsString(parameters, name, context)
        return given or None
    if item.kind is Kind.CONNECTION:
        given = algorithm.parameterAsConnectionName(parameters, name, context)
        return Connection(given) if given else None
    if item.kind is Kind.LOGIN:
        return Login(algorithm.parameterAsString(parameters, name, context))
    if item.default is None and item.optional and _plain(parameters.get(name), context) in (None, ""):
        return None
    if item.kind is Kind.NUMBER:
        return algorithm.parameterAsDouble(parameters, name, context)
    if item.kind in (Kind.INTEGER, Kind.BAND):
        return algorithm.parameterAsInt(parameters, name, context)
    if item.kind is Kind.FLAG:
        return algorithm.parameterAsBool(parameters, name, context)
    if item.kind is Kind.CHOICE:
        return item.choices[algorithm.parameterAsEnum(parameters, name, context)].value
    # a database takes neither a zero byte nor half a letter
    given = algorithm.parameterAsString(parameters, name, context).replace("\0", "")
    return given.encode("utf-8", "replace").decode()


def check(spec, parameters, context):
    """Refuse what is missing, no number, out of range, or no choice.

    QGIS's own sentences name the parameter and no remedy, and a word for an optional number it takes as none.

    Raises
    ------
    UserError
    """
    for item in spec.inputs:
        given = _plain(parameters.get(parameter_name(item.key)), context)
        if given is None or (isinstance(given, str) and not given.strip()):
            if item.default is None and not item.optional:
                raise UserError(
                    "{input} is missing.", "It has no default: choose or write it, and run again.", input=tr(item.title)
                )
        elif item.kind in (Kind.NUMBER, Kind.INTEGER, Kind.BAND):
            _check_number(item, given)
        elif item.kind is Kind.CHOICE:
            _check_choice(item, given)
        elif item.kind is Kind.FLAG:
            _check_flag(item, given)


def _check_number(item, given):
    try:
        number = float(given)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise UserError(
            "{input} holds '{value}', which is no number.",
            "Write a number, such as 2 or 0.5.",
            input=tr(item.title),
            value=str(given)[:40],
        )
    check_range(item, number)


def _check_choice(item, given):
    text = str(given).strip()
    if not (text.isdecimal() and int(text) < len(item.choices)):
        raise UserError(
            "{input} holds '{value}', which is none of its choices.",
            "Use one of: {words}.",
            input=tr(item.title),
            value=text[:40],
            words=", ".join(choice.value for choice in item.choices),
        )


def _check_flag(item, given):
    if str(given).strip().lower() not in ("true", "false", "1", "0"):  # QGIS takes any other word, "no" too, as yes
        raise UserError(
            "{input} holds '{value}', which is neither yes nor no.",
            "Write true or false.",
            input=tr(item.title),
            value=str(given)[:40],
        )


def plain(spec, parameters):
    """Parameters as QGIS takes them.

    Without the '' that headless callers send, choices as positions, and a layer written
    ``{"source": ..., "filter": ..., "feature_limit": ...}`` as a definition, which QGIS has no JSON for; an output
    written ``town.gpkg|layername=homes`` as a table.
    """
    kept = {name: given for name, given in parameters.items() if not (isinstance(given, str) and given == "")}
    for item in spec.inputs:
        name = parameter_name(item.key)
        words = [choice.value for choice in item.choices]
        given = kept.get(name)
        if item.kind is Kind.CHOICE and given in words:
            kept[name] = words.index(given)
        elif item.kind is Kind.VECTOR and isinstance(given, dict):
            limit = str(given.get("feature_limit", -1))
            if not re.fullmatch(r"-?\d{1,9}", limit):
                continue  # it is no layer then, which is said
            kept[name] = QgsProcessingFeatureSourceDefinition(
                str(given.get("source") or ""),
                bool(given.get("selected_only")),
                featureLimit=int(limit),
                filterExpression=str(given.get("filter") or ""),
            )
    for name in (*(parameter_name(output.key) for output in spec.outputs), SUMMARY):
        if isinstance(kept.get(name), str):
            kept[name] = _table(kept[name])
    return kept


def _table(destination):
    """A table written as it is read, ``town.gpkg|layername=homes``, as QGIS takes a destination.

    QGIS itself would make a file of that name.
    """
    path, found, table = destination.partition("|layername=")
    if not found or not path.lower().endswith(".gpkg"):
        return destination
    uri = QgsDataSourceUri()
    uri.setDatabase(path)
    uri.setDataSource("", table, "geom")
    return f"ogr:{uri.uri(False)}"


def _plain(given, context):
    """A value that may come as a property: fixed, or an expression."""
    if not isinstance(given, QgsProperty):
        return given
    found = given.value(context.expressionContext(), None)[0]
    return None if QgsVariantUtils.isNull(found) else found


def recipe_value(item, resolved, layer_uris):
    """How an input is written in a recipe."""
    if item.kind in (Kind.VECTOR, Kind.RASTER):
        return layer_uris.get(item.key)
    if item.kind in (Kind.NUMBERS, Kind.CLASSES):
        return ", ".join(f"{number:g}" for number in resolved)
    if item.kind is Kind.WORDS:
        return ", ".join(resolved)
    if item.kind is Kind.FIELDS:
        return list(resolved)
    if item.kind is Kind.FILE:
        return str(resolved)
    if item.kind is Kind.FILES:
        return [str(path) for path in resolved]
    if item.kind is Kind.CONNECTION:
        return resolved.name if resolved else None
    if item.kind is Kind.LOGIN:
        return resolved.authcfg or None if resolved else None
    return resolved


def layer_and_part(algorithm, parameters, name, context):
    """The layer behind a vector input, and which part of it is used.

    Returns
    -------
    (QgsVectorLayer or None, dict)
        The part as ``filter``, ``selected_only`` and ``feature_limit`` of a recipe; empty for the whole layer.
    """
    given = parameters.get(name)
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return algorithm.parameterAsVectorLayer(parameters, name, context), {}
    source = _plain(given.source, context)
    layer = algorithm.parameterAsVectorLayer({name: source}, name, context)
    part, wanted = {}, [given.filterExpression] if given.filterExpression else []
    if given.selectedFeaturesOnly:
        chosen = sorted(layer.selectedFeatureIds()) if layer is not None else []
        if 0 < len(chosen) <= MOST_SELECTED:
            wanted.append(f"$id IN ({', '.join(map(str, chosen))})")
        else:
            part["selected_only"] = True  # made again without a selection it is refused, not wrong
    if wanted:
        part["filter"] = " AND ".join(f"({expression})" for expression in wanted)
    if given.featureLimit >= 0:
        part["feature_limit"] = given.featureLimit
    return layer, part


def destination(parameters, name, context):
    """The destination string a caller gave, or None."""
    given = parameters.get(name)
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink
    given = _plain(given, context)
    return given if isinstance(given, str) and given else None


def alias_parts(alias):
    """'Way to green (m)' as ("Way to green", "m"); the unit is "" where there is none."""
    found = re.fullmatch(r"(.*\S) \(([^()]{1,20})\)", alias)
    return found.groups() if found else (alias, "")
