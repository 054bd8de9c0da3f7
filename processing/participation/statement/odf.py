"""OpenDocument text, written by hand: paragraphs, headings, tables, pictures; every text is escaped."""

import re
import zipfile
from html import escape

MIME = "application/vnd.oasis.opendocument.text"
SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# what XML cannot hold, in whatever way it is written
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def names(*wanted):
    """Declarations of XML name spaces."""
    return " ".join(f'xmlns:{name}="{SPACES[name]}"' for name in wanted)


def plain(text):
    """A text that XML can hold."""
    return FORBIDDEN.sub("", str(text)).replace("\r\n", "\n").replace("\r", "\n")


def quoted(text):
    """An attribute's value, with its quotation marks."""
    return f'"{escape(plain(text))}"'


def inline(text):
    """The content of a paragraph: line breaks, tabs and runs of spaces are kept."""
    marks = []
    for number, row in enumerate(plain(text).split("\n")):
        if number:
            marks.append("<text:line-break/>")
        for part in re.split(r"(\t|  +)", row):
            if part == "\t":
                marks.append("<text:tab/>")
            elif part.startswith("  "):
                marks.append(f' <text:s text:c="{len(part) - 1}"/>')
            else:
                marks.append(escape(part))
    return "".join(marks)


def paragraph(text, style="Text_20_body"):
    """One paragraph."""
    return f"<text:p text:style-name={quoted(style)}>{inline(text)}</text:p>"


def heading(text, level):
    """A heading of level 1 to 4."""
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{inline(text)}</text:h>'


def table(name, widths, rows, header=0):
    """A table.

    Parameters
    ----------
    name : str
        Letters and digits.
    widths : sequence of str
        Styles of the columns, ``Wide`` or ``Narrow``.
    rows : sequence of sequences of str
        Content of each cell, as paragraphs. A row of one cell goes across.
    header : int
        Rows that are repeated on the next page.
    """
    columns = "".join(f'<table:table-column table:style-name="{width}"/>' for width in widths)
    made = [_row(cells, len(widths)) for cells in rows]
    top = f"<table:table-header-rows>{''.join(made[:header])}</table:table-header-rows>" if header else ""
    rest = "".join(made[header:])
    return f'<table:table table:name="{name}" table:style-name="Table">{columns}{top}{rest}</table:table>'


def _row(cells, columns):
    if len(cells) == 1 and columns > 1:
        across = (
            f'<table:table-cell table:style-name="Head" table:number-columns-spanned="{columns}">{cells[0]}'
            "</table:table-cell>" + "<table:covered-table-cell/>" * (columns - 1)
        )
        return f"<table:table-row>{across}</table:table-row>"
    marks = "".join(f'<table:table-cell table:style-name="Cell">{cell}</table:table-cell>' for cell in cells)
    return f"<table:table-row>{marks}</table:table-row>"


def picture(name, path, title, width_cm, height_cm):
    """A picture in a paragraph of its own; ``path`` is its place in the document."""
    return (
        f'<text:p text:style-name="Picture"><draw:frame draw:name={quoted(name)} text:anchor-type="as-char" '
        f'svg:width="{width_cm:.2f}cm" svg:height="{height_cm:.2f}cm"><draw:image xlink:href={quoted(path)} '
        f'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{escape(plain(title))}</svg:title>'
        "</draw:frame></text:p>"
    )


def write(path, title, language, body, pictures, properties):
    """Write the document.

    Parameters
    ----------
    path : Path
    title, language : str
    body : sequence of str
        Marks, as made here.
    pictures : dict
        Path in the document to bytes; named ``.png`` or ``.svg``.
    properties : dict
        Name to text: kept by word processors as custom properties.
    """
    content = (
        f"{HEAD}<office:document-content {names('office', 'text', 'table', 'style', 'fo', 'draw', 'svg', 'xlink')} "
        f'office:version="1.2"><office:automatic-styles>{AUTOMATIC}</office:automatic-styles><office:body><office:text>'
        f"{''.join(body)}</office:text></office:body></office:document-content>"
    )
    custom = "".join(
        f'<meta:user-defined meta:name={quoted(name)} meta:value-type="string">{escape(plain(text))}'
        "</meta:user-defined>"
        for name, text in properties.items()
    )
    meta = (
        f'{HEAD}<office:document-meta {names("office", "meta", "dc")} office:version="1.2"><office:meta>'
        f"<meta:generator>Södertörnsmodellen</meta:generator><dc:title>{escape(plain(title))}</dc:title>"
        f"<dc:language>{escape(language)}</dc:language>{custom}</office:meta></office:document-meta>"
    )
    kinds = {"png": "image/png", "svg": "image/svg+xml"}
    entries = [("/", MIME), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
    entries += [(name, kinds[name.rsplit(".", 1)[1]]) for name in pictures]
    manifest = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>' for name, kind in entries
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(zipfile.ZipInfo("mimetype"), MIME)  # first, and not packed
        file.writestr("content.xml", content)
        file.writestr("styles.xml", styles(language))
        file.writestr("meta.xml", meta)
        for name, data in pictures.items():
            file.writestr(name, data)
        file.writestr(
            "META-INF/manifest.xml",
            f'{HEAD}<manifest:manifest {names("manifest")} manifest:version="1.2">{manifest}</manifest:manifest>',
        )


AUTOMATIC = (
    '<style:style style:name="Table" style:family="table"><style:table-properties style:width="16.5cm" '
    'table:align="left" fo:margin-top="0.1cm" fo:margin-bottom="0.4cm"/></style:style>'
    '<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties '
    'style:column-width="4cm"/></style:style>'
    '<style:style style:name="Wide" style:family="table-column"><style:table-column-properties '
    'style:column-width="12.5cm"/></style:style>'
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" '
    'fo:border="0.5pt solid #aab3b7"/></style:style>'
    '<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" '
    'fo:border="0.5pt solid #aab3b7" fo:background-color="#e6eeee"/></style:style>'
)


def styles(language):
    """The document's styles: A4, headings, quotations, page numbers."""
    language = re.sub(r"[^a-z]", "", language[:2].lower()) or "en"
    country = {"sv": "SE", "en": "GB"}.get(language, "none")
    sizes = {1: ("20pt", "0cm"), 2: ("15pt", "0.7cm"), 3: ("12.5pt", "0.5cm"), 4: ("11pt", "0.4cm")}
    headings = "".join(
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" '
        'style:parent-style-name="Standard" style:next-style-name="Text_20_body" '
        f'style:default-outline-level="{level}">'
        f'<style:paragraph-properties fo:margin-top="{above}" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>'
        f'<style:text-properties fo:font-size="{size}" fo:font-weight="bold" fo:color="#1d5c63"/></style:style>'
        for level, (size, above) in sizes.items()
    )

    def named(name, paragraph, text=""):
        shown = name.replace("_20_", " ")
        return (
            f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
            f'style:parent-style-name="Standard"><style:paragraph-properties {paragraph}/>'
            f"<style:text-properties {text}/></style:style>"
        )

    quote = 'fo:margin-left="0.4cm" fo:margin-bottom="0.2cm" fo:padding-left="0.3cm" fo:border-left="2pt solid #9cc3c0"'
    return (
        f'{HEAD}<office:document-styles {names("office", "text", "style", "fo", "svg")} office:version="1.2">'
        "<office:styles>"
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt" '
        f"fo:font-family=\"'Source Sans 3', 'Open Sans', Calibri, Arial\" fo:language=\"{language}\" "
        f'fo:country="{country}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        + named("Text_20_body", 'fo:margin-bottom="0.2cm"')
        + named("Quote", quote)
        + named("About", 'fo:margin-bottom="0.1cm"', 'fo:font-size="9pt" fo:color="#55646b"')
        + named("Picture", 'fo:margin-top="0.1cm" fo:margin-bottom="0.3cm"')
        + named("Number", 'fo:text-align="end"')
        + headings
        + "</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.25cm" '
        'fo:margin-right="2.25cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/>'
        "</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>'
        '<text:p text:style-name="Number"><text:page-number text:select-page="current">1</text:page-number></text:p>'
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )
