package org.shiju.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;

/**
 * A measurement as an operand: what was done, with its interval and its place.
 *
 * @param order its place among the document's figures
 * @param paragraph start of its line
 * @param section start of its innermost section, -1 outside of all
 * @param whole the figure it is named a part of (其中, brackets); null where there is none
 */
record Figure(
    Measurement said,
    int order,
    Interval interval,
    int paragraph,
    int section,
    @Nullable Figure whole) {

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

  String id() {
    return said.id();
  }

  BigDecimal value() {
    return said.quantity().value();
  }

  int start() {
    return said.quantity().span().start();
  }

  int end() {
    return said.quantity().span().end();
  }

  boolean isExact() {
    return said.quantity().bound() == Bound.EXACT && said.quantity().valueMax() == null;
  }

  boolean isRate() {
    return said.quantity().kind() == Kind.PERCENT || said.quantity().kind() == Kind.RATIO;
  }

  /** Whether it is an amount that can be added: neither rate nor rank nor score. */
  boolean isAmount() {
    return switch (said.quantity().kind()) {
      case COUNT, MONEY, AREA, DURATION, LENGTH, OTHER -> true;
      case PERCENT, PERCENTAGE_POINT, RATIO, RANK, SCORE -> false;
    };
  }

  /** Whether it states the same amount as another one, word for word. */
  boolean says(Figure other) {
    return value().compareTo(other.value()) == 0
        && said.quantity().bound() == other.said.quantity().bound()
        && said.quantity().unit().equals(other.said.quantity().unit());
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
    return said.evidence().start();
  }

  boolean inSentenceOf(Figure other) {
    return sentence() == other.sentence();
  }

  String print() {
    return Interval.print(said.quantity());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
