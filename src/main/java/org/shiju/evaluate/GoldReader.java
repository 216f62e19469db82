package org.shiju.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gold of one document: {@code NAME.txt} with what there is of {@code .quantities.tsv},
 * {@code .sections.tsv}, {@code .headings.tsv}, {@code .checks.tsv} and {@code .meta.json}.
 */
final class GoldReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final List<String> WORDS =
      List.of("unit", "kind", "bound", "status", "role", "subject", "indicator", "period", "scope");

  private final Path folder;
  private final String name;
  private final Characters text;

  private GoldReader(Path folder, String name) throws IOException {
    this.folder = folder;
    this.name = name;
    this.text = new Characters(text(folder.resolve(name + GoldFolder.TEXT)));
  }

  /**
   * Reads one document of a folder.
   *
   * @throws GoldFault with file, line, what is wrong and what to do
   */
  static Gold read(Path folder, String name) throws IOException {
    return new GoldReader(folder, name).read();
  }

  private Gold read() throws IOException {
    List<Extent> optional = new ArrayList<>();
    return new Gold(
        name,
        text,
        figures(optional),
        optional,
        turns(),
        headings(),
        checks(),
        metadata(folder.resolve(name + GoldFolder.METADATA)));
  }

  /** A byte order mark is no part of the text; line ends stay as they are. */
  private static String text(Path file) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new GoldFault("not_utf8", file);
    }
  }

  private @Nullable List<GoldTable.Row> rows(String ending, String... columns) throws IOException {
    Path file = folder.resolve(name + ending);
    return Files.exists(file) ? GoldTable.rows(file, text(file), List.of(columns)) : null;
  }

  private @Nullable List<Figure> figures(List<Extent> optional) throws IOException {
    List<String> columns = new ArrayList<>(WORDS);
    columns.addAll(List.of("start", "surface", "value", "value_max", "required"));
    List<GoldTable.Row> rows = rows(GoldFolder.QUANTITIES, columns.toArray(String[]::new));
    if (rows == null) {
      return null;
    }
    List<Figure> figures = new ArrayList<>();
    Set<Extent> seen = new HashSet<>();
    for (GoldTable.Row row : rows) {
      Figure figure = figure(row);
      if (row.text("required").equals("optional")) {
        optional.add(figure.extent());
      } else if (!row.text("required").equals("yes")) {
        throw new GoldFault(
            "no_word", row.place(), "required", row.text("required"), "yes, optional");
      } else if (!seen.add(figure.extent())) {
        throw new GoldFault("twice", row.place(), figure.surface(), figure.start());
      } else {
        figures.add(figure);
      }
    }
    figures.sort(Figure.ORDER);
    return figures;
  }

  private Figure figure(GoldTable.Row row) {
    int start = row.integer("start");
    String surface = row.text("surface");
    Extent extent = new Extent(start, start + surface.codePointCount(0, surface.length()));
    String there = start < 0 ? "" : text.slice(start, extent.end());
    if (surface.isEmpty() || !there.equals(surface)) {
      throw new GoldFault("not_there", row.place(), surface, start, there);
    }
    Map<String, String> words = new HashMap<>();
    WORDS.forEach(column -> words.put(column, row.text(column)));
    return new Figure(extent, surface, row.decimal("value"), row.decimalOrNull("value_max"), words);
  }

  private int inside(GoldTable.Row row, int start) {
    if (start < 0 || start >= text.length()) {
      throw new GoldFault("outside", row.place(), start, text.length());
    }
    return start;
  }

  private @Nullable List<Gold.Turn> turns() throws IOException {
    List<GoldTable.Row> rows = rows(GoldFolder.SECTIONS, "start", "role");
    if (rows == null) {
      return null;
    }
    List<Gold.Turn> turns = new ArrayList<>();
    for (GoldTable.Row row : rows) {
      int start = inside(row, row.integer("start"));
      if (!turns.isEmpty() && turns.get(turns.size() - 1).start() >= start) {
        throw new GoldFault("order", row.place(), start);
      }
      turns.add(new Gold.Turn(start, row.text("role")));
    }
    return turns;
  }

  private @Nullable Set<Heading> headings() throws IOException {
    List<GoldTable.Row> rows = rows(GoldFolder.HEADINGS, "start", "level");
    if (rows == null) {
      return null;
    }
    Set<Heading> headings = new LinkedHashSet<>();
    for (GoldTable.Row row : rows) {
      headings.add(new Heading(inside(row, row.integer("start")), row.integer("level")));
    }
    return headings;
  }

  /** Lists of names ({@code enumeration}) are a matter of taste and left out. */
  private @Nullable Set<Check> checks() throws IOException {
    List<GoldTable.Row> rows = rows(GoldFolder.CHECKS, "kind", "starts", "status");
    if (rows == null) {
      return null;
    }
    Set<Check> checks = new LinkedHashSet<>();
    for (GoldTable.Row row : rows) {
      if (!row.text("kind").equals(GoldFolder.ENUMERATION)) {
        SortedSet<Integer> starts = new TreeSet<>();
        Arrays.stream(row.text("starts").split("\\|"))
            .forEach(cell -> starts.add(inside(row, row.integer("starts", cell))));
        checks.add(new Check(starts, row.text("status")));
      }
    }
    return checks;
  }

  private static @Nullable Map<String, List<String>> metadata(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      JsonNode json = MAPPER.readTree(text(file));
      String wrong = Fields.fault(json);
      if (wrong != null) {
        throw new GoldFault("metadata", file, wrong);
      }
      return Fields.ofGold(json);
    } catch (JsonProcessingException e) {
      throw new GoldFault(
          "broken", file + ", line " + e.getLocation().getLineNr(), e.getOriginalMessage());
    }
  }
}
