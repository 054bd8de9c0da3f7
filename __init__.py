"""Södertörnsmodellen: planning that is knowledge-driven, co-creative and value-creating."""


def classFactory(iface):  # noqa: N802  (the name QGIS calls)
    """Give QGIS the plugin. Nothing heavy is imported before this is called."""
    from .plugin import SodertornPlugin

    return SodertornPlugin(iface)
