"""The library page: every tool with its pillar, what it needs and who stands behind it, in the user's language."""

from html import escape

from ..indicators import ALL, GROUPS
from ..spec import Kind
from .help_page import threshold_text
from .translation import language, tr

DATA = (Kind.VECTOR, Kind.RASTER, Kind.FILE)

STYLE = """
body { font: 15px/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1d2a30; max-width: 88rem;
  margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; border-top: 2px solid #1d5c63; padding-top: .7rem; margin-top: 2rem; }
nav a { margin-right: 1.2rem; } a { color: #1d5c63; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; table-layout: fixed; }
th, td { box-sizing: border-box; text-align: left; vertical-align: top; padding: .4rem .6rem;
  border-bottom: 1px solid #dde3e5; overflow-wrap: break-word; }
th { color: #3b4a51; } code { color: #55646b; font-size: .75rem; }
th:nth-child(1) { width: 14%; } th:nth-child(2) { width: 30%; } th:nth-child(3) { width: 9%; }
th:nth-child(4) { width: 11%; } th:nth-child(5) { width: 14%; }
.help { color: #3b4a51; } td div { margin-bottom: .35rem; }
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; } }
"""


def page(specs=ALL):
    """The page as HTML that needs nothing else.

    Parameters
    ----------
    specs : sequence of Indicator
    """
    parts = [f"<h1>{escape(tr('Library of tools'))}</h1>", f"<p>{escape(tr(ABOUT))}</p>", "<nav>"]
    groups = [group for group in GROUPS if any(spec.group == group for spec in specs)]
    parts += [f'<a href="#{at}">{escape(tr(group))}</a>' for at, group in enumerate(groups)]
    parts.append("</nav>")
    heads = [tr("Tool"), tr("What it tells"), tr("Speaks of the city as"), tr("Needs"), tr("Thresholds"), tr("Sources")]
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    for at, group in enumerate(groups):
        parts.append(f'<h2 id="{at}">{escape(tr(group))}</h2><table><thead><tr>{head}</tr></thead><tbody>')
        parts += [_row(spec) for spec in specs if spec.group == group]
        parts.append("</tbody></table>")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language())}"><head><meta charset="utf-8">'
        f"<title>{escape(tr('Library of tools'))}</title><style>{STYLE}</style></head><body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


ABOUT = (
    "There is no universal measure of social sustainability: choose what to measure for the place, with the people. "
    "Nothing here is a score of a whole city, and a trend is not a cause."
)
TEXTS = (ABOUT,)


def _row(spec):
    needs = [tr(item.title) for item in spec.inputs if item.kind in DATA and not item.optional]
    cells = (
        f"<b>{escape(tr(spec.title))}</b><br><code>sodertorn:{escape(spec.id)}</code>",
        f'<span class="help">{escape(tr(spec.help))}</span>',
        _lines(tr(pillar.value) for pillar in spec.pillars),
        _lines(needs),
        _lines(threshold_text(item) for item in spec.thresholds),
        "".join(f"<div>{_reference(item)}</div>" for item in spec.references),
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _lines(texts):
    return "".join(f"<div>{escape(text)}</div>" for text in texts)


def _reference(item):
    text = escape(tr(item.text))
    return f'<a href="{escape(item.url)}">{text}</a>' if item.url else text
