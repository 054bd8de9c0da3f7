"""What can be wrong with a street layer, by code, and what to do about it. Shown in the user's language."""

ISOLATED = "isolated_part"
NEAR_MISS = "near_miss"
UNDERSHOOT = "undershoot"
CROSSING = "crossing"
LEVELS = "levels"
OVERLAP = "overlap"
DUPLICATE = "duplicate"
ZERO_LENGTH = "zero_length"

PROBLEMS = {
    ISOLATED: "Part of the network that nothing joins to the largest part",
    NEAR_MISS: "Two dead ends close to each other that are not joined",
    UNDERSHOOT: "Dead end close to another line that it does not join",
    CROSSING: "Lines cross or touch on the same level without being joined",
    LEVELS: "Lines on different levels share a vertex but are not joined",
    OVERLAP: "Lines lie on top of each other",
    DUPLICATE: "Line drawn twice",
    ZERO_LENGTH: "Line without length",
}

FIXES = {
    ISOLATED: "Draw the missing link, or leave the part out if nobody can walk there.",
    NEAR_MISS: "Move one end to the other; the repaired copy does.",
    UNDERSHOOT: "Extend the line to the other one and give both a vertex there; the repaired copy does.",
    CROSSING: "Give both lines a vertex there, as in the repaired copy; or other levels, if one passes over the other.",
    LEVELS: "Remove the vertex from the bridge or tunnel, or correct the levels if the lines do meet.",
    OVERLAP: "Delete the stretch that is drawn twice.",
    DUPLICATE: "Delete one of the two; the repaired copy keeps the first.",
    ZERO_LENGTH: "Delete the line; the repaired copy leaves it out.",
}
