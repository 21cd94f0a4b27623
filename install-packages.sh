#!/usr/bin/env bash
# Installs what is missing of the Debian or Ubuntu packages that the program is built from, and asks nothing.
#   ./install-packages.sh build    compiler, CMake, libraries and, by npm, what the page is built from
#   ./install-packages.sh test     these and what the tests need besides
# Prints nothing when nothing is missing. Works as root or through sudo; apt's own words go to build/install.log.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build_packages=(
  g++ cmake ninja-build ccache pkg-config
  libsqlite3-dev libsodium-dev libssl-dev libfmt-dev libzip-dev zlib1g-dev libexpat1-dev libxlsxwriter-dev
  libtomlplusplus-dev libcli11-dev libjemalloc-dev
  libqrencode-dev libcurl4-openssl-dev libpoppler-cpp-dev libicu-dev)
# Node.js builds the page and checks the API's description; some packages of it bring npm along, Debian's does not.
command -v npm >/dev/null || build_packages+=(nodejs npm)
test_packages=(
  libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev
  libreoffice-writer libreoffice-calc poppler-utils fonts-noto-cjk chromium python3 python3-openpyxl python3-jsonschema zip unzip)
# Oldest first: Debian 12 has 1.81, Ubuntu 24.04 has 1.83. Debian's unversioned package is too old here.
readonly boost_versions=(1.81 1.83 1.88)
readonly log=build/install.log npm_log=build/npm.log

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_offered() {
  apt-cache show "$1" >/dev/null 2>&1
}

# The first Boost for which `$1 package` holds, or nothing.
find_boost() {
  local version
  for version in "${boost_versions[@]}"; do
    if "$1" "libboost$version-dev" && "$1" "libboost-json$version-dev"; then
      echo "$version"
      return
    fi
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1
}

# What the page is built from, once for each lock. Without it the build goes on, with a start page in its place.
fetch_page_packages() {
  command -v npm >/dev/null || return 0
  cmp -s web/package-lock.json web/node_modules/.fetched-for 2>/dev/null && return 0
  mkdir -p build
  echo "Fetching the page's packages by npm, the first time only"
  if npm --prefix web ci --ignore-scripts --no-audit --no-fund >"$npm_log" 2>&1; then
    cp web/package-lock.json web/node_modules/.fetched-for
  else
    echo "install-packages: npm could not fetch them ($npm_log); a start page is built in instead of the page" >&2
  fi
}

fail() {
  echo "install-packages: $*" >&2
  exit 1
}

case "${1:-}" in
  build) wanted=("${build_packages[@]}") ;;
  test) wanted=("${build_packages[@]}" "${test_packages[@]}") ;;
  *) fail "say build or test" ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "install-packages: neither Debian nor Ubuntu; going on with what is there. Needed: ${wanted[*]} and Boost 1.81 or newer" >&2
  fetch_page_packages
  exit 0
fi

missing=()
for package in "${wanted[@]}"; do
  is_installed "$package" || missing+=("$package")
done
boost=$(find_boost is_installed)
if [ ${#missing[@]} = 0 ] && [ -n "$boost" ]; then
  fetch_page_packages
  exit 0
fi

[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
  fail "neither root nor sudo; run as root: $PWD/install-packages.sh $1"
mkdir -p build
: >"$log"
names="${missing[*]}"
[ -n "$boost" ] || names="${names:+$names }Boost"
echo "Installing packages by apt, the first time only: $names"
apt update || fail "apt-get update failed: see $log"
if [ -z "$boost" ]; then
  boost=$(find_boost is_offered)
  [ -n "$boost" ] || fail "apt offers no Boost of these: ${boost_versions[*]}"
  missing+=("libboost$boost-dev" "libboost-json$boost-dev")
fi
apt install --no-install-recommends "${missing[@]}" || {
  tail -n 15 "$log" >&2
  fail "apt-get install failed: see $log"
}
fetch_page_packages
