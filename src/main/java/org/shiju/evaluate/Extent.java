package org.shiju.evaluate;

/**
 * Where something stands, in characters of the text, the end not counted.
 *
 * @param start its first character
 * @param end behind its last character
 */
record Extent(int start, int end) {
  /** How many characters two extents share. */
  int shared(Extent other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  boolean touches(Extent other) {
    return start < other.end && other.start < end;
  }
}
