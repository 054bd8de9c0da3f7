"""From a declared input to a QGIS parameter, and from an output to its destination."""

import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..indicators.people import MINIMUM_PEOPLE as LEAST
from ..spec import Kind, Makes, UserError
from .translation import titled, tr

SOURCE = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
    "table": QgsProcessing.SourceType.TypeVector,
}
FIELD_TYPE = {
    "any": QgsProcessingParameterField.DataType.Any,
    "number": QgsProcessingParameterField.DataType.Any,  # numbers written as text are read too
    "text": QgsProcessingParameterField.DataType.Any,
}
SUMMARY = "SUMMARY"
REPORT = "REPORT"
MINIMUM_PEOPLE = "MINIMUM_PEOPLE"


def parameter_name(key):
    """The Processing name of an input or output."""
    return key.upper()


def labelled(item):
    """Title with its unit, as shown in the dialog."""
    return titled(tr(item.title), item.unit)


def input_parameter(item, spec):
    """The QGIS parameter for a declared input."""
    parameter = _MAKERS[item.kind](item)
    flags = parameter.flags()
    if item.optional:
        flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
    if item.advanced:
        flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
    if item.kind is Kind.CHOICE and len(item.choices) == 1:  # nothing to choose
        flags |= QgsProcessingParameterDefinition.Flag.FlagHidden
    parameter.setFlags(flags)
    parameter.setHelp(help_text(item, spec))
    return parameter


def help_text(item, spec):
    """The help of an input, with the condition under which it counts."""
    text = tr(item.help)
    if item.only_if:
        other, titles = spec.condition(item)
        value = " / ".join(map(tr, titles))
        text += " " + tr("Counts only where {input} is {value}.").format(input=tr(other), value=value)
    if item.kind is Kind.CHOICE:
        text += " " + tr("In recipes: {words}.").format(words=", ".join(choice.value for choice in item.choices))
    return text


def _vector(item):
    types = [SOURCE[kind] for kind in item.geometry] or [QgsProcessing.SourceType.TypeVectorAnyGeometry]
    return QgsProcessingParameterFeatureSource(parameter_name(item.key), labelled(item), types)


def _field(item):
    return QgsProcessingParameterField(
        parameter_name(item.key),
        labelled(item),
        item.default or item.usual or None,
        parameter_name(item.parent),
        FIELD_TYPE[item.dtype],
        allowMultiple=item.kind is Kind.FIELDS,
    )


def _number(item):
    kind = QgsProcessingParameterNumber.Type
    parameter = QgsProcessingParameterNumber(
        parameter_name(item.key),
        labelled(item),
        kind.Integer if item.kind is Kind.INTEGER else kind.Double,
        item.default,
    )
    if item.minimum is not None:
        parameter.setMinimum(item.minimum)
    if item.maximum is not None:
        parameter.setMaximum(item.maximum)
    if item.kind is Kind.NUMBER:
        # a norm or a tolerance in a unit of the user's may be small: two seats for 1,000 people are 0.002
        parameter.setMetadata({"widget_wrapper": {"decimals": 6 if item.unit in ("value", "ratio") else 2}})
    return parameter


def _text(item):
    default = item.default
    if isinstance(default, (tuple, list)):
        default = ", ".join(value if isinstance(value, str) else f"{value:g}" for value in default)
    return QgsProcessingParameterString(parameter_name(item.key), labelled(item), default)


def _choice(item):
    # Translated titles, so the value is a position; recipes hold the stable words, see `resolving.plain`.
    words = [choice.value for choice in item.choices]
    return QgsProcessingParameterEnum(
        parameter_name(item.key),
        labelled(item),
        [tr(choice.title) for choice in item.choices],
        defaultValue=words.index(item.default),
    )


def _file(item):
    patterns = " ".join(f"*.{extension}" for extension in item.extensions)
    kinds = f"{tr(item.title)} ({patterns or '*'})"
    if item.new:  # a window to open files offers none that is not there
        return QgsProcessingParameterFileDestination(
            parameter_name(item.key), labelled(item), kinds, optional=item.optional, createByDefault=False
        )
    return QgsProcessingParameterFile(parameter_name(item.key), labelled(item), fileFilter=kinds)


def _files(item):
    return QgsProcessingParameterMultipleLayers(
        parameter_name(item.key), labelled(item), QgsProcessing.SourceType.TypeFile
    )


_MAKERS = {
    Kind.VECTOR: _vector,
    Kind.RASTER: lambda item: QgsProcessingParameterRasterLayer(parameter_name(item.key), labelled(item)),
    Kind.BAND: lambda item: QgsProcessingParameterBand(
        parameter_name(item.key), labelled(item), item.default or 1, parameter_name(item.parent)
    ),
    Kind.FIELD: _field,
    Kind.FIELDS: _field,
    Kind.NUMBER: _number,
    Kind.INTEGER: _number,
    Kind.NUMBERS: _text,
    Kind.CLASSES: _text,
    Kind.WORDS: _text,
    Kind.CHOICE: _choice,
    Kind.FLAG: lambda item: QgsProcessingParameterBoolean(parameter_name(item.key), labelled(item), bool(item.default)),
    Kind.TEXT: _text,
    Kind.FILE: _file,
    Kind.FILES: _files,
    Kind.CONNECTION: lambda item: QgsProcessingParameterProviderConnection(
        parameter_name(item.key), labelled(item), "postgres"
    ),
    Kind.LOGIN: lambda item: QgsProcessingParameterAuthConfig(parameter_name(item.key), labelled(item)),
}


def output_parameter(output, spec):
    """The destination for a declared output."""
    name, title = parameter_name(output.key), labelled(output)
    if output.makes is Makes.RASTER:
        parameter = QgsProcessingParameterRasterDestination(
            name, title, optional=output.optional, createByDefault=not output.optional
        )
    elif output.makes is Makes.REPORT:
        parameter = QgsProcessingParameterFileDestination(
            name, title, "HTML (*.html)", optional=output.optional, createByDefault=not output.optional
        )
    elif output.makes is Makes.FILE:
        kinds = f"{output.extension.upper()} (*.{output.extension})"
        parameter = QgsProcessingParameterFileDestination(
            name, title, kinds, optional=output.optional, createByDefault=not output.optional
        )
    else:
        # an optional input's features may not be there to extend
        optional = output.optional or bool(output.extends and spec.input(output.extends).optional)
        ticked = output.offered or not output.optional
        parameter = QgsProcessingParameterFeatureSink(name, title, _sink_type(output, spec), None, optional, ticked)
    parameter.setHelp(tr(output.help))
    return parameter


def _sink_type(output, spec):
    if output.makes is Makes.TABLE:
        return QgsProcessing.SourceType.TypeVector
    kinds = spec.input(output.extends).geometry if output.makes is Makes.FEATURES else (output.geometry,)
    return SOURCE[kinds[0]] if len(kinds) == 1 else QgsProcessing.SourceType.TypeVectorAnyGeometry


def people_parameters():
    """What every indicator with a distribution over people has: the smallest group shown, and two destinations."""
    least = input_parameter(LEAST, None)
    summary = QgsProcessingParameterFeatureSink(
        SUMMARY, tr("Distribution over people"), QgsProcessing.SourceType.TypeVector, None, True, True
    )
    summary.setHelp(tr("Table of who has what: mean, median, share within each threshold, people left out, by group."))
    report = QgsProcessingParameterFileDestination(
        REPORT, tr("Page to read and share"), "HTML (*.html)", optional=True, createByDefault=False
    )
    report.setHelp(tr("The same as a page that opens in any browser."))
    return least, summary, report


def parse_numbers(value, item):
    """'300, 800' or a list as an ascending tuple of floats without repeats.

    With semicolons between the numbers a comma is a decimal sign, as in '0,5; 1,5'.
    """
    if value is None or value == "":
        parts = item.default if item.default is not None else ()
    elif isinstance(value, (int, float)):
        parts = (value,)
    elif isinstance(value, (tuple, list)):
        parts = value
    elif ";" in str(value):
        parts = [part.replace(",", ".") for part in str(value).split(";")]
    else:
        parts = re.split(r"[,\s]+", str(value).strip())
    try:
        numbers = sorted({float(part) for part in parts if str(part).strip()})
    except (TypeError, ValueError):
        raise UserError(
            "{title} holds '{value}', which is not a list of numbers.",
            "Write numbers separated by commas, such as 300, 800.",
            title=tr(item.title),
            value=value,
        ) from None
    for number in numbers:
        check_range(item, number)
    if not numbers and not item.optional:
        raise UserError("{title} is empty.", "Write at least one number.", title=tr(item.title))
    return tuple(numbers)


def check_range(item, number):
    """Refuse a number outside the declared limits of an input, or none at all."""
    low, high = item.minimum, item.maximum
    if number != number or (low is not None and number < low) or (high is not None and number > high):
        raise UserError(
            "{title} holds {value}, which is outside what is allowed.",
            "Use numbers from {low} to {high}.",
            title=tr(item.title),
            value=f"{number:g}",
            low="-∞" if low is None else f"{low:g}",
            high="∞" if high is None else f"{high:g}",
        )


def parse_words(value, item):
    """'shop, school' or a list as a tuple of words in the given order, without repeats."""
    if value is None or value == "":
        parts = item.default or ()
    else:
        parts = value if isinstance(value, (tuple, list)) else re.split(r"[,;\n]", str(value))
    words = tuple(dict.fromkeys(str(part).strip() for part in parts if str(part).strip()))
    if not words and not item.optional:
        raise UserError("{title} is empty.", "Write at least one word.", title=tr(item.title))
    return words


def parse_classes(value, item):
    """'1, 3, 5-7' as an ascending tuple of whole numbers without repeats."""
    if value is None or value == "":
        return tuple(item.default or ())
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    parts = value if isinstance(value, (tuple, list)) else re.split(r"[,;\s]+", str(value).strip())
    found = set()
    for part in parts:
        match = re.fullmatch(r"\s*(-?\d+)(?:\s*-\s*(-?\d+))?\s*", str(part))
        low, high = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if low > high or high - low > 100_000:
            raise UserError(
                "{title} holds '{value}', which is not a list of classes.",
                "Write whole numbers and ranges separated by commas, such as 1, 3, 5-7.",
                title=tr(item.title),
                value=part,
            )
        found.update(range(low, high + 1))
    return tuple(sorted(found))
