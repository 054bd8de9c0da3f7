"""Pages that a councillor reads and a printer prints: the frame of each, texts and numbers in the reader's language."""

import math
from html import escape

from ..spec import units

# Languages that write 1.5; all others written here use a decimal comma.
POINT_LANGUAGES = ("en",)
THIN_SPACE = "\u202f"  # a thin space that does not break

STYLE = """
:root { color-scheme: only light; }
body { font: 16px/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1d2a30;
  background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem;
  overflow-wrap: break-word; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-top: 2px solid #1d5c63; padding-top: .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
.headline { font-size: 1.3rem; line-height: 1.4; margin: .5rem 0; }
.quiet { color: #55646b; font-size: .9rem; margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; font-size: .95rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #dde3e5; vertical-align: middle; }
th { font-weight: 600; color: #3b4a51; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.all td { font-weight: 600; background: #f3f6f6; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
tr.field td { color: #55646b; font-size: .85rem; padding-top: .8rem; }
td.bar { width: 34%; min-width: 8rem; }
svg { display: block; width: 100%; height: .9rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
th.number { white-space: normal; vertical-align: bottom; }
svg.chart { height: auto; max-width: 46rem; margin: .5rem 0; }
td.withheld { color: #55646b; font-style: italic; }
.warning { border-left: 4px solid #b8860b; background: #fdf6e3; padding: .4rem .8rem; margin: .4rem 0; }
dl { display: grid; grid-template-columns: minmax(10rem, auto) 1fr; gap: .15rem 1rem; font-size: .9rem; }
dt { color: #55646b; } dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr, .warning { break-inside: avoid; }
  h2, h3 { break-after: avoid; } thead { display: table-header-group; } }
"""


class Writer:
    """Texts and numbers in the reader's language, escaped."""

    def __init__(self, translate, language):
        self.tr = translate
        self._sign = "." if language.split("_")[0] in POINT_LANGUAGES else ","

    def text(self, english):
        return escape(self.tr(english))

    def quiet(self, translated):
        return f'<p class="quiet">{escape(translated)}</p>'

    def number(self, value, decimals=0):
        """1234.5 as 1 234,5; a dash where there is no number."""
        if value is None or not math.isfinite(value):
            return "–"
        text = f"{value:,.{decimals}f}".replace(",", THIN_SPACE).replace(".", self._sign)
        return "0" if not text.strip("-0" + self._sign) and not decimals else text.replace("-", "−")

    def amount(self, value, unit=""):
        """A measured value with as many decimals as its size is worth, and its unit."""
        if unit == "ratio":
            decimals = 2
        elif abs(value) >= 100 or float(value).is_integer():
            decimals = 0
        else:  # two digits of what is small
            decimals = min(max(1, 1 - math.floor(math.log10(abs(value)))), 4) if math.isfinite(value) else 1
        symbol = self.tr(units.symbol(unit)) if units.symbol(unit) else ""
        space = THIN_SPACE if symbol else ""
        return self.number(value, decimals) + (space + symbol if math.isfinite(value) else "")

    def plain(self, value):
        """A number with as many decimals as it has, at most three: for axes."""
        decimals = next((n for n in range(3) if abs(value * 10**n - round(value * 10**n)) < 1e-6), 3)
        return self.number(value, decimals)

    def share(self, value):
        """Per cent, never rounded to all or none."""
        if not math.isfinite(value):
            return "–"
        if 99.5 <= value < 100:
            return f">99{THIN_SPACE}%"
        if 0 < value < 0.5:
            return f"<1{THIN_SPACE}%"
        return f"{value:.0f}{THIN_SPACE}%"

    def limit(self, threshold):
        """ "at most 300 m"."""
        tr = self.tr
        template = tr("at most {value}") if threshold.met == "at most" else tr("at least {value}")
        return template.format(value=self.amount(threshold.value, threshold.unit))

    def head(self, names):
        cells = [f"<th scope=col{' class=number' if right else ''}>{escape(name)}</th>" for name, right in names]
        return "<table><thead><tr>" + "".join(cells) + "</tr></thead><tbody>"


def row(writer, cells):
    """One table row of escaped texts, numbers right: cells are (text, whether a number)."""
    marks = [f"<td{' class=number' if right else ''}>{escape(text)}</td>" for text, right in cells]
    return f"<tr>{''.join(marks)}</tr>"


def whole_page(writer, title, parts, language, *, warnings=(), settings=()):
    """The HTML of a page: its parts, what the run warned of, and how it was made.

    Parameters
    ----------
    writer : Writer
    title : str
        English; translated here.
    parts : sequence of str
        HTML.
    language : str
        Code of the reader's language.
    warnings : sequence of str
        Written as they are.
    settings : sequence of (str, str)
        Provenance: parameters, layers, versions; written as they are.
    """
    parts = [*parts, *(f'<p class="warning">{escape(str(item))}</p>' for item in warnings)]
    if settings:
        parts.append(f"<h2>{escape(writer.tr('How this was made'))}</h2><dl>")
        parts += [f"<dt>{escape(str(key))}</dt><dd>{escape(str(value))}</dd>" for key, value in settings]
        parts.append("</dl>")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language[:2])}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{writer.text(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )
