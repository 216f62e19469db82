package org.shiju.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.batch.Outcome;

/**
 * Takes the outcomes of a run in order: results to their target, failures to theirs, both counted
 * and saved.
 */
final class Taking implements Batch.Taker<Rendered> {
  private final Target target;
  private final Failures failures;
  private final Tally tally;
  private final Saving saving;
  private final Progress progress;
  private final MostFailures most;
  private final Batch<Rendered> batch;
  private final boolean folder;
  private final @Nullable Repeats repeats;

  Taking(
      Target target,
      Failures failures,
      Tally tally,
      Saving saving,
      Progress progress,
      MostFailures most,
      Batch<Rendered> batch,
      boolean folder,
      @Nullable Repeats repeats) {
    this.target = target;
    this.failures = failures;
    this.tally = tally;
    this.saving = saving;
    this.progress = progress;
    this.most = most;
    this.batch = batch;
    this.folder = folder;
    this.repeats = repeats;
  }

  @Override
  public void take(Outcome<Rendered> outcome) throws IOException {
    Rendered read = outcome.result();
    Rendered rendered =
        read == null || repeats == null ? read : repeats.judged(read, tally, saving);
    Outcome.Failure failure = rendered == null ? outcome.failure() : put(rendered);
    if (failure != null) {
      failures.take(outcome.input(), failure);
      tally.failed(failure.code());
    } else if (rendered != null) {
      tally.written(rendered);
    } else {
      tally.dropped();
    }
    progress.step(tally);
    if (most.passed(tally, false)) {
      batch.stop(); // what there is is saved when the run ends
    } else {
      saving.save(tally);
    }
  }

  /** In a folder a result that has no place costs that one; a disk without space ends the run. */
  private Outcome.@Nullable Failure put(Rendered rendered) throws IOException {
    try {
      target.take(rendered.source(), rendered.piece());
      return null;
    } catch (FileSystemException e) {
      if (!folder || Reasons.isFull(e)) {
        throw e;
      }
      String reason = e.getReason() == null ? e.getMessage() : e.getReason();
      String why = "cannot be written (" + reason + "); give another folder";
      return new Outcome.Failure("unwritable", why, e);
    } catch (InvalidPathException e) {
      String why = "has no name for a file (" + e.getReason() + "); give one file with -o FILE";
      return new Outcome.Failure("unwritable", why, e);
    }
  }
}
