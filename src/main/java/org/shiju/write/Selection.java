package org.shiju.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.SectionRole;

/**
 * Which measurements are written ({@code --indicator}, {@code --role}); an empty set stands for
 * all. A check is written only where all its operands are.
 *
 * <p>It narrows what is printed, never what is mined: ids and values stay those of the whole run.
 */
public record Selection(Set<String> indicators, Set<SectionRole> roles) {
  public static final Selection ALL = new Selection(Set.of(), Set.of());

  public Selection {
    indicators = Set.copyOf(indicators);
    roles = Set.copyOf(roles);
  }

  /** The report with the chosen measurements only. */
  public Report of(Report report) {
    if (indicators.isEmpty() && roles.isEmpty()) {
      return report;
    }
    List<Measurement> chosen = report.measurements().stream().filter(this::holds).toList();
    Set<String> ids = new HashSet<>();
    chosen.forEach(m -> ids.add(m.id()));
    List<Finding> checks =
        report.checks().stream().filter(c -> ids.containsAll(c.operands())).toList();
    return new Report(
        report.source(),
        report.metadata(),
        report.sections(),
        report.numerals(),
        chosen,
        checks,
        report.warnings(),
        report.rules(),
        report.duplicateOf());
  }

  private boolean holds(Measurement m) {
    boolean indicatorFits =
        indicators.isEmpty() || (m.indicator() != null && indicators.contains(m.indicator()));
    boolean roleFits =
        roles.isEmpty() || (m.section() != null && roles.contains(m.section().role()));
    return indicatorFits && roleFits;
  }
}
