package org.shiju.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/** The faults found so far, each once. */
final class Faults {
  private final List<RuleException> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /** Files that are no YAML: that they are missing to others is no fault of its own. */
  private final Set<String> absent = new HashSet<>();

  Faults() {}

  Faults(Rules rules) {
    absent.addAll(rules.unread().keySet());
    absent.removeAll(rules.names());
  }

  void add(RuleException fault) {
    Place place = fault.place();
    boolean isAbsence = absent.contains(place.file()) && !place.written();
    if (!isAbsence && told.add(place + " " + fault.what())) {
      found.add(fault);
      places.add(place.toString());
    }
  }

  /** Runs a check that ends with its first fault, so that the others still run. */
  void collect(Runnable check) {
    try {
      check.run();
    } catch (RuleException e) {
      add(e);
    }
  }

  /** The same for a stage, which may refuse in its own words what was told of the place before. */
  void stage(Runnable loading) {
    try {
      loading.run();
    } catch (RuleException e) {
      addUntold(e);
    }
  }

  /** A fault of a place of which nothing was told before. */
  void addUntold(RuleException fault) {
    if (!places.contains(fault.place().toString())) {
      add(fault);
    }
  }

  /** By path, line and column. */
  List<RuleException> sorted() {
    List<RuleException> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((RuleException fault) -> fault.place().path())
            .thenComparing(fault -> fault.place().line())
            .thenComparing(fault -> fault.place().column()));
    return sorted;
  }
}
