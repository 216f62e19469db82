#!/usr/bin/env bash
# Builds what is committed twice, in two clones that differ in folder, umask, time zone and language, and compares the
# archives byte by byte; then looks into those of the first. Takes some minutes.
set -euo pipefail
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() { # folder, umask, time zone, language
  (
    umask "$2"
    git clone -q --no-local "$root" "$1"
    cd "$1"
    TZ=$3 LC_ALL=$4 mvn -B -q -ntp -Dmaven.test.skip=true package
  )
}

build "$work/one" 022 UTC C.UTF-8
build "$work/two/in a deeper folder" 077 Asia/Shanghai zh_CN.UTF-8
differ=0
for archive in "$work"/one/target/shiju-*.{zip,tar.gz}; do
  name=${archive##*/}
  other="$work/two/in a deeper folder/target/$name"
  echo "$(sha256sum <"$archive" | cut -c 1-64)  $name"
  if ! cmp "$archive" "$other"; then
    differ=1
    for side in one two; do
      mkdir -p "$work/open/$side"
    done
    case $name in
      *.zip) unzip -q "$archive" -d "$work/open/one" && unzip -q "$other" -d "$work/open/two" ;;
      *) tar xzf "$archive" -C "$work/open/one" && tar xzf "$other" -C "$work/open/two" ;;
    esac
    diff -rq "$work/open/one" "$work/open/two" >&2 || true
    rm -rf "$work/open"
  fi
done
if [ "$differ" -ne 0 ]; then
  echo "reproducible.sh: the two builds differ" >&2
  exit 1
fi
echo "reproducible.sh: two builds, the same bytes"
"$work/one/src/test/dist/archives.sh" "$work/one"
