package org.shiju.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * A rule as one figure of a sentence suggests it.
 *
 * @param subject what the figure counts
 * @param predicate what happened to it; null where there is no verb
 * @param dimensions the dimensions that may have its unit, the likeliest first
 * @param kind {@code flow}, {@code stock}, {@code rate} or {@code rank}
 * @param sentence the text it was read from
 * @param gives the figures of the sentence that the rule would take, as printed
 */
record Drafted(
    String subject,
    @Nullable String predicate,
    List<String> dimensions,
    String kind,
    String sentence,
    List<String> gives) {

  static Drafted of(Rules rules, String sentence, List<Measurement> all, Measurement figure) {
    List<String> gives = new ArrayList<>();
    for (Measurement m : all) {
      if (isAlike(m, figure) || figure.id().equals(m.links().partOf()) && isPart(m, figure)) {
        gives.add(m.quantity().span().of(sentence));
      }
    }
    return new Drafted(
        figure.subject(),
        figure.predicate(),
        dimensions(rules, figure),
        kind(figure),
        sentence,
        gives);
  }

  private static boolean isAlike(Measurement m, Measurement figure) {
    return m.subject().contains(figure.subject())
        && (figure.predicate() == null
            || Objects.requireNonNullElse(m.predicate(), "").contains(figure.predicate()))
        && m.quantity().kind() == figure.quantity().kind()
        && m.quantity().unit().equals(figure.quantity().unit())
        && m.role() == figure.role();
  }

  /** A part without a verb of its own has the indicator of its whole. */
  private static boolean isPart(Measurement m, Measurement figure) {
    return m.quantity().kind() == Kind.COUNT
        && m.quantity().unit().equals(figure.quantity().unit())
        && (m.predicate() == null || m.predicate().equals(figure.predicate()));
  }

  private static String kind(Measurement figure) {
    return switch (figure.quantity().kind()) {
      case PERCENT, RATIO -> "rate";
      case RANK -> "rank";
      default -> figure.predicate() == null ? "stock" : "flow";
    };
  }

  /**
   * Those whose list of units begins with it before others, then those that more indicators have.
   */
  private static List<String> dimensions(Rules rules, Measurement figure) {
    Map<String, Integer> place = new TreeMap<>();
    String kind = figure.quantity().kind().label();
    String unit = figure.quantity().unit().replaceAll("[/／()() 、]", "");
    for (Node node : rules.file("dimensions.yaml").need("dimensions").items()) {
      List<String> units = node.textsOrNone("units");
      boolean admits = units.isEmpty() || units.contains(unit);
      if (node.texts("kinds").contains(kind) && admits) {
        place.put(node.need("id").text(), Math.max(0, units.indexOf(unit)));
      }
    }
    List<Indicator> catalogue = new Catalogue(rules).indicators();
    List<String> found = new ArrayList<>(place.keySet());
    found.sort(
        Comparator.comparing((String id) -> place.getOrDefault(id, 0))
            .thenComparing(
                id -> -catalogue.stream().filter(i -> i.dimension().equals(id)).count()));
    return found;
  }
}
