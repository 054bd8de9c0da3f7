#!/usr/bin/env bash
# The real QGIS desktop with the plugin enabled and the demo project open, in a profile folder of
# its own (build/profile): the user's settings are neither read nor changed.
#
#   scripts/desktop.sh [QGIS ARGUMENT...]     LANG=sv_SE.UTF-8 scripts/desktop.sh gives Swedish
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/install.sh run
. scripts/env.sh
scripts/py -c ''       # links the plugin in $SODERTORN_PLUGINS
if [ -n "$(find resources/i18n -name '*.ts')" ]; then
    scripts/build_qm.sh || echo "desktop: English only" >&2
fi

profile="$PWD/build/profile/profiles/default/QGIS"
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-en}}}" in sv*) locale=sv ;; *) locale=en ;; esac
mkdir -p "$profile"
if [ ! -f "$profile/QGIS3.ini" ]; then
    cat > "$profile/QGIS3.ini" <<INI
[PythonPlugins]
sodertorn=true
processing=true

[locale]
overrideFlag=true
userLocale=$locale

[qgis]
checkVersion=false
newsFeed=false
firstRunVersionFlag=999999

[app]
news-feed\\http\\feed.qgis.org\\disabled=true
INI
fi
sed -i "s/^userLocale=.*/userLocale=$locale/" "$profile/QGIS3.ini"

project=()
for file in demo-output/*.qgz demo-output/*.qgs; do
    if [ -f "$file" ]; then project=("$file"); break; fi
done
[ ${#project[@]} -gt 0 ] || echo "desktop: no demo project yet; make demo makes one" >&2
export PYTHONPATH="$SODERTORN_PACKAGES${PYTHONPATH:+:$PYTHONPATH}" QGIS_PLUGINPATH="$SODERTORN_PLUGINS"
exec qgis --nologo --noversioncheck --profiles-path "$PWD/build/profile" "$@" "${project[@]}"
