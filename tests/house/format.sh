#!/usr/bin/env bash
# Every C++ file stands as clang-format 14 would lay it; skipped (77) where that version is not installed,
# for other versions lay some lines otherwise.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

formatter=$(command -v clang-format-14 || command -v clang-format || true)
case "$("${formatter:-true}" --version 2>/dev/null)" in
  *"version 14."*) ;;
  *) echo "no clang-format 14: skipped"; exit 77 ;;
esac

check() { "$formatter" --dry-run -Werror --style=file "$@"; }

# A control: a file laid badly must be refused.
planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT
cp .clang-format "$planted"
printf 'int  main( ){return 0 ;}\n' >"$planted/planted.cc"
if check "$planted/planted.cc" 2>/dev/null; then
  echo "the check lets everything pass"
  exit 1
fi

mapfile -d '' files < <(find src tests bench fuzz -type f \( -name '*.h' -o -name '*.cc' \) -print0)
check "${files[@]}"
echo "${#files[@]} files"
