package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shiju.Shiju;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.model.Report;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Pieces;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/** Runs to export: the samples as the pipeline reads them, and documents that mean harm. */
final class Runs {
  private static final List<Report> REPORTS = new ArrayList<>();

  private Runs() {}

  static List<Indicator> catalogue() {
    return new Catalogue(Rules.builtIn()).indicators();
  }

  /** Samples and test reports, read once. */
  static synchronized List<Report> reports() throws IOException {
    if (REPORTS.isEmpty()) {
      Shiju shiju = Shiju.with(Rules.builtIn());
      for (String folder : List.of("samples", "src/test/resources/reports")) {
        for (Path file : texts(Path.of(folder))) {
          REPORTS.add(read(shiju, file));
        }
      }
    }
    return REPORTS;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Report read(Shiju shiju, Path file) throws IOException {
    try {
      return shiju.read(TextDecoder.decode(Files.readAllBytes(file), file.toString(), null));
    } catch (UnreadableException e) {
      throw new IOException(file + " cannot be read", e);
    }
  }

  static Path spine(Path folder, boolean text) throws IOException {
    Path spine = folder.resolve("run.jsonl");
    write(Format.JSONL, spine, text);
    return spine;
  }

  static void write(Format format, Path file, boolean text) throws IOException {
    List<String> ids = catalogue().stream().map(Indicator::id).toList();
    Layout layout =
        new Layout(format, Table.MEASUREMENTS, text, false, new Selection(Set.of(), Set.of()), ids);
    Files.write(file, Pieces.joined(layout, true, reports()));
  }

  /** One document whose texts would run, break or overflow what holds them. */
  static Path hostile(Path folder, List<String> texts) throws IOException {
    ObjectNode document = (ObjectNode) lines(spine(folder, false)).get(0);
    JsonNode model = document.get("measurements").get(0);
    document.putArray("checks");
    ObjectNode metadata = (ObjectNode) document.get("metadata");
    metadata.put("title", "=cmd|' /C calc'!A0");
    var measurements = document.putArray("measurements");
    for (String text : texts) {
      ObjectNode m = model.deepCopy();
      m.put("id", "m" + (measurements.size() + 1)).put("subject", text);
      m.put("value", new BigDecimal("12345678901234567.012345678901234"));
      ((ObjectNode) m.get("evidence")).put("text", text);
      measurements.add(m);
    }
    Path spine = folder.resolve("hostile.jsonl");
    Files.writeString(spine, Spine.JSON.writeValueAsString(document) + "\n");
    return spine;
  }

  static List<JsonNode> lines(Path spine) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(spine, StandardCharsets.UTF_8)) {
      lines.add(Spine.JSON.readTree(line));
    }
    return lines;
  }

  /** What a table must come to. */
  record Totals(long rows, BigDecimal sum, Set<String> indicators) {
    static Totals of(List<JsonNode> documents) {
      long rows = 0;
      BigDecimal sum = BigDecimal.ZERO;
      Set<String> indicators = new TreeSet<>();
      for (JsonNode document : documents) {
        for (JsonNode m : document.get("measurements")) {
          rows++;
          sum = sum.add(m.get("value").decimalValue());
          if (m.get("indicator").isTextual()) {
            indicators.add(m.get("indicator").asText());
          }
        }
      }
      return new Totals(rows, sum.stripTrailingZeros(), indicators);
    }
  }
}
