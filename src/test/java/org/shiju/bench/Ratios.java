package org.shiju.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.model.Report;
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
 * The whole pipeline beside the two yardsticks, over the same files in one process and one thread,
 * in rounds by turns: {@code Ratios FOLDER [ROUNDS] [DOCUMENTS]}.
 *
 * <p>Processor time, so that other work on the machine weighs less; medians; memory allocated a
 * character. The yardsticks are HanLP's default tokenizer over the text, and the reading of the
 * files, their decoding as UTF-8 and one pass over their characters.
 */
public final class Ratios {
  private static final int WARMING = 20; // rounds, until the compiler has done
  private static final int TOGETHER = 8;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private final DocumentReader reader = new DocumentReader(Rules.builtIn());
  private final Rendering lines =
      new Rendering(
          new Layout(
              Format.JSONL,
              Table.MEASUREMENTS,
              false,
              false,
              new Selection(Set.of(), Set.of()),
              List.of()),
          true);
  private final List<Path> files;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private long kept;

  /** What a stage took so far. */
  private static final class Stage {
    private long nanos;
    private long bytes;
    private long lastNanos;
    private long lastBytes;
  }

  private Ratios(List<Path> files) throws UnreadableException {
    this.files = files;
    for (Path file : files) {
      texts.add(reader.read(file).text());
    }
  }

  /** Something done to all documents. */
  private interface Work {
    void run() throws IOException, UnreadableException;
  }

  private record Cost(double seconds, double bytes) {}

  public static void main(String[] args) throws IOException, UnreadableException {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
    int documents = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      List<Path> files =
          found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(documents).toList();
      new Ratios(files).print(rounds);
    }
  }

  private void print(int rounds) throws IOException, UnreadableException {
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("shiju, file to JSON Lines", this::whole);
    works.put("HanLP StandardTokenizer", this::tokenize);
    works.put("read, decode, one pass", this::scan);
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < WARMING + rounds; round++) {
      for (Map.Entry<String, Work> work : works.entrySet()) {
        Cost cost = measured(work.getValue());
        if (round >= WARMING) {
          costs.computeIfAbsent(work.getKey(), name -> new ArrayList<>()).add(cost);
        }
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    table(costs, out);
    for (int round = 0; round < rounds; round++) {
      staged();
    }
    double read = rounds * texts.stream().mapToDouble(String::length).sum();
    out.println("| stage | ns a character | bytes a character |");
    out.println("|---|---|---|");
    stages.forEach(
        (name, stage) ->
            out.printf("| %s | %.1f | %.1f |%n", name, stage.nanos / read, stage.bytes / read));
  }

  private static Cost measured(Work work) throws IOException, UnreadableException {
    long thread = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long nanos = THREADS.getThreadCpuTime(thread);
    work.run();
    return new Cost(
        (THREADS.getThreadCpuTime(thread) - nanos) / 1e9,
        THREADS.getThreadAllocatedBytes(thread) - bytes);
  }

  private void whole() throws UnreadableException {
    for (int i = 0; i < files.size(); i += TOGETHER) {
      for (Report report : shiju.read(read(i), stage -> {})) {
        kept += lines.bytes(report).length;
      }
    }
  }

  /** The same with the clock read between stages, which costs a little itself. */
  private void staged() throws UnreadableException {
    Stage clock = new Stage();
    for (int i = 0; i < files.size(); i += TOGETHER) {
      lap(clock, null);
      List<SourceText> sources = read(i);
      lap(clock, "read");
      List<Report> reports = shiju.read(sources, stage -> lap(clock, stage));
      for (Report report : reports) {
        kept += lines.bytes(report).length;
      }
      lap(clock, "write");
    }
  }

  /** Some of the files, as many as a batch reads together. */
  private List<SourceText> read(int from) throws UnreadableException {
    List<SourceText> sources = new ArrayList<>(TOGETHER);
    for (Path file : files.subList(from, Math.min(files.size(), from + TOGETHER))) {
      sources.add(reader.read(file));
    }
    return sources;
  }

  private void lap(Stage clock, @Nullable String done) {
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    if (done != null) {
      Stage stage = stages.computeIfAbsent(done, name -> new Stage());
      stage.nanos += nanos - clock.lastNanos;
      stage.bytes += bytes - clock.lastBytes;
    }
    clock.lastNanos = nanos;
    clock.lastBytes = bytes;
  }

  private void tokenize() {
    for (String text : texts) {
      kept += StandardTokenizer.segment(text).size();
    }
  }

  private void scan() throws IOException {
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (int i = 0; i < text.length(); i++) {
        kept += text.charAt(i) == '件' ? 1 : 0;
      }
    }
  }

  private void table(Map<String, List<Cost>> costs, PrintStream out) {
    double characters = texts.stream().mapToLong(String::length).sum();
    double yardstick = median(costs.get("HanLP StandardTokenizer"), false);
    double floor = median(costs.get("read, decode, one pass"), false);
    out.printf(
        "%d documents, %.0f characters, medians of %d rounds, kept %x%n",
        files.size(), characters, costs.get("read, decode, one pass").size(), kept);
    out.println(
        "| what | CPU s | M characters/s | documents/s | of HanLP | of reading | bytes a character |");
    out.println("|---|---|---|---|---|---|---|");
    costs.forEach(
        (name, all) -> {
          double seconds = median(all, false);
          out.printf(
              "| %s | %.3f | %.2f | %.0f | %.3f | %.1f | %.0f |%n",
              name,
              seconds,
              characters / seconds / 1e6,
              files.size() / seconds,
              seconds / yardstick,
              seconds / floor,
              median(all, true) / characters);
        });
  }

  private static double median(List<Cost> costs, boolean bytes) {
    double[] sorted =
        costs.stream()
            .mapToDouble(cost -> bytes ? cost.bytes() : cost.seconds())
            .sorted()
            .toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }
}
