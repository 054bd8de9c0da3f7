"""Where results go: checked before anything is computed, never on top of an input, taken back after a failure."""

from pathlib import Path

from osgeo import ogr
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorFileWriter

from ..spec import UserError


def file_of(destination):
    """The file behind a destination string, or None where there is none."""
    if not isinstance(destination, str) or destination.startswith(("memory:", "TEMPORARY_OUTPUT")) or not destination:
        return None
    if destination.startswith("ogr:"):
        database = QgsDataSourceUri(destination[len("ogr:") :]).database()
        return Path(database) if database else None
    if ":" in destination.split("/")[0][2:]:
        return None
    return Path(destination)


def table_of(destination):
    """The table an ``ogr:`` destination names; empty for a plain path, which stands for the whole file."""
    return QgsDataSourceUri(destination[len("ogr:") :]).table() if destination.startswith("ogr:") else ""


def origin(layer):
    """(file, table) a layer's features or cells come from; the table is empty where the file holds one layer.

    Parameters
    ----------
    layer : QgsMapLayer

    Returns
    -------
    (Path, str), or None for a layer without a file
    """
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    if not path:
        return None
    table = parts.get("layerName") or ""
    if not table and layer.providerType() == "ogr":
        found = QgsProviderRegistry.instance().querySublayers(path)
        table = found[0].name() if found and path.lower().endswith((".gpkg", ".sqlite")) else ""
    return Path(path), table


def title(layer):
    """A layer's name. QGIS calls all tables of a file that is no project's by the file's name; then the table's."""
    source = origin(layer)
    if source and source[1] and layer.name() == source[0].stem:
        return source[1]
    return layer.name()


def check(destinations, origins):
    """Refuse destinations that cannot be written or would destroy something.

    Parameters
    ----------
    destinations : list of str
        File paths and ``ogr:dbname='...'`` destinations; anything else is left to QGIS.
    origins : list of (str, (Path, str))
        The inputs' names, and their files and tables.

    Raises
    ------
    UserError
        No such folder, not writable, the source of an input, or the same place twice.
    """
    earlier = []
    for destination in destinations:
        path = file_of(destination)
        if path is None:
            continue
        _check_writable(path)
        place = path, table_of(destination)
        for name, source in origins:
            if _overlap(place, source):
                raise UserError(
                    "The result would overwrite the layer {layer} in {file}.",
                    "Choose another destination.",
                    layer=name,
                    file=str(path),
                )
        if any(_overlap(place, other) for other in earlier):
            raise UserError(
                "Two results would be written to {file}.",
                "Give each a file or a table of its own.",
                file=str(path),
            )
        earlier.append(place)


def _overlap(one, other):
    """Whether writing to the first place touches the second: a plain path replaces the whole file."""
    (path, table), (other_path, other_table) = one, other
    try:
        same = path.samefile(other_path)
    except OSError:
        same = path.absolute() == other_path.absolute()
    return same and (not table or not other_table or table.lower() == other_table.lower())


def _check_writable(path):
    folder = path.parent
    try:
        if not folder.is_dir():
            raise UserError(
                "The folder {folder} does not exist.",
                "Make it, or choose another destination.",
                folder=str(folder)[:500],
            )
        if path.exists():
            with path.open("r+b"):
                return
        probe = folder / f".{path.name}.sodertorn"
        with probe.open("xb"):
            probe.unlink()
    except (OSError, ValueError) as error:
        raise UserError(
            "The file {file} cannot be written: {message}.",
            "Close the program that has it open, or choose another destination.",
            file=str(path)[:500],
            message=getattr(error, "strerror", None) or str(error),
        ) from None


def holds(destination, rows):
    """Whether a file that was written has all its rows: of some forms nobody says that the disk was full.

    A GeoPackage does say so, and what is no file is none of ours.
    """
    path = file_of(destination)
    if path is None or path.suffix.lower() == ".gpkg":
        return True
    try:
        data = ogr.Open(str(path))
        layer = data.GetLayer(0) if data is not None else None
        return layer is not None and layer.GetFeatureCount() >= rows  # a sheet's titles may count as a row
    except RuntimeError:  # GDAL's, where it was told to raise
        return False


def remove(destination, existed):
    """Take back what was written to a destination after a failure.

    Parameters
    ----------
    destination : str
    existed : bool
        Whether the file was there before. Then only the table is dropped, if the destination names one.
    """
    path = file_of(destination)
    if path is None or not path.exists():
        return
    table = table_of(destination)
    if existed and table:
        _drop(path, table)
    elif path.suffix.lower() == ".shp":
        QgsVectorFileWriter.deleteShapeFile(str(path))
    else:
        path.unlink()
        for suffix in ("-wal", "-shm", "-journal"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


def _drop(path, table):
    data = ogr.Open(str(path), 1)
    if data is not None:
        for number in range(data.GetLayerCount()):
            if data.GetLayer(number).GetName() == table:
                data.DeleteLayer(number)
                break
