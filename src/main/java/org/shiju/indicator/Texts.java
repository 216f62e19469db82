package org.shiju.indicator;

import java.util.List;
import org.shiju.model.Measurement;

/** The texts of a measurement in which the words of the rules are looked for. */
final class Texts {
  private static final int MOST_TOPICS = 12;

  private Texts() {}

  /** Who looks for words in a text. */
  interface Scan {
    /**
     * Takes one text.
     *
     * @param distance 0 for the text itself or the nearest topic, 1 for the next …
     */
    void scan(Source source, String text, int distance);
  }

  /** Subject and predicate, whose words call the rules up. */
  static void names(Asked asked, Scan scan) {
    scan.scan(Source.SUBJECT, asked.subject(), 0);
    String verb = asked.predicate();
    scan.scan(Source.PREDICATE, verb.isEmpty() ? Condition.NONE : verb, 0);
  }

  /** Those other texts that are read, the bit {@link Source#bit} of each. */
  static void surroundings(Document document, Asked asked, int read, Scan scan) {
    Measurement measurement = asked.measurement();
    if (reads(read, Source.SCOPE)) {
      scan.scan(Source.SCOPE, asked.scope(), 0);
    }
    Measurement whole = document.byId.get(measurement.links().partOf());
    if (whole != null && reads(read, Source.WHOLE)) {
      scan.scan(
          Source.WHOLE, document.read(whole.subject()) + "|" + document.read(whole.predicate()), 0);
    }
    if (reads(read, Source.CONTEXT)) {
      // Whose figure it is tells what a bare 案件 is: 县行政复议局受理案件58件.
      scan.scan(Source.CONTEXT, asked.scope(), 1);
      List<String> topics = measurement.links().context();
      for (int i = 0; i < Math.min(topics.size(), MOST_TOPICS); i++) {
        scan.scan(Source.CONTEXT, document.read(topics.get(i)), i);
      }
    }
    if (reads(read, Source.LEFT)) {
      scan.scan(Source.LEFT, document.left(measurement), 0);
    }
    if (reads(read, Source.CLAUSE)) {
      scan.scan(Source.CLAUSE, document.around(measurement, measurement.links().clause()), 0);
    }
    if (reads(read, Source.SENTENCE)) {
      scan.scan(Source.SENTENCE, document.around(measurement, measurement.evidence()), 0);
    }
  }

  private static boolean reads(int sources, Source source) {
    return (sources & source.bit()) != 0;
  }
}
