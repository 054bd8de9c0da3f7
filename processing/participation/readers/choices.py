"""Questions with several answers: one column with all of them, columns of 0 and 1 for each, or both."""

import dataclasses

import numpy as np

from ...sources.tables import Column
from ...spec import Monitor
from . import signs, together

APART = "; "
_FLAG = frozenset(("0", "1", "", "0.0", "1.0", "true", "false", "True", "False", "TRUE", "FALSE"))
_NO = frozenset(("0", "0.0", "", "false", "False", "FALSE"))


def with_choices(table):
    """A table whose questions with several answers are marked as such, and guesses for their columns of 0 and 1.

    Where the answers of a question hold spaces themselves ("Unsafe place Playground"), they are told apart by the
    names of its columns of 0 and 1, and separated by "; " instead. A question that has only columns of 0 and 1 gets
    a column with its answers; nothing is taken away.

    Returns
    -------
    tuple
        Table, tuple of Guess
    """
    sample = next(iter(table.read(Monitor())), None)
    found = groups(table.names(), sample)
    if not found:
        return table, ()
    columns, remade, made, guesses = [], {}, {}, []
    for column in table.columns:
        if column.name in found:
            labels = [label for label, _ in found[column.name]]
            spaced = any(" " in label for label in labels)
            if spaced:
                remade[column.name] = labels
            column = dataclasses.replace(
                column, many=APART if spaced else " ", choices={label: label for label in labels} | column.choices
            )
        columns.append(column)
    names = set(table.names())
    for question, flags in found.items():
        if question not in names:
            made[question] = flags
            columns.append(Column(question, many=APART, choices={label: label for label, _ in flags}))
        guesses += [signs.role(table.name, flag, "ignore", "same", (question,)) for _, flag in flags]

    def read(monitor):
        for chunk in table.read(monitor):
            for question, labels in remade.items():
                chunk[question] = _respaced(chunk[question].to_numpy(), labels)
            for question, flags in made.items():
                chunk[question] = _gathered(chunk, flags)
            yield chunk

    return dataclasses.replace(table, columns=tuple(columns), read=read), tuple(guesses)


def groups(names, sample):
    """{question: [(choice, its column of 0 and 1), ...]} of a table, told by names and the first rows."""
    if sample is None or not len(sample):
        return {}
    flags = {}
    for name in names:
        question, slash, choice = name.rpartition("/")
        if slash and question and choice and name in sample and set(sample[name].iloc[:500]) <= _FLAG:
            flags.setdefault(question, []).append((choice, name))
    return {q: found for q, found in flags.items() if _is_question(q, found, names, sample)}


def _is_question(question, flags, names, sample):
    told = [set(sample[name].iloc[:500]) - {""} for _, name in flags]
    if not any(told):
        return False
    if question in names:
        return True
    if len(flags) < 2:
        return False
    # Without the question's own column: the choices of one question are answered together, or not at all.
    blank = np.array([sample[name].iloc[:500].to_numpy() == "" for _, name in flags])
    return all(told) and bool((blank.all(axis=0) | ~blank.any(axis=0)).all())


def split(cell, labels):
    """The answers in a cell where they are separated by spaces and may hold spaces; None where it does not come out.

    The longest label that fits is taken first.
    """
    found, rest = [], cell.strip()
    longest = sorted(labels, key=len, reverse=True)
    while rest:
        label = next((each for each in longest if rest == each or rest.startswith(each + " ")), None)
        if label is None:
            return None
        found.append(label)
        rest = rest[len(label) :].lstrip()
    return found


def _respaced(column, labels):
    made = {}
    for cell in set(column):
        parts = split(cell, labels)
        made[cell] = cell if parts is None else APART.join(parts)
    return together.column([made[cell] for cell in column])


def _gathered(chunk, flags):
    said = [~np.isin(chunk[name].to_numpy().astype(str), list(_NO)) for _, name in flags]
    rows = zip(*said, strict=True)
    return together.column(
        [APART.join(label for (label, _), yes in zip(flags, row, strict=True) if yes) for row in rows]
    )
