"""A survey's import, protected, into a GeoPackage and into PostGIS, beside ogr2ogr that only moves the table."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "build" / "bench"
NOTE = "ogr2ogr matches, protects, checks and keeps apart nothing: a bound from below, no like for like"


def residents(bench):
    """100,000 and 1,000,000 answers in 30 columns; seconds by the clock, since a database works in another process."""
    sys.path.insert(0, str(ROOT / "test" / "bench"))
    from bench_matching import written

    for rows in (5_000,) if bench.quick else (100_000, 1_000_000):
        size, text = f"answers-{rows}", f"{rows:,} answers x 30 columns"
        source, target = written(rows), DATA / f"imported-{rows}.gpkg"
        ours = bench.run("ours_import", source, target, "gpkg", size=size, timeout=3600)
        moved = bench.run("ogr2ogr_import", source, DATA / f"moved-{rows}.gpkg", size=size, timeout=3600)
        seconds = _of(ours, "import")
        if rows <= 100_000:
            bench.below("residents: import into a GeoPackage", text, seconds, 30.0, "s", _stored(ours))
        bench.within("residents: import into a GeoPackage", text, seconds, _of(moved, "import"), "ogr2ogr", None, NOTE)
        memory = ours and ours["peak"]
        bench.below("… memory", text, memory, 1024, "MiB", "peak of the whole process")
        if rows <= 100_000:
            postgis = bench.run("ours_import", source, "-", "postgis", size=size, timeout=3600)
            bench.below("residents: import into PostGIS", text, _of(postgis, "import"), 30.0, "s", _stored(postgis))
            again = bench.run("ours_import", source, target, "again", size=size, timeout=3600)
            bench.below("residents: the same import again", text, _of(again, "import"), 30.0, "s", _stored(again))
        for name in (target, DATA / f"moved-{rows}.gpkg"):
            name.unlink(missing_ok=True)


def _of(report, name):
    return report and report["seconds"].get(name)


def _stored(report):
    return f"{report['stored']['added']:,} added, {report['stored']['unchanged']:,} as before" if report else ""


PARTS = {"residents": residents}
