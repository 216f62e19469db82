package org.shiju.panel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the table of agreement: what a report states, what the year before told, evidence.
 */
final class AgreementRow {
  static final List<String> COLUMNS =
      Heads.and(
          "stated stated_value stated_unit stated_bound prior_value current_value computed"
              + " difference verdict note doc_uri measurement start surface evidence prior_doc_uri"
              + " prior_measurement prior_start prior_surface prior_evidence");

  private final Map<String, String> labels;
  private final PanelRules rules;

  AgreementRow(Map<String, String> labels, PanelRules rules) {
    this.labels = labels;
    this.rules = rules;
  }

  List<@Nullable Object> of(
      Cell.Key key, Statement statement, @Nullable Cell current, @Nullable Cell before) {
    Mention figure = statement.figure();
    Mention now = current == null ? null : current.shown();
    Mention then = before == null || !before.isOwn() ? null : before.shown();
    Agreement agreement = Agreement.of(statement, current, before, rules);
    List<@Nullable Object> cells = Heads.of(key, figure.doc(), labels.get(key.indicator()));
    cells.add(statement.form().label());
    cells.add(Agreement.stated(statement));
    cells.add(figure.unit());
    cells.add(figure.bound());
    cells.add(then == null ? null : then.value());
    cells.add(now == null ? null : now.value());
    cells.add(agreement.computed());
    cells.add(agreement.difference());
    cells.add(agreement.verdict());
    cells.add(agreement.note());
    evidence(figure, cells);
    evidence(then, cells);
    return cells;
  }

  private static void evidence(@Nullable Mention mention, List<@Nullable Object> cells) {
    cells.add(mention == null ? null : mention.doc().uri());
    cells.add(mention == null ? null : mention.id());
    cells.add(mention == null ? null : mention.start());
    cells.add(mention == null ? null : mention.surface());
    cells.add(mention == null ? null : mention.evidence());
  }
}
