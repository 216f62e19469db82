package org.shiju.outline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shiju.model.Assumptions;
import org.shiju.model.Furniture;
import org.shiju.model.Metadata;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.Span;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * Prints the outlines of a folder of texts as JSON Lines for scoring by hand; furniture is taken
 * from {@code NAME.sections.tsv} where it stands beside a text.
 *
 * <p>Offsets are UTF-16 units, the same as code points where a text holds no supplementary
 * characters.
 */
public final class Dump {
  private Dump() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Outliner outliner = new Outliner(Rules.builtIn());
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Page page = Fold.page(Files.readString(file));
        Outline outline = outliner.outline(page, furniture(file, page), Assumptions.NONE);
        out.println(json(file, outline));
      }
    }
  }

  private static List<Furniture> furniture(Path file, Page page) throws IOException {
    Path gold = Path.of(file.toString().replace(".txt", ".sections.tsv"));
    List<Furniture> found = new ArrayList<>();
    if (!Files.exists(gold)) {
      return found;
    }
    List<String> rows = Files.readAllLines(gold);
    for (int i = 1; i < rows.size(); i++) {
      String[] cells = rows.get(i).split("\t");
      int end =
          i + 1 < rows.size() ? Integer.parseInt(rows.get(i + 1).split("\t")[0]) : page.length();
      if (cells[1].equals("furniture")) {
        Span span = page.trim(new Span(Integer.parseInt(cells[0]), end));
        found.add(new Furniture(span, "furniture.yaml#gold"));
      }
    }
    return found;
  }

  private static ObjectNode json(Path file, Outline outline) {
    ObjectNode node = new ObjectMapper().createObjectNode();
    node.putObject("source").put("uri", file.getFileName().toString());
    Metadata said = outline.metadata();
    ObjectNode metadata = node.putObject("metadata");
    metadata.put("title", said.title()).put("report_year", said.reportYear());
    metadata.put("genre", said.genre().label()).put("genre_confidence", said.genreConfidence());
    said.issuers().forEach(metadata.putArray("issuers")::add);
    if (said.region() != null) {
      ObjectNode region = metadata.putObject("region");
      region.put("name", said.region().name()).put("level", said.region().level());
      region.put("code", said.region().code());
      said.region().parents().forEach(region.putArray("parents")::add);
    }
    metadata.put("published", said.published() == null ? null : said.published().toString());
    metadata.put("signed", said.signed() == null ? null : said.signed().toString());
    metadata.put("document_number", said.documentNumber()).put("addressee", said.addressee());
    metadata.put("source_line", said.sourceLine());
    ArrayNode sections = node.putArray("sections");
    for (Section section : outline.sections()) {
      ObjectNode row = sections.addObject();
      row.put("start", section.span().start()).put("end", section.span().end());
      row.put("role", section.role().label()).put("level", section.level());
      row.put("theme", section.theme() == null ? null : section.theme().label());
      row.put("marker", section.marker()).put("heading", section.heading());
      row.put("heading_start", section.headingStart()).put("rule", section.rule());
    }
    node.put("warnings", outline.warnings().toString());
    return node;
  }
}
