package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.TableRow;

/**
 * Finds the rows of tables in the lines of one page, from top to bottom.
 *
 * <p>A line that ends in bare numbers is a row where the line above it, other rows apart, names as
 * many columns (信息内容　本年制发件数　现行有效件数), or where a pack describes a table of that width for the
 * heading above. Numbers of other lines stay bare.
 */
final class TableReader {
  private static final String RULE = "tables.yaml#header";
  private static final int LONGEST_HEADING = 60;

  /** Heads and rows of tables are shorter than this. */
  private static final int LONGEST_LINE = 300;

  private final Page page;
  private final String folded;
  private final TableRules rules;
  private final Units units;
  private final TableNames names;
  private final List<TableRules.Described> known;
  private final List<TableRow> rows = new ArrayList<>();

  /** The described table under whose heading the lines stand; null outside of one. */
  private TableRules.@Nullable Described table;

  private int tableStart;
  private final List<Name> above = new ArrayList<>();
  private @Nullable TableLine header;

  TableReader(Page page, TableRules rules, Units units, List<TableRules.Described> known) {
    this.page = page;
    this.folded = page.folded();
    this.rules = rules;
    this.units = units;
    this.names = new TableNames(folded, rules);
    this.known = known;
  }

  /** A row's name and how deep its number puts it: 1 for 一、, 2 for (一), 3 for 1. */
  private record Name(int depth, String text) {}

  /** The rows of some lines. */
  List<TableRow> read(List<Span> lines) {
    for (Span span : lines) {
      if (span.length() > LONGEST_LINE) {
        header = null; // a paragraph
        continue;
      }
      TableLine line = TableLine.of(page, span);
      if (!line.isEmpty()) {
        line(line);
      }
    }
    return rows;
  }

  private void line(TableLine line) {
    TableRules.Described opened = line.figures().isEmpty() ? openedBy(line) : null;
    if (opened != null) {
      table = opened;
      tableStart = line.span().start();
      above.clear();
      header = null;
    } else if (table != null
        && line.isNamed(folded)
        && line.figures().size() == table.columns().size()) {
      describedRow(table, line);
    } else if (header != null && isUnder(header, line)) {
      headedRow(header, line);
    } else if (line.figures().isEmpty()) {
      header = isHeader(line) ? line : null;
      name(line);
    } else {
      header = null;
    }
  }

  private TableRules.@Nullable Described openedBy(TableLine line) {
    if (line.span().length() > LONGEST_HEADING || folded.charAt(line.name().end() - 1) == '。') {
      return null;
    }
    String text = line.name().of(folded);
    for (TableRules.Described candidate : known) {
      if (candidate.headings().stream().anyMatch(text::contains)) {
        return candidate;
      }
    }
    return null;
  }

  /** Notes a row without figures, which names those below it: (三)不予公开. */
  private void name(TableLine line) {
    int depth = names.depth(line.name());
    if (table != null && depth > 0) {
      above.removeIf(name -> name.depth >= depth);
      above.add(new Name(depth, names.bare(line.name()).of(folded)));
    }
  }

  private void describedRow(TableRules.Described form, TableLine line) {
    Span stub = names.bare(line.name());
    int depth = names.depth(line.name());
    above.removeIf(name -> depth > 0 && name.depth >= depth);
    List<String> called = new ArrayList<>();
    for (int i = line.words().size() - 1; i > 0; i--) {
      called.add(names.bare(line.words().get(i)).of(folded)); // merged cells: the nearest last
    }
    if (!stub.isEmpty()) {
      called.add(stub.of(folded));
    }
    for (int i = above.size() - 1; i >= 0; i--) {
      called.add(above.get(i).text());
    }
    if (depth > 0) {
      above.add(new Name(depth, stub.of(folded)));
    }
    String verb = form.predicate(called);
    List<TableRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.figures().size(); i++) {
      TableRules.Column column = form.columns().get(i);
      Quantity figure = figure(line.figures().get(i), null, form.rule());
      if (figure != null) {
        String subject = column.subject().isEmpty() ? form.subject() : column.subject();
        boolean narrows = column.subject().isEmpty() && !column.total();
        String predicate = column.predicate() == null ? verb : column.predicate();
        cells.add(
            new TableRow.Cell(
                figure,
                null,
                column.name(),
                narrows ? column.name() + subject : subject,
                predicate,
                column.total()));
      }
    }
    rows.add(new TableRow(tableStart, line.span(), stub, called, cells));
  }

  /** Whether a line ends in as many figures as a header names columns, its own name apart. */
  private boolean isUnder(TableLine head, TableLine line) {
    int figures = line.figures().size();
    return figures > 0
        && figures == head.words().size() - 1
        && !line.words().isEmpty()
        && line.isNamed(folded);
  }

  private void headedRow(TableLine head, TableLine line) {
    Span stub = names.bare(line.name());
    List<TableRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.figures().size(); i++) {
      Span column = head.words().get(i + 1);
      Quantity figure = figure(line.figures().get(i), column, RULE);
      if (figure != null) {
        cells.add(new TableRow.Cell(figure, names.bare(column), "", "", null, false));
      }
    }
    rows.add(new TableRow(head.span().start(), line.span(), stub, List.of(stub.of(folded)), cells));
  }

  /** Whether a line names columns that count: its pieces are names, and one ends in 件数 or 金额. */
  private boolean isHeader(TableLine line) {
    if (line.words().size() < 2 || !line.isNamed(folded)) {
      return false;
    }
    for (Span word : line.words().subList(1, line.words().size())) {
      if (rules.counts.lengthBefore(folded, names.behindName(word)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The figure of a cell; null where it is empty. */
  private @Nullable Quantity figure(Span cell, @Nullable Span column, String rule) {
    BigDecimal value = TableLine.value(folded, cell);
    if (value == null) {
      return null;
    }
    if (folded.charAt(cell.end() - 1) == '%') {
      return new Quantity(cell, cell, value, null, "%", Kind.PERCENT, Bound.EXACT, rule);
    }
    Unit unit = column == null ? null : unit(column);
    return unit == null
        ? new Quantity(cell, cell, value, null, "", Kind.COUNT, Bound.EXACT, rule)
        : new Quantity(
            cell, cell, value.multiply(unit.times), null, unit.word, unit.kind, Bound.EXACT, rule);
  }

  /** A unit said once for a column: 本年收费金额(单位:万元). */
  private record Unit(BigDecimal times, String word, Kind kind) {}

  private @Nullable Unit unit(Span column) {
    String text = column.of(folded);
    for (String word : rules.unit) {
      int at = text.indexOf(word) + word.length();
      if (at >= word.length() && at < text.length()) {
        int from = column.start() + at + (text.charAt(at) == ':' ? 1 : 0);
        boolean tenThousands = folded.charAt(from) == '万';
        Units.Unit unit = units.at(folded, tenThousands ? from + 1 : from, true, () -> text);
        if (unit != null) {
          Units.Group group = unit.group();
          String printed = group.unit();
          return new Unit(
              BigDecimal.valueOf(tenThousands ? 10_000L * group.times() : group.times()),
              printed == null ? unit.word() : printed,
              group.kind());
        }
      }
    }
    return null;
  }
}
