package org.shiju.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shiju.cli.Run;

/**
 * A document of one sentence, its gold and its results, both told in few words: {@code 120件 120 件
 * a.x} is a figure with value, unit and indicator, {@code 件@5 1 件} says where it stands, {@code
 * ?80件 80 件} is optional.
 */
public record Tiny(Path folder, String name, String text) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String HEAD =
      "start\tsurface\tvalue\tvalue_max\tunit\tkind\tbound\tstatus\trole\trequired\tsubject"
          + "\tpredicate\tindicator\tperiod\tscope\n";

  /** Writes the text. */
  public static Tiny of(Path folder, String name, String text) throws IOException {
    Tiny tiny = new Tiny(folder, name, text);
    tiny.file(".txt", text);
    return tiny;
  }

  /** Writes one file of gold. */
  public Tiny file(String ending, String content) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ending), content);
    return this;
  }

  /** Writes the gold of figures, separated by semicolons. */
  public Tiny gold(String figures) throws IOException {
    StringBuilder rows = new StringBuilder(HEAD);
    for (String figure : figures.isBlank() ? new String[0] : figures.split(";")) {
      Spec spec = spec(figure.strip());
      rows.append(spec.start + "\t" + spec.surface + "\t" + spec.value + "\t" + spec.max + "\t")
          .append(spec.unit + "\tcount\texact\tactual\t\t" + (spec.optional ? "optional" : "yes"))
          .append("\t案件\t\t" + spec.indicator + "\t\t\n");
    }
    return file(".quantities.tsv", rows.toString());
  }

  /** The document of results that says these figures. */
  public ObjectNode result(String figures) {
    ObjectNode document = MAPPER.createObjectNode().put("schema", "1.0");
    document.putObject("source").put("uri", "reports/" + name + ".txt").put("sha256", "0");
    document.put("text", text);
    document.putObject("metadata").putArray("issuers");
    document.putArray("sections");
    ArrayNode measurements = document.putArray("measurements");
    for (String figure : figures.isBlank() ? new String[0] : figures.split(";")) {
      Spec spec = spec(figure.strip());
      ObjectNode m = measurements.addObject().put("id", "m" + measurements.size());
      m.put("start", spec.start).put("end", spec.start + spec.surface.length());
      m.put("surface", spec.surface).put("value", new BigDecimal(spec.value));
      m.put("value_max", spec.max.isEmpty() ? null : new BigDecimal(spec.max));
      m.put("unit", spec.unit).put("kind", "count").put("bound", "exact");
      m.put("status", "actual").putNull("role").put("subject", "案件").putNull("predicate");
      m.putNull("period").putNull("scope");
      m.put("indicator", spec.indicator.isEmpty() ? null : spec.indicator);
      m.putObject("evidence").put("text", text);
    }
    document.putArray("checks");
    return document;
  }

  /** Writes documents of results, a line each, and gives the file. */
  public static String results(Path file, ObjectNode... documents) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (ObjectNode document : documents) {
      lines.append(MAPPER.writeValueAsString(document)).append('\n');
    }
    return Files.writeString(file, lines).toString();
  }

  /** The scores of one document, through the package. */
  Scores scores(ObjectNode document) throws IOException {
    Evaluation evaluation = new Evaluation(GoldFolder.of(folder));
    evaluation.add(document);
    return evaluation.scores();
  }

  /** The same through the command. */
  public static Run run(Path gold, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "evaluate";
    arguments[1] = "--gold";
    arguments[2] = gold.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  private record Spec(
      int start,
      String surface,
      String value,
      String max,
      String unit,
      String indicator,
      boolean optional) {}

  private Spec spec(String figure) {
    boolean optional = figure.startsWith("?");
    String[] words = (optional ? figure.substring(1) : figure).split(" ");
    String[] place = words[0].split("@");
    int unit = text.indexOf(place[0]);
    int start =
        place.length > 1 ? Integer.parseInt(place[1]) : text.codePointCount(0, Math.max(0, unit));
    String[] range = words[1].split("~");
    return new Spec(
        start,
        place[0],
        range[0],
        range.length > 1 ? range[1] : "",
        words[2].equals("-") ? "" : words[2],
        words.length > 3 ? words[3] : "",
        optional);
  }
}
