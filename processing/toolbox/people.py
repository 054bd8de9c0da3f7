"""The distribution over people that an indicator's result carries: table, headline and page."""

import dataclasses

from ..indicators.people import DISTRIBUTION
from ..spec import Kind, Threshold, label, named, reasons
from .finishing import repeated_title
from .outputs import expanded
from .parameters import SUMMARY
from .translation import amount, tr


class People:
    """Whose result it is.

    Parameters
    ----------
    spec : Indicator
    values : dict
        Resolved inputs by key.
    frames : dict of str to DataFrame
        What the method gave.
    least : int
        Groups with fewer people are not shown.
    """

    def __init__(self, spec, values, frames, least):
        self._spec, self._values, self._least = spec, values, least
        self._result = frames.get(spec.people.output) if spec.people else None
        self._table = None
        self._limits = []

    def distribution(self, monitor):
        """The table, as a further frame beside those of the method; none for an indicator without one."""
        if self._result is None:
            return {}
        from ..methods.distribution import distribution

        people, values, result = self._spec.people, self._values, self._result
        home = self._spec.output(people.output).extends
        groups, population = values[people.groups], values[people.population]
        fields = list(dict.fromkeys(field for field in (population, *groups) if field))
        # a field of the places may be called as one of the new columns
        name = {field: f"{field} of the place" if field in result.columns else field for field in fields}
        columns = self._columns()
        self._limits = self._thresholds(columns)
        self._table = distribution(
            result.join(values[home][fields].rename(columns=name)),
            columns=[name for name, _, _ in columns],
            worse=self._worse(columns),
            population=name.get(population),
            groups=[name[field] for field in groups],
            thresholds=[(limit.value, limit.met, limit.column) for limit in self._limits],
            minimum_people=self._least,
            monitor=monitor,
        )
        self._announce(columns, monitor)
        return {SUMMARY: self._table}

    def fields(self):
        """Fields of the table as (name, column, translated title)."""
        values = list(dict.fromkeys(limit.value for limit in self._limits))
        unit = next((limit.unit for limit in self._limits), "none")
        fields = expanded(DISTRIBUTION, {"thresholds": values}, {"thresholds": unit})
        titles = {name: self._named(value) for value in values for name in _of_threshold(value)}
        fields = [
            (name, column, repeated_title(column, titles[name]) if titles.get(name) else title)
            for name, column, title in fields
        ]
        return [entry for entry in fields if entry[0] in self._table]

    def _named(self, value):
        """What a threshold without a unit is called, such as a class; "" where its number says it."""
        found = {limit.title for limit in self._limits if limit.value == value and limit.unit == "none"}
        return "" if not all(found) else tr(found.pop()) if len(found) == 1 else tr("the threshold") if found else ""

    def page(self, **about):
        """The table as HTML; ``about`` is what `distribution_page` takes of the run."""
        from ..methods.report import distribution_page

        result = self._result
        columns = [
            dataclasses.replace(column, name=name, title=title, repeat="") for name, column, title in self._columns()
        ]
        return distribution_page(
            self._table,
            title=self._spec.title,
            description=self._spec.help,
            columns=columns,
            thresholds=self._limits,
            worse=self._worse(self._columns()),
            weighted=bool(self._values.get(self._spec.people.population)),
            minimum_people=self._least,
            reasons=result["reason"].dropna().value_counts().to_dict() if "reason" in result else {},
            **about,
        )

    def _columns(self):
        output = self._spec.output(self._spec.people.output)
        wanted = [column for column in output.columns if column.name in self._spec.people.columns]
        found = expanded(wanted, self._values, self._spec.units())
        return [entry for entry in found if entry[0] in self._result]

    def _worse(self, columns):
        """Which end of the values is bad for people, by field name."""
        return {name: self._spec.people.worse_of(column.name) for name, column, _ in columns}

    def _thresholds(self, columns):
        """Declared thresholds, those chosen for this run, and those written behind a class (``park: 300``)."""
        people, values, worse = self._spec.people, self._values, self._worse(columns)
        chosen = values.get(people.thresholds) or () if people.thresholds else ()
        limits = [item for item in self._spec.thresholds if item.column in worse]
        limits = [item for item in limits if not chosen or item.value in chosen]
        known = {(limit.column, limit.value) for limit in limits}
        own = {}
        for _, column, _ in columns:
            given = values.get(column.repeat)
            words = [word for word in given if isinstance(word, str)] if isinstance(given, tuple) else []
            own |= dict(zip(column.names(words), [named(word).number for word in words], strict=False))
        for name, column, _ in columns:
            met = "at most" if worse[name] == "high" else "at least"
            limits += [
                Threshold(column=name, value=value, unit=column.unit, met=met, title="", source="", year=0)
                for value in (chosen if own.get(name) is None else (own[name],))
                if (name, value) not in known
            ]
        return limits

    def _announce(self, columns, monitor):
        """The headline, in the log."""
        of_class = {name: f"{title}: " for name, column, title in columns if column.repeat}
        for limit in self._limits:
            row = self._table[self._table["measure"] == limit.column].iloc[0]
            monitor.info(
                "{share} % of {people} people meet {title}: {left} are left out.",
                share=f"{row[f'share_{label(limit.value)}']:.1f}",
                people=f"{row['people']:.0f}",
                title=of_class.get(limit.column, "") + threshold_words(limit),
                left=f"{row[f'left_out_{label(limit.value)}']:.0f}",
            )


def _of_threshold(value):
    """Names of the table's fields that belong to one threshold."""
    return [column.name.format(label(value)) for column in DISTRIBUTION if column.repeat]


def in_words(item, value):
    """A resolved input as a page shows it: a choice by its title, several fields in a row."""
    if item.kind is Kind.CHOICE:
        return next((tr(choice.title) for choice in item.choices if choice.value == value), value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value


def people_words(table):
    """The table with the plugin's own words in the user's language: names of groups that it gave, and reasons."""
    from ..methods.groups import TEXTS

    return table.assign(
        group=own_words(table["group"], TEXTS),
        reason=table["reason"].map(reasons.REASONS).map(tr, na_action="ignore"),
    )


def own_words(texts, own):
    """Texts in the user's language; where ``own`` names the plugin's, the others are left as they are."""
    if own is True:
        return texts.map(tr, na_action="ignore")
    return texts.replace({text: tr(text) for text in own})


def threshold_words(limit):
    """'Green space within reach: at most 300 m (WHO, 2017)' in the user's language."""
    if not limit.source:
        met = tr("at most {value}") if limit.met == "at most" else tr("at least {value}")
        return met.format(value=amount(limit.value, limit.unit))
    from .help_page import threshold_text

    return threshold_text(limit)
