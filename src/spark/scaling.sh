#!/usr/bin/env bash
# How much faster two workers of one core are than one, over a made corpus: src/spark/scaling.sh [DOCUMENTS]
#
# 60,000 documents by default, for each executor compiles for itself, some ten seconds of its core; needs a machine that
# does nothing else, and 6 GB of disk. cluster-check.sh holds the records to the command line's; here their bytes are
# counted. The last line tells the figures.
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
DOCUMENTS=${1:-60000}
if [ ! -f target/shiju-spark.jar ]; then
  mvn -B -q -ntp package -Pspark -DskipTests >&2
fi
WORK=$(mktemp -d "$ROOT/target/spark/scaling.XXXXXX")
# shellcheck source=src/spark/cluster.sh
. src/spark/cluster.sh
trap 'stop_cluster; rm -rf "$WORK"' EXIT
CORPUS=$(sh src/test/bench/corpus.sh "$DOCUMENTS")

# job CORES INPUT: sets SECONDS_OF and WRITTEN, the lines and bytes that came of it.
job() {
  local begun
  begun=$(date +%s.%N)
  LOG=$WORK/job.log
  submit "$1" "$2" -o "$WORK/out" || { tail -30 "$LOG" >&2; exit 1; }
  SECONDS_OF=$(calc "$(date +%s.%N) - $begun")
  WRITTEN=$(cat "$WORK"/out/table=documents/*.jsonl | wc -lc | awk '{ print $1 " lines, " $2 " bytes" }')
  printf '%s  %s worker(s), %s: %s s, %s\n' "$(date +%H:%M:%S)" "$1" "${2#"$ROOT"/}" "$SECONDS_OF" "$WRITTEN"
  rm -rf "$WORK/out"
}

calc() { awk "BEGIN { printf \"%.2f\", $1 }"; }

start_master
start_worker
job 1 samples
START=$SECONDS_OF
job 1 "$CORPUS"
ONE=$SECONDS_OF ONE_WRITTEN=$WRITTEN
start_worker
job 2 samples
START_OF_TWO=$SECONDS_OF
job 2 "$CORPUS"
[ "$WRITTEN" = "$ONE_WRITTEN" ] || { echo "two workers wrote something else than one" >&2; exit 1; }
echo "$DOCUMENTS documents: one worker $ONE s, two $SECONDS_OF s, $(calc "$ONE / $SECONDS_OF") times as fast;" \
  "after the start ($START s, $START_OF_TWO s) $(calc "($ONE - $START) / ($SECONDS_OF - $START_OF_TWO)") times"
