package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Period;

/**
 * The figures of one document that a panel keeps.
 *
 * @param mentions values of the whole jurisdiction: of the report's year and, where the text names
 *     it (2022年的96件), of an earlier one
 * @param statements what it says of the year before
 */
record Figures(List<Mention> mentions, List<Statement> statements) {

  static Figures of(Doc doc, JsonNode document, PanelRules rules) {
    Set<String> parts = parts(document);
    List<@Nullable Mention> all = new ArrayList<>();
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode node : document.path("measurements")) {
      nodes.add(node);
      all.add(mention(doc, node, parts.contains(node.path("id").asText())));
    }
    List<Mention> mentions = new ArrayList<>();
    List<Statement> statements = new Growths(doc, nodes, all, rules).statements();
    for (Mention mention : all) {
      if (mention != null) {
        mentions.add(mention);
      }
      if (mention != null && mention.year() == doc.year() - 1) {
        statements.add(new Statement(Statement.Form.PRIOR_VALUE, mention, 1, mention));
      }
    }
    return new Figures(List.copyOf(mentions), List.copyOf(statements));
  }

  /** Null where the figure is no value of the whole jurisdiction in a year. */
  private static @Nullable Mention mention(Doc doc, JsonNode node, boolean part) {
    String indicator = Doc.text(node.path("indicator"));
    Integer year = year(doc, Doc.text(node.path("period")));
    boolean from = "from".equals(Doc.text(node.path("role")));
    boolean fits = year != null && (year < doc.year() || year == doc.year() && !from);
    return indicator != null && year != null && fits && isWhole(node)
        ? Mention.of(doc, node, indicator, year, part)
        : null;
  }

  /** A fact, of no narrower scope, with one value. */
  static boolean isWhole(JsonNode node) {
    return "actual".equals(Doc.text(node.path("status")))
        && !node.path("scope").isTextual()
        && !node.path("value_max").isNumber();
  }

  private static @Nullable Integer year(Doc doc, @Nullable String period) {
    return period == null || Period.inYear(period, doc.year())
        ? Integer.valueOf(doc.year())
        : Period.yearOf(period);
  }

  /**
   * The figures that the document's checks take for parts: in a sum those that share the whole's
   * indicator, or one among themselves (审结90件,其中维持60件、维持30件 cannot both be the whole); the smaller
   * of two of one indicator. 收到=受理+不予受理 makes no parts, for each has a name of its own.
   */
  private static Set<String> parts(JsonNode document) {
    Map<String, String> indicators = new HashMap<>();
    for (JsonNode m : document.path("measurements")) {
      indicators.put(m.path("id").asText(), m.path("indicator").asText(""));
    }
    Set<String> parts = new HashSet<>();
    for (JsonNode check : document.path("checks")) {
      List<String> operands = new ArrayList<>();
      check.path("operands").forEach(o -> operands.add(o.asText()));
      switch (check.path("kind").asText()) {
        case "sum" -> parts.addAll(alike(operands, indicators));
        case "bound" -> {
          boolean one = operands.size() == 2 && alike(operands, indicators).size() == 1;
          parts.addAll(one ? operands.subList(0, 1) : List.of());
        }
        default -> {}
      }
    }
    return parts;
  }

  /** Of all operands but the first those whose indicator another operand has too. */
  private static List<String> alike(List<String> operands, Map<String, String> indicators) {
    Map<String, Integer> times = new HashMap<>();
    operands.forEach(o -> times.merge(indicators.getOrDefault(o, ""), 1, Integer::sum));
    return operands.stream()
        .skip(1)
        .filter(o -> times.getOrDefault(indicators.getOrDefault(o, ""), 0) > 1)
        .toList();
  }
}
