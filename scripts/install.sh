#!/usr/bin/env bash
# Install what the project needs, and nothing that is already there.
#
#   scripts/install.sh run      QGIS and the Python packages the plugin runs with
#   scripts/install.sh dev      run + what the tests, the linters and the translations need
#   scripts/install.sh peers    dev + an environment of its own with the tools we compare with
#   scripts/install.sh bench    peers + a C compiler, for the search written by hand + pygeoprocessing, if it can be built
#
# Debian 12 takes QGIS 3.40 from bookworm-backports and newer Python packages from PyPI, in a
# folder of their own (its geopandas and shapely are too old). Debian 13 takes everything from apt.
# Shapely stays below 2.1 there: its wheels bring the GEOS 3.11 that QGIS has loaded; with a newer one, calls
# reach either library and fail. The PyPI wheel of pyproj is removed again: with it QGIS has two PROJ libraries and crashes.
# What apt and pip say goes to install.log in the cache folder and is shown only when they fail.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
mkdir -p "$SODERTORN_CACHE"
LOG="$SODERTORN_CACHE/install.log"
: > "$LOG"

say() { printf '%s\n' "install: $*" >&2; }
die() { say "$*"; exit 1; }

# Two commands at once wait for each other. Not every system has flock.
if command -v flock >/dev/null; then
    exec 9> "$SODERTORN_CACHE/install.lock"
    flock 9
fi

logged() {          # logged COMMAND...: quiet unless it fails
    printf '\n$ %s\n' "$*" >> "$LOG"
    "$@" >> "$LOG" 2>&1 < /dev/null || { tail -n 60 "$LOG" >&2; die "failed: $* (all of it in $LOG)"; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "root or sudo is needed for: $*"; fi
}

os_codename() {
    if [ -r /etc/os-release ]; then . /etc/os-release; fi
    printf '%s' "${VERSION_CODENAME:-unknown}"
}

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || printf '%s ' "$name"
    done
}

apt_install() {     # apt_install [-t SUITE] PACKAGE...
    local suite=() wanted
    if [ "$1" = -t ]; then suite=(-t "$2"); shift 2; fi
    wanted=$(missing_packages "$@")
    [ -n "$wanted" ] || return 0
    apt_get_install "${suite[*]}" "$wanted"
}

apt_get_install() { # apt_get_install "OPTIONS" "PACKAGES": also newer versions of what is there
    if [ "$(id -u)" != 0 ]; then
        command -v sudo > /dev/null || die "there is no sudo here; as root: apt-get install ${1:+$1 }$2"
        sudo -v     # asks for the password here, where it can be typed, and not in the log
    fi
    if [ -z "${APT_UPDATED:-}" ]; then
        say "apt-get update"
        logged as_root apt-get -qq update
        APT_UPDATED=1
    fi
    say "apt-get install ${1:+$1 }$2"
    # shellcheck disable=SC2086
    logged as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends $1 $2
}

apt_install_qgis() { # apt_install_qgis SUITE: an older QGIS that is there already, as Debian 12's own, is replaced
    local names="qgis python3-qgis qgis-providers"
    # shellcheck disable=SC2086
    apt_install -t "$1" $names
    if dpkg --compare-versions "$(dpkg-query -W -f='${Version}' python3-qgis)" lt 3.40; then
        apt_get_install "-t $1" "$names"
    fi
}

apt_sources() {     # "SUITE URI" for each source of this machine, whatever file format names it
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sort -u
}

add_backports() {   # from the mirror that this machine's own sources name
    local codename=$1 suite=$1-backports mirror
    if apt_sources | grep -q "^$suite "; then return 0; fi
    mirror=$(apt_sources | awk -v name="$codename" '$1 == name && mirror == "" {mirror = $2} END {print mirror}')
    [ -n "$mirror" ] || die "no mirror for $codename in /etc/apt; add the suite $suite by hand and try again"
    say "adding the suite $suite"
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
        "$mirror" "$suite" | as_root tee "/etc/apt/sources.list.d/sodertorn-$suite.sources" > /dev/null
    APT_UPDATED=
}

has() { "$PYTHON" -c "import $1" 2>/dev/null; }

pip_target() {      # pip_target DIR REQUIREMENT...: rebuilt only when the list or Python changes
    local dir=$1 wanted; shift
    wanted="$("$PYTHON" -c 'import sys; print("python%d.%d" % sys.version_info[:2])') $*"
    [ "$(cat "$dir/.sodertorn-requirements" 2>/dev/null)" = "$wanted" ] && return 0
    say "pip install --target $dir $*"
    rm -rf "$dir.part" "$dir.old"
    logged "$PYTHON" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$dir.part" "$@"
    rm -rf "$dir.part"/pyproj "$dir.part"/pyproj-* "$dir.part"/pyproj.libs
    printf '%s' "$wanted" > "$dir.part/.sodertorn-requirements"
    [ ! -e "$dir" ] || mv "$dir" "$dir.old"
    mv "$dir.part" "$dir"
    rm -rf "$dir.old"
}

install_run() {
    case "$(os_codename)" in
    bookworm)
        add_backports bookworm
        apt_install_qgis bookworm-backports
        apt_install python3-rasterio python3-pyproj python3-openpyxl python3-psycopg2 python3-matplotlib python3-plotly python3-pip xvfb xauth git make fonts-dejavu-core fonts-open-sans
        pip_target "$SODERTORN_PACKAGES" 'numpy<2' 'pandas<3' 'shapely>=2.0.6,<2.1' 'geopandas>=1,<1.2' 'scipy<1.16' 'pyogrio<0.13' ;;
    trixie)
        add_backports trixie
        apt_install_qgis trixie-backports
        apt_install python3-geopandas python3-rasterio python3-scipy python3-pyogrio python3-openpyxl python3-psycopg2 python3-matplotlib python3-plotly python3-pip xvfb xauth git make fonts-dejavu-core fonts-open-sans
        rm -rf "$SODERTORN_PACKAGES" ;;     # left by Debian 12, in a home that was upgraded
    *)
        has qgis.core || die "this script installs on Debian 12 and 13. Elsewhere install QGIS 3.40 or later yourself" \
            "(README.md) and name its Python in SODERTORN_PYTHON; $PYTHON has no PyQGIS"
        local name
        for name in geopandas rasterio scipy pyogrio; do
            has "$name" || die "$PYTHON has no $name: install it as docs/install.md says for your system"
        done ;;
    esac
}

install_dev() {
    install_run
    case "$(os_codename)" in
    bookworm|trixie) apt_install qttools5-dev-tools python3-venv postgresql postgresql-postgis ;;
    esac
    pip_target "$SODERTORN_DEV_PACKAGES" 'pytest>=8,<10' 'pytest-qgis>=5,<6' 'ruff>=0.14,<0.16' 'bandit>=1.8,<2' \
        'detect-secrets>=1.5,<2' 'hypothesis>=6.100,<7'
}

install_offices() { # what a test opens our documents with
    case "$(os_codename)" in
    bookworm|trixie) apt_install libreoffice-writer-nogui ;;
    esac
}

install_server() {  # a server of OGC API Features that is not ours; pygeoapi wants versions of its own
    local wanted='pygeoapi==0.20.*' python="$SODERTORN_SERVER/bin/python"
    [ "$(cat "$SODERTORN_SERVER/.sodertorn-requirements" 2>/dev/null)" != "$wanted" ] || return 0
    say "an environment with a server to fetch from in $SODERTORN_SERVER"
    rm -rf "$SODERTORN_SERVER"
    logged "$PYTHON" -m venv "$SODERTORN_SERVER"
    (logged "$python" -m pip install --quiet --disable-pip-version-check "$wanted") || { rm -rf "$SODERTORN_SERVER"; return 1; }
    printf '%s' "$wanted" > "$SODERTORN_SERVER/.sodertorn-requirements"
}

install_peers() {   # peers never share a process with QGIS, so they may have their own numpy and pyproj
    local wanted stamp="$SODERTORN_PEERS/.sodertorn-requirements"
    wanted=$(grep -v '^#' test/peers/requirements.txt)
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return 0
    say "an environment with the tools to compare with in $SODERTORN_PEERS"
    rm -rf "$SODERTORN_PEERS"
    logged "$PYTHON" -m venv "$SODERTORN_PEERS"
    # where one cannot be had there shall be none: the tests that compare then skip
    (logged "$SODERTORN_PEERS/bin/python" -m pip install --quiet --disable-pip-version-check \
        -r test/peers/requirements.txt) || { rm -rf "$SODERTORN_PEERS"; exit 1; }
    printf '%s' "$wanted" > "$stamp"
}

build_invest() {    # against the system's GDAL: neither it nor GDAL's Python bindings have wheels for Linux
    local python="$SODERTORN_INVEST/bin/python" webp=
    if ! command -v gdal-config > /dev/null; then
        # QGIS from backports has brought a newer libwebp, which the headers must match
        [ "$(os_codename)" != bookworm ] || webp=libwebp-dev/bookworm-backports
        apt_get_install '' "libgdal-dev $webp"
    fi
    apt_install g++ python3-dev
    rm -rf "$SODERTORN_INVEST"
    logged "$PYTHON" -m venv "$SODERTORN_INVEST"
    # newer Cython refuses pygeoprocessing's sources, older setuptools its pyproject.toml
    logged "$python" -m pip install --quiet --disable-pip-version-check \
        'setuptools>=77,<81' wheel setuptools_scm babel 'cython>=3.0.10,<3.1' 'numpy<2'
    logged "$python" -m pip install --quiet --disable-pip-version-check --no-build-isolation "GDAL==$(gdal-config --version)"
    logged "$python" -m pip install --quiet --disable-pip-version-check --no-build-isolation "$1" 'numpy<2'
    printf '%s' "$1" > "$SODERTORN_INVEST/.sodertorn-requirements"
}

install_invest() {  # the benchmark goes without where it cannot be built, and says so
    local wanted='pygeoprocessing==2.4.*'
    [ "$(cat "$SODERTORN_INVEST/.sodertorn-requirements" 2>/dev/null)" != "$wanted" ] || return 0
    case "$(os_codename)" in
    bookworm|trixie) ;;
    *) say "pygeoprocessing is built on Debian only; the benchmark leaves it out"; return 0 ;;
    esac
    say "building pygeoprocessing in $SODERTORN_INVEST (some minutes)"
    if ! (build_invest "$wanted"); then
        rm -rf "$SODERTORN_INVEST"
        say "pygeoprocessing could not be built; the benchmark leaves it out"
    fi
}

install_bench() {
    install_dev
    install_peers
    command -v gcc > /dev/null || case "$(os_codename)" in
    bookworm|trixie) apt_install gcc libc6-dev ;;
    *) die "the benchmark needs gcc" ;;
    esac
    install_invest
}

case "${1:-}" in
run) install_run ;;
dev) install_dev ;;
peers)
    install_dev
    install_peers
    install_offices
    install_server ;;
bench) install_bench ;;
*) die "usage: scripts/install.sh run|dev|peers|bench" ;;
esac
