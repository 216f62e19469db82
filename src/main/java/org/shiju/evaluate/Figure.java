package org.shiju.evaluate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure, annotated or said: 761宗.
 *
 * @param extent where it stands
 * @param surface as printed
 * @param value what it stands for
 * @param valueMax the upper end of a range; null where it is none
 * @param words by the names of the gold's columns: unit, indicator and the attributes; what is
 *     absent is the empty word
 */
record Figure(
    Extent extent,
    String surface,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Map<String, String> words) {
  static final String UNIT = "unit";
  static final String INDICATOR = "indicator";
  static final String PERIOD = "period";
  static final String ROLE = "role";
  static final String SCOPE = "scope";
  static final String SUBJECT = "subject";

  /** What is judged of a figure that was found (属性). */
  static final List<String> ATTRIBUTES =
      List.of("kind", "bound", "status", ROLE, PERIOD, SCOPE, SUBJECT);

  /** In order of the text. */
  static final Comparator<Figure> ORDER =
      Comparator.comparingInt(Figure::start).thenComparingInt(figure -> figure.extent.end());

  Figure {
    words = Map.copyOf(words);
  }

  String word(String name) {
    return words.getOrDefault(name, "");
  }

  int start() {
    return extent.start();
  }

  /** Value and unit for a person: 3～5 件. */
  String amount() {
    String upper = valueMax == null ? "" : "～" + valueMax.toPlainString();
    return (value.toPlainString() + upper + " " + word(UNIT)).strip();
  }
}
