package org.shiju.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * The lines of a {@link Journal}. They are written field by field, for every run into a file writes
 * one; what binds records to JSON takes as long to load as a report to read, and is wanted by a run
 * that goes on alone.
 */
final class JournalLines {
  private static final JsonFactory JSON = new JsonFactory();

  private JournalLines() {}

  /** What binds lines to records, loaded where the first line is read. */
  private static final class Binding {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  private interface Fields {
    void write(JsonGenerator out) throws IOException;
  }

  /**
   * The record that a line holds.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException where it was cut off
   */
  static <T> T read(String line, Class<T> type) throws IOException {
    return Binding.MAPPER.readValue(line, type);
  }

  static String of(String note) throws IOException {
    return printed(out -> out.writeString(note));
  }

  static String of(RunIdentity run) throws IOException {
    return printed(
        out -> {
          out.writeStartObject();
          out.writeStringField("program", run.program());
          out.writeStringField("rules", run.rules());
          out.writeStringField("options", run.options());
          out.writeStringField("inputs", run.inputs());
          out.writeEndObject();
        });
  }

  static String of(Checkpoint checkpoint) throws IOException {
    return printed(
        out -> {
          out.writeStartObject();
          out.writeNumberField("documents", checkpoint.documents());
          out.writeNumberField("bytes", checkpoint.bytes());
          out.writeNumberField("errorBytes", checkpoint.errorBytes());
          out.writeNumberField("pieces", checkpoint.pieces());
          counts("failures", checkpoint.failures(), out);
          out.writeNumberField("characters", checkpoint.characters());
          out.writeNumberField("measurements", checkpoint.measurements());
          counts("duplicates", checkpoint.duplicates(), out);
          counts("numbered", checkpoint.numbered(), out);
          out.writeEndObject();
        });
  }

  private static void counts(String name, Map<String, ? extends Number> counts, JsonGenerator out)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, ? extends Number> count : counts.entrySet()) {
      out.writeNumberField(count.getKey(), count.getValue().longValue());
    }
    out.writeEndObject();
  }

  private static String printed(Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      fields.write(out);
    }
    return line.toString();
  }
}
