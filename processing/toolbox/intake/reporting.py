"""The report of an import as plain text, as its page says it."""

import re
from html.parser import HTMLParser
from pathlib import Path

LINES = ("p", "tr", "li", "dt", "dd")
HIDDEN = ("style", "title", "script")
BETWEEN = " · "


def read(page):
    """The text of a page.

    Parameters
    ----------
    page : str or Path
        HTML that a tool made.

    Returns
    -------
    str
        Its lines; those of tables and lists are indented, cells are separated by points.

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
        self.made, self._words, self._hidden = [], [], 0

    def handle_starttag(self, tag, attributes):
        self._hidden += tag in HIDDEN
        if tag in ("h1", "h2", "table"):
            self.made.append("")

    def handle_data(self, data):
        if not self._hidden and data.strip():
            self._words.append(" ".join(data.split()))

    def handle_endtag(self, tag):
        self._hidden -= tag in HIDDEN
        if tag in ("td", "th"):
            self._words.append(BETWEEN)
        elif tag in ("h1", "h2"):
            self._line("")
        elif tag in LINES:
            self._line("" if tag == "p" else "  ")

    def _line(self, indent):
        text = re.sub(rf"{BETWEEN}$", "", "".join(self._words))
        self._words = []
        if text:
            self.made.append(indent + text)
