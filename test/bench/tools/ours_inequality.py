"""Gini, Theil and Atkinson of all people and of 500 groups, ours; the segregation Gini."""

import numpy as np
from common import Report, city
from ours import VERSION
from sodertorn.processing.methods.inequality import Lorenz

c = city()
report = Report(version=VERSION)
people = c.people.astype(float)


def everyone():
    curve = Lorenz(c.value, people)
    return np.array([curve.gini()[0], curve.theil()[0], curve.atkinson()[0]])


def groups():
    curve = Lorenz(c.value, people, c.group, c.group.max() + 1)
    found = curve.decomposed()
    return np.array([*curve.gini(), found["theil_within"], found["theil_between"]])


def segregation():
    share = c.minority.sum() / c.everyone.sum()
    return Lorenz(c.minority / c.everyone, c.everyone.astype(float)).gini()[0] / (1 - share)


results = {
    "everyone": report.best("everyone", everyone),
    "groups": report.best("groups", groups),
    "segregation": report.best("segregation", segregation),
}
report.done(**results)
