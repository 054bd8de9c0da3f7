"""Which columns of a source are personal as a whole, and better not kept at all."""

import itertools
import re

import numpy as np

from ...sources.tables import Guess
from .folding import words_of
from .personal_data import KINDS, find

EVIDENCE = {
    "name": "The column is called {column}",
    "content": "{share} % of its cells hold: {kind}",
}
"""Why a column should be dropped; evidence of the guesses."""

_TOKENS = re.compile(r"[^\W_]+")
_WORDS = words_of(
    "namn förnamn efternamn fullname firstname lastname surname telefon telefonnummer telnr mobil mobilnummer "
    "mobiltelefon phone phonenumber telephone epost epostadress mejl mejladress mail email emailaddress "
    "personnummer personnr samordningsnummer ssn postadress gatuadress hemadress bostadsadress adress address "
    "username deviceid imei subscriberid simserial simid ip ipaddress ipadress kontaktuppgifter kontaktuppgift"
)
_PAIRS = frozenset(
    (
        "e post",
        "e postadress",
        "e mail",
        "first name",
        "last name",
        "full name",
        "device id",
        "ip address",
        "sim serial",
    )
)
# A name, or an address, of something else.
_OF_OTHERS = words_of(
    "plats platsen platsens parkens gatans place gata gatan street område fil file form organisation förening företag"
)
_CONTENT_SHARE = 0.5
_KINDS = tuple(kind for kind in KINDS if kind != "plate")


def suggest_drop(columns, sample):
    """Columns that seem personal as a whole.

    Parameters
    ----------
    columns : sequence of tables.Column
    sample : DataFrame
        Some rows of text cells, a column for each of ``columns`` it has.

    Returns
    -------
    list of (str, Guess)
        Name of the column, and why; the guess holds nothing of its cells.
    """
    found = []
    for column in columns:
        if _is_personal(column.name) or _is_personal(column.label):
            called = column.label or column.name
            found.append((column.name, _guess(column.name, "name", column=called)))
            continue
        if column.name not in sample.columns:
            continue
        cells = [cell for cell in sample[column.name] if isinstance(cell, str) and cell.strip()]
        if not cells:
            continue
        hits = find(cells, _KINDS)
        # a cell that is little else than what was found, not a remark that mentions it
        lengths = np.array([len(cell) for cell in cells])
        covered = (
            np.bincount(hits["position"], hits["end"] - hits["start"], len(cells))
            if len(hits)
            else np.zeros(len(cells))
        )
        share = float((covered >= 0.5 * lengths).mean())
        if share >= _CONTENT_SHARE:
            kind = KINDS[hits["kind"].mode().iloc[0]]
            found.append((column.name, _guess(column.name, "content", share=round(100 * share), kind=kind)))
    return found


def _is_personal(called):
    tokens = _TOKENS.findall(called.rsplit("/", 1)[-1].lower())
    if not tokens or len(tokens) > 6 or _OF_OTHERS.intersection(tokens):
        return False
    pairs = {" ".join(pair) for pair in itertools.pairwise(tokens)}
    return bool(_WORDS.intersection(tokens) or _PAIRS.intersection(pairs))


def _guess(name, why, **values):
    return Guess(about=f"drop:{name}", value="drop", evidence=EVIDENCE[why], values=values, options=("drop", "keep"))
