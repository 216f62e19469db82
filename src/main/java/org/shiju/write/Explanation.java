package org.shiju.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Origin;
import org.shiju.model.Span;

/**
 * What is shown of a report to explain it.
 *
 * @param numerals those asked for, in text order
 * @param measurements those asked for, in text order
 * @param answer what is told besides to one who asks for a place or an indicator; null for one who
 *     asks for all
 */
public record Explanation(
    List<Numeral> numerals, List<Measurement> measurements, @Nullable Answer answer) {

  /**
   * Why these figures are what they are.
   *
   * @param candidates the rules of the catalogue that were tried on them
   * @param reasons for each figure in a line why it has its indicator or has not the one asked for
   * @param origins by measurement, where its values came from
   * @param words by numeral, the word of the guard that took it, where that can be told
   */
  public record Answer(
      List<Candidate> candidates,
      List<Reason> reasons,
      Map<String, List<Origin>> origins,
      Map<Numeral, Span> words) {

    /** The candidates of one measurement, in the order in which they are decided. */
    public List<Candidate> candidatesOf(Measurement measurement) {
      return candidates.stream().filter(c -> c.measurement().equals(measurement.id())).toList();
    }

    public List<Origin> originsOf(Measurement measurement) {
      return origins.getOrDefault(measurement.id(), List.of());
    }
  }

  /**
   * A rule that was tried on a measurement.
   *
   * @param measurement its id, {@code m3}
   * @param rule {@code rule-of-law/disputes.yaml#reconsideration.received/1}, the last number the
   *     place among the rules of its indicator
   * @param firstFailure the first condition that did not hold; null where the rule fired
   * @param score how specific the match is, where the rule fired
   * @param won whether it gave the figure its indicator
   * @param parts what its words cover
   * @param conditions all its conditions, in the order in which they are told
   * @param beat the other rules that fired, for the winner; else empty
   */
  public record Candidate(
      String measurement,
      String rule,
      @Nullable String firstFailure,
      int score,
      boolean won,
      Parts parts,
      List<Condition> conditions,
      List<Beaten> beat) {
    public boolean fired() {
      return firstFailure == null;
    }
  }

  /**
   * A score taken apart.
   *
   * @param subject characters of the subject that the rule's words cover
   * @param predicate characters of the predicate
   * @param rest what its words in other texts count
   */
  public record Parts(int priority, int subject, int predicate, int rest) {}

  /** A rule that fired and was less specific than the winner. */
  public record Beaten(String rule, int score) {}

  /**
   * A condition as it was tried.
   *
   * @param step {@code bar}, {@code dimension}, {@code when}, {@code unless} or {@code head}
   * @param line the condition in words
   * @param passed whether it let the rule go on
   * @param first whether it is the first that did not
   * @param found the words of it that were found
   */
  public record Condition(
      String step, String line, boolean passed, boolean first, List<Found> found) {}

  /**
   * A word of a condition, and the text that holds it.
   *
   * @param in {@code subject}, {@code context}, {@code clause} …
   */
  public record Found(String word, String in, String text) {}

  /**
   * Why a figure has its indicator, or not the one asked for.
   *
   * @param measurement its id; null where no figure can be named
   * @param code what happened
   * @param indicator the indicator asked for; null where none was
   * @param rule the rule that decided or came nearest; null where none did
   * @param score its score; 0 where it did not fire
   * @param detail its first failure, the whole, or the rule that beat it; null where there is none
   */
  public record Reason(
      @Nullable String measurement,
      Code code,
      @Nullable String indicator,
      @Nullable String rule,
      int score,
      @Nullable String detail) {

    /** What happened. */
    public enum Code {
      /** A rule fired and was the most specific. */
      WON,
      /** It is a part of a figure that has this indicator. */
      WHOLE,
      /** A rule of the indicator asked for fired, and another's was more specific. */
      BEATEN,
      /** Rules were tried and none fired. */
      FAILED,
      /** No word of a rule stands in subject or predicate. */
      UNCALLED,
      /** No figure of the document might be meant by the indicator asked for. */
      NO_FIGURE,
      /** There is no numeral at the place asked for. */
      NO_NUMERAL,
      /** The numeral at the place was taken for something else than a quantity. */
      NO_QUANTITY;

      /** The name in the output: {@code no_figure}. */
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
