package org.shiju.store;

/**
 * Results that cannot be used: wrong use, told with the place and what to do.
 *
 * <p>Codes are stable: {@code not_found}, {@code no_form}, {@code unlistable}, {@code broken},
 * {@code no_result}, {@code other_schema}.
 */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String place;

  /**
   * A fault of results.
   *
   * @param place file with line and document, or the argument as typed
   * @param detail what is wrong there
   */
  ResultsException(String code, String place, String detail) {
    super(detail);
    this.code = code;
    this.place = place;
  }

  public String code() {
    return code;
  }

  /** {@code r.jsonl, line 3}, or the argument as typed. */
  public String place() {
    return place;
  }
}
