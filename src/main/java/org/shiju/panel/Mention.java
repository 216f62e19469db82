package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.check.Decimals;
import org.shiju.text.Fold;

/**
 * A figure of a document that says something of a cell: 761宗 of 收到行政复议申请761宗.
 *
 * @param doc where it stands
 * @param id of the measurement
 * @param start in characters of the document's text
 * @param surface as printed
 * @param value what it stands for
 * @param unit 宗
 * @param kind label of the output: {@code count}
 * @param bound label of the output: {@code exact}
 * @param indicator id of the catalogue
 * @param year the year it is of: the document's, or an earlier one
 * @param period as the output has it; null where it is the year's
 * @param evidence the sentence
 * @param part whether the document's checks take it for a part of a whole
 */
record Mention(
    Doc doc,
    String id,
    int start,
    String surface,
    BigDecimal value,
    String unit,
    String kind,
    String bound,
    String indicator,
    int year,
    @Nullable String period,
    String evidence,
    boolean part) {
  static final String EXACT = "exact";

  /** By document and place; the rest only so that the order never depends on who came first. */
  static final Comparator<Mention> ORDER =
      Comparator.comparing((Mention m) -> m.doc.uri())
          .thenComparingInt(Mention::start)
          .thenComparing(Mention::id)
          .thenComparing(Mention::toString);

  Mention {
    value = value.stripTrailingZeros();
  }

  static Mention of(Doc doc, JsonNode m, String indicator, int year, boolean part) {
    return new Mention(
        doc,
        m.path("id").asText(),
        m.path("start").intValue(),
        m.path("surface").asText(),
        m.path("value").decimalValue(),
        m.path("unit").asText(""),
        m.path("kind").asText(""),
        m.path("bound").asText(EXACT),
        indicator,
        year,
        Doc.text(m.path("period")),
        m.path("evidence").path("text").asText(),
        part);
  }

  boolean isExact() {
    return bound.equals(EXACT);
  }

  /** Whether the report is one of the very year. */
  boolean isOwn() {
    return doc.year() == year;
  }

  /** Digits behind the point that the print vouches for: none for 120件, -3 for 1.2万件. */
  int digits() {
    return Decimals.printed(Fold.page(surface).folded(), value);
  }

  /** How far the true value may be from the printed one: none for 120件, 500 for 1.2万件. */
  BigDecimal slack() {
    int digits = digits();
    return digits == 0 && kind.equals("count")
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(5, digits + 1);
  }

  /** On one line, for a cell of CSV: {@code r.txt#m1@12 761宗:…}. */
  String line() {
    return doc.uri() + "#" + id + "@" + start + " " + surface + ": " + evidence;
  }

  /** As an object of JSON. */
  Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("doc_uri", doc.uri());
    object.put("doc_sha256", doc.sha256());
    object.put("report_year", doc.year());
    object.put("measurement", id);
    object.put("start", start);
    object.put("surface", surface);
    object.put("value", value);
    object.put("unit", unit);
    object.put("bound", bound);
    object.put("period", period);
    object.put("evidence", evidence);
    return object;
  }
}
