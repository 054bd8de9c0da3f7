"""The help panel of an algorithm, from its declaration."""

from html import escape

from .translation import amount, tr


def html(spec):
    """Help, inputs, outputs, thresholds with source and year, references. The formula is in the documentation."""
    parts = [f"<p>{escape(tr(spec.help))}</p>"]
    if spec.thresholds:
        parts.append(f"<h3>{escape(tr('Thresholds'))}</h3><ul>")
        parts += [f"<li>{escape(threshold_text(item))}</li>" for item in spec.thresholds]
        parts.append("</ul>")
    # as in the dialog, what is seldom used stands apart
    shown = [item for item in spec.inputs if not item.advanced]
    advanced = [item for item in spec.inputs if item.advanced and len(item.choices) != 1]
    listed = ((tr("Inputs"), shown), (tr("Outputs"), spec.outputs), (tr("Advanced parameters"), advanced))
    for heading, items in listed:
        if not items:
            continue
        parts.append(f"<h3>{escape(heading)}</h3>")
        parts += [f"<p><b>{escape(tr(item.title))}</b>: {escape(tr(item.help))}</p>" for item in items]
    if spec.references:
        parts.append(f"<h3>{escape(tr('Sources'))}</h3><ul>")
        parts += [f"<li>{escape(tr(item.text))} {escape(item.url)}</li>" for item in spec.references]
        parts.append("</ul>")
    return "".join(parts)


def threshold_text(threshold):
    """'Green space at most 300 m away (WHO 2017)'."""
    title, source = tr(threshold.title), f"({tr(threshold.source)}, {threshold.year})"
    if threshold.unit == "none":  # a class, or yes and no: its number says nothing
        return f"{title} {source}"
    value = amount(threshold.value, threshold.unit)
    met = tr("at most {value}") if threshold.met == "at most" else tr("at least {value}")
    return f"{title}: {met.format(value=value)} {source}"
