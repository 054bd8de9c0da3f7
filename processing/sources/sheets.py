"""The inside of an Excel workbook, read once from front to back: sheets, texts, which numbers are dates, rows of cells.

openpyxl makes an object of every cell and of every text, and looks through a sheet that does not state its size once
more; it is asked for what dates mean, and for nothing else.

References
----------
ECMA-376, Office Open XML File Formats, part 1, sections 18.3, 18.4 and 18.8 (not verified).
"""

import datetime
import posixpath
import re

# Of expat every DOCTYPE and entity is refused below.
from xml.parsers import expat  # nosec B407

from .cells import number, text

BLOCK = 1 << 16
COLUMNS = 16_384
LETTERS = 32_767 * 8
"""Of a cell: eight times what Excel allows."""
WORKSHEET = "/worksheet"
DIGITS = "0123456789"
WHOLE = re.compile(r"-?[1-9]\d{0,14}|0")
MIDNIGHT = datetime.time()


class Wrong(Exception):
    """The workbook is damaged, or made to do harm."""


class Book:
    """A workbook.

    Parameters
    ----------
    archive : archive.Archive
    formulas : bool
        Cells that begin with = as they were written, and not what was last worked out.

    Raises
    ------
    Wrong
        Also by `rows`.
    """

    def __init__(self, archive, formulas=False):
        self._archive, self._formulas = archive, formulas
        self._by_name = {name.lower(): name for name in archive.names}
        self._sheets, self._epoch1904 = {}, False
        links = self._links()
        self._workbook(links)
        self._texts = self._shared()
        self._dates = self._date_styles()

    @property
    def names(self):
        """Names of the sheets, charts not among them."""
        return tuple(self._sheets)

    def rows(self, sheet):
        """Yield the cells of each row that the sheet holds, as a list of text."""
        reader = _Rows(self._texts, self._dates, self._epoch1904, self._formulas)
        for _ in self._parsed(self._sheets[sheet], reader.start, reader.end, reader.text):
            yield from reader.rows
            reader.rows = []
        yield from reader.rows

    def _links(self):
        found, base = {}, "xl/"

        def start(name, given):
            if name == "Relationship" and given.get("Type", "").endswith(WORKSHEET):
                target = given.get("Target", "")
                whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(base + target)
                found[given.get("Id")] = whole

        self._read("xl/_rels/workbook.xml.rels", start)
        return found

    def _workbook(self, links):
        def start(name, given):
            if name == "sheet":
                link = next((value for key, value in given.items() if key.rpartition("}")[2] == "id"), None)
                if link in links and "name" in given:
                    self._sheets[given["name"]] = links[link]
            elif name == "workbookPr":
                self._epoch1904 = given.get("date1904", "").lower() in ("1", "true")

        self._read("xl/workbook.xml", start)

    def _shared(self):
        texts, state = [], {"said": None, "aside": 0, "in": False}

        def start(name, given):
            if name == "si":
                state.update(said=[])
            elif name == "rPh":  # how it is pronounced
                state["aside"] += 1
            elif name == "t":
                state["in"] = not state["aside"]

        def end(name):
            if name == "t":
                state["in"] = False
            elif name == "rPh":
                state["aside"] -= 1
            elif name == "si":
                texts.append(text("".join(state["said"])))

        def said(piece):
            if state["in"] and state["said"] is not None:
                state["said"].append(piece)

        if "xl/sharedstrings.xml" in self._by_name:
            self._read("xl/sharedStrings.xml", start, end, said)
        return texts

    def _date_styles(self):
        """Style number to "date" or "time" (a duration), of those that are either."""
        from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

        own, used, where = {}, [], []

        def start(name, given):
            where.append(name)
            if name == "numFmt":
                own[given.get("numFmtId")] = given.get("formatCode", "")
            elif name == "xf" and where[-2:-1] == ["cellXfs"]:
                used.append(given.get("numFmtId", "0"))

        if "xl/styles.xml" not in self._by_name:
            return {}
        self._read("xl/styles.xml", start, lambda name: where.pop())
        formats = {str(key): value for key, value in BUILTIN_FORMATS.items()} | own
        found = {}
        for style, key in enumerate(used):
            form = formats.get(key, "")
            if is_timedelta_format(form):
                found[str(style)] = "time"
            elif is_date_format(form):
                found[str(style)] = "date"
        return found

    def _read(self, name, start, end=None, said=None):
        for _ in self._parsed(name, start, end, said):
            pass

    def _parsed(self, name, start, end=None, said=None):
        """Go through a member; yields between blocks."""
        found = self._by_name.get(name.lower())
        if found is None:
            raise Wrong(name)
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse
        short = {}

        def leaf(whole):
            if whole not in short:
                short[whole] = whole.rpartition("}")[2]
            return short[whole]

        parser.StartElementHandler = lambda whole, given: start(leaf(whole), given)
        if end is not None:
            parser.EndElementHandler = lambda whole: end(leaf(whole))
        if said is not None:
            parser.CharacterDataHandler = said
        with self._archive.member(found).open() as stream:
            while True:
                block = stream.read(BLOCK)
                try:
                    parser.Parse(block, not block)
                except (expat.ExpatError, LookupError, ValueError, OverflowError) as error:
                    raise Wrong(name) from error
                yield
                if not block:
                    return


def _refuse(*_):
    raise Wrong


class _Rows:
    """Cells of a sheet, as its elements come."""

    def __init__(self, texts, dates, epoch1904, formulas):
        self.rows = []
        self._texts, self._dates, self._formulas = texts, dates, formulas
        self._epoch1904 = epoch1904
        self._row, self._column, self._kind, self._style = None, 0, "n", "0"
        self._said, self._value, self._formula, self._letters = None, "", "", 0
        self._columns, self._aside = {}, 0

    def start(self, name, given):
        if name == "c":
            self._kind, self._style = given.get("t", "n"), given.get("s", "0")
            self._column = self._place(given.get("r"))
            self._value, self._formula, self._letters = "", "", 0
        elif name in ("v", "t", "f"):
            self._said = [] if not self._aside else None
        elif name == "row":
            self._row, self._column = [], 0
        elif name == "rPh":
            self._aside += 1

    def text(self, piece):
        if self._said is not None:
            self._letters += len(piece)
            if self._letters > LETTERS:
                raise Wrong
            self._said.append(piece)

    def end(self, name):
        if name in ("v", "t", "f"):
            if self._said is not None:
                said = "".join(self._said)
                if name == "f":
                    self._formula = said
                else:
                    self._value = self._value + said if name == "t" else said
            self._said = None
        elif name == "c" and self._row is not None:
            cell = self._cell()
            if cell:
                row = self._row
                if len(row) < self._column:
                    row.extend([""] * (self._column - len(row)))
                row[self._column - 1] = cell
        elif name == "row" and self._row is not None:
            self.rows.append(self._row)
            self._row = None
        elif name == "rPh":
            self._aside -= 1

    def _place(self, reference):
        if not reference:
            place = self._column + 1
        else:
            letters = reference.rstrip(DIGITS)
            place = self._columns.get(letters)
            if place is None:
                place = 0
                for letter in letters.upper()[:4]:
                    place = place * 26 + ord(letter) - 64
                self._columns[letters] = place
        if not 1 <= place <= COLUMNS:
            raise Wrong(reference)
        return place

    def _cell(self):
        value, kind = self._value, self._kind
        if self._formulas and self._formula:
            return text("=" + self._formula)
        if not value:
            return ""
        if kind == "s":
            try:
                at = int(value)
                if at < 0:
                    raise IndexError(at)
                return self._texts[at]
            except IndexError:
                raise Wrong(value) from None
        if kind == "n":
            if self._style in self._dates:
                return self._date(value)
            return value if WHOLE.fullmatch(value) else _number(value)
        if kind == "b":
            return "true" if int(value) else "false"
        if kind == "d":
            return _moment(_of_iso(value), value)
        return text(value)

    def _date(self, value):
        from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

        epoch = CALENDAR_MAC_1904 if self._epoch1904 else CALENDAR_WINDOWS_1900
        try:
            made = from_excel(float(value), epoch, timedelta=self._dates[self._style] == "time")
        except (OverflowError, ValueError):
            return _number(value)
        return _moment(made, value)


def _number(value):
    found = float(value)
    return number(found) if not value.strip().lstrip("+-").isdigit() else str(int(value))


def _of_iso(value):
    for form in (datetime.datetime.fromisoformat, datetime.time.fromisoformat):
        try:
            return form(value.strip().rstrip("Z"))
        except ValueError:
            continue
    return None


def _moment(made, value):
    """Dates as ISO, a date without a time of day as a date alone."""
    if isinstance(made, datetime.datetime):
        return made.date().isoformat() if made.time() == MIDNIGHT else made.replace(microsecond=0).isoformat()
    if isinstance(made, (datetime.date, datetime.time)):
        return made.isoformat()
    return text(value) if made is None else str(made)
