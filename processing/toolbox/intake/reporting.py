"""The report of an import as plain text, as its page says it."""

from html.parser import HTMLParser
from pathlib import Path

LINES = ("h1", "h2", "p", "li")
HIDDEN = ("style", "title", "script")
BETWEEN = ", "


def read(page):
    """The text of a page.

    Parameters
    ----------
    page : str or Path
        HTML that a tool made.

    Returns
    -------
    str
        Its lines; those of tables and lists are indented, and each cell of a table follows its heading.

    Raises
    ------
    OSError
        It is not there any more.
    """
    lines = _Lines()
    lines.feed(Path(page).read_text(encoding="utf-8"))
    lines.close()
    return "\n".join(lines.made).strip()


class _Lines(HTMLParser):
    def __init__(self):
        super().__init__()
        self.made, self._words, self._cells, self._heads, self._hidden = [], [], [], [], 0

    def handle_starttag(self, tag, attributes):
        self._hidden += tag in HIDDEN
        if tag in ("h1", "h2", "table"):
            self.made.append("")
        if tag == "table":
            self._heads = []

    def handle_data(self, data):
        if not self._hidden and data.strip():
            self._words.append(" ".join(data.split()))

    def handle_endtag(self, tag):
        self._hidden -= tag in HIDDEN
        if tag in ("td", "th"):
            (self._cells if tag == "td" else self._heads).append(self._said())
        elif tag == "tr":
            self._row()
        elif tag in LINES:
            self._line(self._said(), "  " if tag == "li" else "")
        elif tag == "dt":
            self._words.append(": ")
        elif tag == "dd":
            self._line(self._said(), "  ")

    def _said(self):
        text, self._words = "".join(self._words), []
        return text

    def _row(self):
        """First what the row is about, then what stands in it."""
        cells, self._cells = self._cells, []
        if not cells:
            self._line(self._heads[0] if len(self._heads) == 2 else "")  # of others each cell says it
        elif len(cells) == 2:
            self._line(": ".join(cells), "  ")
        else:
            said = [f"{head} {cell}" for head, cell in zip(self._heads[1:], cells[1:], strict=False) if cell]
            self._line(f"{cells[0]}: {BETWEEN.join(said)}", "  ")

    def _line(self, text, indent=""):
        if text:
            self.made.append(indent + text)
