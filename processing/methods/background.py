"""Long work of GEOS in threads, so that several cores do it and cancelling is heard meanwhile.

GEOS neither reports progress nor can be stopped, but shapely lets go of Python while it works.
"""

import os
from concurrent.futures import ThreadPoolExecutor, wait

from ..spec import Monitor

EVERY = 0.1  # s between two looks at whether to stop
WORKERS = min(os.cpu_count() or 1, 4)


def each(function, items, monitor):
    """What a function makes of each item, several at a time.

    When the user stops, what has not begun is dropped, and what has runs out unheeded.

    Parameters
    ----------
    function : callable
        Of one item; spends its time in shapely.
    items : sequence
    monitor : Monitor
        Told of the share done.

    Returns
    -------
    list
        In the order of the items.
    """
    pool = ThreadPoolExecutor(WORKERS)
    try:
        futures = [pool.submit(function, item) for item in items]
        waiting = set(futures)
        while waiting:
            _, waiting = wait(waiting, timeout=EVERY)
            monitor.progress(1.0 - len(waiting) / len(futures))
        return [future.result() for future in futures]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


class Listener(Monitor):
    """Hears that another monitor was cancelled, and says nothing: for work in threads."""

    def __init__(self, other):
        self._other = other

    def is_cancelled(self):
        return self._other.is_cancelled()
