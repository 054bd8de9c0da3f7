"""People within 800 and 1500 m with the search written in C; sorting and compressed rows are counted."""

import ctypes
import sys

import numpy as np
from common import Report, city
from scipy.sparse import csr_matrix

c = city()
n = len(c.xy)
report = Report(version="C, gcc -O3")
library = ctypes.CDLL(sys.argv[3])
library.within.restype = ctypes.c_int64
array = np.ctypeslib.ndpointer


def morton(xy):
    """Order of the points along a Morton curve."""
    cell = ((xy - xy.min(axis=0)) / np.ptp(xy, axis=0).max() * 65535).astype(np.uint64)
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        cell = (cell | (cell << np.uint64(shift))) & np.uint64(mask)
    return np.argsort(cell[:, 0] | (cell[:, 1] << np.uint64(1)))


with report.time("build"):
    order = morton(c.xy)
    rank = np.empty(n, dtype=np.int64)
    rank[order] = np.arange(n)
    pairs = rank[np.concatenate([c.tail, c.head])], rank[np.concatenate([c.head, c.tail])]
    graph = csr_matrix((np.concatenate([c.length, c.length]), pairs), shape=(n, n))
    people = np.ascontiguousarray(c.node_people[order], dtype=float)
small, large = np.empty(n), np.empty(n)
library.within.argtypes = [
    ctypes.c_int32,
    array(np.int32),
    array(np.int32),
    array(float),
    array(float),
    ctypes.c_double,
    ctypes.c_double,
    array(float),
    array(float),
]
with report.time("search"):
    settled = library.within(n, graph.indptr, graph.indices, graph.data, people, 800.0, 1500.0, small, large)
report.values["settled"] = settled / n
report.done(reach=np.stack([small, large])[:, rank])
