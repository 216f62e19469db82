package org.shiju.text;

/**
 * The edges of a tree of words, state and character to next state, in one open-addressed table.
 *
 * <p>A slot is the state, the character and the next state side by side in one long, 24, 16 and 24
 * bits; no edge leads to the root, so zero is an empty slot.
 */
final class Edges {
  private static final int NONE = -1;
  private static final int STATE_BITS = 24;
  private static final int MOST_STATES = 1 << STATE_BITS;

  private long[] slots = new long[256];
  private int size;

  /** The next state, or -1. */
  int get(int state, char c) {
    long edge = slots[slot(slots, key(state, c))];
    return edge == 0 ? NONE : (int) edge & MOST_STATES - 1;
  }

  void put(int state, char c, int to) {
    if (to <= 0 || to >= MOST_STATES) {
      throw new IllegalArgumentException("state " + to);
    }
    if (++size * 2 > slots.length) {
      grow();
    }
    long key = key(state, c);
    slots[slot(slots, key)] = key << STATE_BITS | to;
  }

  private void grow() {
    long[] wider = new long[slots.length * 2];
    for (long edge : slots) {
      if (edge != 0) {
        wider[slot(wider, edge >>> STATE_BITS)] = edge;
      }
    }
    slots = wider;
  }

  private static long key(int state, char c) {
    return (long) state << 16 | c;
  }

  /** Where the key stands or would stand; the multiplier is the golden ratio's (Knuth 6.4). */
  private static int slot(long[] slots, long key) {
    int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] >>> STATE_BITS != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
