package org.shiju.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Quantity;

/** A measurement as an operand: what was done, with its interval and its place. */
final class Figure {
  private final Measurement said;
  private final Quantity quantity;
  private final int order;
  private final int start;
  private final int end;
  private final int sentence;
  private final int paragraph;
  private final int section;
  private final boolean amount;
  private final BigDecimal tolerance;
  private final @Nullable Figure whole;

  /**
   * @param order its place among the document's figures
   * @param paragraph start of its line
   * @param tolerance what an approximate figure may be off
   * @param whole the figure it is named a part of (其中, brackets); null where there is none
   */
  Figure(Measurement said, int order, int paragraph, BigDecimal tolerance, @Nullable Figure whole) {
    this.said = said;
    this.quantity = said.quantity();
    this.order = order;
    this.start = quantity.span().start();
    this.end = quantity.span().end();
    this.sentence = said.evidence().start();
    this.paragraph = paragraph;
    this.section = said.section() == null ? -1 : said.section().span().start();
    this.amount = isAmount(quantity.kind());
    this.tolerance = tolerance;
    this.whole = whole;
  }

  /** Two figures of one document are the same where their places are; a chain of wholes is long. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure figure && figure.order == order;
  }

  @Override
  public int hashCode() {
    return order;
  }

  /** Whether it is a part by subject matter of a figure of its own indicator: 受理120件(其中工伤30件). */
  boolean isSubset() {
    String indicator = said.indicator();
    return whole != null && indicator != null && indicator.equals(whole.said.indicator());
  }

  Measurement said() {
    return said;
  }

  int order() {
    return order;
  }

  /** The values that it leaves open. */
  Interval interval() {
    return Interval.of(quantity, tolerance);
  }

  /** Start of its line. */
  int paragraph() {
    return paragraph;
  }

  /** Start of its innermost section, -1 outside of all. */
  int section() {
    return section;
  }

  /** The figure it is named a part of; null where there is none. */
  @Nullable Figure whole() {
    return whole;
  }

  String id() {
    return said.id();
  }

  BigDecimal value() {
    return quantity.value();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isExact() {
    return quantity.bound() == Bound.EXACT && quantity.valueMax() == null;
  }

  Kind kind() {
    return quantity.kind();
  }

  String unit() {
    return quantity.unit();
  }

  boolean isRate() {
    return quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.RATIO;
  }

  /** Whether it is an amount that can be added: neither rate nor rank nor score. */
  boolean isAmount() {
    return amount;
  }

  private static boolean isAmount(Kind kind) {
    return switch (kind) {
      case COUNT, MONEY, AREA, DURATION, LENGTH, OTHER -> true;
      case PERCENT, PERCENTAGE_POINT, RATIO, RANK, SCORE -> false;
    };
  }

  /** Whether it states the same amount as another one, word for word. */
  boolean says(Figure other) {
    return value().compareTo(other.value()) == 0
        && quantity.bound() == other.quantity.bound()
        && quantity.unit().equals(other.quantity.unit());
  }

  String scope() {
    return orEmpty(said.scope());
  }

  String period() {
    return orEmpty(said.period());
  }

  String predicate() {
    return orEmpty(said.predicate());
  }

  boolean isCell() {
    return said.isCell();
  }

  /** The place of its table; -1 outside of tables. */
  int table() {
    Measurement.Cell cell = said.links().cell();
    return cell == null ? -1 : cell.table();
  }

  /** The name of its column; empty outside of tables. */
  String column() {
    Measurement.Cell cell = said.links().cell();
    return cell == null ? "" : cell.column();
  }

  /** Whether it is the sum of the cells before it. */
  boolean isTotal() {
    Measurement.Cell cell = said.links().cell();
    return cell != null && cell.total();
  }

  int sentence() {
    return sentence;
  }

  boolean inSentenceOf(Figure other) {
    return sentence == other.sentence;
  }

  String print() {
    return Interval.print(quantity);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
