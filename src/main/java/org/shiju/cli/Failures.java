package org.shiju.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Outcome;
import org.shiju.batch.Outcome.Failure;
import org.shiju.batch.PartFile;
import org.shiju.read.Input;

/** Inputs that gave no report: a line of JSON each in a file, or a line each on standard error. */
final class Failures implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

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
      file.append((json(input, failure) + '\n').getBytes(StandardCharsets.UTF_8));
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

  private static String json(Input input, Failure failure) throws IOException {
    Input.Member member = input.member();
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      out.writeStartObject();
      out.writeObjectFieldStart("source");
      out.writeStringField("uri", input.uri());
      if (member != null && !member.container().equals(input.uri())) {
        out.writeStringField("container", member.container());
        out.writeStringField("record_id", member.recordId());
        out.writeStringField("target_uri", member.targetUri());
        out.writeStringField("captured", member.captured());
      }
      out.writeEndObject();
      out.writeObjectFieldStart("error");
      out.writeStringField("code", failure.code());
      out.writeStringField("message", failure.message());
      out.writeStringField("remedy", remedy(failure.message()));
      out.writeEndObject();
      out.writeEndObject();
    }
    return line.toString();
  }

  /** What to do: the part of a message behind its last semicolon or colon. */
  private static String remedy(String message) {
    int semicolon = message.lastIndexOf(';');
    int at = semicolon >= 0 ? semicolon : message.lastIndexOf(": ");
    return message.substring(at + 1).strip();
  }
}
