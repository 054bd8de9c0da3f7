"""XML files, read element by element. A DOCTYPE or an entity is refused: nobody's answers need one."""

# ElementTree only holds elements, nothing is parsed with it; of expat every DOCTYPE and entity is refused below.
import xml.etree.ElementTree as ET  # nosec B405
from dataclasses import dataclass
from xml.parsers import expat  # nosec B407

from ..spec import UserError

BLOCK = 1 << 16
DEPTH = 200
ELEMENT = 64_000_000
"""Characters of one element."""
CHILDREN = 20


@dataclass(frozen=True)
class Markup:
    """An XML file.

    Parameters
    ----------
    origin : origin.Origin
    root : str
        Name of the outermost element, without namespace.
    attributes : dict
        Its attributes.
    children : tuple of str
        Names of the first elements directly in it, each once.
    """

    origin: object
    root: str
    attributes: dict
    children: tuple

    @property
    def name(self):
        """The file's name without extension."""
        return self.origin.stem

    def elements(self, name, monitor):
        """Yield every element of that name (without namespace), whole, as xml.etree Element without namespaces.

        Elements of the same name within one of them are parts of it.

        Raises
        ------
        UserError
            The XML is cut off or wrong, with the line; holds a DOCTYPE; or is nested too deep.
        """
        done, parser = 0, _Parser(self.origin.name, name)
        with self.origin.open() as stream:
            while True:
                block = stream.read(BLOCK)
                parser.feed(block)
                done += len(block)
                monitor.progress(min(1.0, done / max(1, self.origin.size)))
                yield from parser.take()
                if not block:
                    return


class _Parser:
    def __init__(self, file, wanted=None, levels=None):
        self._file, self._wanted, self._levels = file, wanted, levels
        self.top, self._stack, self._found, self._depth, self._letters = [], [], [], 0, 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, block):
        try:
            self._parser.Parse(block, not block)
        except (expat.ExpatError, LookupError, ValueError):
            raise UserError(
                "The XML of {file} cannot be read from line {line} on.",
                "It is damaged or was not fetched whole: fetch it anew.",
                file=self._file,
                line=self._parser.ErrorLineNumber,
            ) from None

    def take(self):
        found, self._found = self._found, []
        return found

    def _refuse(self, *_):
        raise UserError(
            "The XML of {file} holds a DOCTYPE or an entity, as attacks do.",
            "Do not use this file, or take the DOCTYPE out of it.",
            file=self._file,
        )

    def _start(self, tag, attributes):
        self._depth += 1
        if self._depth > DEPTH:
            raise UserError(
                "{file} is nested deeper than {most} levels.",
                "Check that it holds answers.",
                file=self._file,
                most=DEPTH,
            )
        tag = tag.rpartition(":")[2]
        if self._depth <= 2 and len(self.top) <= CHILDREN:
            self.top.append((tag, attributes))
        if self._stack or tag == self._wanted:
            made = ET.Element(tag, {key.rpartition(":")[2]: value for key, value in attributes.items()})
            if self._stack:
                self._stack[-1].append(made)
            else:
                self._letters = 0
            self._stack.append(made)
            self._grown(100)

    def _text(self, text):
        if self._stack:
            item = self._stack[-1]
            if len(item):
                item[-1].tail = (item[-1].tail or "") + text
            else:
                item.text = (item.text or "") + text
            self._grown(len(text))

    def _grown(self, letters):
        self._letters += letters
        if self._letters > ELEMENT:
            raise UserError(
                "An element of {file} is longer than any answer.",
                "Check that it holds answers.",
                file=self._file,
            )

    def _end(self, _):
        self._depth -= 1
        if self._stack:
            made = self._stack.pop()
            if not self._stack:
                self._found.append(made)


def open_markup(origin):
    """Open an XML file; of a large one only the beginning is looked at.

    Raises
    ------
    UserError
        As `Markup.elements`.
    """
    parser, read = _Parser(origin.name), 0
    with origin.open() as stream:
        while block := stream.read(BLOCK):
            parser.feed(block)
            read += len(block)
            if len(parser.top) > CHILDREN or (parser.top and read > 1 << 20):
                break
        else:
            parser.feed(b"")
    (root, attributes), *children = parser.top
    return Markup(origin, root, attributes, tuple(dict.fromkeys(tag for tag, _ in children)))


def check_prolog(origin):
    """Refuse a DOCTYPE before another parser sees the file; nothing behind the first element is read."""
    parser = _Parser(origin.name)
    with origin.open() as stream:
        while not parser.top and (block := stream.read(BLOCK)):
            parser.feed(block)
