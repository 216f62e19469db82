package org.shiju.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/**
 * The scores of many documents together.
 *
 * @param sheets one for each document of the gold
 * @param missing documents of the gold that have no result
 * @param gold digest of the gold
 */
public record Scores(
    SortedMap<String, Sheet> sheets, List<String> missing, String gold, Sheet total) {
  static final String SECTION_ROLE = "section_role";
  static final String METADATA = "metadata";

  /** Of what hits and misses are counted. */
  static final List<String> PARTS =
      List.of(Place.SPAN, Place.QUANTITY, Place.INDICATOR, Place.HEADING, Place.CHECK);

  private static final int DIGITS = 4;

  static Scores of(SortedMap<String, Sheet> sheets, List<String> missing, String gold) {
    Sheet total = new Sheet();
    sheets.values().forEach(total::add);
    return new Scores(sheets, missing, gold, total);
  }

  /** As printed: to four digits. */
  static BigDecimal printed(double share) {
    return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  /** Shares that were counted: attributes, then roles of sections, then metadata and its fields. */
  List<String> shares() {
    List<String> names = new ArrayList<>(Figure.ATTRIBUTES);
    names.add(SECTION_ROLE);
    names.add(METADATA);
    Fields.NAMES.forEach(field -> names.add(METADATA + "." + field));
    names.retainAll(total.shares().keySet());
    return names;
  }

  /** Indicators of gold and results, those with most errors first. */
  List<String> indicators() {
    return total.indicators().keySet().stream()
        .sorted(
            Comparator.comparingInt((String id) -> -marks(id).strict().errors())
                .thenComparingInt(id -> -marks(id).lenient().errors())
                .thenComparing(id -> id))
        .toList();
  }

  private Marks marks(String id) {
    return total.indicator(id);
  }

  /** Confused indicators, the most frequent first. */
  List<Map.Entry<Sheet.Confusion, Integer>> confusions() {
    return total.confusions().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Sheet.Confusion, Integer> e) -> -e.getValue())
                .thenComparing(e -> Objects.requireNonNullElse(e.getKey().gold(), ""))
                .thenComparing(e -> Objects.requireNonNullElse(e.getKey().said(), "")))
        .toList();
  }

  /** Documents with errors, those with most first. */
  List<String> worst() {
    return sheets.keySet().stream()
        .filter(name -> !errors(name).isEmpty())
        .sorted(
            Comparator.comparingInt((String name) -> -errors(name).size())
                .thenComparing(name -> name))
        .toList();
  }

  List<Place> errors(String document) {
    Sheet sheet = sheets.get(document);
    return sheet == null ? List.of() : sheet.errors();
  }

  /** A wrong place of a document. */
  record Wrong(String document, Place place) {}

  /** The first wrong places, in order of documents and their texts. */
  List<Wrong> wrong(int most) {
    List<Wrong> first = new ArrayList<>();
    for (String name : sheets.keySet()) {
      for (Place place : errors(name)) {
        if (first.size() < most) {
          first.add(new Wrong(name, place));
        }
      }
    }
    return first;
  }

  /**
   * Every figure of which more is better, by its name, as printed: {@code quantity.f1}, {@code
   * indicator.lenient.recall}, {@code subject.accuracy}, {@code
   * indicators.reconsideration.received.f1}. What was not judged is not among them.
   */
  Map<String, BigDecimal> named() {
    Map<String, BigDecimal> named = new LinkedHashMap<>();
    named.put("documents", BigDecimal.valueOf(sheets.size()));
    for (String part : PARTS) {
      Marks marks = total.parts().get(part);
      if (marks != null) {
        name(named, part, marks);
      }
    }
    for (String share : shares()) {
      named.put(share + ".accuracy", printed(share(share).accuracy()));
    }
    for (String id : indicators()) {
      name(named, "indicators." + id, marks(id));
    }
    return named;
  }

  Share share(String name) {
    return total.shares().getOrDefault(name, new Share(0, 0));
  }

  private static void name(Map<String, BigDecimal> named, String prefix, Marks marks) {
    name(named, prefix, s -> s.applyAsDouble(marks.strict()));
    named.put(prefix + ".tp", BigDecimal.valueOf(marks.strict().tp()));
    name(named, prefix + ".lenient", s -> s.applyAsDouble(marks.lenient()));
    named.put(prefix + ".lenient.tp", BigDecimal.valueOf(marks.lenient().tp()));
    name(named, prefix + ".average", marks::average);
  }

  private static void name(
      Map<String, BigDecimal> named, String prefix, ToDoubleFunction<ToDoubleFunction<Tally>> of) {
    named.put(prefix + ".precision", printed(of.applyAsDouble(Tally::precision)));
    named.put(prefix + ".recall", printed(of.applyAsDouble(Tally::recall)));
    named.put(prefix + ".f1", printed(of.applyAsDouble(Tally::f1)));
  }
}
