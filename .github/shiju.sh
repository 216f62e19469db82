#!/usr/bin/env bash
# Runs Shiju out of this checkout: built with Maven the first time, then at once. The hooks of pre-commit and the action
# of GitHub begin here. SHIJU_HOME names the folder of the distribution instead of target/shiju: one that is there
# already is used as it is, into an empty or new folder it is built.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
home=${SHIJU_HOME:-$root/target/shiju}

build() {
  if ! command -v mvn > /dev/null; then
    echo "shiju: no Maven found to build Shiju with. Install Maven 3.8 or newer, or name a built Shiju with SHIJU_HOME." >&2
    exit 2
  fi
  echo "shiju: building Shiju into $home, once" >&2
  # What a build says is of interest where it fails, and never on standard output, which is the command's.
  (cd "$root" && mvn -B -q -ntp -Dmaven.test.skip=true package) >&2 || {
    echo "shiju: the build failed; Java 17 and a network for Maven are needed the first time." >&2
    exit 2
  }
  if [ "$home" != "$root/target/shiju" ]; then
    mkdir -p "$home"
    cp -R "$root/target/shiju/." "$home/"
  fi
}

if [ ! -f "$home/bin/shiju" ]; then
  build
fi
if [ "$#" -gt 0 ]; then
  exec sh "$home/bin/shiju" "$@"
fi
