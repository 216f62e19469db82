package org.shiju.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Measurement;
import org.shiju.model.Period;
import org.shiju.model.Report;
import org.shiju.model.Status;

/**
 * The wide CSV form: one row for each document, one column for each indicator.
 *
 * <p>A cell holds the actual value of the whole jurisdiction for the report year or a cut-off
 * inside it, a stated total before its parts. Where two different values remain it stays empty and
 * the column {@code conflicts} names the indicator. A cell has no room for a bound: 超793万人 is
 * 7930000 here.
 */
final class WideWriter implements ReportWriter {
  private final List<String> indicators;
  private final CsvTable csv;

  WideWriter(OutputStream target, boolean bom, boolean header, List<String> indicators)
      throws IOException {
    this.indicators = indicators;
    List<String> columns = new ArrayList<>(indicators);
    columns.add("conflicts");
    csv = new CsvTable(target, bom, header, columns);
  }

  @Override
  public void write(Report report) throws IOException {
    Map<String, List<Measurement>> candidates = candidates(report);
    List<@Nullable Object> cells = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    for (String indicator : indicators) {
      List<BigDecimal> values = values(candidates.getOrDefault(indicator, List.of()));
      cells.add(values.size() == 1 ? values.get(0) : null);
      if (values.size() > 1) {
        conflicts.add(indicator);
      }
    }
    cells.add(String.join(" ", conflicts));
    csv.row(report, cells);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static Map<String, List<Measurement>> candidates(Report report) {
    Integer year = report.metadata().reportYear();
    Map<String, List<Measurement>> found = new TreeMap<>();
    for (Measurement m : report.measurements()) {
      if (m.indicator() != null
          && m.scope() == null
          && m.status() == Status.ACTUAL
          && m.role() != ChangeRole.FROM
          && m.quantity().valueMax() == null
          && Period.inYear(m.period(), year)) {
        found.computeIfAbsent(m.indicator(), id -> new ArrayList<>()).add(m);
      }
    }
    return found;
  }

  /** The different values of the totals, or of the parts where no total is stated. */
  private static List<BigDecimal> values(List<Measurement> candidates) {
    List<Measurement> totals = candidates.stream().filter(m -> m.links().partOf() == null).toList();
    return (totals.isEmpty() ? candidates : totals)
        .stream().map(m -> Numbers.plain(m.quantity().value())).distinct().toList();
  }
}
