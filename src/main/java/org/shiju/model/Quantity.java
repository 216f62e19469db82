package org.shiju.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One amount stated by the text: a numeral and its unit.
 *
 * <p>Example: {@code 1万4千余宗} is value 14000, unit {@code 宗}, {@code COUNT}, {@code MORE_THAN}.
 *
 * @param span the numeral, its magnitude and its unit; bound words that lead or trail stand outside
 * @param outer the span with the bound words that touch it: {@code 超793万人}, {@code 98%以上}
 * @param value exact decimal, magnitude applied
 * @param valueMax the upper end of a range (1-2部); null otherwise
 * @param unit the measure word as printed, without magnitude; empty where none is printed
 * @param rule the unit rule that made it, {@code units.yaml#case}
 */
public record Quantity(
    Span span,
    Span outer,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    String unit,
    Kind kind,
    Bound bound,
    String rule) {

  /** The same with its unit in the characters of the page: 項 where the folded text has 项. */
  public Quantity printedOn(Page page) {
    int start = span.end() - unit.length();
    if (page.text().startsWith(unit, start)
        || !page.folded().startsWith(unit, start)
        || kind == Kind.PERCENT) {
      return this;
    }
    String printed = page.text().substring(start, span.end());
    return new Quantity(span, outer, value, valueMax, printed, kind, bound, rule);
  }
}
