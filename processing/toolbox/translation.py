"""Texts in the user's language. Declarations and errors hold plain English; this looks them up."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..spec import units

CONTEXT = "sodertorn"
NARROW_SPACE = "\u202f"
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def tr(text):
    """The text in the user's language, or as it is where there is no translation."""
    return QCoreApplication.translate(CONTEXT, text) if text else text


def symbol(unit):
    """A unit as it is written in the user's language; empty where there is nothing to write."""
    return tr(units.symbol(unit)) if unit else ""


def titled(title, unit):
    """A translated title with its unit behind it, unless the title says it."""
    written = symbol(unit)
    said = unit in units.COUNTED or written.lower() == title.lower()
    if said or (len(written) > 3 and written.lower() in title.lower()):
        written = ""
    return f"{title} ({written})" if written else title


def amount(value, unit):
    """A number with its unit; the name of a field as it is."""
    if isinstance(value, str):
        return value
    return f"{number(value)} {symbol(unit)}".strip()


def number(value):
    """A number with at most six digits as it is written in the user's language: 1.5 as 1,5 in Swedish."""
    text = f"{float(f'{value:.6g}'):,.9f}".rstrip("0").rstrip(".")
    whole, _, part = text.partition(".")
    whole = whole.replace("-", "−").replace(",", NARROW_SPACE if abs(value) >= 10_000 else "")
    return f"{whole}{'.' if language() == 'en' else ','}{part}" if part else whole


def _compiled():
    """The translation for QGIS's language, whether it is there or not."""
    language = (QgsApplication.locale() or "en").split("_")[0]
    return FOLDER / f"sodertorn_{language}.qm"


def language():
    """Code of the language the plugin speaks: QGIS's own where there is a translation, else English."""
    path = _compiled()
    return path.stem.split("_")[1] if path.exists() else "en"


def install_translator():
    """Load the translation for QGIS's language; None where there is none."""
    path = _compiled()
    translator = QTranslator()
    if not path.exists() or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator):
    """Undo `install_translator`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
