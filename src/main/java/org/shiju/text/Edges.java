package org.shiju.text;

/**
 * The edges of an automaton, state and character to next state, in one open-addressed table.
 *
 * <p>A key is the state above the sixteen bits of the character, plus one, so that zero is an empty
 * slot.
 */
final class Edges {
  private static final int NONE = -1;

  private long[] keys = new long[256];
  private int[] next = new int[256];
  private int size;

  /** The next state, or -1. */
  int get(int state, char c) {
    int slot = slot(keys, key(state, c));
    return keys[slot] == 0 ? NONE : next[slot];
  }

  void put(int state, char c, int to) {
    if (++size * 2 > keys.length) {
      grow();
    }
    long key = key(state, c);
    int slot = slot(keys, key);
    keys[slot] = key;
    next[slot] = to;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] values = new int[wider.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(wider, keys[i]);
        wider[slot] = keys[i];
        values[slot] = next[i];
      }
    }
    keys = wider;
    next = values;
  }

  private static long key(int state, char c) {
    return ((long) state << 16 | c) + 1;
  }

  /** Where the key stands or would stand; the multiplier is the golden ratio's (Knuth 6.4). */
  private static int slot(long[] keys, long key) {
    int slot = (int) (key * 0x9e3779b97f4a7c15L >>> 32) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
