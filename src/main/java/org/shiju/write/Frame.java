package org.shiju.write;

/** What holds the pieces of a file of results together. */
public interface Frame {
  /** Pieces that stand by themselves, such as lines. */
  Frame NONE = new Frame() {};

  /** What opens the file: the bracket of an array, the names of columns. */
  default byte[] head() {
    return new byte[0];
  }

  /** What stands before the piece that so many others are before. */
  default byte[] before(long pieces) {
    return new byte[0];
  }

  /** What closes a file of so many pieces. */
  default byte[] foot(long pieces) {
    return new byte[0];
  }
}
