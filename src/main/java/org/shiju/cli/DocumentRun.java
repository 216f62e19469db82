package org.shiju.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.batch.Checkpoint;
import org.shiju.batch.Journal;
import org.shiju.batch.Outcome;
import org.shiju.batch.PartFile;
import org.shiju.batch.RunIdentity;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
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
   * @param shape what of the command's own options shapes the results
   */
  DocumentRun(
      Console console,
      RunOption options,
      Inputs found,
      Rules rules,
      @Nullable Path output,
      boolean folder,
      String shape) {
    this.console = console;
    this.options = options;
    this.found = found;
    this.rules = rules;
    this.output = output;
    this.folder = folder;
    List<Input> inputs = output == null ? List.of() : found.inputs();
    this.identity =
        RunIdentity.of(
            Program.version(), rules.digest(), shape + " " + options.inputs.shape(), inputs);
    if (output == null && options.resume) {
      throw new UsageFault("resume.needs.output");
    }
  }

  /** Reads all documents; the exit code. */
  int go(Opening opening, Function<Report, byte[]> piece) throws IOException {
    MostFailures most = MostFailures.of(options.maxFailures);
    try {
      if (output != null && folder) {
        Files.createDirectories(output);
      }
      Journal.Told told = output == null ? null : told(output);
      Checkpoint from = told == null ? Checkpoint.START : told.checkpoint();
      try (Failures failures = new Failures(console, options.errors, from.errorBytes());
          Target target = opening.at(from);
          Saving saving = new Saving(journal(), identity, told, target, failures)) {
        return go(from, most, failures, target, saving, piece);
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

  private int go(
      Checkpoint from,
      MostFailures most,
      Failures failures,
      Target target,
      Saving saving,
      Function<Report, byte[]> piece)
      throws IOException {
    try (Documents reading = options.inputs.reading(rules, console.in());
        Containers documents = options.inputs.documents(found.inputs(), console.in())) {
      skip(documents, from.documents());
      Tally tally = new Tally(from);
      Batch<Rendered> batch = new Batch<>(options.threads, i -> rendered(reading.of(i), piece));
      try (Interrupts interrupts = new Interrupts(batch)) {
        batch.run(
            documents,
            outcome -> {
              take(outcome, target, failures, tally);
              if (most.passed(tally, false)) {
                saving.now(tally);
                batch.stop();
              }
              saving.save(tally);
            });
        if (!batch.isStopped()) {
          saving.done();
        }
        say(tally, found.skipped() + documents.skipped(), most, batch.isStopped());
      }
      return tally.failed() == 0 && !batch.isStopped() ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  private static Rendered rendered(Report report, Function<Report, byte[]> piece) {
    return Rendered.of(report, piece.apply(report));
  }

  private static void skip(Iterator<Input> documents, long number) {
    for (long i = 0; i < number && documents.hasNext(); i++) {
      documents.next();
    }
  }

  private void take(Outcome<Rendered> outcome, Target target, Failures failures, Tally tally)
      throws IOException {
    Rendered rendered = outcome.result();
    Outcome.Failure failure = outcome.failure();
    if (rendered != null) {
      failure = put(rendered, target);
    }
    if (rendered != null && failure == null) {
      tally.done(rendered);
    } else if (failure != null) {
      failures.take(outcome.input(), failure);
      tally.failed(failure.code());
    }
  }

  /** In a folder a result that has no place costs that one; a disk without space ends the run. */
  private Outcome.@Nullable Failure put(Rendered rendered, Target target) throws IOException {
    try {
      target.take(rendered.source(), rendered.bytes());
      return null;
    } catch (FileSystemException e) {
      if (!folder || Reasons.isFull(e)) {
        throw e;
      }
      String why = "cannot be written (" + e + "); give another folder";
      return new Outcome.Failure("unwritable", why, e);
    } catch (InvalidPathException e) {
      String why = "has no name for a file (" + e.getReason() + "); give one file with -o FILE";
      return new Outcome.Failure("unwritable", why, e);
    }
  }

  /** Says how it went, where something is worth saying. */
  private void say(Tally tally, int skipped, MostFailures most, boolean stopped) {
    if (tally.failed() > 0) {
      String codes =
          tally.failures().entrySet().stream()
              .map(e -> e.getKey() + " " + e.getValue())
              .collect(Collectors.joining(", "));
      console.say("summary.failed", tally.failed(), tally.documents(), codes);
    }
    if (most.passed(tally, !stopped)) {
      console.say("stopped.failures", most);
      sayHowToGoOn();
    } else if (stopped) {
      console.say("stopped", tally.documents());
      sayHowToGoOn();
    } else if (output != null && !options.quiet) {
      console.say("summary.written", tally.documents() - tally.failed(), output);
    }
    if (skipped > 0 && !options.quiet && !stopped) {
      console.say("summary.skipped", skipped);
    }
  }

  private void sayHowToGoOn() {
    Path journal = journal();
    if (journal != null && Files.exists(journal)) {
      console.say("resume.how");
    }
  }

  private @Nullable Path journal() {
    return output == null ? null : PartFile.journalOf(folder ? output.resolve("run") : output);
  }

  /** What a journal of this very run says; null to begin anew. */
  private Journal.@Nullable Told told(Path output) throws IOException {
    Path part = PartFile.partOf(output);
    long length = folder || !Files.exists(part) ? 0 : Files.size(part);
    Path journal = PartFile.journalOf(folder ? output.resolve("run") : output);
    Journal.Told told = Journal.read(journal, length);
    if (told == null) {
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
