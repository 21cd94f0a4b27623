#!/usr/bin/env bash
# The tests of the page. Exit code 77 (skipped) where its packages were not fetched.
#   run.sh unit FOLDER           types, units, and the budget of the page that was built into FOLDER
set -euo pipefail
web=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ -d "$web/node_modules/vite" ] && command -v node >/dev/null || { echo "no packages: ./install-packages.sh test" >&2; exit 77; }
cd "$web"

case "$1" in
  unit)
    node node_modules/vue-tsc/bin/vue-tsc.js --noEmit
    node node_modules/vitest/vitest.mjs run --reporter=dot
    node plugins/budget.mjs "$2"
    ;;
  *) echo "usage: run.sh unit FOLDER" >&2; exit 2 ;;
esac
