"""Two-step floating catchment areas beside `access`."""

import numpy as np

WORK = "2SFCA"
SIZES = {5_000: (500, 2600.0), 50_000: (5_000, 3500.0), 200_000: (20_000, 3500.0)}  # nodes: supplies, catchment in m


def catchment(bench):
    """Supply shared among all who reach it: both steps with ten million pairs given, and with the search for them."""
    from run import DATA, PEER

    spent = {}
    for size in bench.sizes:
        bench.city(size)
        supplies, limit = SIZES[size]
        large = size > 100_000  # their table of 40 million pairs would not fit beside other work
        ours = bench.run("ours_catchment", supplies, limit, *([] if large else ["pairs"]), size=size)
        if not ours:
            continue
        seconds, count = ours["seconds"], ours["pairs"]
        text = f"{supplies:,} × {size:,}, {count:,} pairs"
        spent[count] = seconds["search and share"]
        memory = (f"{WORK}, search included: memory", text, ours["whole peak"], 300, "MiB")
        if large:
            bench.below(*memory, "no list of the pairs is kept")
            continue
        pairs = DATA / f"ours_catchment-{size}.npz"
        peer = bench.run("access_catchment", pairs, limit, "zones", size=size, python=PEER)
        theirs = peer["seconds"] if peer else {}
        bench.below(*memory, f"access {peer['sharing peak']:,.0f} MiB, pairs given" if peer else "")
        for name, what, least in (
            ("share, pairs given", f"{WORK}, pairs given", 5),
            ("share in zones, pairs given", "E2SFCA, pairs given", None),
        ):
            result = "zones" if "zones" in name else "access"
            note = _note(ours, peer, result)
            bench.faster(what, text, seconds[name], theirs.get(name), "access", least, note)
        whole = theirs and theirs["search"] + theirs["share, pairs given"]
        note = f"{peer['pairs']:,} pairs found by csgraph" if peer else ""
        bench.faster(
            f"{WORK}, search included", text, seconds["search and share"], whole, "csgraph and access", None, note
        )
    if len(spent) > 1:
        (few, least), (many, most) = sorted(spent.items())[:: len(spent) - 1]
        exponent = float(np.log(most / least) / np.log(many / few))
        bench.below("… cost grows as pairs to the power", f"{few:,} to {many:,}", exponent, 1.15, "")


def _note(ours, peer, name):
    if not peer:
        return ""
    a, b = ours["results"][name], peer["results"][name]
    return f"differ by {np.max(np.abs(a - b) / np.maximum(np.abs(b), 1e-300)):.1g}"


PARTS = {"catchment": catchment}
