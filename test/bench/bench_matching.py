"""How long it takes from a CSV to the preview, and how much memory an import's first half takes.

    scripts/py test/bench/bench_matching.py [--rows 100000] [--whole] [--plain]

``--whole`` prepares the further answers too, as an import does; ``--plain`` reads with pandas alone, which tells what
the matching itself costs.
"""

import argparse
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build" / "plugins"))

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from sodertorn.processing.participation.answers import Source, Table  # noqa: E402
from sodertorn.processing.participation.matching import preparing, previewing, suggesting  # noqa: E402
from sodertorn.processing.participation.readers import open_source  # noqa: E402
from sodertorn.processing.sources.tables import CHUNK, Column  # noqa: E402


def written(rows):
    """A CSV of 30 columns: key, time, place, theme, rating, text, and 23 further answers."""
    path = ROOT / "build" / "bench" / f"answers-{rows}.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        return path
    rng = np.random.default_rng(1)
    for start in range(0, rows, 100_000):
        size = min(100_000, rows - start)
        times = pd.Timestamp("2026-01-01") + pd.to_timedelta(rng.integers(0, 10**7, size), "s")
        columns = {
            "id": np.arange(start, start + size),
            "tid": times.strftime("%Y-%m-%d %H:%M:%S"),
            "lat": np.round(rng.uniform(59.1, 59.3, size), 6),
            "lon": np.round(rng.uniform(17.8, 18.1, size), 6),
            "tema": rng.choice(["trafik", "park", "skola", "buller"], size),
            "betyg": rng.integers(1, 6, size),
            "kommentar": np.char.add("Här behövs mer grönska ", rng.integers(0, 10**6, size).astype(str)),
        }
        for number in range(23):
            numbers = rng.integers(0, 5000, size)
            words = np.array(["ja", "nej", "kanske", ""])[numbers % 4]
            columns[f"fråga {number}"] = (numbers % 100, words, np.char.add("svar ", numbers.astype(str)))[number % 3]
        pd.DataFrame(columns).to_csv(path, index=False, mode="a" if start else "w", header=not start)
    return path


def plain(path, rows):
    """The same file read by pandas, without any guess."""

    def read(monitor):
        for chunk in pd.read_csv(path, dtype=str, keep_default_na=False, chunksize=CHUNK):
            chunk.index += 1
            yield chunk

    names = pd.read_csv(path, nrows=0).columns
    return Source("plain", (path,), (Table("", tuple(map(Column, names)), read, rows=rows),))


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--plain", action="store_true")
    chosen = parser.parse_args()
    path = written(chosen.rows)
    times = [time.perf_counter()]
    source = plain(path, chosen.rows) if chosen.plain else open_source([path])
    times.append(time.perf_counter())
    profile, _ = suggesting.suggest(source)
    times.append(time.perf_counter())
    crs = previewing.crs_for(source, profile)
    chunks = preparing.prepared(source, profile, survey="bench", crs=crs, answers=chosen.whole)
    if chosen.whole:
        count = sum(len(chunk.contributions) for chunk in chunks)
    else:
        count = len(previewing.summary(chunks).contributions)
    times.append(time.perf_counter())
    opened, suggested, prepared = np.diff(times)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} contributions: opened {opened:.2f} s, suggested {suggested:.2f} s, prepared {prepared:.2f} s,")
    print(f"together {times[-1] - times[0]:.2f} s; peak {peak:,.0f} MiB")


if __name__ == "__main__":
    main()
