package org.shiju.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shiju.Shiju;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * What twice the rules cost: {@code RulesTwice [FOLDER [ROUNDS]]} reads the texts of a folder with
 * the rules and with each indicator once more, under another id and with its words written
 * backwards, in turn, and prints the ratio of the medians of processor time.
 */
public final class RulesTwice {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path FOLDER = Path.of("target", "rules-twice");
  private static final List<String> PACKS = List.of("rule-of-law", "disclosure");
  private static final Set<String> LABELS = Set.of("unit", "kind", "role", "theme");
  private static final int WARM_UP = 6;
  private static final Rendering LINES =
      new Rendering(
          new Layout(Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.of()),
          true);

  private RulesTwice() {}

  public static void main(String[] args) throws IOException, UnreadableException {
    Rules rules = Rules.builtIn();
    List<SourceText> texts = texts(Path.of(args.length > 0 ? args[0] : "samples"), rules);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    Rules twice = rules.with(overlay());
    System.out.println("rules " + count(rules) + ", twice " + count(twice));
    Shiju[] both = {Shiju.with(rules), Shiju.with(twice)};
    long[][] times = new long[both.length][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int i = 0; i < both.length; i++) {
        long time = time(both[i], texts);
        if (round >= 0) {
          times[i][round] = time;
        }
      }
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    double ratio = (double) times[1][rounds / 2] / times[0][rounds / 2];
    System.out.printf("twice the rules: %.2f times the processor time%n", ratio);
  }

  private static List<SourceText> texts(Path folder, Rules rules)
      throws IOException, UnreadableException {
    DocumentReader reader = new DocumentReader(rules);
    List<SourceText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(reader.read(file));
      }
    }
    return texts;
  }

  private static int count(Rules rules) {
    return new IndicatorMapper(rules).rules().size();
  }

  private static long time(Shiju shiju, List<SourceText> texts) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    long bytes = 0;
    for (SourceText text : texts) {
      bytes += LINES.bytes(shiju.read(text)).length;
    }
    if (bytes == 0) {
      throw new IllegalStateException("nothing was written");
    }
    return threads.getCurrentThreadCpuTime() - begun;
  }

  /** The same indicators once more. */
  private static Rules overlay() throws IOException {
    for (String pack : PACKS) {
      Files.createDirectories(FOLDER.resolve(pack));
      try (Stream<Path> files = Files.list(Path.of("rules", pack))) {
        for (Path file : files.sorted().toList()) {
          JsonNode root = YAML.readTree(Files.readString(file));
          if (root.has("indicators")) {
            ObjectNode again = again((ObjectNode) root);
            Files.writeString(
                FOLDER.resolve(pack).resolve(file.getFileName()), YAML.writeValueAsString(again));
          }
        }
      }
    }
    return Rules.fromFolder(FOLDER);
  }

  private static ObjectNode again(ObjectNode file) {
    ObjectNode again = YAML.createObjectNode();
    again.set("theme", file.get("theme"));
    if (file.has("lists")) {
      ObjectNode lists = again.putObject("lists");
      lists.setAll((ObjectNode) file.get("lists"));
      for (Map.Entry<String, JsonNode> list : file.get("lists").properties()) {
        lists.set(list.getKey() + "_again", other(list.getValue()));
      }
    }
    ArrayNode indicators = again.putArray("indicators");
    for (JsonNode indicator : file.get("indicators")) {
      ObjectNode one = indicator.deepCopy();
      one.put("id", indicator.get("id").asText() + "_again");
      one.remove("examples");
      for (JsonNode rule : one.get("rules")) {
        rule.forEach(RulesTwice::words);
      }
      indicators.add(one);
    }
    return again;
  }

  /** Other words in all lines under {@code when} or {@code unless}. */
  private static void words(JsonNode lines) {
    for (JsonNode line : lines) {
      for (String field : List.copyOf(line.properties()).stream().map(Map.Entry::getKey).toList()) {
        if (!LABELS.contains(field)) {
          ((ObjectNode) line).set(field, other(line.get(field)));
        }
      }
    }
  }

  private static JsonNode other(JsonNode words) {
    ArrayNode others = YAML.createArrayNode();
    for (JsonNode word : words.isArray() ? words : YAML.createArrayNode().add(words)) {
      String text = word.asText();
      boolean kept = text.startsWith("(");
      others.add(
          text.startsWith("$")
              ? text + "_again"
              : kept ? text : new StringBuilder(text).reverse().toString());
    }
    return others;
  }
}
