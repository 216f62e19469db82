package org.shiju.indicator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;

/**
 * The texts of a measurement in which the words of the rules are looked for, each read when it is
 * first asked for.
 */
final class Texts {
  private static final int MOST_TOPICS = 12;
  private static final int KINDS = Source.values().length;

  private final Document document;
  private final Asked asked;

  /** The first of each kind. */
  private final @Nullable Passage[] firsts = new Passage[KINDS];

  Texts(Document document, Asked asked) {
    this.document = document;
    this.asked = asked;
  }

  /** How many there are of a kind. */
  int count(Source source) {
    return switch (source) {
      case WHOLE -> whole() == null ? 0 : 1;
      case CONTEXT -> 1 + Math.min(topics().size(), MOST_TOPICS);
      default -> 1;
    };
  }

  /** One of a kind; of a context the scope, then the topics, nearest first. */
  Passage at(Source source, int i) {
    if (i > 0) {
      return document.topic(topics().get(i - 1));
    }
    Passage text = firsts[source.ordinal()];
    if (text == null) {
      text = first(source);
      firsts[source.ordinal()] = text;
    }
    return text;
  }

  /** How far off it is: 0 for the text itself or the nearest topic, 1 for the next … */
  static int distance(Source source, int i) {
    // Whose figure it is tells what a bare 案件 is: 县行政复议局受理案件58件.
    return i > 0 ? i - 1 : source == Source.CONTEXT ? 1 : 0;
  }

  private Passage first(Source source) {
    Measurement measurement = asked.measurement();
    return switch (source) {
      case SUBJECT -> asked.named().inSubject();
      case PREDICATE -> asked.named().inPredicate();
      case WHOLE -> document.whole(Objects.requireNonNull(whole()));
      case CONTEXT, SCOPE -> document.surrounding(asked.scope());
      case LEFT -> document.surrounding(document.left(measurement));
      case CLAUSE -> document.clause(measurement);
      case SENTENCE -> document.sentence(measurement);
    };
  }

  private @Nullable Measurement whole() {
    return document.wholeOf(asked.measurement());
  }

  private List<String> topics() {
    return asked.measurement().links().context();
  }
}
