package org.shiju.read;

import java.io.Serializable;

/**
 * A stretch of an archive that is read by itself: its parts together are the archive, and no record
 * of a web archive (网页归档) is cut.
 *
 * @param position where its first entry begins, in bytes; 0 for a ZIP, whose directory is asked
 * @param first how many entries lie before it
 * @param entries how many it has, passed-over ones included; {@link #TO_THE_END} for the last
 */
public record Part(long position, int first, int entries) implements Serializable {
  /** So many that nothing is left. */
  public static final int TO_THE_END = Integer.MAX_VALUE;

  /** The archive in one piece. */
  public static final Part WHOLE = new Part(0, 0, TO_THE_END);

  /** Where it ends: the number of the first entry that is not its own. */
  int until() {
    return entries == TO_THE_END ? TO_THE_END : first + entries;
  }
}
