"""Hot spots and clusters of 100,000 remarks beside esda and scikit-learn as they are called by default."""

import os
from pathlib import Path

import numpy as np

PEER = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python"
DATA = Path(__file__).resolve().parents[3] / "build" / "bench"
SIDE = 20_000.0  # m
GATHERINGS = 30


def remarks(bench):
    """Gi*, DBSCAN, HDBSCAN and a density surface of remarks, four fifths of them in gatherings."""
    for count in (5_000,) if bench.quick else (100_000,):
        size = f"remarks-{count}"
        DATA.mkdir(parents=True, exist_ok=True)
        _write(DATA / f"city-{size}.npz", count)
        ours = bench.run("ours_remarks", size=size)
        peer = bench.run("pysal_remarks", size=size, python=str(PEER), timeout=3600)
        text = f"{count:,} remarks"
        for name, words, against, note in (
            ("gi_star", "Gi* of values, neighbours within 100 m", "esda", _differ),
            ("dbscan", "DBSCAN, 60 m, 10 remarks", "scikit-learn", _cores),
            ("hdbscan", "HDBSCAN, 10 and 50 remarks", "scikit-learn", _alike),
        ):
            bench.faster(f"remarks: {words}", text, _of(ours, name), _of(peer, name), against, 1, note(ours, peer))
        bench.below("remarks: density surface, 1000 x 1000 cells", text, _of(ours, "density"), 2.0, "s")
        bench.below("remarks: DBSCAN, everybody within reach", text, _of(ours, "reach"), 30.0, "s")


def _write(path, count):
    rng = np.random.default_rng(count)
    middle, wide = rng.uniform(0, SIDE, (GATHERINGS, 2)), rng.uniform(40, 400, GATHERINGS)
    which = rng.integers(0, GATHERINGS, 4 * count // 5)
    gathered = middle[which] + rng.normal(size=(len(which), 2)) * wide[which, None]
    xy = np.concatenate([gathered, rng.uniform(0, SIDE, (count - len(which), 2))])
    np.savez(path, xy=xy, value=rng.integers(1, 6, count).astype(float))


def _of(report, name):
    return report and report["seconds"].get(name)


def _differ(ours, peer):
    if not ours or not peer:
        return ""
    return f"differ by {np.nanmax(np.abs(ours['results']['gi_star'] - peer['results']['gi_star'])):.1g}"


def _cores(ours, peer):
    """Core points and noise have to be the same; points at an edge may be of another cluster within reach."""
    if not ours or not peer:
        return ""
    one, other, core = ours["results"]["dbscan"], peer["results"]["dbscan"], peer["results"]["core"]
    pairs = len({*zip(one[core], other[core], strict=True)})
    same = pairs == len({*one[core]}) == len({*other[core]}) and ((one < 0) == (other < 0)).all()
    return f"cores and noise the same, {pairs} clusters" if same else "NOT the same clusters"


def _alike(ours, peer):
    if not ours or not peer:
        return ""
    one, other = ours["results"]["hdbscan"], peer["results"]["hdbscan"]
    pair, times = np.unique(np.stack([one, other]), axis=1, return_counts=True)
    best = {}
    for (mine, _), n in zip(pair.T, times, strict=True):
        best[mine] = max(best.get(mine, 0), n)
    return f"{one.max() + 1} and {other.max() + 1} clusters, {100 * sum(best.values()) / len(one):.2f} % agree"


PARTS = {"remarks": remarks}
