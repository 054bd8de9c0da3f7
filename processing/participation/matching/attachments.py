"""Photos and files that came along: names, and links that are never followed here."""

import json

import pandas as pd

from . import words

COLUMNS = ("contribution_id", "submission_id", "name", "link", "path")
MOST, MOST_LETTERS = 100, 1000
"""Files of one cell; letters of one file's path."""


def none():
    """A frame without rows."""
    return pd.DataFrame({name: pd.Series(dtype=object) for name in COLUMNS})


def frame(rows, columns, context, keep, contributions, table):
    """Attachments of a chunk.

    Parameters
    ----------
    rows : DataFrame
        Of the chunk those that stay in.
    columns : list of str
    context : dict
        Of arrays over the whole chunk, with ``submission_id``.
    keep : (n,) bool array
        Which rows of the chunk stay in.
    contributions : DataFrame
    table : str

    Returns
    -------
    DataFrame
        ``contribution_id`` is that of the row's first contribution, "" where the row has none. ``link`` is an http or
        https address, else "". ``path`` is the file as the answer names it, with its folders.
    """
    submissions = dict(zip(rows.index, context["submission_id"][keep], strict=True))
    mine = contributions[contributions["table"] == table].drop_duplicates("row")
    of_row = dict(zip(mine["row"], mine["contribution_id"], strict=True))
    made = []
    for column in columns:
        cells = rows[column]
        cells = cells[~cells.str.strip().isin(words.NULLS)]
        for row, cell in zip(cells.index, cells, strict=True):
            made += [(of_row.get(row, ""), submissions[row], *one) for one in files(cell)]
    return pd.DataFrame(made, columns=list(COLUMNS)).drop_duplicates(ignore_index=True) if made else none()


def files(cell):
    """(name, link, path) of each file in a cell: a name, addresses, or a list as KoboToolbox writes it."""
    cell = cell.strip()
    if cell[:1] in "[{":
        try:
            found = json.loads(cell)
        except (ValueError, RecursionError):
            return [(cell[:255], "", "")]
        found = found if isinstance(found, list) else [found]
        return [one for one in map(_of_item, found[:MOST]) if one[0] or one[1]]
    pieces = cell.split() if "://" in cell else [part.strip() for part in cell.split(";")]
    return [_of_text(piece) for piece in pieces[:MOST] if piece]


def _of_item(item):
    if isinstance(item, str):
        return _of_text(item)
    if not isinstance(item, dict):
        return "", "", ""
    link = next((str(item[key]) for key in ("download_url", "url", "href") if is_link(item.get(key))), "")
    name = next((str(item[key]) for key in ("media_file_basename", "filename", "name") if item.get(key)), link)
    return _name(name), link, "" if link else name[:MOST_LETTERS]


def _of_text(text):
    return (_name(text), text, "") if is_link(text) else (_name(text), "", text[:MOST_LETTERS])


def is_link(text):
    """Whether it is an address of the web, and nothing else: no blanks, no other scheme."""
    if not isinstance(text, str) or len(text) > 2000:
        return False
    return text.lower().startswith(("http://", "https://")) and not any(c.isspace() or c in "\"'<>`" for c in text)


def _name(text):
    """The last part of a path or address, without what no file name holds."""
    last = text.replace("\\", "/").split("?")[0].rstrip("/").rsplit("/", 1)[-1]
    made = "".join(c for c in last if c.isprintable() and c not in ':*"<>|')[:255].lstrip(".")
    return made or ("file" if text else "")
