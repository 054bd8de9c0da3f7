"""The encoding of a text file, and its text."""

import codecs
import io
import re
from typing import NamedTuple

from ..spec import UserError
from .evidence import TEXTS
from .tables import Guess

BLOCK = 1 << 20
ENCODINGS = ("utf-8", "cp1252", "mac_roman", "cp850", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins the same
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# åäöéÅÄÖÉ after a letter, or before one
LETTERS = {
    name: re.compile(rb"[A-Za-z][%b]|[%b][a-z]" % (marks, marks))
    for name, marks in ((name, re.escape("åäöéüøæÅÄÖ".encode(name, "ignore"))) for name in ENCODINGS[1:4])
}
ENOUGH = 1_000
LISTED = 10


class Reading(NamedTuple):
    """How a text file is read: encoding, bytes of its mark, and the guess to show."""

    encoding: str
    mark: int
    guess: Guess


def _repair(error):
    """What does not fit the encoding is Windows-1252, or, in UTF-16 and UTF-32, a replacement mark."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if not error.encoding.replace("_", "-").lower().startswith(("utf-8", "utf8", "cp1252", "charmap")):
        return "\ufffd", error.end
    bad = error.object[error.start : error.end]
    return "".join(_western(byte) for byte in bad), error.end


def _western(byte):
    found = bytes((byte,)).decode("cp1252", "ignore")
    return found or chr(byte)


codecs.register_error("sodertorn", _repair)


def reading(origin, choices, monitor):
    """Tell the encoding from the whole file, or take it from ``choices``.

    Raises
    ------
    UserError
        The chosen encoding is none that is known.
    """
    mark, by_mark = _mark(origin)
    chosen = choices.get("encoding")
    if chosen:
        name = _known(chosen)
        return Reading(name, mark if name == by_mark else 0, _guess(name, "chosen"))
    if by_mark:
        return Reading(by_mark, mark, _guess(by_mark, "bom"))
    wide = _wide(origin.head(4096))
    if wide:
        return Reading(wide, 0, _guess(wide, "utf16"))
    return Reading(*_scan(origin, monitor))


def open_text(origin, found):
    """The text as a stream; its line ends are kept, and no byte makes it fail."""
    stream = origin.open()
    stream.read(found.mark)
    return io.TextIOWrapper(stream, found.encoding, "sodertorn", newline="")


def head_text(origin, found, size):
    """The first characters."""
    with open_text(origin, found) as stream:
        return stream.read(size)


def _guess(name, why, **values):
    return Guess("encoding", name, TEXTS[why], values, ENCODINGS)


def _known(name):
    try:
        wanted = codecs.lookup(str(name)).name
    except (LookupError, ValueError):
        wanted = None
    if wanted in ("iso8859-1", "latin-1", "ascii"):
        return "cp1252"
    for known in ENCODINGS:
        if wanted in (codecs.lookup(known).name, known + "-sig"):
            return known
    raise UserError(
        "The encoding {encoding} is not known.",
        "Choose one of {known}.",
        encoding=str(name),
        known=", ".join(ENCODINGS),
    )


def _mark(origin):
    head = origin.head(4)
    for mark, name in BOMS:
        if head.startswith(mark):
            return len(mark), name
    return 0, ""


def _wide(head):
    """UTF-16 without a mark shows by the zero bytes of its Latin letters."""
    pairs = len(head) // 2
    if pairs < 2:
        return ""
    first, second = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if second > pairs * 0.4 and first < pairs * 0.05:
        return "utf-16-le"
    if first > pairs * 0.4 and second < pairs * 0.05:
        return "utf-16-be"
    return ""


def _scan(origin, monitor):
    good = bad = line = done = 0
    where, plain = [], True
    letters = dict.fromkeys(LETTERS, 0)
    for block in _whole_lines(origin):
        done += len(block)
        monitor.progress(min(1.0, done / max(1, origin.size)))
        if not block.isascii():
            plain = False
            try:
                good += len(block.decode("utf-8")) < len(block)
            except UnicodeDecodeError:
                for name, pattern in LETTERS.items():
                    letters[name] += len(pattern.findall(block))
                for at, piece in enumerate(block.split(b"\n"), line + 1):
                    if piece.isascii():
                        continue
                    try:
                        piece.decode("utf-8")
                        good += 1
                    except UnicodeDecodeError:
                        bad += 1
                        where.append(at) if bad <= LISTED else None
                if bad > ENOUGH and bad > 9 * good:
                    break
        line += block.count(b"\n")
    if not bad:
        return "utf-8", 0, _guess("utf-8", "ascii" if plain else "utf8")
    if good > bad:
        return "utf-8", 0, _guess("utf-8", "mixed", count=bad, lines=", ".join(map(str, where)))
    best = max(letters, key=letters.get)  # the first of equals: cp1252
    if not letters[best]:
        return "cp1252", 0, _guess("cp1252", "western")
    return best, 0, _guess(best, "eight_bit", count=letters[best])


def _whole_lines(origin):
    """Blocks of bytes cut after a line, or before a letter: never within one of UTF-8."""
    rest = b""
    with origin.open() as stream:
        while block := stream.read(BLOCK):
            block = rest + block
            cut = block.rfind(b"\n") + 1
            if not cut:
                cut = len(block)
                while cut > len(block) - 4 and cut > 1 and block[cut - 1] & 0xC0 == 0x80:
                    cut -= 1
                cut -= cut > 1 and block[cut - 1] >= 0xC0
            yield block[:cut]
            rest = block[cut:]
    if rest:
        yield rest
