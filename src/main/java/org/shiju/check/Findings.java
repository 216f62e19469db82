package org.shiju.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;
import org.shiju.model.Warning;

/** Collects findings; one relation over one set of figures is said once. */
final class Findings {
  /** A finding with the places of its operands, as it names them. */
  private record Entry(Finding finding, int[] places) {
    int first() {
      return places[0];
    }
  }

  /**
   * A relation and the places of its figures in text order, for no two figures begin at one place.
   */
  private record Key(Finding.Type kind, int[] places) {
    static Key of(Finding.Type kind, int[] places) {
      int[] sorted = places.clone();
      Arrays.sort(sorted);
      return new Key(kind, sorted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.kind == kind && Arrays.equals(key.places, places);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(places) + kind.ordinal();
    }
  }

  private final Map<Key, Entry> found = new LinkedHashMap<>();

  /** Whole and part of each sum, by their places. */
  private final Set<Long> summed = new HashSet<>();

  private final List<Warning> warnings = new ArrayList<>();

  /** Notes a finding; returns whether it was new. */
  boolean add(
      Finding.Type kind,
      List<Figure> figures,
      String expression,
      Finding.Verdict verdict,
      String rule) {
    List<String> ids = new ArrayList<>(figures.size());
    int[] places = new int[figures.size()];
    for (Figure figure : figures) {
      places[ids.size()] = figure.start();
      ids.add(figure.id());
    }
    Key key = Key.of(kind, places);
    if (found.containsKey(key)) {
      return false;
    }
    found.put(key, new Entry(new Finding(kind, ids, expression, verdict, name(rule)), places));
    if (kind == Finding.Type.SUM) {
      for (int i = 1; i < places.length; i++) {
        summed.add(pair(places[0], places[i]));
      }
    }
    return true;
  }

  private static long pair(int whole, int part) {
    return (long) whole << Integer.SIZE | part;
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

  void warn(Warning warning) {
    warnings.add(warning);
  }

  /** Whether a sum was found of which the first figure is the whole and the second a part. */
  boolean isSummed(Figure whole, Figure part) {
    return !summed.isEmpty() && summed.contains(pair(whole.start(), part.start()));
  }

  /** Everything in the order of the first operand's place. */
  Checked inTextOrder() {
    List<Entry> entries = new ArrayList<>(found.values());
    entries.sort(
        (one, other) -> {
          int first = Integer.compare(one.first(), other.first());
          int kind = first != 0 ? first : one.finding().kind().compareTo(other.finding().kind());
          return kind != 0 ? kind : Arrays.compare(one.places(), other.places());
        });
    warnings.sort((one, other) -> one.span().compareTo(other.span()));
    return new Checked(entries.stream().map(Entry::finding).toList(), warnings);
  }
}
