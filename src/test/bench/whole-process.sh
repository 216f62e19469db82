#!/bin/sh
# Start, memory and growth of the program as users start it: whole processes in turn, medians.
#
#   whole-process.sh [--rounds R] [--files N]
#
# Builds what is missing; after a change of the sources run 'mvn -q -DskipTests package' yourself.
set -eu
cd "$(dirname "$0")/../../.."
files=20000
last=
for word; do
  if [ "$last" = --files ]; then
    files=$word
  fi
  last=$word
done
if [ "$files" -gt 0 ]; then
  corpus=$files
else
  corpus=200
fi
corpus=$(sh src/test/bench/corpus.sh "$corpus")
export PYTHONPYCACHEPREFIX="$PWD/target/pycache"
exec /usr/bin/python3 src/test/bench/whole_process.py --corpus "$corpus" "$@"
