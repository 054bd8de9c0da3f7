"""Where bytes come from: a file on disk or a member of a ZIP, opened as often as needed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..spec import UserError


@dataclass(frozen=True)
class Origin:
    """Bytes with a name.

    Parameters
    ----------
    name : str
        File name without its folder; of a ZIP's member its path within the ZIP.
    size : int
        Bytes.
    open : callable
        ``open()`` gives a binary stream from the start.
    """

    name: str
    size: int
    open: Callable[[], BinaryIO]

    @property
    def stem(self):
        """The name without folder and extension."""
        return Path(self.name.replace("\\", "/")).stem

    def head(self, size):
        """The first bytes."""
        with self.open() as stream:
            return stream.read(size)


def on_disk(path):
    """The bytes of a local file.

    Raises
    ------
    UserError
        It is not there, is no file, or may not be read. A URL is not there either: nothing is ever fetched.
    """
    path = Path(path)
    try:
        if not path.is_file():
            raise FileNotFoundError
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except (OSError, ValueError):
        raise UserError(
            "The file {file} is not there or cannot be opened.",
            "Check the path and that you may read the file.",
            file=path.name,
        ) from None
    return Origin(path.name, size, lambda: path.open("rb"))
