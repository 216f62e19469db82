package org.shiju.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;

/** What a run came to and what it took, as one line of JSON for {@code --stats}. */
final class Stats {
  private static final JsonFactory JSON = new JsonFactory();

  private final long begun = System.nanoTime();
  private final Tally tally;
  private final long documentsBefore;
  private final long charactersBefore;
  private final int threads;

  Stats(Tally tally, int threads) {
    this.tally = tally;
    this.documentsBefore = tally.documents();
    this.charactersBefore = tally.characters();
    this.threads = threads;
  }

  /**
   * The line. Counts are of the whole run, rates of the part that this process did.
   *
   * @param stages nanoseconds by stage, all threads together
   */
  String json(Map<String, Long> stages) throws IOException {
    long nanos = System.nanoTime() - begun;
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      out.writeStartObject();
      out.writeNumberField("documents", tally.documents());
      out.writeNumberField("failed", tally.failed());
      out.writeObjectFieldStart("failures");
      for (Map.Entry<String, Long> failure : tally.failures().entrySet()) {
        out.writeNumberField(failure.getKey(), failure.getValue());
      }
      out.writeEndObject();
      out.writeObjectFieldStart("duplicates");
      for (Map.Entry<String, Long> duplicate : tally.duplicates().entrySet()) {
        out.writeNumberField(duplicate.getKey(), duplicate.getValue());
      }
      out.writeEndObject();
      out.writeNumberField("characters", tally.characters());
      out.writeNumberField("measurements", tally.measurements());
      out.writeNumberField("threads", threads);
      out.writeNumberField("seconds", seconds(nanos));
      out.writeNumberField(
          "documents_per_second", rate(tally.documents() - documentsBefore, nanos));
      out.writeNumberField(
          "characters_per_second", rate(tally.characters() - charactersBefore, nanos));
      out.writeObjectFieldStart("stage_seconds");
      for (Map.Entry<String, Long> stage : stages.entrySet()) {
        out.writeNumberField(stage.getKey(), seconds(stage.getValue()));
      }
      out.writeEndObject();
      out.writeEndObject();
    }
    return line.toString();
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos / 1_000_000, 3);
  }

  private static long rate(long number, long nanos) {
    return Math.round(number * 1e9 / Math.max(1, nanos));
  }
}
