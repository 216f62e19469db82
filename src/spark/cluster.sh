# A Spark cluster of its own on this machine, of processes on loopback, from the jars that Maven fetched: to be sourced
# with ROOT and WORK (a folder for logs) set. Everything that is started here is stopped here, by its process id.

export SPARK_HOME="$ROOT/target/spark/home" SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
export SPARK_NO_DAEMONIZE=1 LC_ALL=C.UTF-8
: >"$SPARK_HOME/RELEASE" # by which Spark knows its home

OPENS=$(
  for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do
    echo "--add-opens=java.base/java.$package=ALL-UNNAMED"
  done
  for package in jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    echo "--add-opens=java.base/$package=ALL-UNNAMED"
  done
)
# What the command line gives its own Java; an executor of one core wants one collector's thread too.
EXECUTOR_OPTIONS="-XX:+UseSerialGC -XX:MaxInlineLevel=9 -XX:FreqInlineSize=80 -XX:InlineSmallCode=1000 -XX:Tier4BackEdgeThreshold=400000"
MASTER=            # spark://127.0.0.1:PORT
MASTER_PID=
WORKER_PIDS=()

# spark CLASS ARGUMENT...: a process of Spark; becomes the shell that calls it.
spark() {
  # shellcheck disable=SC2086
  exec java -Xmx512m -XX:+IgnoreUnrecognizedVMOptions --add-modules=jdk.incubator.vector $OPENS \
    -cp "$SPARK_HOME/jars/*" "$@"
}

# bind_to CORE: this shell, and what becomes of it, to one core where that can be done.
bind_to() {
  if command -v taskset >/dev/null; then
    taskset -cp "$1" "$BASHPID" >/dev/null
  fi
}

# wait_for FILE WORDS: until a log says so.
wait_for() {
  local tries=0
  until grep -qs "$2" "$1"; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ]; then
      echo "not said in $1 within two minutes: $2" >&2
      return 1
    fi
    sleep 0.2
  done
}

start_master() {
  spark org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 0 --webui-port 0 >"$WORK/master.log" 2>&1 &
  MASTER_PID=$!
  wait_for "$WORK/master.log" 'Starting Spark master at'
  MASTER=$(sed -n 's/.*Starting Spark master at \(spark:[^ ]*\).*/\1/p' "$WORK/master.log")
}

# start_worker: one more, of one core, and bound to one of this machine's as in a container: what Java compiles beside the
# work takes no core that is another worker's.
start_worker() {
  local name=worker${#WORKER_PIDS[@]} core=$((${#WORKER_PIDS[@]} % $(nproc)))
  (
    bind_to "$core"
    spark org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --port 0 --webui-port 0 --cores 1 --memory 1g \
      --work-dir "$WORK/$name" "$MASTER"
  ) >"$WORK/$name.log" 2>&1 &
  WORKER_PIDS+=($!)
  wait_for "$WORK/$name.log" 'Successfully registered with master'
}

# kill_worker NUMBER: as a machine dies, without a word.
kill_worker() {
  kill -9 "${WORKER_PIDS[$1]}"
  wait "${WORKER_PIDS[$1]}" 2>/dev/null || true
  WORKER_PIDS[$1]=
}

stop_cluster() {
  local pid
  for pid in "${WORKER_PIDS[@]}" $MASTER_PID; do
    if [ -n "$pid" ]; then
      kill "$pid" 2>/dev/null || true
      wait "$pid" 2>/dev/null || true
    fi
  done
}

# submit CORES ARGUMENT...: the job on so many cores; what the driver says is kept in $LOG.
submit() {
  local cores=$1
  shift
  (spark org.apache.spark.deploy.SparkSubmit --master "$MASTER" --conf spark.driver.host=127.0.0.1 \
    --conf spark.cores.max="$cores" --conf spark.executor.cores=1 --conf spark.executor.memory=512m \
    --conf "spark.executor.extraJavaOptions=$EXECUTOR_OPTIONS" --conf spark.ui.port=0 --conf spark.log.level=WARN \
    --class org.shiju.spark.ExtractJob "$ROOT/target/shiju-spark.jar" "$@") >"$LOG" 2>&1
}
