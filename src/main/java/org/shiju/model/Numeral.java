package org.shiju.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral of the text, quantity or not, with what it was taken for and why.
 *
 * <p>Example: {@code 八} in 第八次会议, value 8, {@code ORDINAL}, rule {@code guards.yaml#ordinal}.
 *
 * @param span the numeral alone; for a quantity its whole surface
 * @param value null where the digits have no one value (a telephone number)
 * @param rule the guard or the unit rule that decided, {@code FILE#ID}
 */
public record Numeral(Span span, @Nullable BigDecimal value, Verdict verdict, String rule) {}
