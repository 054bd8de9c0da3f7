#!/usr/bin/env bash
# ruff on everything; Bandit and detect-secrets on what ships, as plugins.qgis.org runs them.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
scripts/py -m ruff check .
# The site also skips B410 and B109, which Bandit no longer has. B404: importing subprocess; B411: importing xmlrpc.
scripts/py -m bandit -q -r __init__.py plugin.py processing ui -s B404,B411
secrets=$(git ls-files __init__.py plugin.py processing ui resources metadata.txt \
    | PYTHONWARNINGS=ignore xargs scripts/py -m detect_secrets.pre_commit_hook) \
    || { printf '%s\n' "$secrets"; exit 1; }
