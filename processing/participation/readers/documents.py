"""JSON files, read item by item."""

import json
import re
from dataclasses import dataclass

from ...sources.text import open_text, reading
from ...spec import UserError

FIRST = 20
SMALL = 4_000_000
"""Bytes of a file that is looked through to its end when it is opened."""
BLOCK = 1 << 18
ITEM = 64_000_000
"""Characters of one item."""
SPACE = re.compile(r"[ \t\n\r]*")
NUMBER = "0123456789+-.eE"


@dataclass(frozen=True)
class Document:
    """A JSON file, or JSON lines.

    Parameters
    ----------
    origin : origin.Origin
    reading : text.Reading
    keys : dict
        What stands at the top, but for arrays of objects: {"count": 201, "spatialReference": {...}}. Of a file above
        4 MB only what stands before its big array. An array without objects is a list here as well.
    arrays : tuple of str
        Names of the arrays of objects at the top, in their order; "" where the file itself is an array, or JSON lines.
    first : dict
        {array: up to 20 first objects}.
    doubled : bool
        Among the first objects are some with the same key twice: of all objects the second is then "key (2)". Where
        only a later object has one, its last value counts.
    """

    origin: object
    reading: object
    keys: dict
    arrays: tuple
    first: dict
    doubled: bool = False

    @property
    def name(self):
        """The file's name without extension."""
        return self.origin.stem

    def items(self, array, monitor):
        """Yield the array's objects one by one, as dicts; anything else in it is passed over.

        Raises
        ------
        UserError
            The JSON is cut off or wrong, with the line; or nested too deep.
        """
        with _Scanner(self.origin, self.reading, apart if self.doubled else None) as scanner:
            for at, (name, item) in enumerate(scanner.entries()):
                if not at % 200:
                    monitor.progress(scanner.share())
                if isinstance(item, dict) and name == (array, True):
                    yield item


def open_document(origin, choices, monitor):
    """Open a JSON file.

    Returns
    -------
    (Document, tuple of Guess)

    Raises
    ------
    UserError
        As `Document.items`, as far as the file is looked at.
    """
    found = reading(origin, choices, monitor)
    keys, first, doubled = {}, {}, []

    def watched(pairs):
        made = apart(pairs)
        if len(made) > len(dict(pairs)):
            doubled.append(True)
        return made

    with _Scanner(origin, found, watched) as scanner:
        for at, ((name, listed), item) in enumerate(scanner.entries()):
            if not at % 200:
                monitor.check()
            if not listed:
                keys[name] = item
            elif isinstance(item, dict):
                kept = first.setdefault(name, [])
                if len(kept) < FIRST:
                    kept.append(item)
                    if len(kept) == FIRST and not doubled:
                        scanner.decoding(None)
                elif origin.size > SMALL:
                    break
            elif name not in first:
                kept = keys.setdefault(name, [])
                if isinstance(kept, list) and len(kept) < 1_000:
                    kept.append(item)
    for name in first:
        keys.pop(name, None)
    return Document(origin, found, keys, tuple(first), first, bool(doubled)), (found.guess,)


def apart(pairs):
    """An object of its (key, value) pairs; a key that comes again is "key (2)"."""
    made = dict(pairs)
    if len(made) < len(pairs):
        made = {}
        for key, value in pairs:
            name, turn = key, 2
            while name in made:
                name, turn = f"{key} ({turn})", turn + 1
            made[name] = value
    return made


class _Scanner:
    """Goes through the text once, holding no more than an item."""

    def __init__(self, origin, found, pairs=None):
        self._origin = origin
        self._stream = open_text(origin, found)
        self._text, self._at, self._ended, self._done, self._line = "", 0, False, 0, 1
        self.decoding(pairs)

    def decoding(self, pairs):
        """Make objects of their (key, value) pairs with a function of ours, or quicker without."""
        decoder = json.JSONDecoder(parse_constant=lambda _: None, strict=False, object_pairs_hook=pairs)
        self._decode = decoder.raw_decode

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stream.close()

    def share(self):
        return min(1.0, self._done / max(1, self._origin.size))

    def entries(self):
        """Yield ((name, whether it is an item of an array), value): members of the top, items of its arrays."""
        if self._peek() == "":
            self._wrong()
        if self._peek() == "[":
            yield from self._array("")
        elif self._peek() == "{":
            yield from self._object()
        else:
            self._wrong()
        while self._peek() != "":
            if self._peek() != "{":
                self._wrong()
            yield ("", True), self._value()

    def _object(self):
        """The object at the top; what turns out to be the first of JSON lines is an item of the array ""."""
        start = self._whole_line()
        if start is not None:
            yield ("", True), start
            return
        self._take("{")
        if self._peek() == "}":
            self._take("}")
            return
        while True:
            if self._peek() != '"':
                self._wrong()
            name = self._value()
            self._take(":")
            if self._peek() == "[":
                yield from self._array(name)
            else:
                yield (name, False), self._value()
            if self._peek() == "}":
                self._take("}")
                return
            self._take(",")

    def _whole_line(self):
        """The first object where it is one line and another object follows it, else None."""
        while True:
            line = self._text.find("\n", self._at)
            rest = SPACE.match(self._text, line).end() if line >= 0 else len(self._text)
            if rest < len(self._text) or self._ended or len(self._text) > SMALL:
                break
            self._append(BLOCK)
        if line < 0 or self._text[rest : rest + 1] != "{":
            return None
        try:
            value, end = self._decode(self._text[self._at : line])
        except (ValueError, RecursionError):
            return None
        if SPACE.match(self._text, self._at + end).end() < line:
            return None
        self._at = line
        return value

    def _array(self, name):
        self._take("[")
        if self._peek() == "]":
            self._take("]")
            yield (name, False), []
            return
        while True:
            yield (name, True), self._value()
            if self._text[self._at : self._at + 1] != "," and self._peek() == "]":
                self._take("]")
                return
            self._take(",")

    def _peek(self):
        """The next character that is no space; "" at the end."""
        while True:
            self._at = SPACE.match(self._text, self._at).end()
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._more()

    def _take(self, letter):
        if self._peek() != letter:
            self._wrong()
        self._at += 1
        if self._at > BLOCK:
            self._line += self._text.count("\n", 0, self._at)
            self._text, self._at = self._text[self._at :], 0

    def _value(self):
        self._peek()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except RecursionError:
                raise too_deep(self._origin.name) from None
            except ValueError as error:
                at = getattr(error, "pos", 0)
                cut = str(error).startswith("Unterminated") or at > len(self._text) - 16
                if self._ended or not cut:
                    self._at = max(self._at, at)
                    self._wrong()
            else:
                if end < len(self._text) or self._ended or self._text[end - 1] not in NUMBER:
                    self._at = end
                    return value
            if len(self._text) - self._at > ITEM:
                raise UserError(
                    "An item of {file} is longer than any answer.",
                    "Check that it holds answers.",
                    file=self._origin.name,
                )
            self._more()

    def _more(self):
        """Read on: twice as much each time, so that a long item is not begun anew too often."""
        long = len(self._text) - self._at
        self._line += self._text.count("\n", 0, self._at)
        self._text, self._at = self._text[self._at :], 0
        self._append(max(BLOCK, long))

    def _append(self, size):
        block = self._stream.read(size)
        self._ended = not block
        self._done += len(block)
        self._text += block

    def _wrong(self):
        raise UserError(
            "The JSON of {file} cannot be read from line {line} on.",
            "It is damaged or was not fetched whole: fetch it anew.",
            file=self._origin.name,
            line=self._line + self._text.count("\n", 0, self._at),
        )


def too_deep(file):
    """The error for objects within objects within objects."""
    return UserError("The JSON of {file} is nested too deep.", "Check that it holds answers.", file=file)
