package org.shiju.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.ErrorLine;
import org.shiju.batch.Outcome;
import org.shiju.batch.Outcome.Failure;
import org.shiju.batch.PartFile;
import org.shiju.read.Input;

/** Inputs that gave no report: a line of JSON each in a file, or a line each on standard error. */
final class Failures implements Closeable {
  private final Console console;
  private final @Nullable PartFile file;
  private final boolean says;
  private int count;

  /**
   * Opens the error file, if any; without one failures are said.
   *
   * @param length how much of it a run that goes on keeps, in bytes
   */
  Failures(Console console, @Nullable Path path, long length) throws IOException {
    this(console, path, length, path == null);
  }

  /** The same, where it is another question whether failures are said. */
  Failures(Console console, @Nullable Path path, long length, boolean says) throws IOException {
    this.console = console;
    this.says = says;
    this.file = path == null ? null : PartFile.named(path, length);
  }

  /** Takes the failure of an outcome, if it is one. */
  void take(Outcome<?> outcome) throws IOException {
    if (outcome.failure() != null) {
      take(outcome.input(), outcome.failure());
    }
  }

  void take(Input input, Failure failure) throws IOException {
    count++;
    console.trace(failure.cause());
    if (file != null) {
      file.write((ErrorLine.of(input, failure) + '\n').getBytes(StandardCharsets.UTF_8));
    }
    if (says) {
      String why = console.messages.get("unread." + failure.code(), failure.message());
      console.say("unread", input.uri(), why, failure.code());
    }
  }

  int count() {
    return count;
  }

  /** Waits until the disk has what was taken; the length of the file, 0 without one. */
  long sync() throws IOException {
    return file == null ? 0 : file.sync();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.sync();
      file.close();
    }
  }
}
