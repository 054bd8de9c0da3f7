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


def heading(text, level, mark=""):
    """A heading of level 1 to 4; ``mark`` is what a table of contents finds it by."""
    anchor = f"<text:bookmark text:name={quoted(mark)}/>" if mark else ""
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{anchor}{inline(text)}</text:h>'


def contents(title, headings):
    """A table of contents of level 2: ``headings`` are (text, mark). Word processors count the pages."""
    rows = "".join(
        '<text:p text:style-name="Contents_20_2"><text:a '
        f'xlink:type="simple" xlink:href={quoted("#" + mark)}>{inline(text)}</text:a><text:tab/><text:bookmark-ref '
        f'text:reference-format="page" text:ref-name={quoted(mark)}>–</text:bookmark-ref></text:p>'
        for text, mark in headings
    )
    entry = (
        '<text:table-of-content-entry-template text:outline-level="2" text:style-name="Contents_20_2">'
        "<text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/>"
        '<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>'
        "</text:table-of-content-entry-template>"
    )
    return (
        '<text:table-of-content text:style-name="Plain" text:name="Contents" text:protected="false">'
        f'<text:table-of-content-source text:outline-level="2"><text:index-title-template '
        f'text:style-name="Contents_20_Heading">{escape(plain(title))}</text:index-title-template>{entry}'
        f"</text:table-of-content-source><text:index-body>{paragraph(title, 'Contents_20_Heading')}{rows}"
        "</text:index-body></text:table-of-content>"
    )


def table(name, widths, rows, header=0, style="Table"):
    """A table.

    Parameters
    ----------
    name : str
        Letters and digits.
    widths : sequence of int
        Of the columns, mm.
    rows : sequence of sequences of str
        Content of each cell, as paragraphs. A row of one cell goes across.
    header : int
        Rows that are repeated on the next page.
    style : str
        ``Table``, or ``Box`` for one that stays on one page where it can.
    """
    columns = "".join(f'<table:table-column table:style-name="C{width}"/>' for width in widths)
    made = [_row(cells, len(widths), "Head" if number < header else "Cell") for number, cells in enumerate(rows)]
    top = f"<table:table-header-rows>{''.join(made[:header])}</table:table-header-rows>" if header else ""
    rest = "".join(made[header:])
    return f'<table:table table:name="{name}" table:style-name="{style}">{columns}{top}{rest}</table:table>'


def _row(cells, columns, style):
    span, covered = "", ""
    if len(cells) == 1 and columns > 1:
        style, span = "Head", f' table:number-columns-spanned="{columns}"'
        covered = "<table:covered-table-cell/>" * (columns - 1)
    marks = "".join(f'<table:table-cell table:style-name="{style}"{span}>{cell}</table:table-cell>' for cell in cells)
    return f"<table:table-row>{marks}{covered}</table:table-row>"


def picture(name, path, title, width_cm, height_cm):
    """A picture in a paragraph of its own; ``path`` is its place in the document."""
    return (
        f'<text:p text:style-name="Picture"><draw:frame draw:name={quoted(name)} text:anchor-type="as-char" '
        f'svg:width="{width_cm:.2f}cm" svg:height="{height_cm:.2f}cm"><draw:image xlink:href={quoted(path)} '
        f'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>{escape(plain(title))}</svg:title>'
        "</draw:frame></text:p>"
    )


def write(path, title, language, body, pictures, properties, foot=""):
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
    foot : str
        Stands at the foot of every page, left of its number.
    """
    text = "".join(body)
    content = (
        f"{HEAD}<office:document-content {names('office', 'text', 'table', 'style', 'fo', 'draw', 'svg', 'xlink')} "
        f'office:version="1.2"><office:automatic-styles>{AUTOMATIC}{_columns(text)}</office:automatic-styles><office:body><office:text>'
        f"{text}</office:text></office:body></office:document-content>"
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
        file.writestr("styles.xml", styles(language, foot))
        file.writestr("meta.xml", meta)
        for name, data in pictures.items():
            file.writestr(name, data)
        file.writestr(
            "META-INF/manifest.xml",
            f'{HEAD}<manifest:manifest {names("manifest")} manifest:version="1.2">{manifest}</manifest:manifest>',
        )


_EDGES = 'fo:padding="0.09cm" fo:border="0.5pt solid #aab3b7"'
AUTOMATIC = (
    "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="16.5cm" '
        f'table:align="left" fo:margin-top="0.1cm" fo:margin-bottom="0.4cm"{more}/></style:style>'
        for name, more in (("Table", ""), ("Box", ' style:may-break-between-rows="false"'))
    )
    + f'<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties {_EDGES}/></style:style>'
    f'<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties {_EDGES} '
    'fo:background-color="#e6eeee"/></style:style>'
    '<style:style style:name="Plain" style:family="section"><style:section-properties/></style:style>'
)


def _columns(text):
    return "".join(
        f'<style:style style:name="C{width}" style:family="table-column"><style:table-column-properties '
        f'style:column-width="{int(width) / 10}cm"/></style:style>'
        for width in sorted(set(re.findall(r'<table:table-column table:style-name="C(\d+)"/>', text)))
    )


def styles(language, foot=""):
    """The document's styles: A4, headings, quotations, page numbers."""
    language = re.sub(r"[^a-z]", "", language[:2].lower()) or "en"
    country = {"sv": "SE", "en": "GB"}.get(language, "none")
    sizes = {1: ("22pt", "0cm"), 2: ("15pt", "0.8cm"), 3: ("11.5pt", "0.5cm"), 4: ("11pt", "0.4cm")}
    headings = "".join(
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" '
        'style:parent-style-name="Standard" style:next-style-name="Text_20_body" '
        f'style:default-outline-level="{level}">'
        f'<style:paragraph-properties fo:margin-top="{above}" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/>'
        f'<style:text-properties fo:font-size="{size}" fo:font-weight="bold" fo:color="#1d5c63"/></style:style>'
        for level, (size, above) in sizes.items()
    )

    def named(name, paragraph, text="", inside=""):
        shown = name.replace("_20_", " ")
        return (
            f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph" '
            f'style:parent-style-name="Standard"><style:paragraph-properties {paragraph}>{inside}'
            f"</style:paragraph-properties><style:text-properties {text}/></style:style>"
        )

    together = 'fo:keep-with-next="always"'
    quote = (
        'fo:margin-left="0.4cm" fo:margin-bottom="0.2cm" fo:padding-left="0.3cm" fo:border-left="2pt solid #9cc3c0" '
        'fo:orphans="2" fo:widows="2"'
    )
    small = 'fo:font-size="9pt" fo:color="#55646b"'
    right = '<style:tab-stops><style:tab-stop style:position="16.5cm" style:type="right"{}/></style:tab-stops>'
    return (
        f'{HEAD}<office:document-styles {names("office", "text", "style", "fo", "svg")} office:version="1.2">'
        "<office:styles>"
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt" '
        f"fo:font-family=\"'Source Sans 3', 'Open Sans', Calibri, Arial\" fo:language=\"{language}\" "
        f'fo:country="{country}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        + "".join(
            f'<style:style style:name="{name}_20_{link}" style:display-name="{name.replace("_20_", " ")} {link}" '
            'style:family="text"><style:text-properties '
            'style:text-underline-style="none" fo:color="#1d2a30"/></style:style>'
            for name, link in (("Internet", "link"), ("Visited_20_Internet", "Link"))
        )
        + named("Text_20_body", 'fo:margin-bottom="0.2cm"')
        + named("Quote", f"{quote} {together}")
        + named("About", f'fo:margin-bottom="0.1cm" {together}', small)
        + named("Note", 'fo:margin-bottom="0.2cm"', small)
        + named("ToWrite", 'fo:margin-bottom="0.2cm" fo:background-color="#fdf6e3"', 'fo:color="#6b4e00"')
        + named("Subtitle", 'fo:margin-bottom="0.2cm"', 'fo:font-size="15pt" fo:color="#1d2a30"')
        + named("Draft", 'fo:margin-bottom="0.1cm"', 'fo:font-weight="bold" fo:color="#9a3b26"')
        + named("Picture", f'fo:margin-top="0.1cm" fo:margin-bottom="0.1cm" {together}')
        + named("Number", 'fo:text-align="end"')
        + named("Cell", 'fo:orphans="2" fo:widows="2"')
        + named("Strong", "", 'fo:font-weight="bold"')
        + named("Footer", "", small, right.format(""))
        + named("Contents_20_Heading", f'fo:margin-top="0.8cm" fo:margin-bottom="0.2cm" {together}',
                'fo:font-size="15pt" fo:font-weight="bold" fo:color="#1d5c63"')
        + named("Contents_20_2", 'fo:margin-bottom="0.06cm"', "",
                right.format(' style:leader-style="dotted" style:leader-text="."'))
        + headings
        + "</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2.25cm" '
        'fo:margin-right="2.25cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" '
        'fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>'
        f'<text:p text:style-name="Footer">{inline(foot)}<text:tab/><text:page-number text:select-page="current">1'
        "</text:page-number> (<text:page-count>1</text:page-count>)</text:p>"
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )  # fmt: skip
