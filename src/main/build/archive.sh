#!/bin/sh
# Lays out the classes of a run over some samples in classes.jsa, and notes in classes.txt which Java and which folder
# it fits, and its size. Run in the folder of the distribution.
rm -rf classes.jsa classes.txt cache.tmp
XDG_CACHE_HOME=$PWD/cache.tmp sh bin/shiju extract -q -f jsonl "$1"/chenghai-2019.txt "$1"/dinghai-2023.txt >/dev/null || exit 1
for made in cache.tmp/shiju/*.jsa; do
  if [ -f "$made" ]; then # none under a Java that makes another kind, or does not say its version
    version=${made##*/}
    mv "$made" classes.jsa
    echo "${version%%_*} $(($(wc -c <classes.jsa))) $(pwd -P)" >classes.txt
  fi
done
rm -rf cache.tmp
