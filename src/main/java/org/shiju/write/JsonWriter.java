package org.shiju.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.shiju.model.Report;

/** JSON Lines, one indented JSON object, or an array of indented objects. */
final class JsonWriter implements ReportWriter {
  private enum Shape {
    LINES,
    OBJECT,
    ARRAY
  }

  private final OutputStream target;
  private final JsonGenerator out;
  private final boolean includeText;
  private final Shape shape;
  private boolean empty = true;

  private JsonWriter(OutputStream target, boolean includeText, Shape shape) throws IOException {
    this.target = target;
    this.includeText = includeText;
    this.shape = shape;
    this.out = JsonReport.JSON.createGenerator(target, JsonEncoding.UTF8);
    if (shape == Shape.LINES) {
      out.setPrettyPrinter(new MinimalPrettyPrinter(""));
    } else {
      out.setPrettyPrinter(JsonReport.printer());
    }
    if (shape == Shape.ARRAY) {
      out.writeStartArray();
    }
  }

  static JsonWriter lines(OutputStream target, boolean includeText) throws IOException {
    return new JsonWriter(target, includeText, Shape.LINES);
  }

  static JsonWriter indented(OutputStream target, boolean includeText, boolean several)
      throws IOException {
    return new JsonWriter(target, includeText, several ? Shape.ARRAY : Shape.OBJECT);
  }

  @Override
  public void write(Report report) throws IOException {
    JsonReport.write(report, includeText, out);
    empty = false;
    if (shape == Shape.LINES) {
      out.writeRaw('\n');
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (shape == Shape.ARRAY) {
      out.writeEndArray();
    }
    if (shape == Shape.ARRAY || (shape == Shape.OBJECT && !empty)) {
      out.writeRaw('\n');
    }
    out.close();
    target.flush();
  }
}
