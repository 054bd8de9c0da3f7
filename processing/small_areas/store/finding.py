"""What a user means by what is written."""

import difflib

from ...spec import UserError

FACTS = {
    "measure": "There is no measure {name} in {file}.",
    "group": "There is no group {name} in {file}.",
    "division": "There is no division {name} in {file}.",
}


def found(text, frame, columns, what, file):
    """The key that a user means by a key or a title.

    Parameters
    ----------
    text : str
    frame : DataFrame
        On its keys.
    columns : sequence of str
        Where to look, the key first. A title that several have is none that counts.
    what : {"measure", "group", "division"}
    file : str
        For the message.

    Returns
    -------
    str

    Raises
    ------
    UserError
        Nothing is called so; what is nearest is named.
    """
    text = str(text).strip()
    if text in frame.index:
        return text
    wanted = text.casefold()
    for column in columns:
        same = frame.index[frame[column].str.casefold() == wanted]
        if len(same) == 1:
            return same[0]
    names = list(dict.fromkeys(str(value) for column in columns for value in frame[column] if value))
    folded = {name.casefold(): name for name in names}
    near = [folded[one] for one in difflib.get_close_matches(wanted, folded, 5, 0.5)]
    near += [name for low, name in folded.items() if wanted and wanted in low and name not in near][:5]
    shown = ", ".join((near or names)[:8]) or "-"
    raise UserError(
        FACTS[what],
        "Use one of these, or see the list of what is there: {names}.",
        name=text[:60],
        file=file,
        names=shown,
    )
