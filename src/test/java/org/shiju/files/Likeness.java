package org.shiju.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shiju.model.Measurement;
import org.shiju.model.Report;

/**
 * How much of a text another has: runs of four characters, blanks left out, as published
 * comparisons of extractors count them.
 */
record Likeness(double precision, double recall) {
  private static final int GRAM = 4;

  static Likeness of(List<String> wanted, List<String> got) {
    Map<String, Integer> gold = grams(String.join("", wanted));
    Map<String, Integer> said = grams(String.join("", got));
    int common = 0;
    for (Map.Entry<String, Integer> gram : gold.entrySet()) {
      common += Math.min(gram.getValue(), said.getOrDefault(gram.getKey(), 0));
    }
    return new Likeness(common / total(said), common / total(gold));
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double total(Map<String, Integer> grams) {
    return Math.max(1, grams.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static Map<String, Integer> grams(String text) {
    String squeezed = text.replaceAll("[\\s\u3000\u00a0]", "");
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + GRAM <= squeezed.length(); i++) {
      grams.merge(squeezed.substring(i, i + GRAM), 1, Integer::sum);
    }
    return grams;
  }

  /** The share of the figures of one report that the other has, with the same indicator. */
  static double figures(Report wanted, Report got) {
    Map<String, Integer> said = new HashMap<>();
    got.measurements().forEach(m -> said.merge(key(m, got), 1, Integer::sum));
    int found = 0;
    for (Measurement m : wanted.measurements()) {
      found += said.merge(key(m, wanted), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return found / (double) Math.max(1, wanted.measurements().size());
  }

  private static String key(Measurement m, Report report) {
    String surface = m.quantity().span().of(report.source().text()).replace(" ", "");
    return surface + " " + m.quantity().value() + " " + Objects.toString(m.indicator());
  }
}
