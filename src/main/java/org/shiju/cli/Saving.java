package org.shiju.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Journal;
import org.shiju.batch.RunIdentity;

/**
 * Writes down once a second how far a run has come, so that another can go on from there; results
 * and errors are on the disk before the journal says so. Less often where the disk is slow: no more
 * than a fiftieth of a run is spent on it.
 */
final class Saving implements Closeable {
  private static final long INTERVAL = 1_000_000_000; // nanoseconds

  /** A save takes one part of so many of a run's time at most. */
  private static final int SHARE = 50;

  private final @Nullable Path file;
  private final RunIdentity run;
  private final Journal.@Nullable Told told;
  private final Target target;
  private final Failures failures;
  private @Nullable Journal journal;
  private final LongSupplier clock;

  /** When it is time again, by the clock. */
  private long next;

  private boolean done;
  private final List<String> notes = new ArrayList<>();

  /**
   * What is to be saved of a run.
   *
   * @param file the journal; null where nothing can be gone on with
   * @param told what it says of the run that this one goes on with
   */
  Saving(
      @Nullable Path file,
      RunIdentity run,
      Journal.@Nullable Told told,
      Target target,
      Failures failures) {
    this(file, run, told, target, failures, System::nanoTime);
  }

  /** The same by another clock, in nanoseconds. */
  Saving(
      @Nullable Path file,
      RunIdentity run,
      Journal.@Nullable Told told,
      Target target,
      Failures failures,
      LongSupplier clock) {
    this.file = file;
    this.run = run;
    this.told = told;
    this.target = target;
    this.failures = failures;
    this.clock = clock;
    this.next = clock.getAsLong() + INTERVAL;
  }

  /** What the run that this one goes on with noted of its documents. */
  List<String> told() {
    return told == null ? List.of() : told.notes();
  }

  /** Saves where it is time to. */
  void save(Tally tally) throws IOException {
    if (file != null && clock.getAsLong() - next >= 0) {
      now(tally);
    }
  }

  /** Notes what the next run must know of a document. */
  void note(String line) {
    if (file != null) {
      notes.add(line);
    }
  }

  void now(Tally tally) throws IOException {
    if (file == null) {
      return;
    }
    long begun = clock.getAsLong();
    if (journal == null) {
      journal = told == null ? Journal.begin(file, run) : Journal.goOn(file, told);
    }
    long bytes = target.sync();
    for (String note : notes) {
      journal.note(note);
    }
    notes.clear();
    journal.checkpoint(tally.checkpoint(bytes, failures.sync(), target.numbered()));
    long ended = clock.getAsLong();
    next = ended + Math.max(INTERVAL, SHARE * (ended - begun));
  }

  /** Whether another run can go on with what there is. */
  boolean canGoOn() {
    return journal != null || told != null;
  }

  /** Gives the output its final name; the journal has served. */
  void done(Tally tally) throws IOException {
    failures.sync();
    if (journal != null || target.isSlowToFinish()) {
      now(tally);
    }
    target.finish();
    done = true;
    close();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
    if (!done && !canGoOn()) {
      target.discard();
    }
  }
}
