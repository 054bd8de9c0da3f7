"""Rasters: time and peak memory of a share within 300 m on a large raster, zonal statistics beside exactextract.

    scripts/py test/bench/bench_raster.py [--quick]

Every measured piece of work has a process of its own, so that its peak memory is its own. The last line is the
report as JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "build" / "bench"
BERLIN = ROOT.parent / "shared" / "data" / "raster" / "landcover-berlin-1m.tif"
PEER = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python"

EXACTEXTRACT = """
import json, sys, time
import geopandas as gpd
from exactextract import exact_extract
raster, zones, operations, table = sys.argv[1:]
frame = gpd.read_file(zones)
start = time.perf_counter()
result = exact_extract(raster, frame, json.loads(operations), output="pandas")
seconds = time.perf_counter() - start
result[[c for c in ("mean", "sum", "count") if c in result]].to_csv(table)
peak = next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps({"seconds": seconds, "peak_mib": peak}))
"""


def methods():
    """Our code, importable whatever the checkout is called."""
    sys.path.insert(0, str(ROOT / "test"))
    import conftest  # noqa: F401


def make_raster(path, side, dtype):
    """Patchy classes (or real numbers), 10 m cells, tiled; about as compressible as real land cover."""
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin
    from rasterio.windows import Window

    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff", "dtype": dtype, "count": 1, "width": side, "height": side, "crs": "EPSG:3006",
        "transform": from_origin(600_000, 6_700_000, 10, 10), "nodata": 255, "tiled": True, "blockxsize": 512,
        "blockysize": 512, "compress": "deflate", "zlevel": 1,
    }  # fmt: skip
    rng = np.random.default_rng(1)
    with rasterio.open(path, "w", **profile) as target:
        for row in range(0, side, 1024):
            for column in range(0, side, 1024):
                height, width = min(1024, side - row), min(1024, side - column)
                patches = np.kron(rng.integers(1, 8, (128, 128)), np.ones((8, 8), int))[:height, :width]
                noise = rng.random((height, width))
                values = np.where(noise < 0.1, rng.integers(1, 8, (height, width)), patches)
                values = np.where(noise > 0.999, 255, values)  # no tile without gaps, so no short cut is taken
                values = values + noise if dtype == "float32" else values
                target.write(values.astype(dtype), 1, window=Window(column, row, width, height))


def make_zones(raster, path, number):
    """Voronoi cells over a raster."""
    import geopandas as gpd
    import numpy as np
    import rasterio
    import shapely

    if path.exists():
        return
    with rasterio.open(raster) as dataset:
        left, bottom, right, top = dataset.bounds
        crs = dataset.crs.to_wkt()
    seeds = shapely.multipoints(np.random.default_rng(2).uniform((left, bottom), (right, top), (number, 2)))
    cells = shapely.intersection(shapely.get_parts(shapely.voronoi_polygons(seeds)), shapely.box(*dataset.bounds))
    # Round the corners of every cell, so that outlines are long and bend, as those of real areas.
    size = np.sqrt(shapely.area(cells))
    cells = shapely.buffer(shapely.buffer(cells, -0.15 * size), 0.1 * size)
    cells = cells[~shapely.is_empty(cells)]  # slivers; exactextract refuses them
    gpd.GeoDataFrame(geometry=cells, crs=crs).to_file(path, driver="GPKG", VERSION="1.3")


def work_focal(source, radius):
    """The whole raster, computed and written."""
    methods()
    import rasterio
    from sodertorn.processing.methods.focal import share_within_radius

    path = DATA / "share.tif"
    start = time.perf_counter()
    longest, last = 0.0, start
    with rasterio.open(source) as dataset:
        blocks = share_within_radius(landcover=dataset, band=1, classes=(2, 5), radius=float(radius))["raster"]
        with rasterio.open(path, "w", **blocks.profile) as target:
            for window, values in blocks:
                target.write(values, 1, window=window)
                now = time.perf_counter()
                longest, last = max(longest, now - last), now
    seconds = time.perf_counter() - start
    path.unlink()
    return {"seconds": seconds, "longest_step": longest}


def work_zonal(source, zones, classes, table):
    """Mean, sum, count and, where asked, the share of every class."""
    methods()
    import geopandas as gpd
    import rasterio
    from sodertorn.processing.methods.zonal import zonal_statistics

    frame = gpd.read_file(zones)
    classes = tuple(json.loads(classes))
    start = time.perf_counter()
    with rasterio.open(source) as dataset:
        output = zonal_statistics(zones=frame, raster=dataset, band=1, classes=classes)["output"]
    seconds = time.perf_counter() - start
    output[["mean", "sum", "count"]].to_csv(table)
    return {"seconds": seconds}


def peak():
    """Peak resident memory of this process, MiB (``ru_maxrss`` would be inherited from the parent)."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


def run(*command):
    """A process of its own; its report, or None with the reason printed."""
    environment = dict(os.environ)
    if command[0] == PEER:
        environment = {key: text for key, text in environment.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        print("   FAILED:", (done.stderr.strip().splitlines() or ["no output"])[-1])
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])


def own(*arguments):
    """One of our pieces of work."""
    return run(sys.executable, __file__, "--work", *arguments)


def focal(report, side):
    """Share within 300 m."""
    source = DATA / f"landcover-{side}.tif"
    make_raster(source, side, "uint8")
    for radius in (300, 1000):
        made = own("focal", source, radius)
        if made:
            print(f"share within {radius} m, {side:,} x {side:,} cells of 10 m, written: {made['seconds']:.1f} s, "
                  f"peak {made['peak_mib']:.0f} MiB, longest step {made['longest_step']:.2f} s")  # fmt: skip
            report[f"focal_{side}_{radius}"] = made


def zonal(report, name, source, number, classes):
    """Ours and exactextract on the same zones, one after the other."""
    import numpy as np
    import pandas as pd

    zones = DATA / f"zones-{name}-{number}.gpkg"
    make_zones(source, zones, number)
    tables = DATA / "ours.csv", DATA / "theirs.csv"
    operations = ["mean", "sum", "count"] + (["unique", "frac"] if classes else [])
    ours = own("zonal", source, zones, json.dumps(classes), tables[0])
    theirs = run(PEER, "-c", EXACTEXTRACT, source, zones, json.dumps(operations), tables[1]) if PEER.exists() else None
    what = f"zonal, {name}, {number:,} zones, {', '.join(operations)}"
    if ours:
        print(f"{what}: {ours['seconds']:.2f} s, peak {ours['peak_mib']:.0f} MiB", end="")
        report[f"zonal_{name}_{number}_{len(classes)}"] = {"ours": ours, "exactextract": theirs}
    if ours and theirs:
        a, b = (pd.read_csv(table, index_col=0) for table in tables)
        some = b["count"] > 0
        apart = np.nanmax(np.abs(a[some] / b[some] - 1).to_numpy())
        print(f"; exactextract {theirs['seconds']:.2f} s, peak {theirs['peak_mib']:.0f} MiB; "
              f"{theirs['seconds'] / ours['seconds']:.1f} times; apart {apart:.1e}", end="")  # fmt: skip
    print()


def zonals(report, quick):
    """Two rasters, few and many zones."""
    small = 2_000 if quick else 5_000
    source = DATA / f"values-{small}.tif"
    make_raster(source, small, "float32")
    for number in (200,) if quick else (2_000, 20_000):
        zonal(report, f"{small}x{small}-float32", source, number, [])
    if BERLIN.exists() and not quick:
        zonal(report, "berlin-1m", BERLIN, 500, [])
        zonal(report, "berlin-1m", BERLIN, 500, [1, 2, 3, 4, 5, 6])


def main():
    """All of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a small raster: shows that everything runs")
    parser.add_argument("--only", choices=("focal", "zonal"))
    parser.add_argument("--work", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        name, *arguments = options.work
        made = {"focal": work_focal, "zonal": work_zonal}[name](*arguments)
        made["peak_mib"] = peak()
        print(json.dumps(made))
        return
    report = {}
    side = 2_000 if options.quick else 15_000
    if options.only != "zonal":
        focal(report, side)
    if options.only != "focal":
        zonals(report, options.quick)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
