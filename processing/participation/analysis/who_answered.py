"""Who answered: respondents against the population, and weights for every later count."""

import numpy as np
import pandas as pd

from ...spec import Monitor, UserError, reasons
from . import raking
from .fit import goodness_of_fit
from .remarks import numbered, words
from .strata import from_areas, from_table

NO_ANSWER = "(no answer)"


def who_answered(
    *,
    respondents,
    respondent_field,
    answer_fields,
    population,
    population_fields,
    people,
    recode,
    areas,
    area_name,
    area_people,
    lowest_weight,
    highest_weight,
    monitor=None,
):
    """Compare who answered with who lives there.

    Parameters
    ----------
    respondents : (n,) GeoDataFrame
        One row per respondent, or several of the same.
    respondent_field : str or None
        Field that tells respondents apart; without it every row is one.
    answer_fields : sequence of str
        Fields with age, sex and so on.
    population : DataFrame or None
    population_fields : sequence of str
        Fields of ``population`` with the same variables in the same order.
    people : str or None
        Field of ``population`` with the number of people.
    recode : sequence of str
        ``category = answer + answer`` where the words differ.
    areas : GeoDataFrame or None
        Areas as one more variable, in the same CRS.
    area_name, area_people : str or None
        Fields of ``areas``.
    lowest_weight, highest_weight : float
        Bounds of the weights, as multiples of their mean.
    monitor : Monitor, optional

    Returns
    -------
    dict
        ``output``: ``weight`` and ``reason`` for every row; ``groups``: a row per variable and category;
        ``tests``: a row per variable; ``weights``: one row on the weights.

    Raises
    ------
    UserError
        Nothing to compare, fields that do not pair, or nobody who can be compared.

    Notes
    -----
    Representation ratio: share among respondents / share among the population. Residual:
    (O - E) / sqrt(E (1 - p)), standard normal where the respondents are a random sample (Agresti 2007). Weights:
    `raking.rake`.
    """
    monitor = monitor or Monitor()
    _check(population, population_fields, people, answer_fields, areas, area_name, area_people)
    if not 0 < lowest_weight <= 1 <= highest_weight:
        raise UserError(
            "The bounds of the weights do not enclose 1.",
            "Use a lowest weight up to 1 and a highest from 1, as 0.2 and 5.",
        )
    monitor.step("Comparing respondents with the population")
    unit, persons = numbered(words(respondents, respondent_field))
    variables = [
        from_table(field, respondents[field], unit, population, other, people, recode)
        for field, other in zip(answer_fields, population_fields, strict=True)
    ]
    if areas is not None:
        variables.append(from_areas(area_name, respondents.geometry.to_numpy(), unit, areas, area_name, area_people))
    monitor.progress(0.2)
    _check_comparable(variables, population)
    raked = raking.rake(
        [variable.codes for variable in variables],
        [variable.shares() for variable in variables],
        lowest_weight,
        highest_weight,
        monitor.part(0.2, 0.9),
    )
    unknown = np.all([variable.codes < 0 for variable in variables], axis=0)
    _tell(variables, raked, persons, unknown, monitor)
    output = pd.DataFrame(
        {
            "weight": np.where(unknown, np.nan, raked.weights)[unit],
            "reason": np.where(unknown, reasons.NO_STRATUM, None)[unit],
        },
        index=respondents.index,
    )
    weights = raked.weights[~unknown]
    effect = raking.design_effect(weights)
    about = {
        "respondents": persons, "weighted": len(weights), "design_effect": effect,
        "effective": len(weights) / effect, "smallest": weights.min(), "largest": weights.max(),
        "trimmed": raked.trimmed, "deviation": 100 * raked.deviation,
    }  # fmt: skip
    return {
        "output": output,
        "groups": _groups(variables, np.where(unknown, 0.0, raked.weights)),
        "tests": _tests(variables),
        "weights": pd.DataFrame([about]),
    }


def _check_comparable(variables, population):
    if any((variable.codes >= 0).any() for variable in variables):
        return
    if population is None:
        raise UserError(
            "No respondent of {respondents} lies in {areas}.",
            "Check that both lie in one place, and that people live there.",
        )
    raise UserError(
        "No respondent of {respondents} has an answer that is among the categories of {population}.",
        "Check the fields, or say which answers mean which category, such as women = k + kvinna.",
    )


def _check(population, population_fields, people, answer_fields, areas, area_name, area_people):
    if population is None and areas is None:
        raise UserError(
            "There is no population to compare with.",
            "Choose a table with the population by age or sex, or areas with their number of people.",
        )
    if population is not None and (not people or not answer_fields or len(answer_fields) != len(population_fields)):
        raise UserError(
            "The fields of {respondents} and of {population} do not pair, or the field with the people is missing.",
            "Choose as many fields of one as of the other, in the same order, and the field with the number of people.",
        )
    if population is None and answer_fields:
        raise UserError(
            "Fields of {respondents} are given, but no table with the population.",
            "Choose the table, or leave the fields empty.",
        )
    if areas is not None and not (area_name and area_people):
        raise UserError(
            "The name or the number of people of {areas} is not given.", "Choose the two fields of the areas."
        )


def _tell(variables, raked, total, unknown, monitor):
    for variable in variables:
        lost = int((variable.codes < 0).sum())
        if lost:
            monitor.warn(
                "{field}: {n} of {total} respondents have no answer that is among the population's categories.",
                field=variable.name, n=lost, total=total,
            )  # fmt: skip
        there = np.bincount(variable.codes[variable.codes >= 0], minlength=len(variable.people)) > 0
        if not there.all():
            names = ", ".join(np.array(variable.categories, object)[~there][:10])
            monitor.warn(
                "{field}: nobody answered from {names}. No weight can speak for them.", field=variable.name, names=names
            )
    if unknown.any():
        monitor.warn("{n} respondents can be compared in no respect and have no weight.", n=int(unknown.sum()))
    if raked.deviation > 0.001:
        monitor.warn(
            "With weights within the bounds, shares still differ from the population's by up to {n} percentage points.",
            n=f"{100 * raked.deviation:.1f}",
        )


def _groups(variables, weights):
    parts = []
    for variable in variables:
        known = variable.codes >= 0
        count = np.bincount(variable.codes[known], minlength=len(variable.people))
        heavy = np.bincount(variable.codes[known], weights[known], len(variable.people))
        share, total = variable.shares(), max(int(count.sum()), 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            residual = np.where(share < 1, (count - total * share) / np.sqrt(total * share * (1 - share)), 0.0)
            mean = np.where(count > 0, heavy / count, np.nan)
        parts.append(
            pd.DataFrame(
                {
                    "variable": variable.name, "category": variable.categories, "respondents": count,
                    "share": 100 * count / total, "people": variable.people, "people_share": 100 * share,
                    "ratio": count / total / share, "difference": 100 * (count / total - share), "residual": residual,
                    "weight": mean, "weighted_share": 100 * heavy / max(heavy.sum(), 1e-300),
                    "reason": np.where(count > 0, None, reasons.NOBODY_ANSWERED),
                }
            )
        )  # fmt: skip
        others = pd.Series(variable.written[~known], dtype=object).map(
            lambda value: NO_ANSWER if value is None else str(value)
        )
        for value, number in others.value_counts().sort_index().items():
            parts.append(pd.DataFrame([{
                "variable": variable.name, "category": value, "respondents": int(number),
                "reason": reasons.NO_STRATUM,
            }]))  # fmt: skip
    return pd.concat(parts, ignore_index=True)


def _tests(variables):
    rows = []
    for variable in variables:
        count = np.bincount(variable.codes[variable.codes >= 0], minlength=len(variable.people))
        fit = goodness_of_fit(count, variable.shares())
        rows.append(
            {"variable": variable.name, "respondents": int(count.sum()), "categories": len(count), **fit._asdict()}
        )
    return pd.DataFrame(rows)
