package org.shiju.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a reader found in one document: {@code NAME.txt} with {@code .quantities.tsv}, {@code
 * .sections.tsv}, {@code .headings.tsv}, {@code .checks.tsv} and {@code .meta.json} beside it.
 * Offsets count characters of the text.
 */
record Gold(
    Path file,
    String text,
    List<CSVRecord> quantities,
    List<CSVRecord> sections,
    List<CSVRecord> headings,
    List<Check> checks,
    JsonNode metadata) {

  /** A relation between the figures that begin at these places. */
  record Check(Set<Integer> starts, String status) {}

  private static final CSVFormat TSV =
      CSVFormat.TDF
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setQuote(null)
          .setIgnoreSurroundingSpaces(false)
          .get();

  static List<Gold> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Gold::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    String file = this.file.getFileName().toString();
    return file.substring(0, file.length() - ".txt".length());
  }

  private static Gold read(Path file) {
    String stem = file.toString().substring(0, file.toString().length() - ".txt".length());
    try {
      return new Gold(
          file,
          Files.readString(file),
          rows(stem + ".quantities.tsv"),
          rows(stem + ".sections.tsv"),
          rows(stem + ".headings.tsv"),
          checks(rows(stem + ".checks.tsv")),
          new ObjectMapper().readTree(Path.of(stem + ".meta.json").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (CSVParser parser = TSV.parse(Files.newBufferedReader(Path.of(file)))) {
      return parser.getRecords();
    }
  }

  /** Lists of names are a matter of taste and left out. */
  private static List<Check> checks(List<CSVRecord> rows) {
    List<Check> checks = new ArrayList<>();
    for (CSVRecord row : rows) {
      if (!row.get("kind").equals("enumeration")) {
        Set<Integer> starts =
            Arrays.stream(row.get("starts").split("\\|"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        checks.add(new Check(starts, row.get("status")));
      }
    }
    return checks;
  }
}
