"""Local closeness and betweenness beside cityseer and igraph."""

import sys
from pathlib import Path

import numpy as np

DATA = Path(__file__).resolve().parents[3] / "build" / "bench"


def centrality(bench):
    """Closeness and betweenness within 800 m: ours of segments, the others of nodes (fewer) and of segments."""
    # run.py is the main program, and its names are not to be imported again from here.
    peer = _peer_python(bench)
    spent = {}
    for size in bench.sizes:
        bench.city(size)
        text = f"{size:,} nodes"
        ours = bench.run("ours_centrality", size=size)
        total = spent[size] = ours and _sum(ours)
        note = f"ours of {ours['segments']:,} segments, igraph of nodes" if ours else ""
        work = "closeness and betweenness within 800 m"
        if size <= 50_000:
            other = bench.run("igraph_centrality", size=size, python=peer)
            bench.faster(work, text, total, other and _sum(other), "igraph, of nodes", 3, note)
            same = bench.run("igraph_centrality", DATA / f"ours_centrality-{size}.npz", size=size, python=peer)
            told = "igraph's nodes: junctions and middles"
            bench.faster(work, text, total, same and _sum(same), "igraph, of segments", 3, told)
            other = bench.run("cityseer_centrality", size=size, python=peer)
            note = note.replace("igraph", "cityseer")
            bench.faster(work, text, total, other and other["seconds"]["search"], "cityseer, of nodes", 4, note)
            same = bench.run("cityseer_centrality", "dual", size=size, python=peer, timeout=1800)
            note = _agreement(ours, same) if ours and same else ""
            bench.faster(work, text, total, same and same["seconds"]["search"], "cityseer, of segments", 4, note)
            turned = bench.run("ours_angular", size=size)
            straight = bench.run("cityseer_centrality", "dual", "angular", size=size, python=peer, timeout=1800)
            search = straight and straight["seconds"]["search"]
            note = "other conventions, see test/peers; search only"
            bench.faster("… by turns (angular)", text, turned and _sum(turned), search, "cityseer", None, note)
        note = "whole process, imports and input included"
        bench.below("closeness and betweenness: memory", text, ours and ours["peak"], 300, "MiB", note)
    if len(spent) > 1 and all(spent.values()):
        small, large = bench.sizes
        exponent = float(np.log(spent[large] / spent[small]) / np.log(large / small))
        work = "closeness and betweenness: cost grows as N to the power"
        bench.below(work, f"{small:,} to {large:,}", exponent, 1.15, "")


def _peer_python(bench):
    """The peers' interpreter, as `run.py` has it."""
    return sys.modules[type(bench).__module__].PEER


def _sum(report):
    return sum(report["seconds"].values())


def _agreement(ours, theirs):
    """How many segments have the same values; cityseer sums in single precision."""
    from scipy.spatial import cKDTree

    mine, other = ours["results"], theirs["results"]
    away, found = cKDTree(other["xy"]).query(mine["middle"])
    close = away < 0.01
    share = [
        float(np.isclose(mine[a][close], other[b][found[close]], rtol=1e-3, atol=0.01).mean())
        for a, b in (("reached", "density_800"), ("harmonic", "harmonic_800"), ("between", "betweenness_800"))
    ]
    return (
        f"search only; same within 0.1 %: reached {share[0]:.1%}, harmonic {share[1]:.1%}, betweenness {share[2]:.1%}"
    )


PARTS = {"centrality": centrality}
