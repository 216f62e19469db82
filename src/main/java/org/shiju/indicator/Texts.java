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
    void scan(Passage text, int distance);
  }

  static String subject(Asked asked) {
    return asked.subject();
  }

  static String predicate(Asked asked) {
    return asked.predicate().isEmpty() ? Condition.NONE : asked.predicate();
  }

  /** The texts of one kind. */
  static void of(Source source, Document document, Asked asked, Scan scan) {
    Measurement measurement = asked.measurement();
    switch (source) {
      case SUBJECT -> scan.scan(document.named(asked).inSubject(), 0);
      case PREDICATE -> scan.scan(document.named(asked).inPredicate(), 0);
      case WHOLE -> {
        Measurement whole = document.find(measurement.links().partOf());
        if (whole != null) {
          String said = document.read(whole.subject()) + "|" + document.read(whole.predicate());
          scan.scan(document.surrounding(said), 0);
        }
      }
      case CONTEXT -> {
        // Whose figure it is tells what a bare 案件 is: 县行政复议局受理案件58件.
        scan.scan(document.surrounding(asked.scope()), 1);
        List<String> topics = measurement.links().context();
        for (int i = 0; i < Math.min(topics.size(), MOST_TOPICS); i++) {
          scan.scan(document.topic(topics.get(i)), i);
        }
      }
      case SCOPE -> scan.scan(document.surrounding(asked.scope()), 0);
      case LEFT -> scan.scan(document.surrounding(document.left(measurement)), 0);
      case CLAUSE -> scan.scan(document.around(measurement, measurement.links().clause()), 0);
      case SENTENCE -> scan.scan(document.around(measurement, measurement.evidence()), 0);
    }
  }
}
