"""Words a user writes for classes: a name, the values that belong to it, and a number of its own."""

import re
from typing import NamedTuple


class Named(NamedTuple):
    """A class as written: ``name = value + value: number``.

    ``values`` is the name itself where no others are given; ``number`` is None where there is none.
    """

    name: str
    values: tuple
    number: float | None


def named(word):
    """Read one word.

    Parameters
    ----------
    word : str
        ``park``, ``park: 300``, ``park + garden: 300`` or ``green = park + garden: 300``.

    Returns
    -------
    Named
        Of ``green = park + garden: 300`` the name "green", the values ("park", "garden") and 300.0. Without a name
        before the equals sign the values together are the name. What follows a colon but is no number is part of
        the word.
    """
    match = re.fullmatch(r"(.*\S)\s*:\s*(\d+(?:\.\d+)?)\s*", word)
    text, number = (match[1], float(match[2])) if match else (word, None)
    before, equals, after = text.partition("=")
    parts = tuple(re.split(r"(?<=\S)\s*\+\s*(?=\S)", (after if equals else text).strip()))
    return Named(before.strip() if equals and before.strip() else "+".join(parts), parts, number)
