package org.shiju.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.rules.Rules;

/** Why the rules of the catalogue did or did not fire for a measurement, line by line. */
final class Traces {
  Traces(Rules rules, Report report) {}

  List<String> of(Measurement m, @Nullable String indicator) {
    return List.of();
  }
}
