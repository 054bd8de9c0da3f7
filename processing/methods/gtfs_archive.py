"""The tables of a GTFS feed: out of a zip, or of an unzipped folder; limits and odd encodings are seen to here."""

import codecs
import io
import lzma
import posixpath
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from ..spec import UserError

CHUNK = 50_000
"""Rows read between two looks at the cancel button."""

LARGEST = {"stop_times": 8 * 2**30}
LARGEST_OTHER = 2**30
"""Bytes of an unpacked table; the whole of Sweden's stop_times.txt is about 1 GiB."""

EXPANSION = 1000
"""Times a zip may make a large table smaller: timetables pack well, but not this well."""

SMALL = 64 * 2**20
"""Bytes below which the expansion is of no account."""

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


class Archive:
    """The tables of an open feed.

    Parameters
    ----------
    opener : callable
        Takes what stands for a table, returns a binary file.
    members : dict
        Name of each table (without .txt) to (what stands for it, bytes unpacked, bytes packed).
    monitor : Monitor
        Heeded between the pieces of a table.
    """

    def __init__(self, opener, members, monitor):
        self._opener, self._members, self._monitor = opener, members, monitor

    def __contains__(self, table):
        return table in self._members

    def read(self, table, columns, *, required=()):
        """A whole table; an absent one, or an absent column, is empty.

        Parameters
        ----------
        table : str
            Name without .txt.
        columns : sequence of str
            Those wanted, as text; empty cells are NaN.
        required : sequence of str
            Those without which the table is of no use.

        Returns
        -------
        DataFrame

        Raises
        ------
        UserError
            If the table is damaged, too large, or lacks a required column.
        """
        if table not in self:
            return pd.DataFrame({name: pd.Series(dtype=object) for name in columns})
        parts = [frame.apply(repaired_column) for frame, _ in self.chunks(table, columns, required=required)]
        return pd.concat(parts, ignore_index=True)

    def chunks(self, table, columns, *, required=()):
        """A table piece by piece.

        Yields
        ------
        DataFrame
            At most `CHUNK` rows; bytes that are no UTF-8 are left to `repaired`.
        float
            Share of the table that is read.
        """
        member, size, packed = self._members[table]
        if size > LARGEST.get(table, LARGEST_OTHER) or (size > SMALL and size > EXPANSION * max(packed, 1)):
            raise UserError(
                "{table}.txt in {feed} would unpack to {size} MB, which no timetable needs.",
                "Check where the file comes from, and get the feed from its publisher again.",
                table=table,
                size=round(size / 2**20),
            )
        try:
            with self._opener(member) as file:
                text = _as_text(file)
                reader = pd.read_csv(
                    text,
                    dtype=str,
                    encoding_errors="surrogateescape",
                    usecols=lambda name: _plain(name) in columns,
                    index_col=False,
                    keep_default_na=False,
                    na_values=[""],
                    skipinitialspace=True,
                    chunksize=CHUNK,
                )
                for frame in reader:
                    self._monitor.check()
                    frame = frame.rename(columns=_plain)
                    _check_columns(table, frame, required)
                    yield frame.reindex(columns=list(columns)), file.tell() / max(size, 1)
        except pd.errors.EmptyDataError:
            _check_columns(table, (), required)
            yield pd.DataFrame({name: pd.Series(dtype=object) for name in columns}), 1.0
        except BROKEN as error:
            raise UserError(
                "{table}.txt in {feed} is damaged: {error}.",
                "Get the file from its publisher again.",
                table=table,
                error=str(error).strip().rstrip("."),
            ) from error


def _as_text(file):
    """The file as text, whatever its encoding; bytes that are no UTF-8 survive for `repaired`."""
    start = file.read(4)
    file.seek(0)
    wide = start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding = "utf-16" if wide else "utf-8-sig"
    return io.TextIOWrapper(file, encoding=encoding, errors="surrogateescape", newline="")


def repaired(value):
    """A text whose bytes were no UTF-8, read as Windows-1252; any other as it is, without blanks around it."""
    if not value.isascii():
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            value = value.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return value.strip()


def repaired_column(column):
    """A column of texts after `repaired`, which is called only where there may be something to do."""
    whole = "\n".join(column.dropna()) + "\n"
    if whole.isascii() and not any(mark in whole for mark in (" \n", "\n ", "\t", "\r")):
        return column
    return column.map(repaired, na_action="ignore")


def _plain(name):
    return str(name).strip().strip('"').lower()


def _check_columns(table, found, required):
    lacking = [name for name in required if name not in found]
    if lacking:
        raise UserError(
            "{table}.txt in {feed} has no column {column}.",
            "Get a complete GTFS file from the publisher.",
            table=table,
            column=", ".join(lacking),
        )


@contextmanager
def open_feed(path, monitor):
    """The tables of a GTFS feed; nothing is unpacked to disk.

    Parameters
    ----------
    path : pathlib.Path
        A zip file, or a table (such as stops.txt) in a folder that holds the others.
    monitor : Monitor

    Yields
    ------
    Archive

    Raises
    ------
    UserError
        If it is no zip, is cut off, or holds no stops.txt.
    """
    if Path(path).suffix.lower() == ".txt":
        files = sorted(Path(path).parent.iterdir())
        found = {file.stem.lower(): file for file in files if file.suffix.lower() == ".txt" and file.is_file()}
        sizes = {name: (file, file.stat().st_size, file.stat().st_size) for name, file in found.items()}
        _check_tables(sizes)
        yield Archive(lambda file: file.open("rb"), sizes, monitor)
        return
    try:
        archive = zipfile.ZipFile(path)
    except BROKEN as error:
        raise UserError(
            "{feed} is no zip file, or only a part of one: {error}.",
            "Choose a GTFS feed as a .zip file; if it was downloaded, download it again.",
            error=str(error).rstrip("."),
        ) from error
    with archive:
        members = _members(archive, monitor)
        _check_tables(members)
        yield Archive(archive.open, members, monitor)


def _members(archive, monitor):
    """The tables of the topmost folder that has a stops.txt."""
    folders = {}
    for info in archive.infolist():
        folder, name = posixpath.split(info.filename.replace("\\", "/"))
        if not info.is_dir() and name.lower().endswith(".txt"):
            folders.setdefault(folder, {})[name[:-4].lower()] = (info, info.file_size, info.compress_size)
    feeds = sorted((name for name in folders if "stops" in folders[name]), key=lambda name: (name.count("/"), name))
    if len(feeds) > 1:
        monitor.warn("There are {n} feeds in one file; the one in the folder {folder} is used.",
                     n=len(feeds), folder=feeds[0] or "/")  # fmt: skip
    return folders[feeds[0]] if feeds else {}


def _check_tables(members):
    if "stops" not in members:
        raise UserError(
            "{feed} is no GTFS feed: it holds no stops.txt.",
            "Choose the .zip of a GTFS feed. If there is another zip inside it, unpack that and choose it.",
        )
    for table in ("routes", "trips", "stop_times"):
        if table not in members:
            raise UserError(
                "{feed} holds no {table}.txt, without which there is no timetable.",
                "Get a complete GTFS file from the publisher.",
                table=table,
            )
