package org.shiju.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that was flattened to text (表格行): {@code 行政规范性文件　9　14　63} under {@code
 * 信息内容　本年制发件数　本年废止件数　现行有效件数}.
 *
 * @param table where the table begins, the same for all its rows
 * @param line the whole line
 * @param stub what names the row, without its number and without words such as 本年; empty where
 *     nothing does
 * @param names the row's name as printed and those of the rows above that it belongs to, nearest
 *     first: 属于国家秘密, 不予公开, 本年度办理结果
 * @param cells its figures from left to right
 */
public record TableRow(int table, Span line, Span stub, List<String> names, List<Cell> cells) {
  public TableRow {
    names = List.copyOf(names);
    cells = List.copyOf(cells);
  }

  /**
   * A figure of the row.
   *
   * @param header what names its column on the page, without words such as 本年 and 件数; null where
   *     the table is described in the rules
   * @param column what the rules call its column: 自然人; empty where they do not
   * @param subject what it counts, where the rules say so; empty otherwise
   * @param predicate what was done with it, where the rules say so; null otherwise
   * @param total whether it is the sum of the cells before it
   */
  public record Cell(
      Quantity quantity,
      @Nullable Span header,
      String column,
      String subject,
      @Nullable String predicate,
      boolean total) {}
}
