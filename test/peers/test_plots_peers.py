"""Green space factor, outdoor play area and Spacematrix against momepy, exactextract and geopandas.overlay.

momepy has no function for FSI and GSI: its documentation divides `floor_area` and `area` by the cell's area, which is
what is done here, with the buildings cut at the cells as ours are (a few reach a little out of their own cell: joined
by their number alone, as in momepy's notebooks, FSI differs by up to 3 %). Its storeys are whole numbers, rounded down;
the heights here are multiples of 3 m. geopandas.overlay cuts and dissolves in its own way (no ranks, no trees of ours).
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
import rasterio.features
import shapely
from rasterio.windows import Window
from sodertorn.processing.methods.factor_tables import Factors
from sodertorn.processing.methods.green_factor import green_space_factor
from sodertorn.processing.methods.play_area import Need, outdoor_play_area
from sodertorn.processing.methods.spacematrix import Floors, spacematrix
from sodertorn.processing.methods.steep import slope
from sodertorn.processing.spec import Monitor

pytestmark = pytest.mark.peer

PEERS = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"

MOMEPY = """
import json, sys
import geopandas as gpd, momepy
from shapely import box
path, crs = sys.argv[1:]
read = lambda name: gpd.read_file(path, layer=name).to_crs(int(crs))
buildings, cells, streets = read("buildings"), read("tessellation"), read("streets")
height = 6.0 + 3.0 * (buildings["uID"] % 7)
cells = cells.sort_values("uID").reset_index(drop=True)
parts = gpd.overlay(buildings.assign(height=height)[["height", "geometry"]], cells[["uID", "geometry"]])
by_cell = lambda values: values.groupby(parts["uID"]).sum().reindex(cells["uID"]).fillna(0.0).to_numpy()
fsi = by_cell(momepy.floor_area(parts.area, parts["height"], 3.0)) / cells.area.to_numpy()
gsi = by_cell(parts.area) / cells.area.to_numpy()
cut = gpd.overlay(streets[["geometry"]], cells[["uID", "geometry"]], how="intersection", keep_geom_type=True)
inside = cut.length.groupby(cut["uID"]).sum().reindex(cells["uID"]).fillna(0.0).to_numpy()
print(json.dumps({"fsi": fsi.tolist(), "gsi": gsi.tolist(), "n": (inside / cells.area.to_numpy()).tolist()}))
"""

OVERLAY = """
import json, sys
import geopandas as gpd
plots, layer = (gpd.read_file(sys.argv[1], layer=name) for name in ("plots", "layer"))
areas = {}
taken = None
for rank in sorted(layer["rank"].unique()):
    here = layer[layer["rank"] == rank][["geometry"]].dissolve()
    if taken is not None:
        here = gpd.overlay(here, taken, how="difference")
    taken = here if taken is None else gpd.overlay(taken, here, how="union").dissolve()
    cut = gpd.overlay(plots[["plot", "geometry"]], here[["geometry"]], how="intersection", keep_geom_type=True)
    areas[str(rank)] = cut.area.groupby(cut["plot"]).sum().reindex(plots["plot"]).fillna(0.0).tolist()
print(json.dumps(areas))
"""

EXACTEXTRACT = """
import json, sys
import geopandas as gpd
from exactextract import exact_extract
raster, zones = sys.argv[1:]
table = exact_extract(raster, gpd.read_file(zones), ["unique", "frac"], output="pandas")
print(json.dumps([dict(zip(map(int, u), map(float, f))) for u, f in zip(table["unique"], table["frac"])]))
"""


def peer(script, *arguments):
    if not PEERS.exists():
        pytest.skip(f"{PEERS} is not here: scripts/install.sh peers")
    environment = {key: text for key, text in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")}
    command = [PEERS, "-W", "ignore", "-c", script, *map(str, arguments)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def frame(shapes, crs=32633, **columns):
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(list(shapes), crs=crs))


def test_spacematrix_agrees_with_momepy_on_bubenec(shared):
    path = shared("form/bubenec.gpkg")
    buildings, cells, streets = (
        gpd.read_file(path, layer=name).to_crs(32633) for name in ("buildings", "tessellation", "streets")
    )
    buildings["height"] = 6.0 + 3.0 * (buildings["uID"] % 7)
    cells = cells.sort_values("uID").reset_index(drop=True)
    ours = spacematrix(
        areas=cells, level="plot", buildings=buildings, floors=Floors(height_field="height"), streets=streets,
        edge_width=0.0, monitor=Monitor(),
    )["output"]  # fmt: skip
    theirs = peer(MOMEPY, path, 32633)
    np.testing.assert_allclose(ours.fsi, theirs["fsi"], rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(ours.gsi, theirs["gsi"], rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(ours.n, theirs["n"], rtol=1e-6, atol=1e-9)
    # In the file's own Web Mercator momepy keeps the ratios and gets the network density wrong by cos 50.1°.
    unseen = peer(MOMEPY, path, 3857)
    np.testing.assert_allclose(unseen["fsi"], theirs["fsi"], rtol=2e-3)
    some = np.array(theirs["n"]) > 0
    np.testing.assert_allclose(np.array(unseen["n"])[some] / np.array(theirs["n"])[some], 0.641, rtol=1e-2)


@pytest.fixture
def yards(shared):
    """Bubeneč's plots and buildings in true metres, with gardens and drives thrown over them."""
    path = shared("form/bubenec.gpkg")
    plots = gpd.read_file(path, layer="plots").to_crs(32633)
    buildings = gpd.read_file(path, layer="buildings").to_crs(32633)
    plots["plot"] = np.arange(len(plots))
    left, bottom, right, top = plots.total_bounds
    rng = np.random.default_rng(20)
    spots = rng.uniform((left, bottom), (right, top), (300, 2))
    gardens = shapely.buffer(shapely.points(spots[:200]), rng.uniform(5, 30, 200), quad_segs=3)
    drives = shapely.buffer(shapely.linestrings(spots[200:].reshape(50, 2, 2)), 2.0)
    return plots[["plot", "geometry"]], buildings[["geometry"]], frame(gardens), frame(drives)


def overlaid(folder, plots, *layers):
    path = folder / "layers.gpkg"
    stacked = pd.concat([layer[["geometry"]].assign(rank=rank) for rank, layer in enumerate(layers)])
    plots.to_file(path, layer="plots", driver="GPKG", VERSION="1.3")
    gpd.GeoDataFrame(stacked, crs=plots.crs).to_file(path, layer="layer", driver="GPKG", VERSION="1.3")
    return {int(rank): np.array(areas) for rank, areas in peer(OVERLAY, path).items()}


def test_green_space_factor_agrees_with_overlay(yards, tmp_path):
    plots, buildings, gardens, drives = yards
    kinds = [("sealed", buildings), ("gravel or sand", drives), ("vegetation on ground", gardens)]
    surfaces = gpd.GeoDataFrame(
        pd.concat([layer.assign(kind=kind) for kind, layer in reversed(kinds)], ignore_index=True), crs=plots.crs
    )
    ours = green_space_factor(
        plots=plots, plot_name=None, surfaces=surfaces, surface_field="kind", additions=None, addition_field=None,
        amount_field=None, table=Factors(preset="malmo_2011"), overlap_rule="lowest", goal=None, goal_field=None,
    )["output"]  # fmt: skip
    areas = overlaid(tmp_path, plots, buildings, drives, gardens)
    theirs = (0.4 * areas[1] + 1.0 * areas[2]) / plots.area
    empty = sum(areas.values()) < 1e-6
    np.testing.assert_allclose(ours.green_space_factor.fillna(0.0), theirs, atol=1e-9)
    assert ours.green_space_factor.isna().to_numpy()[empty].all()
    np.testing.assert_allclose(ours.uncovered, 100 * (1 - sum(areas.values()) / plots.area), atol=1e-6)


def test_outdoor_play_area_agrees_with_overlay(yards, tmp_path):
    plots, buildings, gardens, drives = yards
    plots = plots.assign(children=1.0)
    ours = outdoor_play_area(
        plots=plots, need=Need(children="children", goal=40.0), buildings=buildings, parking=gardens, other=drives,
        terrain=None, band=1, max_slope=30.0,
    )["output"]  # fmt: skip
    areas = overlaid(tmp_path, plots, buildings, gardens, drives)
    for rank, column in enumerate(("buildings_area", "parking_area", "other_area")):
        np.testing.assert_allclose(ours[column], areas[rank], atol=1e-6)
    np.testing.assert_allclose(ours.free_area, plots.area - sum(areas.values()), atol=1e-6)


def test_green_space_factor_of_land_cover_agrees_with_exactextract(shared, tmp_path):
    """Berlin's land cover, 400 by 400 cells as polygons, against fractions of the cells themselves."""
    factor = {1: 0.0, 2: 0.4, 3: 0.7, 4: 1.0, 5: 0.2, 6: 0.9, 7: 0.5}
    with rasterio.open(shared("raster/landcover-berlin-1m.tif")) as source:
        window = Window(4100, 3000, 400, 400)
        values, place = source.read(1, window=window), source.window_transform(window)
        profile = source.profile | {"width": 400, "height": 400, "transform": place}
    with rasterio.open(tmp_path / "cut.tif", "w", **profile) as target:
        target.write(values, 1)
    outlines = list(rasterio.features.shapes(values, mask=values != 255, transform=place))
    surfaces = frame([shapely.geometry.shape(shape) for shape, _ in outlines], 3035)
    surfaces["kind"] = [f"class {int(value)}" for _, value in outlines]
    left, bottom, right, top = surfaces.total_bounds
    seeds = np.random.default_rng(3).uniform((left + 40, bottom + 40), (right - 40, top - 40), (60, 2))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
    inner = shapely.box(left + 20, bottom + 20, right - 20, top - 20)
    plots = frame(shapely.intersection(cells, inner), 3035)
    plots.to_file(tmp_path / "plots.gpkg", driver="GPKG", VERSION="1.3")
    present = sorted({int(value) for _, value in outlines})
    table = pd.DataFrame({"surface": [f"class {value}" for value in present], "unit": "area"})
    table["factor"] = [factor.get(value, 0.3) for value in present]
    ours = green_space_factor(
        plots=plots, plot_name=None, surfaces=surfaces, surface_field="kind", additions=None, addition_field=None,
        amount_field=None, overlap_rule="lowest", goal=None, goal_field=None,
        table=Factors(preset="malmo_2011", factors=table, factor_surface="surface", factor_value="factor",
                      factor_unit="unit", factor_name="Test"),
    )["output"]  # fmt: skip
    shares = peer(EXACTEXTRACT, tmp_path / "cut.tif", tmp_path / "plots.gpkg")
    theirs = [sum(factor.get(int(value), 0.3) * share for value, share in found.items()) for found in shares]
    assert len(present) > 2
    full = ours.uncovered < 1e-6
    assert full.sum() > 40
    np.testing.assert_allclose(ours.green_space_factor[full], np.array(theirs)[full], atol=2e-6)  # single precision


def test_slope_agrees_with_gdal(shared, tmp_path):
    """Andorra's mountains: gdaldem slope, Horn's formula too, in single precision."""
    if not shutil.which("gdaldem"):
        pytest.skip("gdaldem is not here")
    archive = shared("raster/andorra-N42E001.hgt.zip")
    with rasterio.open(f"zip://{archive}!N42E001.hgt") as source:
        heights = source.read(1, window=Window(300, 300, 500, 400)).astype(np.float32)
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "width": 500, "height": 400, "crs": "EPSG:32631"}
    place = rasterio.transform.from_origin(370_000, 4_730_000, 68.0, 92.0)
    with rasterio.open(tmp_path / "heights.tif", "w", transform=place, **profile) as target:
        target.write(heights, 1)
    command = ["gdaldem", "slope", "-q", str(tmp_path / "heights.tif"), str(tmp_path / "slope.tif")]
    subprocess.run(command, check=True, capture_output=True)
    with rasterio.open(tmp_path / "slope.tif") as made:
        theirs = made.read(1)[1:-1, 1:-1]
    ours = slope(heights.astype(float), np.ones(heights.shape, bool), 68.0, 92.0)
    assert ours.max() > 30
    np.testing.assert_allclose(ours, theirs, atol=1e-4)
