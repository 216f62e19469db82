package org.shiju.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.model.Finding;
import org.shiju.model.Warning;

/** Collects findings; one relation over one set of figures is said once. */
final class Findings {
  /** A finding with the places of its operands. */
  private record Entry(Finding finding, List<Integer> places) {
    int first() {
      return places.get(0);
    }
  }

  /**
   * By relation and set of figures; not by a record, whose hash code Java would make at every start
   * of the program.
   */
  private final Map<Map.Entry<Finding.Type, Set<String>>, Entry> found = new LinkedHashMap<>();

  private final Set<String> summed = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();

  /** Notes a finding; returns whether it was new. */
  boolean add(
      Finding.Type kind,
      List<Figure> figures,
      String expression,
      Finding.Verdict verdict,
      String rule) {
    List<String> ids = new ArrayList<>(figures.size());
    List<Integer> places = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      ids.add(figure.id());
      places.add(figure.start());
    }
    Map.Entry<Finding.Type, Set<String>> key = Map.entry(kind, new HashSet<>(ids));
    if (found.containsKey(key)) {
      return false;
    }
    found.put(key, new Entry(new Finding(kind, ids, expression, verdict, name(rule)), places));
    if (kind == Finding.Type.SUM) {
      ids.subList(1, ids.size()).forEach(part -> summed.add(ids.get(0) + " " + part));
    }
    return true;
  }

  /** A sum or bound says its file itself; the others are of the general one. */
  private static String name(String rule) {
    return rule.indexOf('#') > 0 ? rule : "checks.yaml#" + rule;
  }

  boolean add(
      Finding.Type kind, List<Figure> figures, String expression, boolean holds, String rule) {
    return add(
        kind,
        figures,
        expression,
        holds ? Finding.Verdict.CONSISTENT : Finding.Verdict.INCONSISTENT,
        rule);
  }

  /**
   * Holds the size of a change against its two ends: 45-30=15.
   *
   * @param faults whether a mismatch is told
   */
  void difference(Figure one, Figure other, Figure size, boolean faults, String rule) {
    boolean falls = one.value().compareTo(other.value()) >= 0;
    Figure high = falls ? one : other;
    Figure low = falls ? other : one;
    boolean holds = high.value().subtract(low.value()).compareTo(size.value()) == 0;
    if (holds || faults) {
      add(
          Finding.Type.DIFFERENCE,
          List.of(one, other, size),
          high.print() + "-" + low.print() + (holds ? "=" : "≠") + size.print(),
          holds,
          rule);
    }
  }

  /** Place by place; of two lists of which one opens the other, the shorter first. */
  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int difference = Integer.compare(one.get(i), other.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  void warn(Warning warning) {
    warnings.add(warning);
  }

  /** Whether a sum was found of which the first figure is the whole and the second a part. */
  boolean isSummed(Figure whole, Figure part) {
    return summed.contains(whole.id() + " " + part.id());
  }

  /** Everything in the order of the first operand's place. */
  Checked inTextOrder() {
    List<Entry> entries = new ArrayList<>(found.values());
    entries.sort(
        (one, other) -> {
          int first = Integer.compare(one.first(), other.first());
          int kind = first != 0 ? first : one.finding().kind().compareTo(other.finding().kind());
          return kind != 0 ? kind : compare(one.places(), other.places());
        });
    warnings.sort((one, other) -> one.span().compareTo(other.span()));
    return new Checked(entries.stream().map(Entry::finding).toList(), warnings);
  }
}
