"""What every measured process shares: input arrays, a stopwatch, the peak of its memory, one JSON line.

A tool runs in a process of its own, single-threaded, as ``python tool.py CITY.npz RESULT.npz [options]``.
It prints one JSON object as its last line and leaves its result for `run.py` to compare.
"""

import json
import sys
import time
from contextlib import contextmanager
from types import SimpleNamespace

import numpy as np


def city():
    """The arrays of the city named on the command line."""
    with np.load(sys.argv[1]) as stored:
        return SimpleNamespace(**{name: stored[name] for name in stored.files})


class Report:
    """Seconds by name and whatever else is worth telling.

    Seconds of the processor: with one thread the same as by the clock on a quiet machine, and still
    comparable on a busy one.
    """

    def __init__(self, **values):
        self.seconds = {}
        self.values = values
        self.before = peak()

    @contextmanager
    def time(self, name):
        """Add the time spent inside to ``name``."""
        start = time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - start

    def best(self, name, call, least=0.5, most=5):
        """Time ``call`` up to ``most`` times or ``least`` seconds, keep the median; return its last result."""
        spent = []
        while len(spent) < most and (not spent or sum(spent) < least):
            start = time.process_time()
            result = call()
            spent.append(time.process_time() - start)
        self.seconds[name] = float(np.median(spent))
        return result

    def done(self, **results):
        """Store the results and print the report."""
        memory = peak()
        if results:
            np.savez(sys.argv[2], **results)
        print(json.dumps({"seconds": self.seconds, "peak": memory, "before": self.before, **self.values}))


def peak():
    """Peak resident memory of this process, MiB (``ru_maxrss`` would be inherited from the parent)."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return float("nan")
