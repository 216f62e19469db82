#!/usr/bin/env bash
# Shiju on a real Spark cluster of this machine, held to the command line record for record.
#
#   src/spark/cluster-check.sh [DOCUMENTS]        200 by default
#
# Starts a master and two workers as processes of their own, submits, compares; kills a worker in mid-job and compares
# again; plants documents that no executor has the memory for. Stops only what it started. The last line tells the
# figures; anything that differs ends it with 1. Builds what is missing; after a change of the sources run
# 'mvn -q package -Pspark -DskipTests' yourself.
set -euo pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
DOCUMENTS=${1:-200}
if [ ! -f target/shiju-spark.jar ] || [ ! -x target/shiju/bin/shiju ]; then
  mvn -B -q -ntp package -Pspark -DskipTests >&2
fi
WORK=$(mktemp -d "$ROOT/target/spark/cluster.XXXXXX")
# shellcheck source=src/spark/cluster.sh
. src/spark/cluster.sh
finish() {
  local code=$?
  stop_cluster
  if [ $code = 0 ]; then rm -rf "$WORK"; else echo "logs are in ${WORK#"$ROOT"/}" >&2; fi
}
trap finish EXIT
say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
fail() { say "FAILED: $*"; exit 1; }

# --- what is read -----------------------------------------------------------------------------------------------------
CORPUS=$(sh src/test/bench/corpus.sh "$DOCUMENTS")
mkdir "$WORK/odd" "$WORK/monsters"
maker() { java -cp "target/shiju/lib/*:target/test-classes" "org.shiju.$@"; }
maker bench.CorpusMaker 50 --zip "$WORK/odd/pages.zip" 7 --web
maker files.MadeFiles samples/dinghai-2023.txt "$WORK/odd"
maker files.Hostile "$WORK/hostile"
for name in whole.warc long.warc cut.warc.gz nested.zip names.zip links.tar cut.zip cut.docx locked.pdf empty.txt \
  png.txt half-utf8-half-gbk.txt page-named.pdf random.html zeros.gz; do
  mv "$WORK/hostile/$name" "$WORK/odd/"
done
rm -r "$WORK/hostile"
INPUTS=(samples "$CORPUS" "$WORK/odd")
# Figures without end: more memory than any document of its length needs, and a file that is refused unread.
head -c 4000000 < <(yes '全年办结35件、受理48件、调解61件、听证7场,' | tr -d '\n') >"$WORK/monsters/dense.txt"
head -c 90000000 /dev/zero | tr '\0' 'x' >"$WORK/monsters/huge.txt"

# --- runs -------------------------------------------------------------------------------------------------------------
# extract OUT ARGUMENT...: the command line, its lines sorted; sets SECONDS_OF and CPU_OF.
extract() {
  local out=$1
  shift
  timed target/shiju/bin/shiju extract -q -f jsonl -o "$out.jsonl" --errors "$out.errors.jsonl" "$@" || [ $? = 1 ]
  sorted "$out.jsonl" >"$out.documents"
  sorted "$out.errors.jsonl" >"$out.errors"
}

# job OUT CORES ARGUMENT...: the same on the cluster.
job() {
  local out=$1 cores=$2
  shift 2
  local before
  before=$(executors_cpu)
  LOG=$out.log
  timed submit "$cores" "$@" -o "$out" || { tail -30 "$LOG" >&2; fail "the job of $(basename "$out")"; }
  executors_gone
  CPU_OF=$(calc "$CPU_OF + ($(executors_cpu) - $before) / 100")
  collect "$out"
}

collect() {
  sorted "$1"/table=documents/*.jsonl >"$1.documents"
  sorted "$1"/table=errors/*.jsonl >"$1.errors"
}

sorted() { cat "$@" 2>/dev/null | sort -S 256M -T "$WORK" || true; }

# timed COMMAND...: sets SECONDS_OF (wall) and CPU_OF (all its processor time).
timed() {
  local code=0 TIMEFORMAT='%R %U %S' times
  { time "$@" 2>"$WORK/timed.err" || code=$?; } 2>"$WORK/timed"
  read -r SECONDS_OF user system < <(tail -1 "$WORK/timed")
  CPU_OF=$(calc "$user + $system")
  return $code
}

calc() { awk "BEGIN { printf \"%.3f\", $1 }"; }

# Processor time of all executors that have ended, in hundredths of a second: what their workers waited for.
executors_cpu() {
  local pid sum=0
  for pid in "${WORKER_PIDS[@]}"; do
    [ -n "$pid" ] && sum=$((sum + $(awk '{ print $16 + $17 }' "/proc/$pid/stat")))
  done
  echo "$sum"
}

executors_gone() {
  local pid
  for pid in "${WORKER_PIDS[@]}"; do
    while [ -n "$pid" ] && [ -n "$(cat "/proc/$pid/task/"*/children 2>/dev/null)" ]; do sleep 0.2; done
  done
}

same() {
  cmp "$1.documents" "$2.documents" >&2 || fail "$3: other records than the command line's"
  cmp "$1.errors" "$2.errors" >&2 || fail "$3: other errors than the command line's"
  say "$3: $(wc -l <"$2.documents") records and $(wc -l <"$2.errors") errors, the same as the command line's"
}

say "the command line reads ${#INPUTS[@]} folders with $DOCUMENTS documents of a made corpus"
extract "$WORK/cli-start" samples
CLI_START=$CPU_OF
extract "$WORK/cli" "${INPUTS[@]}"
CLI=$CPU_OF
READ=$(($(cat "$WORK/cli.documents" "$WORK/cli.errors" | wc -l) - 5))

start_master
start_worker
say "a cluster at $MASTER: master $MASTER_PID, worker ${WORKER_PIDS[0]}"
job "$WORK/start" 1 samples
START=$SECONDS_OF START_CPU=$CPU_OF
same "$WORK/cli-start" "$WORK/start" "samples alone ($SECONDS_OF s, nearly all of it the start)"
job "$WORK/one" 1 "${INPUTS[@]}"
ONE=$SECONDS_OF ONE_CPU=$CPU_OF
same "$WORK/cli" "$WORK/one" "one worker ($ONE s)"
start_worker
say "a second worker ${WORKER_PIDS[1]}"
job "$WORK/two" 2 "${INPUTS[@]}"
TWO=$SECONDS_OF
same "$WORK/cli" "$WORK/two" "two workers ($TWO s)"
cmp "$WORK/one.documents" "$WORK/two.documents"
rm -rf "$WORK/one" "$WORK/one.documents"

job "$WORK/rules" 2 samples --rules samples/ci/rules
extract "$WORK/cli-rules" samples --rules samples/ci/rules
same "$WORK/cli-rules" "$WORK/rules" "rules of a folder"
if cmp -s "$WORK/cli-start.documents" "$WORK/rules.documents"; then fail "the folder of rules changes nothing"; fi

job "$WORK/monster" 2 samples "$WORK/monsters"
cmp "$WORK/cli-start.documents" "$WORK/monster.documents" || fail "a monster cost its neighbours"
[ "$(grep -c '"code":"too_large"' "$WORK/monster.errors")" = 2 ] || fail "a monster is no error record"
! grep -q 'Lost executor' "$WORK/monster.log" || fail "a monster took its executor along"
say "two monsters: two errors, all other records there, no executor lost"

# --- a worker dies in mid-job -----------------------------------------------------------------------------------------
TASKS=$(find "$WORK/two/table=documents" -name 'part-*' | wc -l)
LOG=$WORK/killed.log
submit 2 "${INPUTS[@]}" -o "$WORK/killed" &
JOB=$!
done_tasks() { find "$WORK/killed/_temporary/0" -maxdepth 1 -name 'task_*' 2>/dev/null | wc -l; }
BEGUN=$(date +%s.%N)
until [ "$(done_tasks)" -gt $((TASKS / 4)) ]; do
  kill -0 $JOB 2>/dev/null || fail "the job was over before a worker could be killed; give more documents"
  sleep 0.02
done
VICTIM=${WORKER_PIDS[1]}
DONE=$(done_tasks)
kill_worker 1
say "worker $VICTIM killed with $DONE of $TASKS tasks done"
wait $JOB || { tail -30 "$LOG" >&2; fail "the job died with its worker"; }
KILLED=$(calc "$(date +%s.%N) - $BEGUN")
grep -q 'Lost executor' "$LOG" || fail "no executor was lost: the worker died too late"
collect "$WORK/killed"
same "$WORK/cli" "$WORK/killed" "with a worker killed ($KILLED s)"

MS_SPARK=$(calc "($ONE_CPU - $START_CPU) * 1000 / $READ")
MS_CLI=$(calc "($CLI - $CLI_START) * 1000 / $READ")
say "$READ documents after the start: one worker $(calc "$ONE - $START") s, two $(calc "$TWO - $START") s" \
  "($(calc "($ONE - $START) / ($TWO - $START)") times as fast); a document costs $MS_SPARK core-ms on Spark and" \
  "$MS_CLI on the command line ($(calc "$MS_SPARK / $MS_CLI") times as much)"
