"""`make bench`: our speed against other tools, in one run, with the targets of issue 3 beside the numbers.

    scripts/py test/bench/run.py [--quick] [--only NAME ...] [--write]

Nothing here is asserted: the machine decides the seconds, the reader judges the ratios. Every measured
piece of work has a process of its own with one thread; results are compared too.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import city
import numpy as np
import parts

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(__file__).resolve().parent / "tools"
DATA = ROOT / "build" / "bench"
PORTO = ROOT.parent / "shared" / "data" / "osm" / "porto.osm.pbf"
PAGE = ROOT / "docs" / "benchmarks.md"
OWN = str(ROOT / "scripts" / "py")
PEER = str(Path(os.environ.get("SODERTORN_PEERS", Path.home() / ".cache/sodertorn/peers")) / "bin" / "python")
ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "NUMBA", "RAYON", "OPENBLAS", "MKL")}
START, END = "<!-- numbers: written by make bench -->", "<!-- end of numbers -->"


@dataclass
class Row:
    """One line of the table. ``ratio`` is the peer's time over ours, or ours over the peer's for "within"."""

    what: str
    size: str
    ours: float = float("nan")
    peer: float = float("nan")
    against: str = ""
    target: str = ""
    met: str = ""
    ratio: float = float("nan")
    unit: str = "s"
    note: str = ""

    def cells(self):
        """The line as text."""

        def number(x, digits=3):
            return "" if not np.isfinite(x) else f"{x:.{digits}g}" if x < 1000 else f"{x:,.0f}"

        ours = f"{number(self.ours)} {self.unit}" if np.isfinite(self.ours) else "-"
        peer = f"{number(self.peer)} {self.unit}" if np.isfinite(self.peer) else ""
        return [self.what, self.size, ours, peer, self.against, number(self.ratio), self.target, self.met, self.note]


HEADER = ["Work", "Size", "Södertörn", "Other", "Other tool", "Ratio", "Target", "Met", "Notes"]


class Bench:
    """Runs tools, keeps rows."""

    def __init__(self, quick):
        self.sizes = (5_000,) if quick else (50_000, 200_000)
        self.quick = quick
        self.rows = []
        self.versions = {}
        self.failed = []

    # -- running

    def run(self, tool, *arguments, size=None, python=OWN, timeout=900):
        """Run a tool; its report with its results under "results", or None if it failed."""
        result = DATA / f"{tool}-{size}.npz"
        result.unlink(missing_ok=True)
        source = DATA / f"city-{size}.npz"
        command = [python, str(TOOLS / f"{tool}.py"), str(source), str(result), *map(str, arguments)]
        print(f"  {tool} {size or ''} {' '.join(Path(str(a)).name for a in arguments)}", end=" ", flush=True)
        start = time.perf_counter()
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=timeout, env={**os.environ, **ONE_THREAD}, check=True
            )
            report = json.loads(done.stdout.strip().splitlines()[-1])
        except subprocess.TimeoutExpired:
            return self._fail(tool, f"stopped after {timeout} s")
        except (subprocess.CalledProcessError, FileNotFoundError, ValueError, IndexError) as error:
            told = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
            return self._fail(tool, told[-1] if told else "no output")
        print(f"({time.perf_counter() - start:.1f} s)", {k: round(v, 4) for k, v in report["seconds"].items()})
        if "version" in report:
            self.versions[report["version"].split()[0]] = report["version"]
        report["results"] = {}
        if result.exists():
            with np.load(result) as stored:
                report["results"] = {name: stored[name] for name in stored.files}
        return report

    def _fail(self, tool, reason):
        print("FAILED:", reason)
        self.failed.append(f"{tool}: {reason}")

    def faster(self, what, size, ours, peer, against, least, note=""):
        """A row for "at least so many times faster"; ``least`` None for no target."""
        ratio = peer / ours if ours and peer else float("nan")
        target, met = self._judge(ratio, least, "≥")
        self.rows.append(Row(what, size, _nan(ours), _nan(peer), against, target, met, ratio, note=note))

    def within(self, what, size, ours, peer, against, most, note="", unit="s"):
        """A row for "no more than so many times"."""
        ratio = ours / peer if ours and peer else float("nan")
        target, met = self._judge(ratio, most, "≤")
        self.rows.append(Row(what, size, _nan(ours), _nan(peer), against, target, met, ratio, unit, note))

    def below(self, what, size, value, most, unit, note=""):
        """A row for a bound without another tool."""
        met = "" if value is None or most is None else "yes" if value <= most else "NO"
        target = "" if most is None else f"≤ {most} {unit}".rstrip()
        self.rows.append(Row(what, size, _nan(value), target=target, met=met, unit=unit, note=note))

    def _judge(self, ratio, bound, sign):
        if bound is None:
            return "", ""
        met = "-" if not np.isfinite(ratio) else "yes" if (ratio >= bound if sign == "≥" else ratio <= bound) else "NO"
        # The targets are for the two large cities; a small one only shows that everything runs.
        return f"{sign} {bound:,}×", met if not self.quick else f"({met})"

    # -- inputs

    def city(self, size):
        """Files of a city: arrays, streets, homes; made once."""
        mark = DATA / f"city-{size}.npz"
        if not mark.exists() or mark.stat().st_mtime < Path(city.__file__).stat().st_mtime:
            made = city.make(size)
            _write(made.streets(), self.streets(size))
            _write(made.home_points().assign(home=np.arange(len(made.homes))), self.homes(size))
            np.savez(mark, **{name: getattr(made, name) for name in made.__dataclass_fields__})
        return mark

    def streets(self, size):
        """The street layer of a city."""
        return DATA / f"streets-{size}.gpkg"

    def homes(self, size):
        """The homes of a city."""
        return DATA / f"homes-{size}.gpkg"

    def porto(self):
        """Porto's streets, and homes strewn beside them, in metres (ETRS89 / Portugal TM06)."""
        if not PORTO.exists():
            self.failed.append(f"{PORTO} is not here: nothing measured on real streets")
            return False
        if not self.homes("porto").exists():
            import geopandas as gpd
            import pyogrio

            lines = pyogrio.read_dataframe(PORTO, layer="lines", columns=["highway"], where="highway IS NOT NULL")
            lines = lines.to_crs("EPSG:3763")
            rng = np.random.default_rng(7)
            street = rng.choice(len(lines), 100_000, p=lines.length / lines.length.sum())
            on = lines.geometry.iloc[street].interpolate(rng.random(len(street)), normalized=True)
            x, y = on.x + rng.uniform(-40, 40, len(on)), on.y + rng.uniform(-40, 40, len(on))
            homes = gpd.GeoDataFrame({"home": np.arange(len(on))}, geometry=gpd.points_from_xy(x, y), crs=lines.crs)
            _write(lines[["geometry"]], self.streets("porto"))
            _write(homes, self.homes("porto"))
        return True

    # -- the work

    def nearest(self):
        """Distance to the nearest service, for every home."""
        for size in self.sizes:
            self.city(size)
            text = f"{size:,} nodes"
            ours = self.run("ours_nearest", size=size)
            bare = self.run("bare", size=size)
            exact = bare and bare["results"]["nearest"]
            limit = 500 * np.ceil((exact.max() + 100) / 500) if bare else 5000
            close = self.run("pandana_nearest", limit, size=size, python=PEER)
            qgis = self.run("qgis_network", self.streets(size), 10 if size > 100_000 else 30, size=size)
            total, search = ours and _sum(ours), ours and ours["seconds"]["search"]
            note = _differs(ours, exact)
            work = "nearest service, every home"
            self.faster(work, text, total, close and _sum(close), f"pandana, limit {limit:g} m", 100, note)
            if size <= 50_000:
                far = self.run("pandana_nearest", 50_000, size=size, python=PEER)
                self.faster(work, text, total, far and _sum(far), "pandana, limit 50 km", 100, _differs(far, exact))
            if qgis:
                homes = len(exact) if bare else size
                picked = len(qgis["results"]["picked"])
                whole = qgis["seconds"]["build"] + qgis["seconds"]["search"] / picked * homes
                self.faster(work, text, total, whole, "QGIS, one search per home *", 1000, f"{picked} homes timed")
            self.within("… the search only", text, search, bare and _sum(bare), "csgraph, compressed rows counted", 2)
            alone = bare and bare["seconds"]["search"]
            self.within("… the search only", text, search, alone, "csgraph, search only", None)

    def reach(self):
        """People within 800 and 1500 m of every node."""
        library = DATA / "search.so"
        subprocess.run(
            ["gcc", "-O3", "-shared", "-fPIC", "-o", str(library), str(Path(__file__).parent / "search.c")], check=True
        )
        spent = {}
        work = "people within 800 and 1500 m, every node"
        for size in self.sizes:
            self.city(size)
            text = f"{size:,} nodes"
            ours = self.run("ours_reach", size=size)
            hand = self.run("c_reach", library, size=size)
            exact = hand and hand["results"]["reach"]
            peer = self.run("pandana_reach", size=size, python=PEER)
            total = ours and _sum(ours)
            spent[size] = total
            least = 9 if size > 100_000 else 6
            note = f"ours differs from C by {_relative(ours, exact):.1g}" if ours and hand else ""
            self.faster(work, text, total, peer and _sum(peer), "pandana", least, note)
            note = f"pandana differs from C by {_relative(peer, exact):.1g}" if peer and hand else ""
            self.within(work, text, total, hand and _sum(hand), "C by hand, gcc -O3", 2.5, note)
            self.below("… memory", text, ours and ours["peak"], 300, "MiB", "whole process, imports and input included")
            if size <= 50_000:
                other = self.run("cityseer_reach", size=size, python=PEER)
                note = f"cityseer differs from C by {_relative(other, exact):.1g}" if other and hand else ""
                self.faster(work, text, total, other and _sum(other), "cityseer, sums only", 10, note)
        if len(spent) > 1 and all(spent.values()):
            small, large = self.sizes
            exponent = float(np.log(spent[large] / spent[small]) / np.log(large / small))
            self.below("… cost grows as N to the power", f"{small:,} to {large:,}", exponent, 1.15, "")

    def streets_to_graph(self):
        """Street layer to graph."""
        names = list(self.sizes) + (["porto"] if self.porto() else [])
        for name in names:
            if name != "porto":
                self.city(name)
            ours = self.run("ours_streets", self.streets(name), size=name)
            qgis = self.run("qgis_network", self.streets(name), 0, size=name)
            text = "Porto" if name == "porto" else f"{name:,} nodes"
            peer = qgis and qgis["seconds"]["build"]
            note = f"{ours['nodes']:,} nodes; QGIS {qgis['nodes']:,}" if ours and qgis else ""
            self.faster(
                "street layer to graph, from a file", text, ours and _sum(ours), peer, "QGIS director", 30, note
            )
            build, memory = ours and ours["seconds"]["build"], qgis and qgis["seconds"]["build from memory"]
            self.faster("street layer to graph, from memory", text, build, memory, "QGIS director", 30)

    def snapping(self):
        """Homes onto streets."""
        names = list(self.sizes) + (["porto"] if self.porto() else [])
        for name in names:
            if name != "porto":
                self.city(name)
            ours = self.run("ours_snap", self.streets(name), self.homes(name), size=name)
            qgis = self.run("qgis_snap", self.streets(name), self.homes(name), size=name)
            text = "Porto" if name == "porto" else f"{name:,} nodes"
            peer = qgis and qgis["seconds"]["search"]
            note = ""
            if ours and qgis:
                a, b = ours["results"]["access"], qgis["results"]["access"]
                other = int((np.isnan(a) != np.isnan(b)).sum())
                note = f"{len(a):,} homes; ways differ by {np.nanmax(np.abs(a - b)):.1g} m, {other} placed by one only"
            self.faster("homes onto streets", text, ours and ours["seconds"]["search"], peer, "joinbynearest", 8, note)

    def toolbox(self):
        """Reading and writing beside computing, through processing.run."""
        size = self.sizes[-1]
        self.city(size)
        report = self.run("ours_toolbox", self.streets(size), self.homes(size), size=size)
        for name, spent in (report or {}).get("runs", {}).items():
            note = ", ".join(f"{part} {spent[part]:.2f} s" for part in ("read", "computed", "written", "whole"))
            work = f"processing.run {name}: reading and writing beside computing"
            text = f"{spent['homes']:,} homes"
            self.within(work, text, spent["read"] + spent["written"], spent["computed"], "its own computing", 3, note)

    def cancel(self):
        """Seconds from cancelling to the stop."""
        size = self.sizes[-1]
        self.city(size)
        report = self.run("ours_cancel", self.streets(size), self.homes(size), size=size)
        for name, spent in (report or {}).get("stops", {}).items():
            if spent:
                note = f"{len(spent)} random moments, median {np.median(spent):.2g} s"
                self.below(f"cancel: {name}", f"{size:,} nodes", max(spent), 1.0, "s", note)

    def raster(self):
        """The raster part has a script of its own."""
        script = Path(__file__).parent / "bench_raster.py"
        if script.exists():
            done = subprocess.run([OWN, str(script), *(["--quick"] if self.quick else [])], check=False)
            if done.returncode:
                self.failed.append(f"bench_raster.py ended with {done.returncode}")


PARTS = {
    "nearest": Bench.nearest,
    "reach": Bench.reach,
    "streets": Bench.streets_to_graph,
    "snapping": Bench.snapping,
    "toolbox": Bench.toolbox,
    "cancel": Bench.cancel,
    "raster": Bench.raster,
    **parts.PARTS,
}


def _write(frame, path):
    path.unlink(missing_ok=True)
    frame.to_file(path, engine="pyogrio", VERSION="1.3")


def _sum(report):
    return sum(report["seconds"].values())


def _nan(value):
    return float("nan") if value is None else float(value)


def _differs(report, exact):
    if not report or exact is None:
        return ""
    return f"differs from csgraph by {np.nanmax(np.abs(report['results']['nearest'] - exact)):.1g} m"


def _relative(report, exact):
    return float((np.abs(report["results"]["reach"] - exact).max(axis=1) / exact.max(axis=1)).max())


def table(lines):
    """Lines of cells as a Markdown table."""
    cells = [HEADER, *lines]
    widths = [max(len(line[i]) for line in cells) for i in range(len(HEADER))]
    text = ["| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in cells]
    return "\n".join([text[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|", *text[1:]])


def merged(page, lines):
    """New lines in place of those for the same work, size and tool on the page; further ones behind."""

    def key(line):
        return line[0], line[1], line[4]

    old = [[cell.strip() for cell in row.split("|")[1:-1]] for row in page.splitlines() if row.startswith("| ")]
    new = {key(line): line for line in lines}
    kept = [new.pop(key(line), line) for line in old if line != HEADER]
    return [*kept, *new.values()]


def machine(versions, load):
    """What the numbers were measured on."""
    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), platform.machine())
    with open("/proc/meminfo") as info:
        memory = int(info.readline().split()[1]) / 1024**2
    return (
        f"{time.strftime('%Y-%m-%d')}, {model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}. Load average before and after: "
        f"{load[0]:.1f}, {os.getloadavg()[0]:.1f} (every tool uses one thread). {', '.join(sorted(versions.values()))}."
    )


def main():
    """Run what was asked for and print the table."""
    parser = argparse.ArgumentParser(description="Measure against other tools.")
    parser.add_argument("--quick", action="store_true", help="5,000 nodes only: shows that everything runs")
    parser.add_argument("--only", action="append", choices=sorted(PARTS), help="only this part; may be repeated")
    parser.add_argument("--write", action="store_true", help="put the numbers into docs/benchmarks.md")
    options = parser.parse_args()
    DATA.mkdir(parents=True, exist_ok=True)
    bench, load = Bench(options.quick), os.getloadavg()
    for name in options.only or PARTS:
        print(name, flush=True)
        PARTS[name](bench)
    lines = [row.cells() for row in bench.rows]
    text = table(lines)
    told = machine(bench.versions, load)
    print("\n" + text, "\n\n* extrapolated from the homes timed\n" + told, sep="")
    for failure in bench.failed:
        print("failed:", failure)
    missed = [f"{r.what} ({r.size}) against {r.against or r.target}" for r in bench.rows if r.met == "NO"]
    judged = sum(r.met == "yes" for r in bench.rows)
    print(f"Targets met: {judged}, missed: {len(missed)}", *missed, sep="\n  ")
    if options.write:
        page = PAGE.read_text()
        before, rest = page.split(START)
        old, after = rest.split(END)
        text = table(merged(old, lines))
        PAGE.write_text(f"{before}{START}\n{told}\n\n{text}\n\n\\* extrapolated from the homes timed\n{END}{after}")
        print("written:", PAGE.relative_to(ROOT))
    return 1 if bench.failed else 0


if __name__ == "__main__":
    sys.exit(main())
