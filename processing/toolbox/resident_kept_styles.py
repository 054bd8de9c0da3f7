"""Styles that are kept with resident input, in the table where QGIS looks for them in any project."""

from qgis.core import QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from .translation import tr

TABLE = "layer_styles"
LONGEST = 30  # of a style's name, in QGIS's table
CREATE = (
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), "
    "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, "
    "styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT "
    "(strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
)
REGISTER = (
    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
    "VALUES ('layer_styles', 'attributes', 'layer_styles', 0)"
)


def name(shown):
    """The layers of one table have styles of their own, with the same names in every language."""
    return f"Södertörn: {shown.key if shown.kind == 'contributions' else shown.kind}"[:LONGEST]


def load(layer, shown):
    """Give a layer the style that is kept for it.

    Returns
    -------
    bool
        Whether there is one that could be used.
    """
    count, ids, names, _, _ = layer.listStylesInDatabase()
    mine = [known for known, called in zip(ids[: max(count, 0)], names, strict=False) if called == name(shown)]
    document = QDomDocument()
    if not mine or not document.setContent(layer.getStyleFromDatabase(mine[0])[0])[0]:
        return False
    called = layer.name()
    done, _ = layer.importNamedStyle(document)
    layer.setName(called)
    return done


def keep(found, layers, fresh):
    """Keep the styles of layers that have none there; others stay as somebody left them.

    Parameters
    ----------
    found : Contents
    layers : dict
        Key to layer.
    fresh : sequence of Shown
        Those to keep.

    Returns
    -------
    str
        Why it could not be done, or "".

    Raises
    ------
    UserError
        The GeoPackage cannot be written to.
    """
    if not fresh:
        return ""
    if found.place.store is None:
        for shown in fresh:
            layer = layers[shown.key]
            why = layer.saveStyleToDatabase(name(shown), _description(), _is_default(shown), "")
            if why:
                return why
        return ""
    # not by QGIS: it changes the file's journal when it saves a style, and layers that are open lose their rows
    rows = [
        (shown.table, layers[shown.key].dataProvider().geometryColumnName(), name(shown), _text(layers[shown.key]),
         int(_is_default(shown)), _description())
        for shown in fresh
    ]  # fmt: skip
    with found.place.open() as store, store.writing():
        if TABLE not in store.all_tables():
            store.execute(CREATE)
            store.execute(REGISTER)
        store.many(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, useAsDefault, description, owner) SELECT '', '', ?1, ?2, ?3, ?4, ?5, ?6, '' "
            "WHERE NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND styleName = ?3)",
            rows,
        )
    return ""


def _description():
    return tr("Made by Södertörnsmodellen")


def _is_default(shown):
    """A table has one style that QGIS uses when nobody chooses."""
    return shown.kind != "contributions" or shown.key == "point"


def _text(layer):
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    return document.toString()
