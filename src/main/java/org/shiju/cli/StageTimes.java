package org.shiju.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The time that the stages of all documents took together, in nanoseconds; for many threads. */
final class StageTimes {
  private static final List<String> ORDER =
      List.of("read", "clean", "outline", "quantity", "measure", "indicator", "check", "write");

  private final Map<String, LongAdder> times = new ConcurrentHashMap<>();

  StageTimes() {
    ORDER.forEach(stage -> times.put(stage, new LongAdder()));
  }

  /** A watch for one document, on one thread. */
  Watch watch() {
    return new Watch();
  }

  /** The times by stage, in the order of the pipeline. */
  Map<String, Long> all() {
    Map<String, Long> all = new LinkedHashMap<>();
    ORDER.forEach(stage -> all.put(stage, times.getOrDefault(stage, new LongAdder()).sum()));
    return all;
  }

  /** Says how long each stage took. */
  final class Watch {
    private long last = System.nanoTime();

    void done(String stage) {
      long now = System.nanoTime();
      times.computeIfAbsent(stage, name -> new LongAdder()).add(now - last);
      last = now;
    }
  }
}
