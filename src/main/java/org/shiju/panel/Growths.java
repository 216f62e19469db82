package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Period;
import org.shiju.panel.Statement.Form;

/**
 * The sizes of changes over the year before, each with the figure that changed: 受理100件,同比增长25% is
 * one of the 100件.
 *
 * <p>A size has no indicator and a verb of growth or decline. It belongs to the nearest figure
 * before it in its sentence, other sizes and the base itself (较上年的80件) apart, if the two speak of
 * one subject and a word between them compares with the year before.
 */
final class Growths {
  private final Doc doc;
  private final List<JsonNode> nodes;
  private final List<@Nullable Mention> mentions;
  private final PanelRules rules;

  Growths(Doc doc, List<JsonNode> nodes, List<@Nullable Mention> mentions, PanelRules rules) {
    this.doc = doc;
    this.nodes = nodes;
    this.mentions = mentions;
    this.rules = rules;
  }

  List<Statement> statements() {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean size = isSize(i) && Figures.isWhole(nodes.get(i));
      Statement statement = size && isOfYear(i) ? statement(i) : null;
      if (statement != null) {
        found.add(statement);
      }
    }
    return found;
  }

  private boolean isOfYear(int i) {
    return Period.inYear(Doc.text(nodes.get(i).path("period")), doc.year());
  }

  private boolean isSize(int i) {
    JsonNode node = nodes.get(i);
    return !node.path("indicator").isTextual()
        && !node.path("role").isTextual()
        && direction(node) != 0;
  }

  private int direction(JsonNode node) {
    int said = rules.direction(node.path("predicate").asText(""));
    return said == 0 ? rules.direction(node.path("subject").asText("")) : said;
  }

  private @Nullable Statement statement(int i) {
    JsonNode size = nodes.get(i);
    for (int k = i - 1; k >= 0 && isOneSentence(nodes.get(k), size); k--) {
      Mention mention = mentions.get(k);
      boolean base = mention != null && mention.year() == doc.year() - 1;
      if (base || isSize(k)) {
        continue;
      }
      Form form = mention == null ? null : form(size, mention);
      return mention != null && form != null && speaksOfOne(nodes.get(k), size) && compares(k, i)
          ? statement(size, form, mention)
          : null;
    }
    return null;
  }

  private Statement statement(JsonNode size, Form form, Mention beside) {
    Mention figure = Mention.of(doc, size, beside.indicator(), doc.year(), false);
    return new Statement(form, figure, direction(size), beside);
  }

  private @Nullable Form form(JsonNode size, Mention beside) {
    return switch (size.path("kind").asText()) {
      case "percent" -> Form.GROWTH_RATE;
      case "percentage_point" -> beside.kind().equals("percent") ? Form.GROWTH_POINTS : null;
      default ->
          beside.kind().equals(size.path("kind").asText())
                  && rules.sameUnit(beside.unit(), size.path("unit").asText())
              ? Form.GROWTH_AMOUNT
              : null;
    };
  }

  private static boolean isOneSentence(JsonNode a, JsonNode b) {
    JsonNode one = a.path("evidence");
    JsonNode other = b.path("evidence");
    return one.path("start").equals(other.path("start"))
        && one.path("end").equals(other.path("end"));
  }

  private static boolean speaksOfOne(JsonNode a, JsonNode b) {
    String one = a.path("subject").asText("");
    String other = b.path("subject").asText("");
    return one.contains(other) || other.contains(one);
  }

  /** Whether the text from the figure to the size of its change names the year before. */
  private boolean compares(int k, int i) {
    JsonNode evidence = nodes.get(i).path("evidence");
    String text = evidence.path("text").asText();
    int from = nodes.get(k).path("end").intValue() - evidence.path("start").intValue();
    int to = nodes.get(i).path("start").intValue() - evidence.path("start").intValue();
    if (from < 0 || to < from || to > text.codePointCount(0, text.length())) {
      return false;
    }
    String between =
        text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    return between.contains((doc.year() - 1) + "年")
        || rules.yearBefore().stream().anyMatch(between::contains);
  }
}
