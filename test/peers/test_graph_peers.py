"""The street graph against momepy's primal graph of the same lines."""

import json
import os
import subprocess
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import pytest
from sodertorn.processing.methods.streets import StreetNetwork, build_graph
from sodertorn.processing.spec import Monitor

PYTHON = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin/python"

SCRIPT = """
import json, sys
import geopandas, momepy, networkx
streets = geopandas.read_file(sys.argv[1])
graph = momepy.gdf_to_nx(streets, approach="primal", preserve_index=False)
print(json.dumps({
    "nodes": graph.number_of_nodes(),
    "edges": graph.number_of_edges(),
    "length": sum(data["mm_len"] for _, _, data in graph.edges(data=True)),
    "parts": networkx.number_connected_components(graph),
    "degrees": sorted(degree for _, degree in graph.degree()),
}))
"""

pytestmark = [pytest.mark.peer, pytest.mark.filterwarnings("ignore:'crs' was not provided")]


def momepy_graph(streets, folder):
    """Counts of momepy's graph, made in its own Python."""
    if not PYTHON.exists():
        pytest.skip(f"momepy's environment {PYTHON} is not here: scripts/install.sh peers")
    path = folder / "streets.geojson"
    # Coordinates in full, or ends that meet would be rounded apart. GeoJSON is read as degrees: harmless here.
    pyogrio.write_dataframe(streets.set_crs(None, allow_override=True), path, COORDINATE_PRECISION=15)
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "QGIS", "PROJ", "GDAL"))}
    done = subprocess.run(
        [PYTHON, "-W", "ignore", "-c", SCRIPT, path], capture_output=True, text=True, check=False, env=clean
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def compare(streets, folder):
    theirs = momepy_graph(streets, folder)
    ours = build_graph(StreetNetwork(streets=streets, join="ends"), monitor=Monitor())
    degree = np.bincount(np.concatenate([ours.tail, ours.head]), minlength=len(ours.node_xy))
    assert len(ours.node_xy) == theirs["nodes"]
    assert len(ours.tail) == theirs["edges"]
    assert ours.length.sum() == pytest.approx(theirs["length"], rel=1e-9)
    assert ours.component.max() + 1 == theirs["parts"]
    assert sorted(degree.tolist()) == theirs["degrees"]


def test_bubenec(shared, tmp_path):
    streets = geopandas.read_file(shared("form/bubenec.gpkg"), layer="streets")
    compare(streets[["geometry"]], tmp_path)


def test_part_of_porto(shared, tmp_path):
    streets = pyogrio.read_dataframe(
        shared("osm/porto.osm.pbf"), layer="lines", where="highway is not null", columns=["osm_id"]
    ).to_crs(3763)
    compare(streets.iloc[:5000][["geometry"]].reset_index(drop=True), tmp_path)
