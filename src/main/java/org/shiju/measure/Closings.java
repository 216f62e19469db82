package org.shiju.measure;

/**
 * The marks of a text that close its quotations and titles, asked for mostly in text order: what
 * was looked through for one opening mark is not looked through for the next, so that a text of
 * opening marks alone is read once.
 */
final class Closings {
  private static final String OPENING = "“《「";
  private static final String CLOSING = "”》」";
  private static final int LONGEST = 200;

  private final String folded;

  /**
   * By kind the place behind which it was looked for last, and the one before which none stands.
   */
  private final int[] from = {0, 0, 0};

  private final int[] until = {0, 0, 0};

  Closings(String folded) {
    this.folded = folded;
  }

  /**
   * The place of the mark that closes the quotation or title opened at {@code at}; {@code at}
   * itself where nothing opens, or nothing closes before {@code limit}.
   */
  int end(int at, int limit) {
    int kind = OPENING.indexOf(folded.charAt(at));
    if (kind < 0) {
      return at;
    }
    boolean known = from[kind] <= at && at < until[kind];
    from[kind] = known ? from[kind] : at;
    int end = Math.min(limit, at + LONGEST);
    int close = next(folded, kind, known ? until[kind] : at + 1, end);
    until[kind] = close;
    return close < end ? close : at;
  }

  /** The same where nothing is asked for behind it. */
  static int end(String folded, int at, int limit) {
    int kind = OPENING.indexOf(folded.charAt(at));
    int end = Math.min(limit, at + LONGEST);
    int close = kind < 0 ? end : next(folded, kind, at + 1, end);
    return close < end ? close : at;
  }

  /**
   * The first closing mark from a place on, or {@code end}; the place itself where it is behind.
   */
  private static int next(String folded, int kind, int from, int end) {
    char closing = CLOSING.charAt(kind);
    int i = from;
    while (i < end && folded.charAt(i) != closing) {
      i++;
    }
    return i;
  }
}
