#!/usr/bin/env bash
# The description of the API against its linter, and the page's types against the description.
#   check.sh PROGRAM FOLDER           fails on any finding and when what web/src/api has from it is out of date
#   check.sh PROGRAM FOLDER --write   writes types.ts and facts.ts anew
# FOLDER takes the packages, fetched once for each package-lock.json. Exit code 77 (skipped) without npm.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1 folder=$2 mode=${3:-}
readonly page="$here/../../../web/src/api"

command -v npm >/dev/null || { echo "npm is missing: ./install-packages.sh test" >&2; exit 77; }
mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" || [ ! -f "$folder/fetched" ]; then
  rm -f "$folder/fetched"
  cp "$here/package.json" "$here/package-lock.json" "$folder"
  npm --prefix "$folder" ci --ignore-scripts --no-audit --no-fund >"$folder/npm.log" 2>&1 ||
    { tail -n 5 "$folder/npm.log" >&2; exit 1; }
  touch "$folder/fetched"
fi
cp "$here/check.mjs" "$folder"

"$program" openapi >"$folder/api.json"
node "$folder/check.mjs" lint "$folder/api.json"
for made in types facts; do
  node "$folder/check.mjs" "$made" "$folder/api.json" "$folder/$made.ts"
  if [ "$mode" = --write ]; then
    mkdir -p "$page"
    cp "$folder/$made.ts" "$page/$made.ts"
  elif ! cmp -s "$folder/$made.ts" "$page/$made.ts"; then
    echo "web/src/api/$made.ts is out of date: tests/http/openapi/check.sh PROGRAM FOLDER --write" >&2
    diff "$page/$made.ts" "$folder/$made.ts" | head -n 20 >&2
    exit 1
  fi
done
