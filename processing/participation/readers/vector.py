"""Layers of GeoPackage, Shapefile, KML and FlatGeobuf, through GDAL. Only local files; nothing is fetched."""

import re
import sqlite3
import tempfile
import weakref
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import pyogrio.raw
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ...sources.cells import flat_geometries, number, text, unique
from ...sources.evidence import TEXTS
from ...sources.grid import Grid
from ...sources.origin import Origin
from ...sources.tables import CHUNK, Guess
from ...sources.text import reading
from ...spec import UserError
from . import flatgeobuf

SQLITE = b"SQLite format 3\0"
AT_ONCE = 60_000
"""Cells read in one call: GDAL's reader lets no other thread run meanwhile."""
SLASHED = re.compile(r"^(\d{4})[/-](\d{2})[/-](\d{2})[ T]")
GEOMETRY = "geometry"
PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj")
LAYERS = 200
UNPACKED = 4 << 30


def open_layers(path, choices, monitor):
    """Open every layer of a file.

    Parameters
    ----------
    path : Path
        A local file, told by its content to be one of these formats.
    choices : dict
        {"encoding": ...} for a Shapefile.
    monitor : Monitor

    Returns
    -------
    tuple of Grid
    """
    path = Path(path).resolve()
    guesses, encoding = (), None
    if path.suffix.lower() in (".shp", ".dbf"):
        encoding, guesses = _dbf_encoding(path, choices, monitor)
    elif _is_sqlite(path):
        _check_geopackage(path)
    with _gdal(path.name):
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
    if not layers or len(layers) > LAYERS:
        raise _unreadable(path.name)
    return tuple(_grid(path, layer, encoding, guesses) for layer in layers)


class _gdal:  # noqa: N801
    """What GDAL raises for a damaged file, as a UserError."""

    def __init__(self, file):
        self._file = file

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        wrong = (DataSourceError, DataLayerError, OSError, ValueError, TypeError, RuntimeError, KeyError)
        if isinstance(error, (*wrong, shapely.GEOSException)):
            raise _unreadable(self._file) from None


def _unreadable(file):
    return UserError(
        "The layers of {file} cannot be read.",
        "Check that it opens in QGIS, and that all files that belong to it are in the same folder.",
        file=file,
    )


def _grid(path, layer, encoding, guesses):
    with _gdal(path.name):
        info = pyogrio.read_info(path, layer=layer, encoding=encoding, force_feature_count=True)
    fields = [str(name) for name in info["fields"]]
    names = tuple(name for name in unique([*fields, GEOMETRY]) if name != GEOMETRY)
    if len(names) > len(fields):  # a field is called geometry itself
        names = names[: len(fields)]
    spatial = bool(info["geometry_type"])
    fid = info.get("fid_column") or ""

    known = {"layer": layer, "encoding": encoding, "return_fids": True, "read_geometry": spatial}
    count = max(0, int(info["features"]))

    def reader_of(wanted):
        shown = [(name, field) for name, field in zip(names, fields, strict=True) if name in wanted]
        size = max(1, min(CHUNK, AT_ONCE // (len(shown) + 4)))

        def call(file, **more):
            with _gdal(path.name):
                columns = None if len(shown) == len(fields) else [field for _, field in shown]
                meta, fids, shapes, values = pyogrio.raw.read(
                    file, max_features=size, columns=columns, datetime_as_string=True, **known, **more
                )
                return fids, _frame(shown, meta, shapes, values, spatial, len(fids))

        def read(monitor):
            start = 1
            for fids, made in _slices(path, fid, size, call):
                if len(fids):
                    monitor.progress(min(1.0, start / max(1, count)))
                    made.index = pd.RangeIndex(start, start + len(fids))
                    bad = made.attrs.pop("bad_place", None)
                    if bad is not None and bad.any():
                        made.attrs["bad_place"] = tuple(made.index[bad])
                    start += len(fids)
                    yield made
                monitor.check()

        return read

    read = reader_of(names)
    read.only = reader_of
    return Grid(
        layer,
        names,
        read,
        rows=count,
        geometry=GEOMETRY if spatial else "",
        crs=str(info["crs"] or "") if spatial else "",
        file=path.name,
        guesses=guesses,
    )


def _slices(path, fid, size, call):
    """Yield (numbers, frame) of some features at a time, without going through those before them again."""
    with path.open("rb") as stream:
        head = stream.read(16)
    if head.startswith(flatgeobuf.MAGIC):
        come = 0
        with _gdal(path.name):
            for many, piece in flatgeobuf.pieces(path, size):
                found = call(piece)
                if len(found[0]) != many:
                    raise ValueError(many)
                come += many
                yield found
        if come:
            return
    by_fid = bool(fid) and head == SQLITE
    last, come = None, 0
    while True:
        more = {"skip_features": come}
        if by_fid:
            more = {} if last is None else {"where": f"{_quoted(fid)} > {last}"}
        fids, made = call(path, **more)
        yield fids, made
        if len(fids) < size:
            return
        last, come = int(fids[-1]), come + len(fids)


def _quoted(name):
    return '"' + name.replace('"', '""') + '"'


def _frame(shown, meta, shapes, values, spatial, count):
    given = dict(zip((str(name) for name in meta["fields"]), values, strict=True))
    kinds = dict(zip((str(name) for name in meta["fields"]), map(str, meta["dtypes"]), strict=True))
    made = {name: _cells(given[field], kinds[field]) for name, field in shown}
    bad = None
    if spatial:
        read = shapely.from_wkb(shapes, on_invalid="ignore")
        empty = shapely.is_empty(read)
        made[GEOMETRY] = flat_geometries(read)
        bad = shapely.is_missing(made[GEOMETRY]) & ~empty & np.not_equal(shapes, None).astype(bool)
    frame = pd.DataFrame(made, index=range(count), dtype=object)
    if bad is not None:
        frame.attrs["bad_place"] = bad
    return frame


def _cells(values, kind):
    made = np.empty(len(values), dtype=object)
    if kind.startswith("datetime"):  # newer versions of GDAL write 2026/03/07 10:45:00+01
        made[:] = [SLASHED.sub(r"\1-\2-\3T", text(_plain(value)), count=1) for value in values.tolist()]
        return made
    if values.dtype.kind == "f":
        made[:] = [number(value) for value in values.tolist()]
    elif values.dtype.kind == "M":
        made[:] = ["" if np.isnat(value) else str(value) for value in values]
    else:
        made[:] = [text(_plain(value)) for value in values.tolist()]
    return made


def _plain(value):
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, float) and value != value:
        return None
    return value


def _is_sqlite(path):
    with path.open("rb") as stream:
        return stream.read(16) == SQLITE


def _check_geopackage(path):
    """GDAL's other SQLite formats can name files of their own to read."""
    try:
        opened = sqlite3.connect(path.as_uri() + "?mode=ro", uri=True)
        try:
            tables = {name.lower() for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            odd = opened.execute(
                "SELECT 1 FROM sqlite_master WHERE sql LIKE 'create virtual%' AND sql NOT LIKE '%rtree%'"
            )
            strange = odd.fetchone() is not None
        finally:
            opened.close()
    except (sqlite3.Error, UnicodeDecodeError):
        raise _unreadable(path.name) from None
    if "gpkg_contents" not in tables or strange:
        raise UserError(
            "The database {file} is no GeoPackage.",
            "Save the layer as a GeoPackage.",
            file=path.name,
        )


def _dbf_encoding(path, choices, monitor):
    """The encoding of a Shapefile's texts: as chosen, as its .cpg says, else as its bytes tell."""
    table = next(
        (item for item in path.parent.glob("*") if item.stem == path.stem and item.suffix.lower() == ".dbf"), None
    )
    if table is None:
        return None, ()
    said = any(item.stem == path.stem and item.suffix.lower() == ".cpg" for item in path.parent.glob("*"))
    if said and not choices.get("encoding"):
        return None, ()
    size = table.stat().st_size
    with table.open("rb") as stream:
        head = stream.read(32)
    begins = int.from_bytes(head[8:10], "little")

    def body():
        stream = table.open("rb")
        stream.seek(begins)
        return stream

    found = reading(Origin(table.name, max(0, size - begins), body), choices, monitor)
    guess = Guess(
        "encoding", found.encoding, TEXTS["chosen" if choices.get("encoding") else "dbf"], {}, found.guess.options
    )
    return {"mac_roman": "MACINTOSH"}.get(found.encoding, found.encoding.upper()), (guess,)


def unpacked(archive, names):
    """The members in a folder of their own, removed when the last path to it is forgotten.

    Returns
    -------
    (Path, object)
        The folder, and what must be kept while it is needed.
    """
    if sum(archive.member(name).size for name in names) > UNPACKED:
        raise UserError(
            "The ZIP file {file} would unpack to far more than answers need.",
            "Do not use this file, or take out of it what is no answer.",
            file=archive.origin.name,
        )
    keeper, stems = _Keeper(), {}
    try:
        for name in names:
            inside = Path(name)
            stem = stems.setdefault(str(inside.with_suffix("")).casefold(), _stem(inside.stem, stems))
            with (
                archive.member(name).open() as source,
                (keeper.folder / (stem + inside.suffix.lower())).open("wb") as to,
            ):
                while block := source.read(1 << 20):
                    to.write(block)
    except OSError as error:
        raise UserError(
            "The ZIP file {file} cannot be unpacked: {message}.",
            "Make room in the folder for temporary files, or unpack it yourself.",
            file=archive.origin.name,
            message=error.strerror or "?",
        ) from None
    return keeper.folder, keeper


def _stem(name, stems):
    """A file name that is ours: a stranger's might be a device, too long, or one another's in other letters."""
    plain = re.sub(r"[^\w -]", "_", name).encode()[:120].decode("utf-8", "ignore").strip() or "layer"
    if re.fullmatch(r"con|prn|aux|nul|com\d|lpt\d", plain, re.IGNORECASE):
        plain = f"{plain}_"
    taken = {stem.casefold() for stem in stems.values()}
    return plain if plain.casefold() not in taken else f"{plain} {len(stems) + 1}"


class _Keeper:
    def __init__(self):
        made = tempfile.TemporaryDirectory(prefix="sodertorn-")
        self.folder = Path(made.name)
        weakref.finalize(self, made.cleanup)
