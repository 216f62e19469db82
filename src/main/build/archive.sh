#!/bin/sh
# Lays out the classes of a run over some samples in classes.jsa, and notes in classes.txt which Java and which folder
# it fits. Run in the folder of the distribution.
rm -f classes.jsa classes.txt
XDG_CACHE_HOME=$PWD/cache.tmp sh bin/shiju extract -q -f jsonl "$1"/*.txt >/dev/null || exit 1
for made in cache.tmp/shiju/*.jsa; do
  if [ -f "$made" ]; then
    version=${made##*/}
    mv "$made" classes.jsa
    echo "${version%%_*} $(pwd -P)" >classes.txt
  fi
done
rm -rf cache.tmp
