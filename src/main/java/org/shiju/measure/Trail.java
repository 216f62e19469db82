package org.shiju.measure;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;
import org.shiju.model.TableRow;

/** Looks on while a paragraph is linked, for who explains it; linking itself has nobody look on. */
interface Trail {
  Trail NONE = new Trail() {};

  /** A figure is to be linked: what it may take from stands at its two sides and in memory. */
  default void begins(Draft figure, Slot slot, Span left, Span right, Memory memory) {}

  /**
   * A clause was read, and memory holds what it said.
   *
   * @param figure the one just linked; null for a clause, or its beginning, without one
   */
  default void said(Span clause, @Nullable Draft figure, Memory memory) {}

  /** A cell of a table was linked by the names of its row and its column. */
  default void cell(Draft figure, TableRow row, TableRow.Cell cell) {}
}
