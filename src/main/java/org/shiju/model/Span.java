package org.shiju.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document's text, half-open, in UTF-16 code units.
 *
 * <p>In {@code 收到761宗} the span of {@code 761宗} is {@code [2, 6)}.
 *
 * @param start first code unit
 * @param end the code unit behind the last one, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  // Written out, here and in a few other records of every run: what Java makes of a record itself
  // it
  // links at the first call, which takes milliseconds of a start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters of {@code text} that this span quotes. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /**
   * Text order; of two spans with one start the longer first, so that a parent comes before its
   * children.
   */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
