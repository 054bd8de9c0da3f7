#!/usr/bin/env bash
# Run the benchmarks one after another: each prints its numbers beside those of the tools it is
# compared with, and the versions of both.
#
#   scripts/bench.sh [NAME...]     some of test/bench, by the name of the script
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
scripts/install.sh peers
printf '%s, %s cores, %s MB, %s\n' "$(uname -srm)" "$(nproc)" "$(free -m | awk '/^Mem/ {print $2}')" "$(date +%F)"
scripts/py - <<'PYTHON'
import importlib.metadata
import platform

from qgis.core import Qgis

names = ("numpy", "scipy", "shapely", "geopandas", "rasterio", "pyogrio")
print(f"here: QGIS {Qgis.version()}, Python {platform.python_version()},", ", ".join(f"{n} {importlib.metadata.version(n)}" for n in names))
PYTHON
"$SODERTORN_PEERS/bin/python" - <<'PYTHON'
import importlib.metadata

names = ("numpy", "scipy", "pandana", "cityseer", "momepy", "exactextract")
print("peers:", ", ".join(f"{n} {importlib.metadata.version(n)}" for n in names))
PYTHON
status=0
for script in test/bench/bench_*.py; do
    name=$(basename "$script" .py)
    if [ $# -gt 0 ] && [[ " $* " != *" $name "* && " $* " != *" ${name#bench_} "* ]]; then continue; fi
    printf '\n== %s\n' "$name"
    scripts/py "$script" || { status=1; echo "bench: $name failed" >&2; }
done
exit "$status"
