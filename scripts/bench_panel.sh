#!/usr/bin/env bash
# How long QGIS's window waits while the panel works: scripts/bench_panel.sh [rows]
set -euo pipefail
cd "$(dirname "$0")/.."; . scripts/env.sh
folder=$(mktemp -d "${TMPDIR:-/tmp}/sodertorn-panel.XXXXXX"); trap 'rm -rf "$folder"' EXIT
profile="$folder/profiles/profiles/default"
mkdir -p "$profile/QGIS" "$profile/python/plugins"; chmod 700 "$folder"
ln -s "$PWD" "$profile/python/plugins/sodertorn"
printf '[PythonPlugins]\nsodertorn=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n' > "$profile/QGIS/QGIS3.ini"
unset QT_QPA_PLATFORM QGIS_PLUGINPATH
export PYTHONPATH="$SODERTORN_PACKAGES" XDG_RUNTIME_DIR="$folder"
export PANEL_FOLDER="$folder" PANEL_ROWS="${1:-100000}" PANEL_BENCH="$PWD/test/bench"
timeout 900 xvfb-run -a -s "-screen 0 1500x950x24" qgis --nologo --noversioncheck --profiles-path "$folder/profiles" \
  --code test/bench/panel.py > "$folder/qgis.log" 2>&1 || true
cat "$folder/panel.json" 2>/dev/null || { tail -60 "$folder/qgis.log"; exit 1; }
