package org.shiju.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.PartFile;
import org.shiju.evaluate.Evaluated;
import org.shiju.evaluate.Evaluation;
import org.shiju.evaluate.Floors;
import org.shiju.evaluate.GoldFolder;
import org.shiju.evaluate.Scores;
import org.shiju.store.ResultFile;
import org.shiju.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju evaluate --gold DIR RESULTS...}: how right results are, against annotations. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RESULTS", descriptionKey = "results")
  List<String> arguments = new ArrayList<>();

  @Option(names = "--gold", paramLabel = "DIR", required = true)
  Path gold = Path.of(".");

  @Option(names = "--floors", paramLabel = "FILE")
  @Nullable Path floors;

  @Option(names = "--update", descriptionKey = "evaluate.update")
  boolean update;

  @Option(names = "--against", paramLabel = "OLD")
  @Nullable String against;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      descriptionKey = "evaluate.format")
  Form form = Form.TEXT;

  @Option(names = "--errors", paramLabel = "N", descriptionKey = "evaluate.errors")
  int errors;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "evaluate.output")
  @Nullable Path output;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new UsageFault("no.folder", gold);
    }
    List<ResultFile> files = found(arguments);
    List<ResultFile> old = against == null ? List.of() : found(List.of(against));
    Floors before = floors();
    Path out = output();
    Clashes.demandOther(out, files.stream().<@Nullable Path>map(ResultFile::path).toList());
    GoldFolder folder = GoldFolder.of(gold);
    folder.demandSound();
    Scores scores = scores(folder, files, true);
    Evaluated evaluated =
        Evaluated.of(scores, errors, against == null ? null : scores(folder, old, false));
    int code = floors == null ? CommandTree.DONE : held(floors, before, scores);
    write(form == Form.JSON ? evaluated.json() : evaluated.text(), out);
    return code;
  }

  private static List<ResultFile> found(List<String> arguments) {
    List<ResultFile> files = ResultFile.find(arguments);
    if (files.isEmpty()) {
      throw new UsageFault("no.results", String.join(" ", arguments));
    }
    return files;
  }

  /** The floors there are; none where they are to be set for the first time. */
  private @Nullable Floors floors() throws IOException {
    if (floors == null) {
      if (update) {
        throw new UsageFault("evaluate.update.floors");
      }
      return null;
    }
    if (update && console.env("CI").equals("true")) {
      throw new UsageFault("evaluate.update.in.ci");
    }
    if (!Files.isRegularFile(floors)) {
      if (!update) {
        throw new UsageFault("evaluate.no.floors", floors);
      }
      Destination.demandFolderOf(floors);
      return null;
    }
    return Floors.read(floors);
  }

  private @Nullable Path output() {
    if (output == null) {
      return null;
    }
    if (Files.isDirectory(output)) {
      throw new UsageFault("evaluate.no.file", output);
    }
    Destination.demandFolderOf(output);
    return Destination.plain(output);
  }

  /**
   * The scores of some results.
   *
   * @param told whether it is said what was left out
   */
  private Scores scores(GoldFolder folder, List<ResultFile> files, boolean told)
      throws IOException {
    Evaluation evaluation = new Evaluation(folder);
    try {
      for (ResultFile file : files) {
        if (told && file.name().endsWith(".parquet")) {
          console.say("evaluate.parquet", file.name());
        }
        try (Results results = Results.open(file, console.in())) {
          while (results.hasNext()) {
            evaluation.add(results.next());
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Scores scores = evaluation.scores();
    if (told && !scores.missing().isEmpty()) {
      console.say("evaluate.missing", String.join(", ", scores.missing()));
    }
    if (told && !evaluation.repeated().isEmpty()) {
      console.say("evaluate.repeated", String.join(", ", evaluation.repeated()));
    }
    if (told && !quiet && evaluation.others() > 0) {
      console.say("evaluate.others", evaluation.others());
    }
    return scores;
  }

  /** Holds the scores to their floors, or sets these anew; the exit code. */
  private int held(Path file, @Nullable Floors before, Scores scores) throws IOException {
    if (update || before == null) {
      Floors now = Floors.at(scores, before, file);
      PartFile.write(Destination.plain(file), now.json().getBytes(StandardCharsets.UTF_8));
      console.say("evaluate.floors.written", now.least().size(), file);
      return CommandTree.DONE;
    }
    if (!before.areOf(scores)) {
      console.say("evaluate.other.gold", file, gold);
      return CommandTree.IMPERFECT;
    }
    List<Floors.Missed> missed = before.missed(scores, file);
    for (Floors.Missed floor : missed) {
      String got = floor.got() == null ? "-" : floor.got().toPlainString();
      console.say("evaluate.missed", floor.name(), floor.wanted().toPlainString(), got);
    }
    return missed.isEmpty() ? CommandTree.DONE : CommandTree.IMPERFECT;
  }

  private void write(String text, @Nullable Path out) throws IOException {
    if (out == null) {
      console.print(text);
      return;
    }
    try {
      PartFile.write(out, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException(out + ": " + Reasons.of(e, console.messages), e);
    }
  }
}
