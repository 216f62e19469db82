package org.shiju.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks with the options of JMH and prints below its table what the table means:
 * share of each stage, ratio to the yardstick, time by length and its ratio to half the length.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    stages(results, out);
    growth(results, out);
  }

  private static void stages(Collection<RunResult> results, PrintStream out) {
    Map<String, Double> microseconds = new TreeMap<>();
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().contains(".PipelineBenchmark.")) {
        microseconds.put(
            result.getPrimaryResult().getLabel(), 1e6 / result.getPrimaryResult().getScore());
      }
    }
    double whole = microseconds.getOrDefault("read", Double.NaN);
    double yardstick = microseconds.getOrDefault("yardstick", Double.NaN);
    microseconds.forEach(
        (name, time) ->
            out.printf(
                "%-16s %9.1f us a document, %5.1f %% of read, %5.3f of the yardstick%n",
                name, time, 100 * time / whole, time / yardstick));
  }

  private static void growth(Collection<RunResult> results, PrintStream out) {
    Map<String, Map<Integer, Double>> times = new TreeMap<>();
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().contains(".GrowthBenchmark.")) {
        times
            .computeIfAbsent(result.getParams().getParam("shape"), shape -> new TreeMap<>())
            .put(
                Integer.valueOf(result.getParams().getParam("length")),
                result.getPrimaryResult().getScore());
      }
    }
    times.forEach((shape, byLength) -> growth(shape, byLength, out));
  }

  private static void growth(String shape, Map<Integer, Double> byLength, PrintStream out) {
    byLength.forEach(
        (length, time) -> {
          Double half = byLength.get(length / 2);
          out.printf(
              "%-10s %8d characters: %8.1f ms, %7.1f ns a character%s%n",
              shape,
              length,
              time / 1e6,
              time / length,
              half == null
                  ? ""
                  : String.format(Locale.ROOT, ", %.2f times half the length", time / half));
        });
  }
}
