"""Python's state of a thread of QGIS's pool, kept from one task to the next."""

import ctypes
import threading

_own = threading.local()


def keep_state():
    """Keep this thread's state for as long as the thread lives; called at the beginning of work in a task.

    Without it Python forgets the thread when a task ends, and pyproj 3.7 on Python 3.13 crashes in the next task of the
    same thread: `pyproj.CRS` in two tasks of QGIS 3.44 one after the other is enough.
    """
    if threading.current_thread() is not threading.main_thread() and not getattr(_own, "kept", False):
        ctypes.pythonapi.PyGILState_Ensure()
        _own.kept = True
