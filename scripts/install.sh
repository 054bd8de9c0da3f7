#!/usr/bin/env bash
# Install what the project needs, and nothing that is already there.
#
#   scripts/install.sh run      QGIS and the Python packages the plugin runs with
#   scripts/install.sh dev      run + what the tests, the linters and the translations need
#   scripts/install.sh peers    an environment of its own with the tools we compare with
#
# Debian 12 takes QGIS 3.40 from bookworm-backports and newer Python packages from PyPI, in a
# folder of their own (its geopandas and shapely are too old). Debian 13 takes everything from apt.
# The PyPI wheel of pyproj is removed again: with it QGIS has two PROJ libraries and crashes.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

say() { printf '%s\n' "install: $*" >&2; }
die() { say "$*"; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "root or sudo is needed for: $*"; fi
}

os_codename() { . /etc/os-release; printf '%s' "${VERSION_CODENAME:-unknown}"; }

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$name"
    done
}

apt_install() {     # apt_install [-t SUITE] PACKAGE...
    local suite=()
    if [ "$1" = -t ]; then suite=(-t "$2"); shift 2; fi
    local wanted; wanted=$(missing_packages "$@")
    [ -n "$wanted" ] || return 0
    say "apt-get install $wanted"
    [ -n "${APT_UPDATED:-}" ] || { as_root apt-get -q update >&2; APT_UPDATED=1; }
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${suite[@]}" $wanted >&2
}

add_backports() {   # from the mirror that this machine's own sources name
    local suite=$1 mirror
    if apt-cache policy 2>/dev/null | grep -q "n=$suite\|a=$suite"; then return 0; fi
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
        | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true)
    [ -n "$mirror" ] || die "no Debian mirror found in /etc/apt; add the suite $suite by hand and try again"
    say "adding the suite $suite"
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' "$mirror" "$suite" \
        | as_root tee "/etc/apt/sources.list.d/sodertorn-$suite.sources" >/dev/null
    APT_UPDATED=
}

has() { "$PYTHON" -c "import $1" 2>/dev/null; }

pip_target() {      # pip_target DIR REQUIREMENT...: rebuilt only when the list changes
    local dir=$1 stamp; shift
    stamp="$dir/.sodertorn-requirements"
    [ "$(cat "$stamp" 2>/dev/null)" = "$*" ] && return 0
    say "pip install --target $dir $*"
    rm -rf "$dir"; mkdir -p "$dir"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$dir" "$@" >&2
    rm -rf "$dir"/pyproj "$dir"/pyproj-* "$dir"/pyproj.libs
    printf '%s' "$*" > "$stamp"
}

install_run() {
    case "$(os_codename)" in
    bookworm)
        add_backports bookworm-backports
        apt_install -t bookworm-backports qgis python3-qgis qgis-providers
        apt_install python3-rasterio python3-pyproj python3-pip xvfb xauth git make
        pip_target "$SODERTORN_PACKAGES" 'numpy<2' 'pandas<3' 'shapely>=2,<2.2' 'geopandas>=1,<1.2' 'scipy<1.16' 'pyogrio<0.13' ;;
    trixie)
        add_backports trixie-backports
        apt_install -t trixie-backports qgis python3-qgis qgis-providers
        apt_install python3-geopandas python3-rasterio python3-scipy python3-pyogrio python3-pip xvfb xauth git make ;;
    *)
        has qgis.core || die "this script knows Debian 12 and 13; elsewhere install QGIS 3.40 or later with PyQGIS yourself (see README)"
        local name
        for name in geopandas rasterio scipy pyogrio; do
            has "$name" || die "the Python of QGIS has no $name; install it with your system's packages (see README)"
        done ;;
    esac
}

install_dev() {
    install_run
    case "$(os_codename)" in
    bookworm|trixie) apt_install qttools5-dev-tools pyqt5-dev-tools python3-venv zip unzip ;;
    esac
    pip_target "$SODERTORN_DEV_PACKAGES" 'pytest>=8,<10' 'pytest-qgis>=5,<6' 'ruff>=0.14,<0.16' 'bandit>=1.8,<2'
}

install_peers() {   # peers never share a process with QGIS, so they may have their own numpy and pyproj
    local requirements stamp="$SODERTORN_PEERS/.sodertorn-requirements"
    requirements=$(grep -v '^#' test/peers/requirements.txt)
    [ "$(cat "$stamp" 2>/dev/null)" = "$requirements" ] && return 0
    say "an environment with the tools to compare with in $SODERTORN_PEERS"
    rm -rf "$SODERTORN_PEERS"
    "$PYTHON" -m venv "$SODERTORN_PEERS"
    "$SODERTORN_PEERS/bin/python" -m pip install --quiet --disable-pip-version-check -r test/peers/requirements.txt >&2
    printf '%s' "$requirements" > "$stamp"
}

case "${1:-}" in
run) install_run ;;
dev) install_dev ;;
peers) install_dev; install_peers ;;
*) die "usage: scripts/install.sh run|dev|peers" ;;
esac
