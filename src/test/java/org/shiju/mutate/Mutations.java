package org.shiju.mutate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Rules;

/**
 * Measures how well the rules are held: {@code Mutations SEED [COUNT]} draws so many mutations (60)
 * and says of each what notices it; {@code Mutations all [FILE]} does so for every one there is.
 */
public final class Mutations {
  /** A mutation and what noticed it; null for a survivor. */
  record Verdict(Mutation mutation, @Nullable String killer) {
    boolean killed() {
      return killer != null;
    }
  }

  private Mutations() {}

  /** Reads {@code rules} and {@code samples} of the folder it is started in. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Rules rules = Rules.fromFolder(Path.of("rules"));
    List<Mutation> all = Places.of(rules);
    List<Mutation> chosen;
    if (args[0].equals("all")) {
      String file = args.length > 1 ? args[1] : "";
      chosen = all.stream().filter(m -> m.file().startsWith(file)).toList();
    } else {
      long seed = Long.parseLong(args[0]);
      chosen = Draw.of(all, seed, args.length > 1 ? Integer.parseInt(args[1]) : 60);
      out.println("seed " + seed);
    }
    List<Verdict> verdicts = judged(rules, chosen);
    verdicts.forEach(v -> out.println(line(v)));
    out.print(shares(verdicts));
  }

  /** The verdict on each, in their order. */
  static List<Verdict> judged(Rules rules, List<Mutation> mutations) throws IOException {
    Judge judge = new Judge(rules, Path.of("samples"));
    return mutations.parallelStream().map(m -> new Verdict(m, judge.killer(m))).toList();
  }

  /** {@code DROP_WORD units.yaml:12#case … killed by units.yaml:14:15 …}. */
  static String line(Verdict verdict) {
    return verdict.mutation()
        + "  "
        + (verdict.killed() ? "killed by " + verdict.killer() : "SURVIVED").replace('\n', ' ');
  }

  /** Killed of all, by kind, by file, and in sum. */
  static String shares(List<Verdict> verdicts) {
    return shares(verdicts, v -> v.mutation().kind().name())
        + shares(verdicts, v -> v.mutation().file())
        + shares(verdicts, v -> "all");
  }

  private static String shares(List<Verdict> verdicts, Function<Verdict, String> by) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      int[] count = counts.computeIfAbsent(by.apply(verdict), k -> new int[2]);
      count[0] += verdict.killed() ? 1 : 0;
      count[1]++;
    }
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (key, count) ->
            lines.append(
                String.format(
                    "%-40s %5d of %5d  %5.1f%%%n",
                    key, count[0], count[1], 100.0 * count[0] / count[1])));
    return lines.toString();
  }
}
