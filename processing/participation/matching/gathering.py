"""Problems, counts and contributions of a chunk, while they are gathered."""

import numpy as np
import pandas as pd

from .. import problems


class Gathered:
    """What comes of a chunk, while it is gathered."""

    def __init__(self, table, index, out):
        self.table, self.index = table, index
        self.contributions, self.counts, self._problems = [], {}, []
        for code in np.unique(out[out != ""]):
            self.problem(out == code, code)

    def problem(self, rows, code, rule=-1, column=""):
        """List some rows, (n,) bool."""
        if rows.any():
            self._problems.append((self.index[rows], rule, column, code))

    def problems(self):
        """As a frame."""
        sizes = [len(rows) for rows, *_ in self._problems]
        column = lambda at: np.repeat(np.array([one[at] for one in self._problems], dtype=object), sizes)  # noqa: E731
        rows = np.concatenate([one[0] for one in self._problems]) if sizes else np.empty(0, dtype=np.int64)
        code = column(3)
        made = {
            "table": np.full(len(rows), self.table, dtype=object), "row": rows, "rule": column(1).astype(np.int64),
            "column": column(2), "code": code,
        }  # fmt: skip
        made["stays_out"] = np.isin(code.astype(str), problems.STAYS_OUT)
        return pd.DataFrame(made)
