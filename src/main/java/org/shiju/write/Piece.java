package org.shiju.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What one document gives of a file of results: bytes that are there, or that are made while they
 * are written. A page that is one list of figures gives hundreds of times its own length, which
 * memory need not hold.
 */
@FunctionalInterface
public interface Piece {
  /**
   * Writes it, whole; any number of times the same.
   *
   * @throws IOException what the stream threw
   */
  void into(OutputStream out) throws IOException;

  /** A piece that is there. */
  static Piece of(byte[] bytes) {
    return out -> out.write(bytes);
  }
}
