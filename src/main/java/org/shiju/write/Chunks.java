package org.shiju.write;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes in memory, in chunks that are never copied to make room: a page that is one list of figures
 * gives hundreds of times its own length.
 */
final class Chunks extends OutputStream {
  private static final int MOST = 1 << 20;

  private final List<byte[]> full = new ArrayList<>();
  private final byte[] first;
  private byte[] chunk;
  private int used;
  private int before;

  Chunks(int first) {
    this.first = new byte[first];
    chunk = this.first;
  }

  /** Begins anew, in the room of the first chunk. */
  void clear() {
    full.clear();
    chunk = first;
    used = 0;
    before = 0;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int at = from;
    int left = length;
    while (left > 0) {
      if (used == chunk.length) {
        full.add(chunk);
        before = Math.addExact(before, used);
        chunk = new byte[Math.min(MOST, chunk.length * 2)];
        used = 0;
      }
      int some = Math.min(left, chunk.length - used);
      System.arraycopy(bytes, at, chunk, used, some);
      used += some;
      at += some;
      left -= some;
    }
  }

  /** All bytes written. */
  byte[] toByteArray() {
    if (full.isEmpty()) {
      return Arrays.copyOf(chunk, used);
    }
    byte[] all = new byte[Math.addExact(before, used)];
    int at = 0;
    for (byte[] one : full) {
      System.arraycopy(one, 0, all, at, one.length);
      at += one.length;
    }
    System.arraycopy(chunk, 0, all, at, used);
    return all;
  }
}
