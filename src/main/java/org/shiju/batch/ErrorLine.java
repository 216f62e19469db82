package org.shiju.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.shiju.batch.Outcome.Failure;
import org.shiju.read.Input;

/** An input that gave no report, as a line of JSON: what {@code --errors} writes. */
public final class ErrorLine {
  private static final JsonFactory JSON = new JsonFactory();

  private ErrorLine() {}

  /** The line, without its end. */
  public static String of(Input input, Failure failure) {
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
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
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
