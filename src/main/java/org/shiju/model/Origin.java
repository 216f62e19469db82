package org.shiju.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way on which a measurement came to its subject, verb, time or body (来源).
 *
 * <p>In 收到行政复议申请761宗,立案受理623宗 the subject of 623宗 has one: {@code CARRIED} from the clause
 * 收到行政复议申请761宗, the words 行政复议申请 in it.
 *
 * @param part which of them
 * @param how what kind of step
 * @param span the stretch of text that says it: a clause, a heading, the name of a column; null
 *     where no text does
 * @param words the words of the value in that stretch; null where they do not stand there as they
 *     are
 */
public record Origin(Part part, How how, @Nullable Span span, @Nullable Span words) {

  /** What of a measurement is told. */
  public enum Part {
    SUBJECT,
    PREDICATE,
    PERIOD,
    SCOPE;

    /** The name in the output: {@code subject}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kinds of steps. */
  public enum How {
    /** The clause of the figure says it: 收到行政复议申请761宗. */
    CLAUSE,

    /** The clause says it in general words, which the next steps fill: 案件 for 行政复议案件. */
    GENERAL,

    /** Said with a figure before, or a time named before: 立案受理623宗 behind 收到行政复议申请761宗. */
    CARRIED,

    /** Said before in a clause without a figure: 推进行政复议工作,受理9件. */
    TOPIC,

    /** Said of the figure that the bracket stands behind: 审结案件7件(维持3件). */
    OWNER,

    /** Said of the figure that this one is a part of: 受理案件8件,其中劳动2件. */
    WHOLE,

    /** A heading above says it: 行政复议情况, 上半年. */
    HEADING,

    /** The title of the report says it. */
    TITLE,

    /** The name of a table's row. */
    ROW,

    /** The name of a table's column. */
    COLUMN,

    /** The rules describe this table. */
    FORM,

    /** The verb says its object without naming it: 立案 counts cases. */
    IMPLIED,

    /** Nothing names the thing, so the verb stands for it. */
    VERB,

    /** Words that the program adds: 占比, 人数, a short name in full. */
    ADDED,

    /** In a part on what is planned, the year after the report's. */
    PLAN,

    /** The year that the report is of, or speaks in. */
    REPORT;

    /** The name in the output: {@code carried}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
