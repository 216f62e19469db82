package org.shiju.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.cli.Run;

/** The strict figures are those of another program that was written before ours, to four digits. */
class ScoreToolTest {
  private static final Path TOOL = Path.of("../shared/tools/score.py");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** How many figures the two have in common at the least. */
  private static final int LEAST = 45;

  @TempDir Path temp;

  /** Results as they are (seed 0), and damaged ones. */
  @ParameterizedTest
  @CsvSource({
    "../shared/corpus,0",
    "../shared/corpus,1",
    "src/test/resources/reports,0",
    "src/test/resources/reports,2"
  })
  void strictFiguresAgree(String gold, long seed) throws IOException, InterruptedException {
    assumeTrue(Files.exists(TOOL) && Files.isDirectory(Path.of(gold)) && hasPython());
    Path results = temp.resolve("results.jsonl");
    assertThat(Run.of("extract", gold, "-q", "-o", results.toString()).code()).isZero();
    if (seed > 0) {
      damage(results, new Random(seed));
    }
    Map<String, String> theirs = theirs(gold, results);
    assertThat(theirs).hasSizeGreaterThan(LEAST);
    assertThat(ours(Tiny.run(Path.of(gold), results.toString(), "-f", "json").out()))
        .isEqualTo(theirs);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Map<String, String> theirs(String gold, Path results)
      throws IOException, InterruptedException {
    Path out = temp.resolve("theirs.json");
    Process tool =
        new ProcessBuilder("python3", TOOL.toString(), gold, results.toString(), "--json")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(tool.waitFor()).isZero();
    JsonNode json = MAPPER.readTree(out.toFile());
    Map<String, String> figures = new TreeMap<>();
    for (String name : List.of("documents", "missing_documents", "ungrounded")) {
      figures.put(name, json.get(name).toString());
    }
    for (String part : Scores.PARTS) {
      json.get(part).properties().forEach(e -> put(figures, part + "." + e.getKey(), e.getValue()));
    }
    json.get("attributes").properties().forEach(e -> put(figures, e.getKey(), e.getValue()));
    json.get("metadata")
        .properties()
        .forEach(e -> put(figures, "metadata." + e.getKey(), e.getValue()));
    put(figures, "metadata", json.get("metadata_accuracy"));
    put(figures, "section_role", json.get("section_role_accuracy"));
    return figures;
  }

  private static Map<String, String> ours(String out) throws IOException {
    JsonNode json = MAPPER.readTree(out);
    Map<String, String> figures = new TreeMap<>();
    for (String name : List.of("documents", "missing_documents", "ungrounded")) {
      figures.put(name, json.get(name).toString());
    }
    for (String part : Scores.PARTS) {
      json.at("/parts/" + part + "/strict")
          .properties()
          .forEach(e -> put(figures, part + "." + e.getKey(), e.getValue()));
    }
    json.get("accuracy")
        .properties()
        .forEach(e -> put(figures, e.getKey(), e.getValue().get("share")));
    return figures;
  }

  private static void put(Map<String, String> figures, String name, @Nullable JsonNode value) {
    figures.put(name, new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString());
  }

  /** Leaves out figures and documents, and alters what is left. */
  private static void damage(Path results, Random random) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(results)) {
      ObjectNode document = (ObjectNode) MAPPER.readTree(line);
      ArrayNode kept = MAPPER.createArrayNode();
      for (JsonNode m : document.get("measurements")) {
        if (random.nextInt(12) > 0) {
          damage((ObjectNode) m, random.nextInt(20));
          kept.add(m);
        }
      }
      document.set("measurements", kept);
      for (JsonNode section : document.get("sections")) {
        if (random.nextInt(10) == 0) {
          ((ObjectNode) section).put("role", "plan").put("level", 2);
        }
      }
      for (JsonNode check : document.get("checks")) {
        if (random.nextInt(5) == 0) {
          ((ObjectNode) check).put("status", "inconsistent");
        } else if (random.nextInt(5) == 0) {
          ((ArrayNode) check.get("operands")).remove(0);
        }
      }
      if (random.nextInt(4) == 0) {
        ((ObjectNode) document.get("metadata")).put("title", " 报 告 ").putNull("region");
      }
      if (!lines.isEmpty() || random.nextBoolean()) {
        lines.add(MAPPER.writeValueAsString(document));
      }
    }
    Files.write(results, lines);
  }

  private static void damage(ObjectNode m, int what) {
    switch (what) {
      case 0 -> m.put("indicator", "reconsideration.received");
      case 1 -> m.putNull("indicator");
      case 2 -> m.put("start", m.get("start").intValue() + 1);
      case 3 -> m.put("end", m.get("end").intValue() + 1);
      case 4 -> m.put("unit", "条");
      case 5 -> m.put("value", 7);
      case 6 -> m.put("value_max", 9);
      case 7 -> m.put("subject", "全市" + m.get("subject").asText() + "工作情况");
      case 8 -> m.put("scope", "全市");
      case 9 -> m.put("period", "2019");
      case 10 -> m.put("kind", "share").put("bound", "over").put("status", "plan");
      case 11 -> m.put("role", "to").putNull("period");
      default -> {}
    }
  }
}
