package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.batch.Checkpoint;
import org.shiju.batch.Journal;
import org.shiju.batch.PartFile;
import org.shiju.batch.RunIdentity;
import org.shiju.batch.RunLock;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Inputs;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.write.Piece;
import org.shiju.write.Program;

/**
 * One run of a command over many documents: from inputs to a target, in order, with a journal by
 * which another run can go on where this one broke off.
 *
 * <p>The journal lies beside the output and is gone when the run is done. Standard output has none.
 */
final class DocumentRun {
  private final Console console;
  private final RunOption options;
  private final Inputs found;
  private final Rules rules;
  private final @Nullable Path output;
  private final boolean folder;
  private final Repeats.@Nullable Mode dedupe;
  private final RunIdentity identity;

  /** Opens the target of a run, at its beginning or where another broke off. */
  @FunctionalInterface
  interface Opening {
    Target at(Checkpoint from) throws IOException;
  }

  /**
   * A run that is still to begin.
   *
   * @param output file or folder; null for standard output
   * @param dedupe what to do with documents that repeat others; null for nothing
   * @param shape what of the command's own options shapes the results
   */
  DocumentRun(
      Console console,
      RunOption options,
      Inputs found,
      Rules rules,
      @Nullable Path output,
      boolean folder,
      Repeats.@Nullable Mode dedupe,
      String shape) {
    this.console = console;
    this.options = options;
    this.found = found;
    this.rules = rules;
    this.output = output;
    this.folder = folder;
    this.dedupe = dedupe;
    this.identity =
        output == null
            ? RunIdentity.NONE
            : RunIdentity.of(
                Program.version(),
                rules.digest(),
                String.join(" ", shape, "" + dedupe, "" + options.errors, options.inputs.shape()),
                found.inputs());
    if (output == null && options.resume) {
      throw new UsageFault("resume.needs.output");
    }
  }

  /** Reads all documents; the exit code. */
  int go(Opening opening, Function<Report, Piece> piece) throws IOException {
    MostFailures most = MostFailures.of(options.maxFailures);
    List<@Nullable Path> files = found.inputs().stream().<@Nullable Path>map(Input::path).toList();
    Clashes.demandOther(output, files);
    Clashes.demandOther(options.errors, files);
    Clashes.demandTwo(output, options.errors);
    try {
      if (output != null && folder) {
        Files.createDirectories(output);
      }
      try (Interrupts interrupts = new Interrupts(output != null);
          RunLock lock = lock()) {
        if (lock == null && output != null) {
          throw new UsageFault("output.busy", output);
        }
        return locked(interrupts, most, opening, piece);
      } finally {
        deleteAside();
      }
    } catch (IOException e) {
      if (output == null) {
        throw e;
      }
      console.trace(e);
      console.say("write.failed", output, Reasons.of(e, console.messages));
      sayHowToGoOn();
      return CommandTree.IMPERFECT;
    }
  }

  private int locked(
      Interrupts interrupts, MostFailures most, Opening opening, Function<Report, Piece> piece)
      throws IOException {
    Journal.Told told = output == null ? null : told(output);
    Checkpoint from = told == null ? Checkpoint.START : told.checkpoint();
    try (Failures failures = failures(from);
        Target target = opening.at(from);
        Saving saving = new Saving(journal(), identity, told, target, failures)) {
      return go(from, most, interrupts, failures, target, saving, piece);
    }
  }

  private @Nullable RunLock lock() throws IOException {
    return output == null ? null : RunLock.of(place(output));
  }

  /** What was kept for a database goes with the run, unless another can go on with it. */
  private void deleteAside() throws IOException {
    Path journal = journal();
    if (options.aside != null && (journal == null || !Files.exists(journal))) {
      Files.deleteIfExists(options.aside);
    }
  }

  /** What journal and lock of the run are called after. */
  private Path place(Path output) {
    return folder ? output.resolve("run") : output;
  }

  private Failures failures(Checkpoint from) throws IOException {
    return new Failures(console, options.errorFile(), from.errorBytes(), options.errors == null);
  }

  private int go(
      Checkpoint from,
      MostFailures most,
      Interrupts interrupts,
      Failures failures,
      Target target,
      Saving saving,
      Function<Report, Piece> piece)
      throws IOException {
    Tally tally = new Tally(from);
    try (Documents reading = options.inputs.reading(rules, console.in());
        Containers documents = options.inputs.documents(found.inputs(), console.in());
        Progress progress = new Progress(console, total(), from.documents(), options.quiet)) {
      skip(documents, from.documents());
      Function<Report, Piece> timed = timed(piece, reading.times());
      Repeats repeats = dedupe == null ? null : new Repeats(dedupe, timed, saving.told());
      Stats stats = new Stats(tally, options.threads);
      Batch<Rendered> batch =
          new Batch<>(options.threads, new Work(reading, timed, dedupe != null));
      interrupts.watch(batch);
      batch.run(
          documents,
          new Taking(target, failures, tally, saving, progress, most, batch, folder, repeats));
      progress.close();
      boolean stopped = batch.isStopped();
      boolean wrong = most.passed(tally, !stopped);
      if (wrong && output != null) {
        saving.now(tally); // for a run that bears more
      } else if (!stopped) {
        saving.done(tally);
      }
      say(tally, found.skipped() + documents.skipped(), wrong ? most : null, stopped);
      if (options.stats) {
        console.err.println(stats.json(reading.times().all()));
      }
      return tally.failed() == 0 && !stopped ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  /** Pieces whose writing is timed, which for long ones is their making. */
  private static Function<Report, Piece> timed(Function<Report, Piece> piece, StageTimes times) {
    return report -> {
      Piece made = piece.apply(report);
      return out -> {
        StageTimes.Watch watch = times.watch();
        made.into(out);
        watch.done("write");
      };
    };
  }

  /** How many documents there are; -1 where archives hold more than is known. */
  private long total() {
    return found.holdArchives() ? -1 : found.inputs().size();
  }

  /** From inputs to the bytes that go to the target. */
  private record Work(Documents reading, Function<Report, Piece> piece, boolean kept)
      implements Batch.Work<Rendered> {
    @Override
    public Rendered of(Input input) throws UnreadableException {
      return rendered(List.of(reading.of(input))).get(0);
    }

    @Override
    public List<Rendered> of(List<Input> inputs) throws UnreadableException {
      return rendered(reading.of(inputs));
    }

    private List<Rendered> rendered(List<Report> reports) {
      StageTimes.Watch watch = reading.times().watch();
      List<Rendered> all = new ArrayList<>(reports.size());
      for (Report report : reports) {
        all.add(kept ? Rendered.kept(report) : Rendered.of(report, piece));
      }
      watch.done("write");
      return all;
    }
  }

  private static void skip(Iterator<Input> documents, long number) {
    for (long i = 0; i < number && documents.hasNext(); i++) {
      documents.next();
    }
  }

  /**
   * Says how it went, where something is worth saying.
   *
   * @param passed how many failures were allowed, where there were more
   */
  private void say(Tally tally, int skipped, @Nullable MostFailures passed, boolean stopped) {
    if (tally.failed() > 0) {
      console.say("summary.failed", tally.failed(), tally.documents(), counted(tally.failures()));
    }
    if (!tally.duplicates().isEmpty() && !options.quiet) {
      console.say("summary.duplicates", counted(tally.duplicates()));
    }
    if (passed != null) {
      console.say("stopped.failures", passed);
      sayHowToGoOn();
    } else if (stopped) {
      console.say("stopped", tally.documents());
      sayHowToGoOn();
    } else if (output != null && !options.quiet) {
      console.say("summary.written", tally.pieces(), output);
    }
    if (skipped > 0 && !options.quiet && !stopped) {
      console.say("summary.skipped", skipped);
    }
  }

  /** corrupt 2, empty 1. */
  private static String counted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private void sayHowToGoOn() {
    Path journal = journal();
    if (journal != null && Files.exists(journal)) {
      console.say("resume.how");
    }
  }

  private @Nullable Path journal() {
    return output == null ? null : PartFile.journalOf(place(output));
  }

  private static long length(@Nullable Path file) throws IOException {
    return file == null || !Files.exists(file) ? 0 : Files.size(file);
  }

  /** What a journal of this very run says; null to begin anew. */
  private Journal.@Nullable Told told(Path output) throws IOException {
    Path journal = PartFile.journalOf(place(output));
    long results = folder ? 0 : length(PartFile.partOf(output));
    Journal.Told told = Journal.read(journal, results, length(options.errorFile()));
    if (told == null) {
      if (options.resume && !options.quiet) {
        console.say("resume.nothing", output);
      }
      return null;
    }
    long documents = told.checkpoint().documents();
    if (!options.resume) {
      console.say("resume.could", documents, output);
      Files.delete(journal);
      return null;
    }
    List<String> differences = told.run().differences(identity);
    if (!differences.isEmpty()) {
      String names =
          differences.stream()
              .map(name -> console.messages.get("resume." + name))
              .collect(Collectors.joining(", "));
      throw new UsageFault("resume.differs", output, names);
    }
    if (!options.quiet) {
      console.say("resume.goes.on", documents);
    }
    return told;
  }
}
