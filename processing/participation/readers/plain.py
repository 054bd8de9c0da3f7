"""HTML as plain text."""

from html.parser import HTMLParser

_LINES = frozenset(
    ["p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr"]
)
_HIDDEN = frozenset(("script", "style"))


def plain(html):
    """Text of a piece of HTML: tags gone, entities as characters, a link's address behind its words.

    Text without a tag or an entity comes back as it is. Scripts and styles are not text and are left out.
    """
    if "<" not in html and "&" not in html:
        return html
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.said).split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.said, self.hidden, self.links = [], 0, []

    def handle_starttag(self, tag, attrs):
        if tag in _HIDDEN:
            self.hidden += 1
        if tag in _LINES:
            self.said.append("\n")
        if tag == "a":
            self.links.append((dict(attrs).get("href") or "", len(self.said)))

    def handle_endtag(self, tag):
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden - 1)
        if tag in _LINES:
            self.said.append("\n")
        if tag == "a" and self.links:
            address, start = self.links.pop()
            if address and address not in "".join(self.said[start:]):
                self.said.append(f" ({address})")

    def handle_data(self, data):
        if not self.hidden:
            self.said.append(data)
