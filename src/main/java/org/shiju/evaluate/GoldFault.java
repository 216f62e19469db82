package org.shiju.evaluate;

/**
 * Gold or floors that cannot be used: wrong use, told with the place and what to do.
 *
 * <p>Codes are stable: {@code none}, {@code no_match}, {@code not_utf8}, {@code no_column}, {@code
 * no_cell}, {@code no_number}, {@code no_word}, {@code not_there}, {@code outside}, {@code twice},
 * {@code order}, {@code broken}, {@code metadata}, {@code floors}, {@code no_floor}, {@code
 * other_text}, {@code no_name}.
 */
public final class GoldFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object[] values;

  /**
   * A fault of gold.
   *
   * @param values for the message; the first is the place: {@code gold/a.quantities.tsv, line 3}
   */
  GoldFault(String code, Object... values) {
    super(code);
    this.values = values;
  }

  public String code() {
    return String.valueOf(getMessage());
  }

  /** What the message for people speaks of, the place first. */
  public Object[] values() {
    return values.clone();
  }
}
