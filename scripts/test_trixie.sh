#!/usr/bin/env bash
# Run test/core, test/qgis and test/desktop on Debian 13: QGIS 3.44, Python 3.13, geopandas and NumPy from apt.
#
# The system lives in $SODERTORN_CACHE/trixie and is made once (about 3 minutes, 2.5 GB). The checkout
# is copied into it; ../shared is seen read-only. Mounts are made in a namespace of their own, so
# that none is left behind, however this ends. The result is noted in docs/second-qgis.md.
#
#   scripts/test_trixie.sh [PYTEST ARGUMENT...]     with arguments nothing is noted
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
SYSTEM="$SODERTORN_CACHE/trixie"

say() { printf '%s\n' "test-trixie: $*" >&2; }
die() { say "$*"; exit 1; }
[ "$(id -u)" = 0 ] || die "a chroot needs root: sudo -E make test-trixie"
command -v apt-get >/dev/null || die "this needs Debian or Ubuntu, for debootstrap"

inside() {          # inside COMMAND...: run in the system, with /proc, a private /tmp and ../shared
    local shared=""
    if [ -d ../shared ]; then shared=$(cd ../shared && pwd -P); fi
    # shellcheck disable=SC2016
    SYSTEM="$SYSTEM" FROM="$shared" unshare --mount --propagation private bash -euc '
        mount -t proc proc "$SYSTEM/proc"
        mount -t tmpfs tmpfs "$SYSTEM/dev/shm"
        if [ -n "$FROM" ]; then
            mkdir -p "$SYSTEM/work/shared"
            mount --bind "$FROM" "$SYSTEM/work/shared"
            mount -o remount,bind,ro "$SYSTEM/work/shared"
        fi
        exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
            chroot "$SYSTEM" "$@"' inside "$@"
}

make_system() {
    local mirror part="$SYSTEM.part"
    command -v debootstrap >/dev/null || apt-get -qq -y install debootstrap > /dev/null
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m 1 -E '/(debian|ubuntu)/?$' || true)
    case "$mirror" in
    ''|*ubuntu*) mirror=http://deb.debian.org/debian ;;
    esac
    say "making a Debian 13 in $SYSTEM from $mirror"
    rm -rf "$part"
    debootstrap --variant=minbase --include=ca-certificates trixie "$part" "$mirror" > "$SODERTORN_CACHE/trixie.log" 2>&1 \
        || { tail -n 20 "$SODERTORN_CACHE/trixie.log" >&2; die "debootstrap failed"; }
    printf 'deb %s trixie-backports main\n' "$mirror" > "$part/etc/apt/sources.list.d/backports.list"
    printf '#!/bin/sh\nexit 101\n' > "$part/usr/sbin/policy-rc.d"
    chmod +x "$part/usr/sbin/policy-rc.d"
    mv "$part" "$SYSTEM"
}

install_packages() {
    local stamp="$SYSTEM/.sodertorn-packages"
    local qgis="qgis python3-qgis qgis-providers"
    local others="python3-geopandas python3-rasterio python3-scipy python3-pyogrio python3-openpyxl python3-psycopg2 python3-matplotlib python3-plotly
        python3-pytest python3-hypothesis qttools5-dev-tools postgresql postgresql-postgis xvfb xauth git make fonts-dejavu-core fonts-open-sans"
    [ "$(cat "$stamp" 2>/dev/null)" = "$qgis $others" ] && return 0
    say "installing QGIS and the Python packages there"
    cp -L /etc/resolv.conf /etc/hosts "$SYSTEM/etc/" 2>/dev/null || true
    inside sh -euc "apt-get -qq update
        apt-get -qq -y install --no-install-recommends -t trixie-backports $qgis
        apt-get -qq -y install --no-install-recommends $(echo $others)
        apt-get -qq clean" > "$SODERTORN_CACHE/trixie.log" 2>&1 < /dev/null \
        || { tail -n 40 "$SODERTORN_CACHE/trixie.log" >&2; die "apt-get failed in $SYSTEM"; }
    # Pure Python, so this system's pip can fetch it; pytest itself is Debian's.
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
        --target "$SYSTEM/opt/sodertorn" 'pytest-qgis>=5,<6' >> "$SODERTORN_CACHE/trixie.log" 2>&1
    printf '%s' "$qgis $others" > "$stamp"
}

copy_checkout() {   # what git knows and what it would add, and the compiled translations
    rm -rf "$SYSTEM/work/main"
    mkdir -p "$SYSTEM/work/main"
    { git ls-files -z --cached --others --exclude-standard; find resources/i18n -name '*.qm' -print0; } \
        | tar --null --ignore-failed-read -T - -c 2>/dev/null | tar -x --no-same-owner -C "$SYSTEM/work/main"
}

[ -d "$SYSTEM" ] || make_system
install_packages
scripts/install.sh dev
scripts/build_qm.sh
copy_checkout
# Asked before the note is rewritten: the note itself is no change to what is tested.
commit=$(git rev-parse --short HEAD)
git diff --quiet HEAD -- . ':!docs/second-qgis.md' || commit="$commit with uncommitted changes"

versions=$(inside env PYTHONPATH=/usr/share/qgis/python python3 -c '
import platform, geopandas, numpy, rasterio, scipy, shapely
from qgis.core import Qgis
print(f"QGIS {Qgis.version()}, Python {platform.python_version()}, geopandas {geopandas.__version__}, "
      f"shapely {shapely.__version__}, NumPy {numpy.__version__}, SciPy {scipy.__version__}, rasterio {rasterio.__version__}")')
say "$versions"

output="$SODERTORN_CACHE/trixie-pytest.txt"
status=0
inside sh -euc 'cd /work/main; export SODERTORN_CACHE=/nowhere PYTHONPATH=/opt/sodertorn; exec scripts/py -m pytest -p no:cacheprovider "$@"' \
    inside ${@:-test/core test/qgis test/desktop} 2>&1 | tee "$output" || status=$?

closing=$(grep -E '(passed|failed|skipped|error|no tests ran).* in [0-9.]+s' "$output" | tail -n 1 | sed -E 's/^=+ //; s/ =+$//')
if [ $# = 0 ]; then
    cat > docs/second-qgis.md <<NOTE
# The second QGIS

\`make test-trixie\` runs \`test/core\`, \`test/qgis\` and \`test/desktop\` on Debian 13 in a chroot. Its last run, written by that command:

| | |
|---|---|
| date | $(date +%F) |
| commit | $commit |
| versions | $versions |
| result | ${closing:-no closing line from pytest} (exit code $status) |
NOTE
fi
say "${closing:-pytest gave no closing line}; exit code $status"
exit "$status"
