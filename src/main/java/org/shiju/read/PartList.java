package org.shiju.read;

import java.util.ArrayList;
import java.util.List;

/** Gathers the entries of an archive into parts, in their order. */
final class PartList {
  private final long bytes;
  private final List<Part> parts = new ArrayList<>();
  private long begun;
  private long position;
  private int first;
  private int entries;

  /** Parts of at least so many bytes. */
  PartList(long bytes) {
    this.bytes = bytes;
  }

  /**
   * The next entry.
   *
   * @param before bytes of the archive that lie before it
   * @param at where a part that begins with it is to begin
   */
  void entry(long before, long at) {
    if (before - begun >= bytes) {
      parts.add(new Part(position, first, entries - first));
      begun = before;
      position = at;
      first = entries;
    }
    entries++;
  }

  /** All parts; the last is open, for the end of the archive and its faults. */
  List<Part> whole() {
    parts.add(new Part(position, first, Part.TO_THE_END));
    return List.copyOf(parts);
  }
}
