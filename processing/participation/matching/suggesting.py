"""The whole profile of a source without a question asked, and what changes when one guess is changed."""

import math

from ...sources.tables import Guess
from ...spec import Monitor
from ..profile import FORMS, Profile, Rule
from ..readers.known import known_zone
from . import columns, roles, times, words
from .evidence import EVIDENCE, ROLES
from .numbers import decimal_of

ROLE_NAMES = tuple(ROLES)


def suggest(source, monitor=None, area=None, profiles=()):
    """A complete profile of a source, and the guesses it is made of.

    Parameters
    ----------
    source : answers.Source
    monitor : Monitor, optional
    area : GeoDataFrame, optional
        The study area: tells the zones of SWEREF 99 apart.
    profiles : iterable of Profile
        Saved ones: where one fits, it is taken as it is.

    Returns
    -------
    profile : Profile
    guesses : tuple of Guess
        About "decimal", "time_form", "time_zone", "role:TABLE/COLUMN", "place:TABLE/COLUMN", "crs:TABLE/COLUMN",
        "many:TABLE/COLUMN". Of the main table it is "role:/COLUMN".
    """
    monitor = monitor or Monitor()
    monitor.step("Recognising the columns")
    samples = []
    for number, table in enumerate(source.tables):
        samples.append(columns.sampled(table, monitor))
        monitor.progress((number + 1) / len(source.tables))
    made = _Suggestion(source, area)
    made.decimal([facts.cells for sample in samples for facts in sample.facts.values()])
    for sample in samples:
        made.table(sample)
    profile = made.profile()
    saved = recognised(source, profiles)
    if saved is not None:
        profile = saved.changed(columns=profile.columns)
    return profile, tuple(made.guesses)


def recognised(source, profiles):
    """The saved profile that fits a source, or None.

    Kind and tables must be the same, and each column of the profile be there. One without new columns is preferred,
    then the one with fewest; see `new_columns`.
    """
    fits = []
    for profile in profiles:
        if profile.kind != source.kind:
            continue
        there = {table.name: set(table.names()) for table in source.tables}
        if all(name in there and set(wanted) <= there[name] for name, wanted in profile.columns.items()):
            fits.append((len(new_columns(source, profile)), len(fits), profile))
    return min(fits)[2] if fits else None


def new_columns(source, profile):
    """Columns that the source has and the profile does not know, as "table/column"."""
    return tuple(
        f"{table.name}/{name}"
        for table in source.tables
        for name in table.names()
        if name not in profile.columns.get(table.name, ())
    )


def extended(profile, guessed, source):
    """A profile of earlier answers, with what is guessed of the columns that came since.

    A second home is dropped and is no answer.

    Parameters
    ----------
    profile, guessed : Profile
    source : answers.Source

    Returns
    -------
    Profile
    """
    new = set(new_columns(source, profile))
    homes = any(rule.home for rule in profile.rules)
    rules = [rule for rule in guessed.rules if set(_columns_of(rule)) <= new]
    second = [name for rule in rules if rule.home and homes for name in _columns_of(rule)]
    return profile.changed(
        columns=guessed.columns,
        rules=(*profile.rules, *(rule for rule in rules if not (rule.home and homes))),
        many=profile.many | {name: sign for name, sign in guessed.many.items() if name in new},
        attachments=(*profile.attachments, *(name for name in guessed.attachments if name in new)),
        drop=(*profile.drop, *(name for name in guessed.drop if name in new), *second),
    )


def _columns_of(rule):
    """The columns a rule needs, as "table/column"."""
    names = (*(rule.place.columns if rule.place else ()), *rule.text, *rule.theme, rule.rating, rule.feeling)
    return [f"{rule.table}/{name}" for name in names if name]


class _Suggestion:
    def __init__(self, source, area):
        self.source, self.area = source, area
        self.guesses, self.rules = [], []
        self.fields = {"attachments": [], "drop": [], "many": {}, "test": {}, "feelings": {}}
        self.form, self.sign = "iso", "."

    def guess(self, about, value, evidence, values=None, options=()):
        self.guesses.append(Guess(about, value, EVIDENCE[evidence], values or {}, tuple(options)))

    def decimal(self, cells):
        self.sign, count, other, example = decimal_of(cells)
        self.fields["decimal"] = self.sign
        if count:
            share = f"{100 * count / (count + other):.0f} %"
            self.guess("decimal", self.sign, "decimal", {"share": share, "sign": self.sign, "example": example}, ".,")
        else:
            self.guess("decimal", self.sign, "decimal_default", {}, ".,")

    def table(self, sample):
        table = sample.table
        main = table.parent is None and table.name == self.source.tables[0].name
        found, companions = columns.places(sample, self.sign, self.area)
        taken = {name for one in found for name in one.place.columns} | set(companions)
        several = roles.many(sample, taken)
        flags = {name: how[0] for name in sample.facts for question, how in several.items()
                 if name.startswith(question + "/") and roles.is_flag(sample.facts[name])}  # fmt: skip
        for name, how in flags.items():
            if how != "/":  # they are made anew from the answers
                self.fields["drop"].append(f"{table.name}/{name}")
        assigned = roles.roles(sample, self.source.kind, taken | set(flags), main, several)
        for name, other in companions.items():
            self.fields["drop"].append(f"{table.name}/{name}")
            self.guess(f"role:{table.name}/{name}", "drop", "home_companion", {"column": other}, ROLE_NAMES)
        for name, (separator, evidence, values) in several.items():
            if assigned.get(name, ("",))[0] in ("", "theme"):
                self.fields["many"][f"{table.name}/{name}"] = separator
                self.guess(f"many:{table.name}/{name}", separator, evidence, values, ("", ";", ",", "|", " ", "/"))
        homes = self._places(table, found, main)
        for name, (role, evidence, values) in assigned.items():
            self._role(sample, name, role, evidence, values)
        self.rules += _rules(sample, [one for one in found if one not in homes], homes, assigned,
                             len(self.source.tables) > 1)  # fmt: skip

    def _places(self, table, found, main):
        homes = []
        for one in found:
            about = f"{table.name}/{one.place.columns[0]}"
            word = words.has(one.words, words.HOME) if main else ""
            self.guess(f"place:{about}", one.place.form, one.evidence, one.values, tuple(FORMS))
            if one.options:
                self.guess(f"crs:{about}", one.place.crs, one.crs_evidence, one.crs_values, one.options)
            if one.place.swapped:
                self.guess(f"swapped:{about}", "yes", "swapped", {"share": one.crs_values.get("share", "100 %")},
                           ("yes", "no"))  # fmt: skip
            if word:
                if homes:  # one home is kept; another one must not get out as an answer
                    self.fields["drop"] += [f"{table.name}/{name}" for name in one.place.columns]
                homes.append(one)
                role = "home" if len(homes) == 1 else "drop"
                self.guess(f"role:{about}", role, "home", {"word": word}, ROLE_NAMES)
        return homes

    def _role(self, sample, name, role, evidence, values):
        about, facts = f"{sample.table.name}/{name}", sample.facts[name]
        self.guess(f"role:{about}", role, evidence, values, ROLE_NAMES)
        if role in ("key", "respondent"):
            self.fields[role] = name
        elif role == "time":
            self._time(name, facts, values)
        elif role == "attachment":
            self.fields["attachments"].append(about)
        elif role == "drop":
            self.fields["drop"].append(about)
        elif role == "test":
            self.fields["test"][about] = next(cell for cell in facts.cells if cell.lower() in words.YES)
        elif role == "feeling":
            known = words.feelings()
            cells = sorted(set(facts.cells))
            self.fields["feelings"] |= {cell: known[cell.lower()] for cell in cells if cell.lower() in known}
        elif role == "rating" and "rating_good" not in self.fields and not roles.weighs(facts):
            low, high = roles.scale(facts)
            self.fields["rating_good"] = float(math.ceil(high - 0.3 * (high - low) - 1e-9))
            self.fields["rating_bad"] = float(math.floor(low + 0.3 * (high - low) + 1e-9))
        elif role == "text":
            word = next((cell for cell in facts.cells if cell.lower() in words.TEST), "")
            if word:
                self.fields["test"][about] = word.lower()
                self.guess(f"test:{about}", word.lower(), "test", {"word": word})

    def _time(self, name, facts, values):
        self.fields["time"], self.fields["time_form"] = name, values["form"]
        example = {"example": values["example"]}
        self.guess("time_form", values["form"], values["how"], example, times.FORMS)
        stated = times.states_zone(facts.cells)
        zone = known_zone(self.source.kind)
        if values["form"] in ("epoch ms", "epoch s"):
            zone, evidence = "UTC", "epoch"
        elif stated > 0.5:
            zone, evidence = zone or "Europe/Stockholm", "zone_stated"
        elif zone:
            evidence = "zone_utc"
        else:
            zone, evidence = "Europe/Stockholm", "zone_assumed"
        self.fields["time_zone"] = zone
        shown = example | {"share": f"{100 * stated:.0f} %", "kind": self.source.kind}
        self.guess("time_zone", zone, evidence, shown, ("Europe/Stockholm", "UTC"))

    def profile(self):
        """What was found, as a profile."""
        if "key" not in self.fields:
            self.guess("key", "", "no_key")
        tuples = {name: tuple(self.fields.pop(name)) for name in ("attachments", "drop")}
        return Profile(
            name=self.source.paths[0].stem if self.source.paths else "",
            kind=self.source.kind,
            columns={table.name: table.names() for table in self.source.tables},
            reading={guess.about: guess.value for guess in self.source.guesses if ":" not in guess.about},
            rules=tuple(self.rules),
            **tuples,
            **self.fields,
        )


def _rules(sample, found, homes, assigned, repeats):
    """Rules of a table: one for each place question, one for each free text without a place, one for the home."""
    table = sample.table
    made = [Rule(table.name, question=one.name, place=one.place, home=True) for one in homes[:1]]
    of = {role: [name for name in sample.facts if assigned.get(name, ("",))[0] == role] for role in ROLE_NAMES}
    first = lambda role: (of[role] or [""])[0]  # noqa: E731
    drafts = {one: {"text": [], "theme": [], "rating": "", "feeling": ""} for one in range(len(found))}
    loose = []
    for name in of["text"]:
        general = bool(words.has(sample.facts[name].words, words.GENERAL))
        alone = len(of["text"]) == 1 and len(found) == 1 and not homes and not repeats
        owner = _owner(sample.facts[name], found)
        if owner is None or (general and not alone):
            loose.append(name)
        else:
            drafts[owner]["text"].append(name)
    if found:
        for role in ("theme", "rating", "feeling"):
            for name in of[role][: None if role == "theme" else 1]:
                owner = _owner(sample.facts[name], found)
                draft = drafts[0 if owner is None else owner]
                draft[role] = [*draft[role], name] if role == "theme" else draft[role] or name
    for number, one in enumerate(found):
        draft = drafts[number]
        made.append(
            Rule(
                table.name, question=one.name, question_column=first("question"), place=one.place,
                text=tuple(draft["text"]), theme=tuple(draft["theme"]), rating=draft["rating"],
                feeling=draft["feeling"],
            )
        )  # fmt: skip
    shared = {} if found else {
        "theme": tuple(of["theme"]), "rating": first("rating"), "feeling": first("feeling"),
    }  # fmt: skip
    for group in _joined(loose):
        label = sample.facts[group[-1]].column.label or words.leaf(group[-1])
        made.append(Rule(table.name, question=label, text=tuple(group), **shared))
    return made


def _owner(facts, found):
    """Which place question a column belongs to: the only one, else the nearest before it; None where none is."""
    if len(found) == 1:
        return 0
    before = [number for number, one in enumerate(found) if one.at < facts.at]
    return max(before, key=lambda number: found[number].at) if before else None


def _joined(names):
    """A title goes with the text after it."""
    groups, titles = [], []
    for name in names:
        if words.has(words.words(name), ("title", "rubrik", "subject")):
            titles.append(name)
        else:
            groups.append([*titles, name])
            titles = []
    return groups + ([titles] if titles else [])
