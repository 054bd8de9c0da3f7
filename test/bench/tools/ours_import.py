"""A survey's file matched, protected and imported: ``ours_import.py - - FILE.csv STORE gpkg|again|postgis``."""

import runpy
import sys
import time
from pathlib import Path

from common import Report
from ours import VERSION
from sodertorn.processing.participation import intake
from sodertorn.processing.participation.store.place import StorePlace
from sodertorn.processing.spec import Monitor

source, target, kind = Path(sys.argv[3]), Path(sys.argv[4]), sys.argv[5]
server = None
if kind == "postgis":
    tests = Path(__file__).resolve().parents[2] / "core"
    server = runpy.run_path(str(tests / "postgres_server.py"))["Server"]()
elif kind == "gpkg":
    target.unlink(missing_ok=True)
place = StorePlace(None, server, "bench") if server else StorePlace(target, None, "")
report = Report(version=VERSION)
monitor = Monitor()
stored = {}
monitor.info = lambda template, **values: stored.update(values) if "added" in values else None
try:
    start = time.perf_counter()
    intake.import_resident_input(
        files=(source,), profile_file=None, place=place, survey="bench", title="", area=None, mask=True, kinds=(),
        homes="leave out", nearest=50.0, farthest=250.0, cell=250.0, k=5, population=None, people_field=None,
        pseudonyms=True, originals=False, whole=True, copy_files=True, folder="", who="bench", monitor=monitor,
    )  # fmt: skip
    report.seconds["import"] = time.perf_counter() - start
finally:
    if server:
        server.stop()
report.values["stored"] = stored
report.done()
