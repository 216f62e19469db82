package org.shiju.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.indicator.RuleBody.Line;
import org.shiju.rules.Node;

/**
 * One rule as its file has it, for what can be said of it before any text is read.
 *
 * @param indicator the id of its indicator
 * @param pack the pack that it is of
 * @param number its place among the rules of its indicator, from 1
 * @param order its place among all rules
 * @param growth whether it asks for growth figures
 */
record Written(
    Node node,
    String indicator,
    String pack,
    int number,
    int order,
    RuleBody body,
    Dimension dimension,
    boolean growth) {

  /**
   * Whether this rule fires wherever another does, and wins there or gives the same id: the other
   * might as well not be.
   */
  boolean beats(Written other) {
    boolean sameIndicator = indicator.equals(other.indicator);
    boolean lifted = body.priority() > other.body.priority();
    if (!lifted && body.priority() != other.body.priority()) {
      return false;
    }
    if (!lifted && order > other.order && !(sameIndicator && !other.beatsEarlier(this))) {
      return false;
    }
    return firesWith(other)
        && (lifted ? reachesAsFar(other) : coversNames(other) && coversRest(other));
  }

  /** Of two rules that say the same, the later is the one too many. */
  private boolean beatsEarlier(Written later) {
    return firesWith(later) && coversNames(later) && coversRest(later);
  }

  private boolean firesWith(Written other) {
    return (growth || !other.growth)
        && admits(other)
        && body.when().stream()
            .allMatch(line -> other.body.when().stream().anyMatch(o -> Implied.implies(o, line)))
        && body.unless().stream()
            .allMatch(line -> other.body.unless().stream().anyMatch(o -> Implied.implies(line, o)));
  }

  private boolean admits(Written other) {
    if (dimension.id().equals(other.dimension.id())) {
      return true;
    }
    Set<String> units = other.units();
    return dimension.kinds().containsAll(other.dimension.kinds())
        && (dimension.units().isEmpty()
            || !units.isEmpty() && dimension.units().containsAll(units));
  }

  /** The units that its figures may have; empty for any. */
  private Set<String> units() {
    for (Line line : body.when()) {
      if (line.field() == Field.UNIT) {
        Set<String> printed = new HashSet<>(line.words());
        printed.remove(Condition.NONE);
        return printed;
      }
    }
    return dimension.units();
  }

  /** Whether its words mark all of subject and predicate that the other's do. */
  private boolean coversNames(Written other) {
    return other.body.when().stream()
        .filter(line -> line.field().anchors())
        .allMatch(line -> body.when().stream().anyMatch(mine -> Implied.isCovered(line, mine)));
  }

  /** Whether its words mark the end of a subject wherever the other's do. */
  private boolean reachesAsFar(Written other) {
    return other.body.when().stream()
        .filter(line -> line.field().sources().contains(Source.SUBJECT))
        .allMatch(line -> body.when().stream().anyMatch(mine -> Implied.reaches(line, mine)));
  }

  /** Whether each line on another text has one of its own here that scores no less. */
  private boolean coversRest(Written other) {
    List<Line> mine = new ArrayList<>(body.when());
    for (Line line : other.body.when()) {
      if (!line.field().anchors() && !line.field().sources().isEmpty()) {
        Line like = mine.stream().filter(m -> Implied.isCovered(line, m)).findFirst().orElse(null);
        if (like == null) {
          return false;
        }
        mine.remove(like);
      }
    }
    return true;
  }

  /** Whether a line under {@code unless} holds whenever one under {@code when} does. */
  boolean isShutBy(Line unless) {
    return body.when().stream().anyMatch(line -> Implied.implies(line, unless));
  }

  /** {@code rule 2 of mediation.cases (rules/rule-of-law/disputes.yaml:41:9)}. */
  String shown() {
    return "rule " + number + " of " + indicator + " (" + node.place() + ")";
  }
}
