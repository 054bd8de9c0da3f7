"""Measures of inequality between people, for any number of groups at once, from one sort."""

import numpy as np

WORST_SHARE = 0.1
RICHEST, POOREST = 0.1, 0.4  # of the people, as the Palma ratio compares them
ROUNDING = 1e-12  # a part in 10^12 of the people is nobody: sums of real weights miss an exact share by that


def ascending(key):
    """Rows in ascending order of a key, those without a number left out; to share between several `Curve`."""
    rows = np.flatnonzero(np.isfinite(key))
    return rows[np.argsort(key[rows], kind="stable")]


class Curve:
    """People and what they have, cumulated in ascending order of a key within each group.

    Ordered by the value itself it is the Lorenz curve, by income the concentration curve. People with the same
    key are one block: within it the curve is straight, so their order does not matter and a share of the people
    that ends among them takes its part of each.

    Parameters
    ----------
    key, value : (n,) float arrays
        What orders the people, and what they have. Places without a finite value or key are left out.
    people : (n,) float array
        Number of people at each place, not negative; places with nobody are left out.
    codes : (n,) int array, optional
        Group of each place, 0 to ``count`` - 1; negative for places in none.
    count : int
        Number of groups.
    order : int array, optional
        What `ascending` gives for ``key``.

    Attributes
    ----------
    people, total, mean : (count,) arrays
        People of each group, the sum of what they have, and the mean (NaN where there is nobody).
    lowest, highest : (count,) arrays
        Of the key.
    negative : (count,) bool array
        Whether someone has a negative value.
    """

    def __init__(self, key, value, people, codes=None, count=1, order=None):
        rows = ascending(key) if order is None else order
        weight = people[rows]
        keep = weight > 0
        if value is not key:
            keep &= np.isfinite(value[rows])
        if codes is not None and (codes < 0).any():
            keep &= codes[rows] >= 0
        if not keep.all():
            rows, weight = rows[keep], weight[keep]
        ordered = key[rows]
        begins = np.ones(len(rows), dtype=bool)
        if count > 1:
            # whole numbers of 16 bits are sorted without comparing them
            group = codes[rows].astype(np.int16 if count < 2**15 else np.int64)
            within = np.argsort(group, kind="stable")
            rows, weight, ordered, group = rows[within], weight[within], ordered[within], group[within]
            begins[1:] = (ordered[1:] != ordered[:-1]) | (group[1:] != group[:-1])
        else:
            begins[1:] = ordered[1:] != ordered[:-1]
        first = np.flatnonzero(begins)
        has = ordered if value is key else value[rows]
        self.key, self.count = ordered[first], count
        self.group = group[first].astype(np.int64) if count > 1 else np.zeros(len(first), dtype=np.int64)
        self.block_people = np.add.reduceat(weight, first) if len(first) else np.zeros(0)
        self.block_value = np.add.reduceat(weight * has, first) if len(first) else np.zeros(0)
        self._people = np.concatenate([[0.0], np.cumsum(self.block_people)])
        self._value = np.concatenate([[0.0], np.cumsum(self.block_value)])
        below = has < 0
        self.negative = np.zeros(count, dtype=bool)
        if below.any():
            self.negative[group[below] if count > 1 else 0] = True
        self._edge = np.searchsorted(self.group, np.arange(count + 1))
        self.people = self._sum(self.block_people)
        self.total = self._sum(self.block_value)
        self.mean = _ratio(self.total, self.people)
        some = self.people > 0
        self.lowest, self.highest = np.full(count, np.nan), np.full(count, np.nan)
        self.lowest[some] = self.key[self._edge[:-1][some]]
        self.highest[some] = self.key[self._edge[1:][some] - 1]

    def _sum(self, of_blocks):
        return np.bincount(self.group, of_blocks, self.count)

    def at(self, shares):
        """What the first ``shares`` of the people have together: (count, s) array, in the unit of the value."""
        begin = self._edge[:-1]
        people = self._people[begin][:, None] + np.asarray(shares, dtype=float)[None, :] * self.people[:, None]
        return np.interp(people, self._people, self._value) - self._value[begin][:, None]

    def shares(self, shares):
        """Ordinates of the curve: the part of all that the first ``shares`` of the people have, (count, s)."""
        return _ratio(self.at(shares), self.total[:, None])

    def mean_between(self, low, high):
        """Mean of those from share ``low`` to ``high`` of the people; who straddles a bound counts in part."""
        both = self.at([low, high])
        return _ratio(both[:, 1] - both[:, 0], (high - low) * self.people)

    def reached(self, share, end="low"):
        """Key of the person at whom ``share`` of the people is reached, counted from the "low" or "high" end."""
        slack = ROUNDING * max(self._people[-1], 1e-300)
        begin = self._people[self._edge[:-1]]
        if end == "low":
            at = np.searchsorted(self._people[1:], begin + share * self.people - slack)
        else:
            at = np.searchsorted(self._people[1:], begin + (1 - share) * self.people + slack, side="right")
        some = self.people > 0
        found = np.full(self.count, np.nan)
        at = np.clip(at[some], self._edge[:-1][some], self._edge[1:][some] - 1)
        found[some] = self.key[at]
        return found

    def below(self, key, *, same):
        """Number of people, of the only group, with a lower key than each of ``key``; with ``same`` or the same."""
        return self._people[np.searchsorted(self.key, key, side="right" if same else "left")]

    def index(self):
        """Concentration index 2 cov(value, rank) / mean of each group; NaN where nobody has anything.

        The rank of a person is the share of the people of the group with less income, and half of those with the
        same (Kakwani, Wagstaff & van Doorslaer 1997); the Gini coefficient where the key is the value.
        """
        before = self._people[:-1] - self._people[self._edge[:-1]][self.group]
        rank = _ratio(before + self.block_people / 2, self.people[self.group])
        above = self.block_value - self.mean[self.group] * self.block_people
        return 2 * _ratio(self._sum(above * (rank - 0.5)), np.where(self.total > 0, self.total, np.nan))


class Lorenz(Curve):
    """The curve ordered by the value itself, with the measures that only need the values.

    All measures are NaN for a group with a negative value, without people, or in which nobody has anything.
    """

    def __init__(self, value, people, codes=None, count=1, order=None):
        super().__init__(value, value, people, codes, count, order)
        self.sound = (self.people > 0) & (self.lowest >= 0) & (self.total > 0)
        relative = _ratio(self.key, np.where(self.sound, self.mean, np.nan)[self.group])
        self._relative = np.maximum(relative, 0)

    def median(self):
        """The middle person's value, or the mean of the two in the middle; with real weights of both medians."""
        return (self.reached(0.5) + self.reached(0.5, "high")) / 2

    def worst_decile(self, worse):
        """Value of the best-served person among the worst-served tenth; ``worse`` is "high" or "low"."""
        return self.reached(WORST_SHARE, worse)

    def worst_mean(self, worse):
        """Mean of the worst-served tenth of the people."""
        low, high = (1 - WORST_SHARE, 1.0) if worse == "high" else (0.0, WORST_SHARE)
        return np.clip(self.mean_between(low, high), self.lowest, self.highest)

    def gini(self):
        """Gini coefficient, 0 to 1: one minus twice the area under the Lorenz curve (Lerman & Yitzhaki 1989)."""
        return np.where(self.sound, np.clip(self.index(), 0, 1), np.nan)

    def theil(self):
        """Theil index, GE(1): the mean of y ln y, y the value over the mean; 0 ln 0 is 0 (Theil 1967)."""
        y = self._relative
        return self._mean_of(y * np.log(np.where(y > 0, y, 1.0)))

    def mean_log_deviation(self):
        """GE(0): the mean of -ln y. NaN also where someone has 0."""
        y = self._relative
        return np.where(self.lowest > 0, self._mean_of(-np.log(np.where(y > 0, y, 1.0))), np.nan)

    def atkinson(self):
        """Atkinson (1970) with aversion 0.5: 1 - (mean of the square roots of y) squared."""
        return 1 - np.minimum(self._mean_of(np.sqrt(self._relative)), 1.0) ** 2

    def _mean_of(self, of_blocks):
        mean = _ratio(self._sum(self.block_people * of_blocks), self.people)
        return np.where(self.sound, np.maximum(mean, 0), np.nan)

    def decomposed(self):
        """Theil and mean log deviation within and between the groups, which together are all people.

        Returns
        -------
        dict of float
            ``theil_within``, ``theil_between``, ``mld_within``, ``mld_between``; the two add up to the measure of
            all people (Shorrocks 1980). NaN where the measure of all people is.
        """
        some = self.people > 0
        people, total = self.people[some], self.total[some]
        share, part = _ratio(people, people.sum()), _ratio(total, total.sum())
        relative = _ratio(part, share)
        logs = np.log(np.where(relative > 0, relative, 1.0))
        sound = bool(some.any() and (self.lowest[some] >= 0).all() and total.sum() > 0)
        positive = sound and bool((self.lowest[some] > 0).all())
        theil = np.where(part > 0, self.theil()[some], 0.0)  # a group without anything adds nothing within
        return {
            "theil_within": float((part * theil).sum()) if sound else np.nan,
            "theil_between": max(float((part * logs).sum()), 0.0) if sound else np.nan,
            "mld_within": float((share * self.mean_log_deviation()[some]).sum()) if positive else np.nan,
            "mld_between": max(float(-(share * logs).sum()), 0.0) if positive else np.nan,
        }


class Concentration(Curve):
    """The curve ordered by income."""

    def concentration_index(self):
        """From -1, all with the poorest, to 1, all with the richest; NaN where a value is negative or all are 0."""
        return np.where(self.negative | (self.people <= 0), np.nan, self.index())

    def palma(self):
        """Mean of the richest tenth over the mean of the poorest four tenths, of the people ordered by income.

        As Herszenhut et al. (2022) do for accessibility. NaN where the poorest have nothing.
        """
        poorest = self.mean_between(0.0, POOREST)
        return _ratio(self.mean_between(1 - RICHEST, 1.0), np.where(poorest > 0, poorest, np.nan))


def gini(value, weight=None):
    """Gini coefficient of non-negative values, each held by ``weight`` people (default one)."""
    value = np.asarray(value, dtype=float)
    weight = np.ones(len(value)) if weight is None else np.asarray(weight, dtype=float)
    return float(Lorenz(value, weight).gini()[0])


def _ratio(a, b):
    """a / b, NaN where b is 0."""
    b = np.asarray(b, dtype=float)
    return a / np.where(b == 0, np.nan, b)
