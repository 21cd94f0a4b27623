#!/usr/bin/env bash
# The tests of the page. Exit code 77 (skipped) where its packages were not fetched.
#   run.sh unit FOLDER           types, units, and the budget of the page that was built into FOLDER
#   run.sh pages PROGRAM FOLDER  main flows in a browser, on a sample that PROGRAM serves; FOLDER takes data and pictures
#   run.sh pictures FOLDER       puts the pictures that `pages` left in FOLDER into the guide; look at each
set -euo pipefail
web=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
[ -d "$web/node_modules/vite" ] && command -v node >/dev/null || { echo "no packages: ./install-packages.sh test" >&2; exit 77; }
# Names given from another folder stay what they are.
[ $# -ge 2 ] || set -- "" .
set -- "$1" "$(realpath -m "$2")" ${3+"$(realpath -m "$3")"}
cd "$web"

case "$1" in
  unit)
    node node_modules/vue-tsc/bin/vue-tsc.js --noEmit
    node node_modules/vitest/vitest.mjs run --reporter=dot
    node plugins/budget.mjs "$2"
    ;;
  pages)
    command -v chromium >/dev/null || { echo "no chromium: ./install-packages.sh test" >&2; exit 77; }
    node tests/pages/main.mjs "$2" "$3"
    ;;
  pictures)
    command -v convert >/dev/null || { echo "no convert: apt-get install imagemagick" >&2; exit 2; }
    for picture in ../docs/guide/pictures/*.png; do convert "$2/$(basename "$picture")" +dither -colors 96 "$picture"; done
    ;;
  *) echo "usage: run.sh unit FOLDER | pages PROGRAM FOLDER | pictures FOLDER" >&2; exit 2 ;;
esac
