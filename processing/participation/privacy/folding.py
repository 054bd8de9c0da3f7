"""Text made plain for searching, with the way back: look-alike characters, invisible ones, tags and entities."""

import functools
import html
import re
import unicodedata

import numpy as np

_GONE = 0xFFFFFFFF
_ALL = 0x110000
# Invisible in print, or hung on another character: they must not split a number.
_INVISIBLE = (
    *(0xAD, 0x34F, 0x61C, 0x180E, 0x20E3, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),
)
_DASHES = (0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0x30FC)
_SPACES = (0x9, 0xB, 0xC, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_LINES = (0xD, 0x85, 0x2028, 0x2029)
# Cyrillic and Greek letters that look like Latin ones.
_LIKE = dict(zip("авекмнорстухіѕјԁɡοανρτικυ", "abekmhopctyxisjdgoavptiky", strict=True))
_MARKUP = re.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp|commat|period|hyphen|plus|shy|amp);"
    r"|%(?:40|2[bB]|20)"
    r"|</?(?:b|i|u|em|strong|span|wbr|font|mark)(?: [^<>\0]{0,300})?/?>"
    r"|[aoeAOE][\u0300\u0301\u0308\u030a]"
)
_TRIGGERS = ("&", "%", "<", "\u0300", "\u0301", "\u0308", "\u030a")


def words_of(text):
    """A set of the words in a text."""
    return frozenset(text.split())


@functools.cache
def _table():
    """Code point to code point: lower case, ASCII digits, plain dashes and spaces."""
    table = np.arange(_ALL, dtype=np.uint32)
    for code in (*range(0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)):
        lower = chr(code).lower()
        if len(lower) == 1:
            table[code] = ord(lower)
    for code in (*range(0x1D400, 0x1D800), *range(0xFF01, 0xFF5F), *range(0x2460, 0x2474), *range(0x24B6, 0x24EA)):
        plain = unicodedata.normalize("NFKC", chr(code)).lower()
        if len(plain) == 1:
            table[code] = ord(plain)
    for code in range(0x660, 0x1FC00):
        if unicodedata.category(chr(code)) == "Nd":
            table[code] = ord("0") + unicodedata.decimal(chr(code))
    for like, plain in _LIKE.items():
        table[ord(like)] = ord(plain)
        if len(like.upper()) == 1:
            table[ord(like.upper())] = ord(plain)
    table[list(_DASHES)] = ord("-")
    table[list(_SPACES)] = ord(" ")
    table[list(_LINES)] = ord("\n")
    table[list(_INVISIBLE)] = _GONE
    return table


def folded(text):
    """A text as it is searched.

    Parameters
    ----------
    text : str

    Returns
    -------
    (str, (n,) int array, (n,) int array)
        The plain text, in lower case, and for each of its characters where it starts and ends in the text as it came.
    """
    codes = _table()[np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)]
    ends = np.arange(1, len(codes) + 1)
    if any(trigger in text for trigger in _TRIGGERS):
        for match in _MARKUP.finditer(text):
            codes[match.start() + 1 : match.end()] = _GONE
            codes[match.start()] = _meant(match[0])
            ends[match.start()] = match.end()
    starts = np.flatnonzero(codes != _GONE)
    return codes[starts].tobytes().decode("utf-32-le", "surrogatepass"), starts, ends[starts]


def _meant(written):
    """The code of the character that an entity, an escape, or a letter with a mark stands for."""
    if written[0] == "<":
        return _GONE
    if written[0] == "%":
        plain = chr(int(written[1:], 16))
    elif written[0] == "&":
        plain = html.unescape(written)
    else:
        plain = unicodedata.normalize("NFC", written)
    return _table()[ord(plain)] if len(plain) == 1 else ord("?")
