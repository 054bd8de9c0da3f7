#!/usr/bin/env bash
# Compile resources/i18n/*.ts to the .qm files that Qt reads. They are built, never committed.
set -euo pipefail
cd "$(dirname "$0")/.."
for lrelease in lrelease lrelease-qt5 lrelease-qt6 /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease; do
    if command -v "$lrelease" > /dev/null; then break; fi
done
command -v "$lrelease" > /dev/null || { echo "build_qm: no lrelease here; install Qt's linguist tools" >&2; exit 1; }
shopt -s nullglob
for source in resources/i18n/*.ts; do
    "$lrelease" -silent "$source" -qm "${source%.ts}.qm"
done
