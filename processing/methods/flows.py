"""How many shortest ways lead where, and what flows over them: Brandes' accumulation for many sources at once.

Everything is told in cells: one for each source and each place it reaches. The ways of one source never
meet those of another, so all of them are worked on together, wave by wave from the sources outwards and
back again. Of equally short ways each carries an equal share.
"""

import numpy as np


class Ways:
    """The shortest ways of several sources.

    Parameters
    ----------
    pointer : (C + 1,) int array
        Cell c leads on to ``onward[pointer[c]:pointer[c + 1]]``.
    onward : (A,) int array
        Cells; along shortest ways only, so nothing leads back.
    start : int array
        Cells that the ways begin in.

    Attributes
    ----------
    count : (C,) float array
        Number of shortest ways from the source to the cell; 0 where none leads.
    """

    def __init__(self, pointer, onward, start):
        self.onward = onward
        size = len(pointer) - 1
        arriving = np.bincount(onward, minlength=size)
        self.branched = bool((arriving > 1).any())
        self.count = np.zeros(size)
        self.count[start] = 1.0
        self.waves = []
        cells = np.asarray(start)
        while len(cells):
            low = pointer[cells]
            many = pointer[cells + 1] - low
            some = many > 0
            cells, low, many = cells[some], low[some], many[some]
            if not len(cells):
                break
            first = np.cumsum(many) - many
            way = np.repeat(low - first, many) + np.arange(first[-1] + many[-1])
            self.waves.append((cells, way, first, many))
            cells = onward[way]
            if not self.branched:
                self.count[cells] = 1.0
                continue
            np.add.at(self.count, cells, np.repeat(self.count[self.waves[-1][0]], many))
            np.subtract.at(arriving, cells, 1)
            cells = np.unique(cells[arriving[cells] == 0])

    def back(self, given):
        """What passes through each cell, and over each way, if so much ends in each cell.

        Parameters
        ----------
        given : (C,) float array
            What ends in each cell.

        Returns
        -------
        through : (C,) float array
            What ends farther on and comes through the cell.
        over : (A,) float array
        """
        through, over = np.zeros(len(given)), np.zeros(len(self.onward))
        for cells, way, first, many in reversed(self.waves):
            head = self.onward[way]
            flow = given[head] + through[head]
            if self.branched:
                flow *= np.repeat(self.count[cells], many) / self.count[head]
            over[way] = flow
            through[cells] = np.add.reduceat(flow, first)
        return through, over
