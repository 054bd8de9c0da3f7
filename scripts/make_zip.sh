#!/usr/bin/env bash
# The release archive: what git has at HEAD, without what .gitattributes keeps out, plus the
# compiled translations.
#
#   scripts/make_zip.sh [FOLDER]     writes FOLDER/sodertorn-VERSION.zip (dist/) and prints its path
set -euo pipefail
folder=$(mkdir -p "${1:-$(dirname "$0")/../dist}" && cd "${1:-$(dirname "$0")/../dist}" && pwd)
cd "$(dirname "$0")/.."
if ! git diff --quiet HEAD -- || [ -n "$(git ls-files --others --exclude-standard)" ]; then
    echo "make_zip: there are uncommitted changes; the archive holds the last commit ($(git rev-parse --short HEAD))" >&2
fi
scripts/build_qm.sh
version=$(git show HEAD:metadata.txt | sed -n 's/^version=//p')
[ -n "$version" ] || { echo "make_zip: metadata.txt names no version" >&2; exit 1; }
archive="$folder/sodertorn-$version.zip"
added=(--prefix=sodertorn/resources/i18n/)
for compiled in resources/i18n/*.qm; do
    [ ! -e "$compiled" ] || added+=(--add-file="$compiled")
done
rm -f "$archive"
# --prefix counts for what follows it: the last one is the tree's.
git archive --format=zip "${added[@]}" --prefix=sodertorn/ --output="$archive" HEAD
printf '%s\n' "$archive"
