package org.shiju.batch;

import java.util.Arrays;

/**
 * The numbers of documents by a digest of theirs, of which the first 128 bits are kept: 24 to 36
 * bytes a document.
 */
final class DigestTable {
  static final int NONE = -1;
  private static final int HALF = 16;

  /** Two longs a document. */
  private long[] digests = new long[64];

  /** Number of a document, plus one; at most half of the slots are taken. */
  private int[] slots = new int[128];

  private int size;

  /** The document of a digest of at least 32 hex digits; {@link #NONE} where none has it. */
  int find(String hex) {
    int slot = slot(half(hex, 0), half(hex, HALF));
    return slots[slot] - 1;
  }

  /** Gives the next number to a digest; one that is there already keeps its first number. */
  void add(String hex) {
    long high = half(hex, 0);
    long low = half(hex, HALF);
    if (2 * size + 2 > digests.length) {
      digests = Arrays.copyOf(digests, digests.length + digests.length / 4 / 2 * 2 + 2);
    }
    digests[2 * size] = high;
    digests[2 * size + 1] = low;
    int slot = slot(high, low);
    size++;
    if (slots[slot] == 0) {
      slots[slot] = size;
    }
    if (2 * size > slots.length) {
      grow();
    }
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = slot(digests[2 * number], digests[2 * number + 1]);
      if (slots[slot] == 0) {
        slots[slot] = number + 1;
      }
    }
  }

  /** Where a digest is, or the free slot where it would be. */
  private int slot(long high, long low) {
    int slot = (int) high & slots.length - 1;
    while (slots[slot] != 0
        && (digests[2 * slots[slot] - 2] != high || digests[2 * slots[slot] - 1] != low)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static long half(String hex, int from) {
    return Long.parseUnsignedLong(hex, from, from + HALF, 16);
  }
}
