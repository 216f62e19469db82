package org.shiju.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.RuleException;

/** The faults found so far, each once, in the order of finding. */
final class Faults {
  private final Set<String> found = new LinkedHashSet<>();

  void add(RuleException fault) {
    found.add(String.valueOf(fault.getMessage()));
  }

  /** Runs a check that ends with its first fault, so that the others still run. */
  void collect(Runnable check) {
    try {
      check.run();
    } catch (RuleException e) {
      add(e);
    }
  }

  List<String> all() {
    return List.copyOf(found);
  }
}
