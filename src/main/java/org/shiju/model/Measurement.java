package org.shiju.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity together with what it measures.
 *
 * <p>Example: {@code 761宗} in 全市2023年共收到行政复议申请761宗: subject 行政复议申请, predicate 收到, period 2023,
 * indicator {@code reconsideration.received}.
 *
 * @param id {@code m1}, {@code m2}, … in text order
 * @param quantity the amount
 * @param status said to be so, or wanted
 * @param role which end of a change; null where there is none
 * @param subject what is counted or measured, the shortest noun phrase that names it (指标名)
 * @param predicate the verb that says what happened to it; null where there is none
 * @param period the time the value covers: {@code 2023}, {@code 2023-01/2023-11}, {@code 2018/},
 *     {@code ../2023-12}
 * @param scope whose value it is, where narrower than the issuer; null otherwise
 * @param section the innermost section that holds it; null outside of all
 * @param evidence the sentence
 * @param links what the text says of its relation to other figures
 * @param indicator catalogue id; null where none fits
 * @param rule the rule that gave the id, or the pattern that linked it, {@code FILE#ID}
 */
public record Measurement(
    String id,
    Quantity quantity,
    Status status,
    @Nullable ChangeRole role,
    String subject,
    @Nullable String predicate,
    @Nullable String period,
    @Nullable String scope,
    @Nullable Section section,
    Span evidence,
    Links links,
    @Nullable String indicator,
    String rule) {

  /** The same measurement of a quantity said otherwise. */
  public Measurement of(Quantity other) {
    return other == quantity
        ? this
        : new Measurement(
            id, other, status, role, subject, predicate, period, scope, section, evidence, links,
            indicator, rule);
  }

  /**
   * What the sentence says of a figure's place among others. Not part of the output; {@code
   * indicator} and {@code check} read it.
   *
   * @param partOf id of the measurement that this one is named a part of (其中, brackets); null
   *     otherwise
   * @param context earlier topics of the sentence and its heading, nearest first: words that a bare
   *     案件 or 成功率 leans on
   * @param clause the clause that holds the quantity
   * @param cell its place in a table; null outside of tables
   */
  public record Links(
      @Nullable String partOf, List<String> context, Span clause, @Nullable Cell cell) {
    public Links {
      context = List.copyOf(context);
    }
  }

  /**
   * A place in a table (单元格).
   *
   * @param table where the table begins
   * @param column the name of the column: 自然人
   * @param total whether it is the sum of the cells before it
   */
  public record Cell(int table, String column, boolean total) {}

  /** Whether it stands in a table. */
  public boolean isCell() {
    return links.cell() != null;
  }

  /**
   * The place of the measurement that this one is named a part of among all of a page in text
   * order; -1 where it is part of none. Ids count from {@code m1}, so that one look finds it.
   */
  public int placeOfWhole(List<Measurement> all) {
    String whole = links.partOf();
    int at = whole == null ? -1 : Math.min(Integer.parseInt(whole.substring(1)), all.size()) - 1;
    while (at >= 0 && !all.get(at).id().equals(whole)) {
      at--;
    }
    return at;
  }

  public Measurement withIndicator(@Nullable String newIndicator, String newRule) {
    return new Measurement(
        id,
        quantity,
        status,
        role,
        subject,
        predicate,
        period,
        scope,
        section,
        evidence,
        links,
        newIndicator,
        newRule);
  }
}
