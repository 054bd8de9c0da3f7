"""Map tips are web pages to QGIS: what stands in the data is shown as text and as nothing else."""


def make_inert(layer):
    """Show what QGIS would show as a tip, its display name, escaped; QGIS itself lets any HTML in it run."""
    shown = layer.displayExpression()
    if "%]" in shown:  # would end the expression within the template
        layer.setMapTipsEnabled(False)
    elif shown and not layer.mapTipTemplate():
        layer.setMapTipTemplate(f"[% {escaped(shown)} %]")


def escaped(expression):
    """An expression whose text is safe within HTML: no tags, no entities, no expressions of its own."""
    made = f"coalesce(to_string({expression}), '')"
    for sign, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("''", "&#39;"), ("[", "&#91;")):
        made = f"replace({made}, '{sign}', '{safe}')"
    return f"replace(replace({made}, char(13), ''), char(10), '<br>')"
