"""Files of answers: reading them whole beside pandas, GeoPandas and openpyxl, and from a file to its preview."""

import os
from pathlib import Path

import survey

PEER = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python"
DATA = Path(__file__).resolve().parents[3] / "build" / "bench"
FORMS = {
    "csv": ("CSV", "pandas.read_csv, told all", 2.0),
    "kobo": ("KoboToolbox JSON with a repeat", "json, pandas.json_normalize", None),
    "geojson": ("GeoJSON", "geopandas.read_file", None),
    "gpkg": ("GeoPackage", "geopandas.read_file", None),
    "fgb": ("FlatGeobuf", "geopandas.read_file", None),
    "xlsx": ("Excel", "openpyxl, read only", None),
}


def reading(bench):
    """30 columns; ours tells encoding, separator and kind by itself, and yields text by the chunk."""
    for form, (title, against, most) in FORMS.items():
        rows = 5_000 if bench.quick else 20_000 if form == "xlsx" else 100_000
        path = survey.path(DATA, form, rows)
        size, text = f"answers-{form}-{rows}", f"{rows:,} x 30"
        ours = bench.run("ours_reading", form, path, size=size)
        peer = bench.run("peer_reading", form, path, size=size, python=str(PEER))
        note = f"{ours['peak']:.0f} MiB, the other {peer['peak']:.0f}" if ours and peer else ""
        if ours and peer and ours["results"]["rows"] != peer["results"]["rows"]:
            note = "NOT the same rows"
        bench.within(f"answers: read {title}", text, _of(ours, "read"), _of(peer, "read"), against, None, note)
        bench.below(f"answers: {title} to its preview", text, _of(ours, "preview"), most, "s")


def _of(report, name):
    return report and report["seconds"].get(name)


PARTS = {"answers": reading}
