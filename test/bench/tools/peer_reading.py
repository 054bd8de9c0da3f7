"""The same file read whole by the tool one would take: ``peer_reading.py - RESULT FORM PATH``."""

import json
import sys

from common import Report

form, path = sys.argv[3:5]


def csv():
    import pandas as pd

    return len(pd.read_csv(path, dtype=str, keep_default_na=False))


def layer():
    import geopandas as gpd

    return len(gpd.read_file(path))


def workbook():
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(1 for sheet in book.worksheets for _ in sheet.iter_rows(values_only=True)) - 1


def kobo():
    import pandas as pd

    with open(path) as stream:
        found = json.load(stream)["results"]
    repeats = pd.json_normalize(
        [item for item in found if "platser" in item], record_path="platser", meta=["_id"], errors="ignore"
    )
    return len(pd.json_normalize(found, max_level=0)) + len(repeats)


READERS = {"csv": csv, "xlsx": workbook, "kobo": kobo}
NAMES = {"csv": "pandas", "kobo": "pandas", "xlsx": "openpyxl"}
name = NAMES.get(form, "geopandas")
report = Report(version=f"{name} {__import__(name).__version__}")
rows = report.best("read", READERS.get(form, layer))
report.done(rows=rows)
