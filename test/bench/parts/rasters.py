"""Rasters: share within a circle beside pygeoprocessing, zonal statistics beside QGIS and exactextract, memory."""

import os
from pathlib import Path

import bench_raster
import numpy as np

DATA = bench_raster.DATA
INVEST = str(Path(os.environ.get("SODERTORN_INVEST", Path.home() / ".cache/sodertorn/invest")) / "bin" / "python")
PEER = str(bench_raster.PEER)


def focal_share(bench):
    """The share of two classes within 300 m, for every cell, read from and written to a file."""
    side = 1_000 if bench.quick else 10_000
    source = DATA / f"landcover-{side}.tif"
    bench_raster.make_raster(source, side, "uint8")
    results = DATA / "share-ours.tif", DATA / "share-theirs.tif"
    ours = bench.run("ours_focal", source, results[0], 300, size=side)
    if not Path(INVEST).exists():
        bench.failed.append("pygeoprocessing is not here: scripts/install.sh bench builds it where it can be built")
        theirs = None
    else:
        theirs = bench.run("pygeoprocessing_focal", source, results[1], 300, size=side, python=INVEST)
    note = f"peaks {ours['peak']:.0f} and {theirs['peak']:.0f} MiB" if ours and theirs else ""
    if ours and theirs:
        note += f"; shares differ by {_apart(*results):.1g} percentage points"
    size = f"{side:,} x {side:,} cells"
    work = "share of classes within 300 m, every cell"
    bench.faster(work, size, _seconds(ours), _seconds(theirs), "pygeoprocessing (InVEST)", 8, note)
    for path in results:
        path.unlink(missing_ok=True)


def zonal_statistics(bench):
    """Mean, sum and count within zones; exact fractions in ours and exactextract, cell centres in QGIS."""
    side = 1_000 if bench.quick else 5_000
    source = _plain(DATA / f"values-{side}.tif", side)
    for number in (50,) if bench.quick else (2_000, 20_000):
        zones = DATA / f"zones-{side}-{number}.gpkg"
        bench_raster.make_zones(source, zones, number)
        ours = bench.run("ours_zonal", source, zones, size=side)
        size = f"{side:,} x {side:,} cells, {number:,} zones"
        for tool, name, python, what in (
            ("qgis_zonal", "native:zonalstatisticsfb", None, "cell centres, not fractions"),
            ("exactextract_zonal", "exactextract", PEER, "fractions"),
        ):
            theirs = bench.run(tool, source, zones, size=side, **({"python": python} if python else {}))
            note = what
            if ours and theirs:
                a, b = ours["results"], theirs["results"]
                some = b["count"] > 0
                note += f"; counts differ by {np.abs(a['count'] / b['count'] - 1)[some].max():.1g} at most, "
                note += f"means by {np.abs(a['mean'] - b['mean'])[some].max():.1g} of {b['mean'][some].mean():.2g}"
            bench.faster("mean, sum and count of zones", size, _seconds(ours), _seconds(theirs), name, 10, note)


def greenness(bench):
    """Canopy and NDVI of a large raster: seconds and the peak of memory."""
    side = 2_000 if bench.quick else 15_000
    made = bench.run("ours_greenness_data", DATA / f"green-{side}", side, size=side)
    for what in ("canopy", "ndvi"):
        report = made and bench.run("ours_greenness", DATA / f"green-{side}", what, size=side)
        note = ""
        if report:
            parts = ", ".join(f"{name} {spent:.1f} s" for name, spent in report["seconds"].items())
            note = f"{parts}; {report['areas']} areas, {report['homes']} homes"
        size = f"{side:,} x {side:,} cells"
        bench.below(f"{what}: memory of areas, homes and a raster", size, report and report["peak"], 1024, "MiB", note)


def _seconds(report):
    return report and sum(report["seconds"].values())


def _plain(path, side):
    """A raster of real numbers that is not compressed: statistics are measured and not unpacking, alike for all."""
    import rasterio
    import rasterio.shutil

    plain = path.with_name(f"plain-{path.name}")
    if not plain.exists():
        bench_raster.make_raster(path, side, "float32")
        with rasterio.open(path) as packed:
            rasterio.shutil.copy(packed, plain, driver="GTiff", tiled=True, blockxsize=512, blockysize=512)
    return plain


def _apart(a, b):
    """Largest difference of two rasters, in windows."""
    import rasterio

    largest = 0.0
    with rasterio.open(a) as one, rasterio.open(b) as other:
        for _, window in one.block_windows(1):
            first, second = one.read(1, window=window, masked=True), other.read(1, window=window, masked=True)
            largest = max(largest, float(np.abs(first - 100.0 * second).max()))
    return largest


PARTS = {"focal-share": focal_share, "zonal": zonal_statistics, "greenness": greenness}
