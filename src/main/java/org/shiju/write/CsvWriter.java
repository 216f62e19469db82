package org.shiju.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;
import org.shiju.model.Location;
import org.shiju.model.Measurement;
import org.shiju.model.Metadata;
import org.shiju.model.Quantity;
import org.shiju.model.Region;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SourceInfo;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/** The long CSV form: one row for each measurement, or for each section, check or document. */
final class CsvWriter implements ReportWriter {
  private static final List<String> MEASUREMENT =
      columns(
          "id start end surface value value_max unit kind bound status role subject predicate"
              + " period scope section_role section evidence_start evidence_end evidence_text"
              + " location indicator rule");
  private static final List<String> SECTION =
      columns("start end role theme level marker heading heading_start rule");
  private static final List<String> CHECK = columns("kind operands expression status rule");
  private static final List<String> WHOLE =
      columns(
          "genre genre_confidence region_parents published signed document_number addressee"
              + " source_line media_type charset bytes text_length sections measurements"
              + " indicators checks warnings rules duplicate_of");

  private final Table table;
  private final CsvTable csv;

  CsvWriter(OutputStream target, boolean bom, boolean header, Table table) throws IOException {
    this.table = table;
    this.csv =
        new CsvTable(
            target,
            bom,
            header,
            switch (table) {
              case MEASUREMENTS -> MEASUREMENT;
              case SECTIONS -> SECTION;
              case CHECKS -> CHECK;
              case DOCUMENTS -> WHOLE;
            });
  }

  @Override
  public void write(Report report) throws IOException {
    switch (table) {
      case MEASUREMENTS -> measurements(report);
      case SECTIONS -> sections(report);
      case CHECKS -> checks(report);
      case DOCUMENTS -> csv.row(report, whole(report));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void measurements(Report report) throws IOException {
    String text = report.source().text();
    CodePoints points = new CodePoints(text);
    SectionPaths paths = new SectionPaths(report.sections());
    for (Measurement m : report.measurements()) {
      Quantity q = m.quantity();
      Span evidence = Evidence.of(m, text);
      csv.row(
          report,
          cells(
              m.id(),
              points.of(q.span().start()),
              points.of(q.span().end()),
              q.span().of(text),
              q.value(),
              q.valueMax(),
              q.unit(),
              q.kind().label(),
              q.bound().label(),
              m.status().label(),
              m.role() == null ? null : m.role().label(),
              m.subject(),
              m.predicate(),
              m.period(),
              m.scope(),
              m.section() == null ? null : m.section().role().label(),
              paths.of(m.section()),
              points.of(evidence.start()),
              points.of(evidence.end()),
              evidence.of(text),
              location(report.source().locationOf(q.span().start())),
              m.indicator(),
              m.rule()));
    }
  }

  /** {@code page 3}, {@code paragraph 17}, or the path of an element. */
  private static @Nullable String location(@Nullable Location location) {
    if (location == null) {
      return null;
    }
    if (location.page() != null) {
      return "page " + location.page();
    }
    return location.paragraph() == null ? location.path() : "paragraph " + location.paragraph();
  }

  private void sections(Report report) throws IOException {
    CodePoints points = new CodePoints(report.source().text());
    for (Section s : report.sections()) {
      csv.row(
          report,
          cells(
              points.of(s.span().start()),
              points.of(s.span().end()),
              s.role().label(),
              s.theme() == null ? null : s.theme().label(),
              s.level(),
              s.marker(),
              s.heading(),
              s.headingStart() == null ? null : points.of(s.headingStart()),
              s.rule()));
    }
  }

  private void checks(Report report) throws IOException {
    for (Finding f : report.checks()) {
      csv.row(
          report,
          cells(
              f.kind().label(),
              String.join(" ", f.operands()),
              f.expression(),
              f.status().label(),
              f.rule()));
    }
  }

  private static List<@Nullable Object> whole(Report report) {
    Metadata metadata = report.metadata();
    Region region = metadata.region();
    SourceInfo source = report.source().source();
    long named = report.measurements().stream().filter(m -> m.indicator() != null).count();
    String warnings =
        report.warnings().stream().map(Warning::code).collect(Collectors.joining(" "));
    return cells(
        metadata.genre().label(),
        Numbers.share(metadata.genreConfidence()),
        region == null ? null : String.join(";", region.parents()),
        text(metadata.published()),
        text(metadata.signed()),
        metadata.documentNumber(),
        metadata.addressee(),
        metadata.sourceLine(),
        source.mediaType(),
        source.charset(),
        source.bytes(),
        new CodePoints(report.source().text()).total(),
        report.sections().size(),
        report.measurements().size(),
        named,
        report.checks().size(),
        warnings,
        report.rules(),
        report.duplicateOf());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }
}
