package org.shiju.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Outcome;
import org.shiju.batch.Outcome.Failure;

/** Inputs that gave no report: a line of JSON each in a file, or a line each on standard error. */
final class Failures implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

  private final Console console;
  private final boolean quiet;
  private final @Nullable BufferedWriter file;
  private int count;

  Failures(Console console, @Nullable Path path, boolean quiet) throws IOException {
    this.console = console;
    this.quiet = quiet;
    this.file = path == null ? null : Files.newBufferedWriter(path, StandardCharsets.UTF_8);
  }

  void take(Outcome<?> outcome) throws IOException {
    Failure failure = Objects.requireNonNull(outcome.failure());
    count++;
    console.trace(failure.cause());
    if (file != null) {
      file.write(json(outcome.input().uri(), failure));
      file.write('\n');
    } else {
      String why = console.messages.get("unread." + failure.code(), failure.message());
      console.say("unread", outcome.input().uri(), why, failure.code());
    }
  }

  int count() {
    return count;
  }

  /** Says how it went, where something is worth saying. */
  void summary(int inputs, int skipped, @Nullable Path written) {
    if (count > 0) {
      console.say("summary.failed", count, inputs);
    }
    if (written != null && !quiet) {
      console.say("summary.written", inputs - count, written);
    }
    if (skipped > 0 && !quiet) {
      console.say("summary.skipped", skipped);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private static String json(String uri, Failure failure) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      out.writeStartObject();
      out.writeObjectFieldStart("source");
      out.writeStringField("uri", uri);
      out.writeEndObject();
      out.writeObjectFieldStart("error");
      out.writeStringField("code", failure.code());
      out.writeStringField("message", failure.message());
      out.writeEndObject();
      out.writeEndObject();
    }
    return line.toString();
  }
}
