"""What becomes of a profile when one guess is changed."""

import dataclasses

from ..profile import Place, Rule
from . import words

ABOUT_COLUMNS = ("role", "place", "crs", "many", "swapped", "test")


def where(profile, about):
    """Table and column of "table/column", or of "role:table/column"."""
    kind, _, rest = about.partition(":")
    place = rest if kind in ABOUT_COLUMNS else about
    for table in sorted(profile.columns, key=len, reverse=True):
        if place.startswith(table + "/") and place[len(table) + 1 :] in profile.columns[table]:
            return table, place[len(table) + 1 :]
    table, _, column = place.partition("/")
    return table, column


def apply(profile, changes):
    """The profile with some guesses changed.

    Parameters
    ----------
    profile : Profile
    changes : dict
        What a guess is about to its new value, as `suggest` gives them: {"crs:/N": "EPSG:3010", "role:/q5": "text"}.

    Returns
    -------
    Profile
    """
    for about, value in changes.items():
        kind = about.partition(":")[0]
        if kind in ("decimal", "time_form", "time_zone", "key"):
            profile = profile.changed(**{kind: value})
            continue
        table, column = where(profile, about)
        if kind in ("place", "crs", "swapped"):
            profile = _place_changed(profile, table, column, kind, value)
        elif kind in ("many", "test"):
            kept = {name: one for name, one in getattr(profile, kind).items() if name != f"{table}/{column}"}
            profile = profile.changed(**{kind: kept | ({f"{table}/{column}": value} if value else {})})
        elif kind == "role":
            profile = _role_changed(profile, table, column, value)
    return profile


def _place_changed(profile, table, column, kind, value):
    field, value = {"place": ("form", value), "crs": ("crs", value), "swapped": ("swapped", value == "yes")}[kind]
    rules = []
    for rule in profile.rules:
        place = rule.place
        if rule.table == table and place is not None and column in place.columns:
            if field == "swapped" and place.form == "pair":
                place = dataclasses.replace(place, columns=place.columns[::-1])
            else:
                place = dataclasses.replace(place, **{field: value})
            rule = dataclasses.replace(rule, place=place)
        rules.append(rule)
    return profile.changed(rules=tuple(rules))


def _role_changed(profile, table, column, role):
    whole = f"{table}/{column}"
    place = next((r.place for r in profile.rules if r.table == table and r.place and column in r.place.columns), None)
    drop = tuple(name for name in profile.drop if name != whole)
    attachments = tuple(name for name in profile.attachments if name != whole)
    changes = {"test": {name: value for name, value in profile.test.items() if name != whole}}
    for one in ("key", "respondent", "time"):
        if table == next(iter(profile.columns), "") and getattr(profile, one) == column:
            changes[one] = ""
    rules = [_without(rule, column, role) if rule.table == table else rule for rule in profile.rules]
    rules = [rule for rule in rules if rule is not None]
    if role in ("key", "respondent", "time"):
        changes[role] = column
    elif role == "drop":
        drop += (whole,)
    elif role == "attachment":
        attachments += (whole,)
    elif role == "test":
        changes["test"] |= {whole: "1"}
    elif role in ("place", "home"):
        rules = _with_place(rules, table, column, place or Place("point", (column,)), role == "home")
    elif role in ("text", "theme", "rating", "feeling", "question"):
        rules = _with_role(rules, table, column, role)
    return profile.changed(rules=tuple(rules), drop=drop, attachments=attachments, **changes)


def _without(rule, column, role):
    """A rule without a column; None where nothing is left of it."""
    if role not in ("place", "home") and rule.place is not None and column in rule.place.columns:
        rule = dataclasses.replace(rule, place=None, home=False)
        if not rule.text:
            return None
    made = dataclasses.replace(
        rule,
        text=tuple(name for name in rule.text if name != column),
        theme=tuple(name for name in rule.theme if name != column),
        **{one: "" for one in ("rating", "feeling", "question_column") if getattr(rule, one) == column},
    )
    return made if made.place is not None or made.text or made.theme else None


def _with_place(rules, table, column, place, home):
    for number, rule in enumerate(rules):
        if rule.table == table and rule.place is not None and column in rule.place.columns:
            moved = [Rule(table, question=rule.question, place=rule.place, home=True)] if home else []
            # What was said there is said still, without the place.
            left = dataclasses.replace(rule, place=None if home else rule.place, home=False)
            kept = [left] if left.place is not None or left.text or left.theme else []
            return [*rules[:number], *moved, *kept, *rules[number + 1 :]]
    return [*rules, Rule(table, question=words.leaf(column), place=place, home=home)]


def _with_role(rules, table, column, role):
    field = "question_column" if role == "question" else role
    for number, rule in enumerate(rules):
        if rule.table == table and not rule.home:
            before = getattr(rule, field)
            rules[number] = dataclasses.replace(
                rule, **{field: (*before, column) if role in ("text", "theme") else column}
            )
            return rules
    if role in ("text", "theme"):
        return [*rules, Rule(table, question=words.leaf(column), **{role: (column,)})]
    return rules
