"""Measures of inequality beside the PySAL packages."""

import os
from pathlib import Path

import numpy as np

PEER = Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python"
DATA = Path(__file__).resolve().parents[3] / "build" / "bench"
GROUPS = 100
PEOPLE = 12  # at a place, on average
AREAS = 0.2  # areas of the segregation index per place: its cost grows with their square


def inequality(bench):
    """Gini, Theil and Atkinson of people at places, of all and of groups; the Gini of segregation."""
    for places in (5_000,) if bench.quick else (50_000, 200_000):
        size = f"people-{places}"
        DATA.mkdir(parents=True, exist_ok=True)
        _write(DATA / f"city-{size}.npz", places)
        ours = bench.run("ours_inequality", size=size)
        peer = bench.run("pysal_inequality", size=size, python=str(PEER))
        text = f"{places:,} places, {PEOPLE * places:,} people"
        for name, words, least in (
            ("everyone", "Gini, Theil and Atkinson of all people", None),
            ("groups", f"Gini of {GROUPS} groups, Theil within and between", 20),
            ("segregation", f"Gini of segregation, {int(AREAS * places):,} areas", None),
        ):
            bench.faster(words, text, _of(ours, name), _of(peer, name), "PySAL", least, _differ(ours, peer, name))
        names = ("everyone", "groups", "segregation")
        sums = [report and sum(report["seconds"][name] for name in names) for report in (ours, peer)]
        bench.faster("measures of inequality, all of these", text, *sums, "PySAL", 20)


def _write(path, places):
    rng = np.random.default_rng(places)
    areas = int(AREAS * places)
    everyone = rng.integers(1, 2_000, areas)
    np.savez(
        path,
        value=rng.gamma(2, 150, places) + 1,
        people=rng.integers(0, 2 * PEOPLE + 1, places),
        group=rng.integers(0, GROUPS, places),
        everyone=everyone,
        minority=rng.binomial(everyone, rng.beta(1, 3, areas)),
    )


def _of(report, name):
    return report and report["seconds"][name]


def _differ(ours, peer, name):
    if not ours or not peer:
        return ""
    return f"differ by {np.abs(ours['results'][name] - peer['results'][name]).max():.1g}"


PARTS = {"inequality": inequality}
