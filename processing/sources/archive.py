"""ZIP files from strangers: nothing climbs out, nothing blows up, nothing nested is opened."""

import io
import zipfile
import zlib
from dataclasses import dataclass

from ..spec import UserError
from .origin import Origin

MEMBERS = 20_000
MEMBER = 2 << 30
TOTAL = 8 << 30
RATIO = 200
"""Times its packed size; DEFLATE reaches 1,032 with zeros, text about 10, sheets of the same number about 100."""
SMALL = 64 << 20
"""A member below this is let through whatever its ratio."""
JUNK = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True)
class Archive:
    """A ZIP file whose members are safe to read.

    Parameters
    ----------
    origin : origin.Origin
    names : tuple of str
        Members, without folders and without what an operating system adds, in their order.
    """

    origin: object
    names: tuple

    def member(self, name):
        """The member as an `origin.Origin`: for `delimited.open_delimited`, `documents.open_document` and so on."""
        with damaged(self.origin.name), self.origin.open() as stream, zipfile.ZipFile(stream) as opened:
            size = opened.getinfo(name).file_size
        return Origin(name, size, lambda: _Member(self.origin, name))


class _Member(io.RawIOBase):
    """A member as a stream that owns its ZIP file, and says in our words what is wrong with it."""

    def __init__(self, origin, name):
        super().__init__()
        self._file, self._base = origin.name, origin.open()
        with damaged(self._file):
            self._zip = zipfile.ZipFile(self._base)
            self._stream = self._zip.open(name)

    def readable(self):
        return True

    def read(self, size=-1):
        with damaged(self._file):
            return self._stream.read(size)

    def readinto(self, buffer):
        found = self.read(len(buffer))
        buffer[: len(found)] = found
        return len(found)

    def close(self):
        if not self.closed:
            for part in ("_stream", "_zip", "_base"):
                if hasattr(self, part):
                    getattr(self, part).close()
        super().close()


class damaged:  # noqa: N801
    """What zipfile raises for a damaged or locked file, as a UserError."""

    def __init__(self, file):
        self._file = file

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, RuntimeError) and "password" in str(error):
            raise locked(self._file) from None
        wrong = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
        if isinstance(error, (*wrong, OSError, OverflowError, IndexError)) or type(error).__name__ == "error":
            raise UserError(
                "The ZIP file {file} is damaged or was not fetched whole.",
                "Fetch it anew.",
                file=self._file,
            ) from None


def open_archive(origin):
    """Open a ZIP file.

    Raises
    ------
    UserError
        It is damaged, needs a password, a member's path leads out of it, or it would unpack to more than is sensible:
        see `MEMBERS`, `MEMBER`, `TOTAL` and `RATIO`.
    """
    with damaged(origin.name), origin.open() as stream, zipfile.ZipFile(stream) as opened:
        found = opened.infolist()
    if len(found) > MEMBERS or sum(item.file_size for item in found) > TOTAL:
        raise _bomb(origin.name)
    names = []
    for item in found:
        if _climbs(item.filename):
            raise UserError(
                "The ZIP file {file} holds a path that leads out of it.",
                "Do not use this file: it is made to overwrite others. Export it anew from where it comes.",
                file=origin.name,
            )
        if item.file_size > MEMBER or (item.file_size > SMALL and item.file_size > RATIO * item.compress_size):
            raise _bomb(origin.name)
        if item.flag_bits & 1:
            raise locked(origin.name)
        if item.filename and not (
            item.filename.endswith("/") or item.filename.startswith(JUNK[0]) or item.filename.endswith(JUNK[1:])
        ):
            names.append(item.filename)
    return Archive(origin, tuple(dict.fromkeys(names)))


def _climbs(name):
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or name[1:2] == ":" or "\0" in name


def _bomb(file):
    return UserError(
        "The ZIP file {file} would unpack to far more than answers need.",
        "Do not use this file, or take out of it what is no answer.",
        file=file,
    )


def locked(file):
    """The error for a file that needs a password."""
    return UserError(
        "The file {file} is protected with a password.",
        "Open it in the program it comes from and save it without a password.",
        file=file,
    )
