"""Why a number is not there, or how it came to be: one sign for each value."""

NONE = ""
MISSING = ".."
IMPOSSIBLE = "."
NIL = "-"
CONFIDENTIAL = "x"
PRELIMINARY = "p"
REVISED = "r"
BREAK = "b"
ESTIMATED = "e"
CARRIED = "c"
UNREADABLE = "?"
FEW = "f"
PROTECTS = "s"

TITLES = {
    NONE: "As it came",
    MISSING: "Not available",
    IMPOSSIBLE: "Not applicable",
    NIL: "Nothing to report: the source's own sign, not a zero",
    CONFIDENTIAL: "Withheld by the source",
    PRELIMINARY: "Preliminary",
    REVISED: "Revised",
    BREAK: "Break in the series",
    ESTIMATED: "Estimated by the source",
    CARRIED: "Carried over from another division",
    UNREADABLE: "Not a number: see the list of problems",
    FEW: "Withheld here: a small number",
    PROTECTS: "Withheld here: a small number would follow from it",
}
"""Every flag of the store to what it means."""

EMPTY = (MISSING, IMPOSSIBLE, NIL, CONFIDENTIAL, UNREADABLE, FEW, PROTECTS)
"""Flags of values that are not there."""

SYMBOLS = {
    "..": MISSING, "...": MISSING, "…": MISSING, ":": MISSING, "na": MISSING, "n/a": MISSING, "n.a.": MISSING,
    "nan": MISSING, "null": MISSING, "none": MISSING, "saknas": MISSING, "uppgift saknas": MISSING,
    ".": IMPOSSIBLE, "-": NIL, "–": NIL, "—": NIL, "−": NIL,
    "x": CONFIDENTIAL, "xx": CONFIDENTIAL, "c": CONFIDENTIAL, "s": CONFIDENTIAL, "*": CONFIDENTIAL,
    "p": PRELIMINARY, "r": REVISED, "b": BREAK, "e": ESTIMATED,
}  # fmt: skip
"""What stands in a cell, or beside its number, in small letters, to its flag."""
