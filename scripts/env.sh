# The environment every command of the project shares. Sourced, not run.
# QGIS belongs to the system's Python, never to another one on PATH.
SODERTORN_CACHE="${SODERTORN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sodertorn}"
SODERTORN_PACKAGES="$SODERTORN_CACHE/packages"          # what the plugin runs with
SODERTORN_DEV_PACKAGES="$SODERTORN_CACHE/dev-packages"  # pytest, ruff, bandit
SODERTORN_PEERS="$SODERTORN_CACHE/peers"                # tools to compare with
SODERTORN_INVEST="$SODERTORN_CACHE/invest"              # pygeoprocessing, InVEST's engine, for the benchmark
SODERTORN_SERVER="$SODERTORN_CACHE/server"              # pygeoapi, to fetch from
PYTHON="${SODERTORN_PYTHON:-/usr/bin/python3}"
export SODERTORN_CACHE SODERTORN_PACKAGES SODERTORN_DEV_PACKAGES SODERTORN_PEERS SODERTORN_INVEST SODERTORN_SERVER PYTHON
# A folder that holds the plugin under its own name, whatever this checkout is called.
SODERTORN_PLUGINS="$PWD/build/plugins"
export SODERTORN_PLUGINS
