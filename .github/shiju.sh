#!/usr/bin/env bash
# Runs Shiju out of this checkout: built with Maven the first time, then at once. The hooks of pre-commit and the action
# of GitHub begin here. SHIJU_HOME names a folder for the distribution: one that is there already is used as it is,
# otherwise it is built and put there.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
home=${SHIJU_HOME:-$root/target/shiju}
# A build that broke off leaves a launcher with nothing behind it; this file says that one came to its end.
built=$root/target/shiju.built

fail() {
  echo "shiju: $1" >&2
  exit 2
}

build() {
  command -v mvn > /dev/null ||
    fail "no Maven found to build Shiju with. Install Maven 3.8 or newer, or name a built Shiju with SHIJU_HOME."
  echo "shiju: building Shiju in $root, once" >&2
  # What a build says is of interest where it fails, and never on standard output, which is the command's.
  (cd "$root" && mvn -B -q -ntp -Dmaven.test.skip=true package) >&2 ||
    fail "the build failed, see above. The first time it needs Java 17 and a network for Maven."
  touch "$built"
}

if [ -z "${SHIJU_HOME:-}" ]; then
  [ -f "$built" ] || build
elif [ ! -f "$home/bin/shiju" ]; then
  [ ! -e "$home" ] || rmdir "$home" 2> /dev/null ||
    fail "SHIJU_HOME is $home, which holds files but no bin/shiju. Name a distribution or a new folder."
  [ -f "$built" ] || build
  mkdir -p "$(dirname "$home")"
  rm -rf "$home.part"
  cp -R "$root/target/shiju" "$home.part"
  mv "$home.part" "$home"
fi
if [ "$#" -gt 0 ]; then
  exec sh "$home/bin/shiju" "$@"
fi
