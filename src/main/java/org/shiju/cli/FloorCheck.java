package org.shiju.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.evaluate.Evaluation;
import org.shiju.evaluate.Floors;
import org.shiju.evaluate.GoldFolder;
import org.shiju.evaluate.Scores;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.verify.Verdict;
import org.shiju.write.JsonReport;

/**
 * Annotated documents read anew and scored, and the scores held to their floors.
 *
 * @param file where the floors were read from
 */
record FloorCheck(GoldFolder gold, Floors floors, Path file) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * What {@code --gold} and {@code --floors} ask for; null where they ask for nothing.
   *
   * @param floors null for {@code floors.json} beside the gold
   */
  static @Nullable FloorCheck of(@Nullable Path gold, @Nullable Path floors) throws IOException {
    if (gold == null) {
      if (floors != null) {
        throw new UsageFault("check.floors.alone");
      }
      return null;
    }
    if (!Files.isDirectory(gold)) {
      throw new UsageFault("no.folder", gold);
    }
    Path file = floors == null ? gold.resolve("floors.json") : floors;
    if (!Files.isRegularFile(file)) {
      throw new UsageFault("evaluate.no.floors", file);
    }
    GoldFolder folder = GoldFolder.of(gold);
    folder.demandSound();
    return new FloorCheck(folder, Floors.read(file), file);
  }

  /** One for each floor, or one that the floors are of other gold. */
  List<Verdict> verdicts(Documents reading, Messages messages) throws IOException {
    Scores scores = scores(reading);
    String path = file.toString().replace('\\', '/');
    if (!floors.areOf(scores)) {
      String fault = messages.get("evaluate.other.gold", file, gold.path());
      return List.of(new Verdict("floor", path, path, 0, List.of(fault)));
    }
    List<Floors.Missed> missed = floors.missed(scores, file);
    List<Verdict> verdicts = new ArrayList<>();
    for (String name : floors.least().keySet()) {
      List<String> faults =
          missed.stream()
              .filter(floor -> floor.name().equals(name))
              .map(floor -> below(floor, messages))
              .toList();
      verdicts.add(new Verdict("floor", name, path, 0, faults));
    }
    return verdicts;
  }

  private Scores scores(Documents reading) throws IOException {
    Evaluation evaluation = new Evaluation(gold);
    for (String name : gold.names()) {
      Path text = gold.path().resolve(name + ".txt");
      try {
        evaluation.add(
            JSON.readTree(JsonReport.indented(reading.of(new Input(name + ".txt", text)))));
      } catch (UnreadableException e) {
        throw new IOException(text + ": " + e.getMessage(), e);
      }
    }
    return evaluation.scores();
  }

  private static String below(Floors.Missed floor, Messages messages) {
    String got = floor.got() == null ? "-" : floor.got().toPlainString();
    return messages.get("evaluate.missed", floor.name(), floor.wanted().toPlainString(), got);
  }
}
