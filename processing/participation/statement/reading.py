"""Answers read back from a statement that somebody wrote in, with whatever word processor."""

import re
import zipfile
import zlib
from xml.parsers import expat

from ...spec import UserError
from ..schema import DECISIONS
from .answers import FIELDS, Reading, digest
from .document import PART, PROPERTY, SECTION
from .odf import SPACES
from .wording import TO_WRITE

CODE = re.compile(r"\b([A-Z2-7]{4}-[A-Z2-7]{4})\b")
LARGEST = 200_000_000  # bytes of XML; a statement of 10,000 remarks has 20 million


def _name(prefix, local):
    """A mark's name whatever prefix the document gives its name space."""
    return f"{SPACES[prefix]} {local}"


CELL, ROW = _name("table", "table-cell"), _name("table", "table-row")
LINES = (_name("text", "p"), _name("text", "h"))
BREAK, TAB, BLANKS, COUNT = (_name("text", local) for local in ("line-break", "tab", "s", "c"))
HEADING = LINES[1]
BOOKMARKS, BOOKMARK_NAME = (_name("text", "bookmark"), _name("text", "bookmark-start")), _name("text", "name")
PROPERTY_MARK, PROPERTY_NAME = _name("meta", "user-defined"), _name("meta", "name")
# comments, deleted text, and titles of pictures
SKIPPED = (
    _name("office", "annotation"), _name("text", "tracked-changes"), _name("svg", "title"), _name("svg", "desc")
)  # fmt: skip


def read_answers(path):
    """What a statement says now.

    Parameters
    ----------
    path : Path
        OpenDocument text.

    Returns
    -------
    (dict, list, dict)
        Code to `answers.Reading`; decisions that are none of the words, as (code, text): they stand in the reading
        as a reason, so that they are not lost; and what stands in the sections the municipality writes, by their key
        in `wording.TO_WRITE`.

    Raises
    ------
    UserError
        It is no OpenDocument text, is too large, or holds entities.
    """
    try:
        with zipfile.ZipFile(path) as file:
            content, meta = (_member(file, name, path) for name in ("content.xml", "meta.xml"))
        rows = _Rows().of(content)
        remembered = _Properties().of(meta)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, expat.ExpatError, LookupError, OSError, NotImplementedError,
        RuntimeError, ValueError,
    ):  # fmt: skip
        raise UserError(
            "The file {file} is no statement in OpenDocument text.",
            "Choose the .odt file that this tool made, saved as .odt and not as .docx.",
            file=str(path),
        ) from None
    words, then = _remembered(remembered)
    readings, strange = _readings(rows, words, then)
    return readings, strange, _written(_Sections().of(content), remembered)


def _member(file, name, path):
    info = file.getinfo(name)
    if info.file_size > LARGEST:
        raise UserError("The file {file} is too large for a statement.", "Choose another file.", file=str(path))
    with file.open(info) as opened:
        return opened.read(LARGEST)


class _Reader:
    """XML without documents of its own: a DOCTYPE or an entity ends the reading."""

    def of(self, data):
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.CharacterDataHandler = self.text
        parser.buffer_text = True
        self.found = []
        parser.Parse(data, True)
        return self.found

    @staticmethod
    def _refuse(*_):
        raise UserError("The document holds a DOCTYPE or an entity.", "Save it again with a word processor.")


class _Rows(_Reader):
    """Rows of all tables, each a list of the texts of its cells; comments and deleted text are left out."""

    def __init__(self):
        self.row, self.cell, self.depth, self.skipped = None, None, 0, 0

    def start(self, name, attributes):
        if name in SKIPPED:
            self.skipped += 1
        elif name == ROW and self.depth == 0:
            self.row = []
        elif name == CELL and self.row is not None:
            self.depth += 1
            if self.depth == 1:
                self.cell = []
        elif self.cell is not None and not self.skipped:
            self.cell.append(_white(name, attributes))

    def end(self, name):
        if name in SKIPPED:
            self.skipped -= 1
        elif name == CELL and self.row is not None:
            self.depth -= 1
            if self.depth == 0:
                self.row.append("".join(self.cell).strip())
                self.cell = None
        elif name == ROW and self.depth == 0 and self.row is not None:
            self.found.append(self.row)
            self.row = None
        elif name in LINES and self.cell is not None:
            self.cell.append("\n")

    def text(self, data):
        if self.cell is not None and not self.skipped:
            self.cell.append(data)


class _Sections(_Reader):
    """What stands below the headings of the sections the municipality writes, as (name, text).

    They are found by the bookmarks in their headings, which word processors keep; the next of our headings ends them.
    Headings that somebody added are text.
    """

    def __init__(self):
        self.inside, self.heading, self.skipped, self.ours = False, None, 0, False

    def start(self, name, attributes):
        if name in SKIPPED:
            self.skipped += 1
        elif name == HEADING:
            self.heading = ""
        elif name in BOOKMARKS and self.heading is not None:
            mark = attributes.get(BOOKMARK_NAME, "")
            if mark.startswith(SECTION):
                self.found.append([mark.removeprefix(SECTION), ""])
            if mark.startswith((SECTION, PART)):
                self.inside, self.heading = mark.startswith(SECTION), None
                self.skipped += 1
                self.ours = True
        else:
            self.text(_white(name, attributes))

    def end(self, name):
        if name in SKIPPED or (name == HEADING and self.ours):
            self.skipped -= 1
            self.ours = self.ours and name != HEADING
        elif name == HEADING and self.heading is not None:
            words, self.heading = self.heading, None
            self.text(f"{words}\n")
        elif name in LINES:
            self.text("\n")

    def text(self, data):
        if self.skipped:
            return
        if self.heading is not None:
            self.heading += data
        elif self.inside:
            self.found[-1][1] += data


class _Properties(_Reader):
    """Custom properties as (name, text)."""

    def __init__(self):
        self.name = None

    def start(self, name, attributes):
        if name == PROPERTY_MARK and attributes.get(PROPERTY_NAME, "").startswith(PROPERTY):
            self.name = attributes[PROPERTY_NAME]
            self.found.append([self.name, ""])

    def end(self, name):
        if name == PROPERTY_MARK:
            self.name = None

    def text(self, data):
        if self.name is not None:
            self.found[-1][1] += data


def _white(name, attributes):
    """The text of a mark for white space, "" of others."""
    count = attributes.get(COUNT, "1")
    blanks = " " * (min(int(count), 1000) if re.fullmatch("[0-9]{1,6}", count) else 1)
    return {BREAK: "\n", TAB: "\t", BLANKS: blanks}.get(name, "")


def _written(sections, properties):
    """Sections in which something else stands than what was asked for."""
    asked = dict(properties).get(f"{PROPERTY}-to-write", "")
    unwritten = dict(part.split(":", 1) for part in asked.split() if ":" in part)
    texts = {name: text.strip() for name, text in sections if name in TO_WRITE}
    return {name: text for name, text in texts.items() if text and digest(text) != unwritten.get(name)}


def _remembered(properties):
    """Words for decisions, and digests of the answers when the document was made."""
    words = {word: word for word in DECISIONS}
    then = {}
    for name, text in properties:
        if name == f"{PROPERTY}-decisions":
            pairs = (pair.partition("=") for pair in text.split("|"))
            words |= {shown.strip().casefold(): word for word, _, shown in pairs if word in DECISIONS}
            continue
        for mark in text.split():
            code, colon, digests = mark.partition(":")
            parts = digests.split(",")
            if colon and len(parts) == len(FIELDS):
                then[code] = dict(zip(FIELDS, parts, strict=True))
    return words, then


def _readings(rows, words, then):
    readings, strange, code, left = {}, [], None, 0
    for row in rows:
        header = CODE.search(row[0]) if len(row) == 1 else None
        if header:
            code, left = header[1], len(FIELDS)
            readings[code] = Reading(dict.fromkeys(FIELDS, ""), then.get(code))
        elif code and left and len(row) >= 2:
            name = FIELDS[len(FIELDS) - left]
            readings[code].now[name] = row[1]
            left -= 1
    for code, reading in readings.items():
        text = reading.now["decision"]
        reading.now["decision"] = words.get(text.casefold().rstrip("."), "")
        if text and not reading.now["decision"]:
            strange.append((code, text))
            reason = reading.now["decision_reason"]
            reading.now["decision_reason"] = f"{text}\n{reason}" if reason else text
    return readings, strange
