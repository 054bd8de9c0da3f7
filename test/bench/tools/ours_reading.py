"""Opening, recognising and previewing a file of answers, ours: ``ours_reading.py - RESULT FORM PATH``."""

import sys
from pathlib import Path

from common import Report
from ours import VERSION
from sodertorn.processing.participation.matching import preparing, previewing, suggesting
from sodertorn.processing.participation.readers import open_source
from sodertorn.processing.spec import Monitor

path = Path(sys.argv[4])
report = Report(version=VERSION)
quiet = Monitor()


def read():
    return sum(len(chunk) for table in open_source([path]).tables for chunk in table.read(quiet))


def preview():
    source = open_source([path])
    profile, _ = suggesting.suggest(source)
    crs = previewing.crs_for(source, profile)
    return len(
        previewing.summary(preparing.prepared(source, profile, survey="bench", crs=crs, answers=False)).contributions
    )


report.best("preview", preview)
rows = report.best("read", read)
report.done(rows=rows)
