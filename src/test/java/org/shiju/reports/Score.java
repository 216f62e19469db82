package org.shiju.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.shiju.Likeness;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Metadata;
import org.shiju.model.Quantity;
import org.shiju.model.Report;
import org.shiju.model.Section;

/**
 * Reports against their gold. Optional rows of the gold are neither wanted nor wrong; attributes
 * are judged where the figure itself was found.
 */
final class Score {
  final Map<String, Tally> tallies = new TreeMap<>();

  Tally tally(String name) {
    return tallies.computeIfAbsent(name, n -> new Tally());
  }

  void add(Gold gold, Report report) {
    quantities(gold, report);
    roles(gold, report.sections());
    headings(gold, report.sections());
    checks(gold, report);
    metadata(gold.metadata(), report.metadata());
  }

  private void quantities(Gold gold, Report report) {
    Map<Integer, Measurement> said = new HashMap<>();
    report.measurements().forEach(m -> said.put(m.quantity().span().start(), m));
    Set<String> wanted = new TreeSet<>();
    Set<String> given = new TreeSet<>();
    Set<Integer> seen = new HashSet<>();
    for (CSVRecord row : gold.quantities()) {
      int start = Integer.parseInt(row.get("start"));
      int end = start + row.get("surface").length();
      if (row.get("required").equals("optional")) {
        report.measurements().stream()
            .map(m -> m.quantity().span())
            .filter(span -> span.start() < end && start < span.end())
            .forEach(span -> seen.add(span.start()));
        continue;
      }
      if (!row.get("indicator").isEmpty()) {
        wanted.add(start + " " + row.get("indicator"));
      }
      Measurement measurement = said.get(start);
      if (measurement == null || measurement.quantity().span().end() != end) {
        tally("quantity").miss();
        continue;
      }
      seen.add(start);
      if (measurement.indicator() != null) {
        given.add(start + " " + measurement.indicator());
      }
      tally("quantity").count(isSame(row, measurement.quantity()));
      attributes(row, measurement, report.metadata().reportYear());
    }
    for (Measurement measurement : report.measurements()) {
      if (seen.add(measurement.quantity().span().start())) {
        tally("quantity").extra();
        if (measurement.indicator() != null) {
          given.add(measurement.quantity().span().start() + " " + measurement.indicator());
        }
      }
    }
    tally("indicator").compare(wanted, given);
  }

  private static boolean isSame(CSVRecord row, Quantity quantity) {
    return new BigDecimal(row.get("value")).compareTo(quantity.value()) == 0
        && (row.get("unit").isEmpty() || row.get("unit").equals(quantity.unit()))
        && (row.get("value_max").isEmpty()
            || quantity.valueMax() != null
                && new BigDecimal(row.get("value_max")).compareTo(quantity.valueMax()) == 0);
  }

  private void attributes(CSVRecord row, Measurement said, @Nullable Integer year) {
    tally("kind").count(row.get("kind").equals(said.quantity().kind().label()));
    tally("bound").count(row.get("bound").equals(said.quantity().bound().label()));
    tally("status").count(row.get("status").equals(said.status().label()));
    tally("subject").count(Likeness.holds(row.get("subject"), said.subject()));
    String period = said.period() == null || said.period().equals("" + year) ? "" : said.period();
    where("period", row.get("period"), period);
    where("change role", row.get("role"), said.role() == null ? "" : said.role().label());
    String scope = said.scope() == null ? "" : said.scope();
    if (!row.get("scope").isEmpty() || !scope.isEmpty()) {
      boolean both = !row.get("scope").isEmpty() && !scope.isEmpty();
      tally("scope").count(both && Likeness.holds(row.get("scope"), scope));
    }
  }

  /** Attributes that most figures lack are judged where the gold or the report has one. */
  private void where(String name, String wanted, String said) {
    if (!wanted.isEmpty() || !said.isEmpty()) {
      tally(name).count(wanted.equals(said));
    }
  }

  /** The role of each character that is no blank. */
  private void roles(Gold gold, List<Section> sections) {
    String[] wanted = new String[gold.text().length()];
    for (CSVRecord row : gold.sections()) {
      Arrays.fill(wanted, Integer.parseInt(row.get("start")), wanted.length, row.get("role"));
    }
    String[] said = new String[wanted.length];
    sections.stream()
        .sorted(
            Comparator.comparing((Section s) -> s.span().start())
                .thenComparing(s -> -s.span().end()))
        .forEach(s -> Arrays.fill(said, s.span().start(), s.span().end(), s.role().label()));
    for (int i = 0; i < wanted.length; i++) {
      if (!Character.isWhitespace(gold.text().charAt(i)) && wanted[i] != null) {
        tally("section role").count(wanted[i].equals(said[i]));
      }
    }
  }

  private void headings(Gold gold, List<Section> sections) {
    Set<String> wanted = new HashSet<>();
    gold.headings().forEach(row -> wanted.add(row.get("start") + " " + row.get("level")));
    Set<String> said = new HashSet<>();
    for (Section section : sections) {
      if (section.headingStart() != null && section.level() > 0) {
        said.add(section.headingStart() + " " + section.level());
      }
    }
    tally("heading").compare(wanted, said);
  }

  private void checks(Gold gold, Report report) {
    Map<String, Integer> starts = new HashMap<>();
    report.measurements().forEach(m -> starts.put(m.id(), m.quantity().span().start()));
    Set<Gold.Check> said = new HashSet<>();
    for (Finding finding : report.checks()) {
      if (finding.kind() != Finding.Type.ENUMERATION && !finding.operands().isEmpty()) {
        Set<Integer> places = new HashSet<>();
        finding.operands().forEach(id -> places.add(starts.getOrDefault(id, -1)));
        said.add(new Gold.Check(places, finding.status().label()));
      }
    }
    tally("check").compare(new HashSet<>(gold.checks()), said);
  }

  private void metadata(JsonNode gold, Metadata said) {
    meta(gold, "title", said.title());
    meta(gold, "region_name", said.region() == null ? null : said.region().name());
    meta(gold, "region_level", said.region() == null ? null : said.region().level());
    meta(gold, "report_year", said.reportYear());
    meta(gold, "published", said.published());
    meta(gold, "signed", said.signed());
    meta(gold, "document_number", said.documentNumber());
    meta(gold, "addressee", said.addressee());
    Set<String> issuers = new TreeSet<>();
    gold.path("issuers").forEach(issuer -> issuers.add(issuer.asText()));
    tally("metadata").count(issuers.equals(new TreeSet<>(said.issuers())));
  }

  private void meta(JsonNode gold, String field, @Nullable Object said) {
    String wanted = gold.path(field).asText("").replaceAll("\\s", "").replace("null", "");
    tally("metadata")
        .count(wanted.equals(said == null ? "" : said.toString().replaceAll("\\s", "")));
  }
}
