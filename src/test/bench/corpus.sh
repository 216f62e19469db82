#!/bin/sh
# Makes the corpus of so many documents once and prints its folder: corpus.sh DOCUMENTS
# Builds what is missing; after a change of the sources run 'mvn -q -DskipTests package' yourself.
set -eu
cd "$(dirname "$0")/../../.."
documents=$1
if [ ! -x target/shiju/bin/shiju ] || [ ! -f target/test-classes/org/shiju/bench/PeerLoop.class ]; then
  mvn -q -ntp -DskipTests package >&2
fi
folder=target/corpus/$documents
if [ ! -f "$folder.made" ]; then
  rm -rf "$folder"
  java -cp "target/shiju/lib/*:target/test-classes" org.shiju.bench.CorpusMaker "$documents" "$folder" >&2
  : >"$folder.made"
fi
echo "$folder"
