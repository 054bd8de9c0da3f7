"""Segregation of 18 years with 1,000 drawn populations beside the package segregation."""

import os
from pathlib import Path

import numpy as np

PEER = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python"
DATA = Path(__file__).resolve().parents[3] / "build" / "bench"
AREAS = 1_086


def segregation(bench):
    """A series of two groups, and one of four; the package's rounds are timed a few at a time and multiplied."""
    years, rounds = (2, 100) if bench.quick else (18, 1_000)
    for groups in (2, 4):
        size = f"segregation-{groups}"
        DATA.mkdir(parents=True, exist_ok=True)
        rng = np.random.default_rng(groups)
        counts = rng.poisson(rng.gamma(1.2, 350, (years, AREAS, groups))) + 1
        np.savez(DATA / f"city-{size}.npz", counts=counts, rounds=rounds)
        ours = bench.run("ours_segregation", size=size)
        peer = bench.run("package_segregation", size=size, python=str(PEER))
        text = f"{years} years, {AREAS:,} areas, {groups} groups, {rounds:,} rounds"
        note = ""
        if ours and peer:
            off = np.abs(ours["results"]["values"] - peer["results"]["values"]).max()
            note = f"other tool's rounds extrapolated from {peer['timed']}; indices differ by {off:.1g}"
        work = "segregation over time with intervals"
        whole = ours and ours["seconds"]["series"]
        bench.faster(work, text, whole, peer and peer["seconds"]["series"], "segregation", 20, note)
        bench.below(work, text, whole, 10.0, "s")
        bench.below("… memory", text, ours and ours["peak"], 600, "MiB", "whole process, imports included")


PARTS = {"segregation": segregation}
