"""What was fetched so far, page by page, in a file that a kill leaves readable: the next run goes on from there.

A line each for what is fetched (``#``), an item (``stream TAB id TAB item``) and the end of a page (``@``, with the
position after it). What stands after the last ``@`` is a page that was not finished; it is cut off.
"""

import hashlib
import json
import os
from typing import NamedTuple


class Page(NamedTuple):
    """One page of a service.

    items : list of (stream, id or None, item)
        ``stream`` is "" for the submissions; a service may have others, for tables that belong to them.
    next : dict or None
        Where it goes on, small, without anything secret; None at the end.
    promised : int or None
        How many submissions the server says there are in all.
    head : dict or None
        What stands at the top of the file; that of the first page that has one.
    overlaps : bool
        Pages may hold what others held: it is no sign of going in circles.
    """

    items: list
    next: dict | None
    promised: int | None = None
    head: dict | None = None
    overlaps: bool = False


class Journal:
    """Parameters
    ----------
    path : Path
    about : dict
        What is fetched. A journal of something else is begun anew.

    Attributes
    ----------
    position : dict or None
    head : dict
    promised : int or None
    begun : bool
        Whether there was one to go on with.
    new, changed : int
        Submissions that were not there before the fetch, or not as they are now.
    """

    def __init__(self, path, about):
        self._path = path
        self._at, self._before = {}, {}  # (stream, id) -> (offset, hash); the latter of what was there before
        self._visited = set()
        self._fetched = set()
        self.position, self.head, self.promised = {}, {}, None
        self.begun = self._load(about)
        if not self.begun:
            with path.open("wb") as file:
                file.write(b"#" + _text(about) + b"\n")
        self._file = path.open("r+b")
        self._file.seek(0, os.SEEK_END)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def add(self, page, *, before=False):
        """Keep a page.

        Parameters
        ----------
        page : Page
            Its items may be any iterable.
        before : bool
            These were there before the fetch.

        Returns
        -------
        bool
            Whether the server goes in circles: the page holds only what the fetch had brought already, or the next
            one is one where it was.
        """
        again, some = True, False
        times = {}
        for stream, known, item in page.items:
            body = _text(item)
            if known is None:  # told apart by what it says, and by how often it says so within the page
                known = hashlib.sha256(body).hexdigest()[:24]
                times[known] = times.get(known, 0) + 1
                known += f"/{times[known]}"
            key, mark = (stream, str(known)), hash(body)
            some = True
            again = again and key in self._fetched and self._at[key][1] == mark
            self._keep(key, self._file.tell(), mark, before)
            self._file.write(b"\t".join((stream.encode(), _text(key[1]), body)) + b"\n")
        if page.promised is not None:
            self.promised = page.promised
        self.head = self.head or page.head or {}
        end = {"next": page.next, "promised": self.promised, "head": page.head, "before": before}
        self._file.write(b"@" + _text(end) + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
        self.position = page.next
        return not before and ((some and again and not page.overlaps) or self._returns(page.next))

    def _returns(self, position):
        """Whether the fetch was at that position before; from now on it was."""
        place = _text(position)
        seen = position is not None and place in self._visited
        self._visited.add(place)
        return seen

    @property
    def got(self):
        """Submissions that the fetch brought."""
        return sum(1 for stream, _ in self._fetched if stream == "")

    @property
    def new(self):
        return sum(1 for key in self._fetched if key[0] == "" and key not in self._before)

    @property
    def changed(self):
        return sum(
            1 for key in self._fetched if key[0] == "" and key in self._before and self._before[key] != self._at[key][1]
        )

    def total(self, stream=""):
        """How many different items there are."""
        return sum(1 for key in self._at if key[0] == stream)

    def streams(self):
        """Names of the streams there are, in order."""
        return list(dict.fromkeys(key[0] for key in self._at))

    def items(self, stream=""):
        """The JSON of each item as bytes, the latest of each id, in the order they first came."""
        self._file.flush()
        with self._path.open("rb") as file:
            for key, (offset, _) in self._at.items():
                if key[0] == stream:
                    file.seek(offset)
                    yield file.readline().rstrip(b"\n").split(b"\t", 2)[2]

    def remove(self):
        """It is no longer needed."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def _keep(self, key, offset, mark, before):
        self._at[key] = (offset, mark)
        if before:
            self._before[key] = mark
        else:
            self._fetched.add(key)

    def _load(self, about):
        """Take up what is there; whether there was anything of this fetch."""
        if not self._path.is_file():
            return False
        with self._path.open("r+b") as file:
            first = file.readline()
            if first != b"#" + _text(about) + b"\n":
                return False
            end, waiting, found = file.tell(), [], False
            for line in iter(file.readline, b""):
                if not line.endswith(b"\n"):
                    break
                if line[:1] != b"@":
                    waiting.append((file.tell() - len(line), line))
                    continue
                page = json.loads(line[1:])
                for offset, item in waiting:
                    stream, known, body = item.rstrip(b"\n").split(b"\t", 2)
                    self._keep((stream.decode(), json.loads(known)), offset, hash(body), page["before"])
                self.position, self.promised = page["next"], page["promised"]
                self.head = self.head or page["head"] or {}
                self._visited.add(_text(page["next"]))
                end, waiting, found = file.tell(), [], True
            file.truncate(end)
        return found


def _text(value):
    """JSON on one line, without a tab; half a letter, which UTF-8 cannot hold, becomes a question mark."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
