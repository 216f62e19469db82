package org.shiju.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Numeral;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.Verdict;

/**
 * Makes quantities of the numerals that no guard claims: with a measure word, as a range, as one of
 * a list that shares its last unit (2.1和2.4个百分点), as a fraction or a quotient.
 */
final class AmountReader {
  private static final int CONTEXT = 16;
  private static final int LONGEST_LIST = 12;
  private static final String LIST_SIGNS = "、和与及";

  /** 从90日缩短到75日: no month has so many. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private static final String RANGE_SIGNS = "-－—–~～至到";

  private final String text;
  private final Units units;
  private final Bounds bounds;
  private final Guards guards;
  private final NumeralPlaces places;

  AmountReader(String text, Units units, Bounds bounds, Guards guards, NumeralPlaces places) {
    this.text = text;
    this.units = units;
    this.bounds = bounds;
    this.guards = guards;
    this.places = places;
  }

  /** A numeral with its verdict, and the quantity that it is, if it is one. */
  record Amount(Numeral numeral, @Nullable Quantity quantity) {
    int end() {
      return numeral.span().end();
    }
  }

  Amount read(NumeralParser.Parsed numeral) {
    if (numeral.per() > 0) {
      boolean percent = numeral.per() == 100;
      return unitless(numeral, percent ? Kind.PERCENT : Kind.RATIO, percent ? "%" : "‰", "percent");
    }
    if (numeral.fraction()) {
      return unitless(numeral, Kind.RATIO, "", "fraction");
    }
    Amount quotient = quotient(numeral);
    if (quotient != null) {
      return quotient;
    }
    int unitAt = skipSpace(numeral.end());
    Units.Unit unit = unitAt(numeral, unitAt);
    if (unit != null) {
      return withUnit(numeral, unitAt, unit);
    }
    Amount several = range(numeral, numeral.end(), null);
    if (several == null) {
      several = sharedUnit(numeral);
    }
    if (several != null) {
      return several;
    }
    if (numeral.arabic() && numeral.magnitude()) {
      return unitless(numeral, places.bareKind(numeral.start()), "", "magnitude");
    }
    return numeral.arabic()
        ? none(numeral, numeral.end(), Verdict.BARE, "guards.yaml#bare")
        : none(numeral, numeral.end(), Verdict.IDIOM, "guards.yaml#idiom");
  }

  private @Nullable Amount quotient(NumeralParser.Parsed numeral) {
    Integer end = places.quotientEnd(numeral);
    BigDecimal value = end == null ? null : places.quotient(numeral);
    return end == null || value == null
        ? null
        : amount(numeral, end, value, null, "", Kind.RATIO, "units.yaml#quotient");
  }

  private Amount withUnit(NumeralParser.Parsed numeral, int unitAt, Units.Unit unit) {
    int end = unitAt + unit.word().length();
    if (NumeralPlaces.isArticleOne(text, numeral, unit.word())) {
      return none(numeral, numeral.end(), Verdict.IDIOM, "guards.yaml#article-one");
    }
    boolean bareMagnitude =
        numeral.opensWithMagnitude() && !numeral.more() && !bounds.leads(text, numeral);
    if (numeral.positional() || bareMagnitude) {
      return none(numeral, numeral.end(), Verdict.IDIOM, "guards.yaml#idiom");
    }
    Guards.Guard behind = guards.beside(text, numeral.start(), end);
    if (behind != null && unit.word().length() == 1 && !numeral.arabic()) {
      return none(numeral, numeral.end(), behind.verdict(), behind.rule());
    }
    boolean dayOfMonth = numeral.value().compareTo(LAST_DAY) <= 0;
    if (unit.word().equals("日") && dayOfMonth && bounds.behind(text, end) != Bound.AT_MOST) {
      return none(numeral, end, Verdict.DATE, "guards.yaml#date");
    }
    Integer marker = unit.group().kind() == Kind.COUNT ? places.gluedMarkerEnd(numeral) : null;
    if (marker != null) {
      return none(numeral, marker, Verdict.LIST_MARKER, "guards.yaml#list-marker");
    }
    Amount range = range(numeral, end, unit);
    return range != null ? range : counted(numeral, end, numeral.value(), numeral.max(), unit);
  }

  private Units.@Nullable Unit unitAt(NumeralParser.Parsed numeral, int at) {
    if (at >= text.length() || at > numeral.end() && !numeral.arabic()) {
      return null;
    }
    return units.at(
        text, at, numeral.arabic(), () -> Clauses.before(text, numeral.start(), CONTEXT));
  }

  private NumeralParser.@Nullable Parsed numeralAt(int at) {
    return at < text.length() && NumeralParser.mayStart(text.charAt(at))
        ? NumeralParser.parse(text, at)
        : null;
  }

  /** {@code 1-2部}, {@code 3个至5个}: two numerals joined by a range sign, the second with a unit. */
  private @Nullable Amount range(
      NumeralParser.Parsed low, int lowEnd, Units.@Nullable Unit lowUnit) {
    int sign = skipSpace(lowEnd);
    if (!isRangeSign(sign, low)) {
      return null;
    }
    NumeralParser.Parsed high = numeralAt(skipSpace(sign + 1));
    if (high == null
        || high.value().compareTo(low.value()) <= 0 && !high.magnitude()
        || low.arabic() != high.arabic()) {
      return null;
    }
    int unitAt = skipSpace(high.end());
    Units.Unit unit = unitAt(high, unitAt);
    if (unit == null || lowUnit != null && !lowUnit.word().equals(unit.word())) {
      return null;
    }
    boolean carries = lowUnit == null && high.magnitude() && !low.magnitude();
    BigDecimal lowValue =
        carries && low.value().compareTo(high.value()) < 0
            ? places.carryMagnitude(low, high)
            : low.value();
    return lowValue.compareTo(high.value()) >= 0
        ? null
        : counted(low, unitAt + unit.word().length(), lowValue, high.value(), unit);
  }

  /** A 一 between Arabic digits is a dash mistyped: 3一5天. */
  private boolean isRangeSign(int at, NumeralParser.Parsed low) {
    if (at >= text.length()) {
      return false;
    }
    return RANGE_SIGNS.indexOf(text.charAt(at)) >= 0
        || text.charAt(at) == '一' && at == low.end() && low.arabic();
  }

  /** {@code 2.1和2.4个百分点}, {@code 15、22件}: a list of bare numerals takes the unit of its last. */
  private @Nullable Amount sharedUnit(NumeralParser.Parsed first) {
    int at = first.end();
    for (int members = 0; members < LONGEST_LIST && first.arabic(); members++) {
      if (at >= text.length() || LIST_SIGNS.indexOf(text.charAt(at)) < 0) {
        return null;
      }
      NumeralParser.Parsed member = numeralAt(skipSpace(at + 1));
      if (member == null || !member.arabic()) {
        return null;
      }
      Units.Unit unit = unitAt(member, skipSpace(member.end()));
      if (unit != null && !unit.word().equals("日")) {
        return counted(first, first.end(), first.value(), first.max(), unit);
      }
      at = member.end();
    }
    return null;
  }

  private Amount counted(
      NumeralParser.Parsed numeral,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      Units.Unit unit) {
    Units.Group group = unit.group();
    BigDecimal times = BigDecimal.valueOf(group.times());
    return amount(
        numeral,
        end,
        value.multiply(times),
        max == null ? null : max.multiply(times),
        group.unit() == null ? unit.word() : group.unit(),
        group.kind(),
        group.rule());
  }

  private Amount unitless(NumeralParser.Parsed numeral, Kind kind, String unit, String id) {
    String rule = "units.yaml#" + id;
    return amount(numeral, numeral.end(), numeral.value(), numeral.max(), unit, kind, rule);
  }

  private Amount amount(
      NumeralParser.Parsed numeral,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      Kind kind,
      String rule) {
    Span span = new Span(numeral.start(), end);
    Bounds.Bounded bounded = bounds.around(text, numeral, end);
    Quantity quantity =
        new Quantity(span, bounded.outer(), value, max, unit, kind, bounded.bound(), rule);
    return new Amount(new Numeral(span, value, Verdict.QUANTITY, rule), quantity);
  }

  private static Amount none(NumeralParser.Parsed numeral, int end, Verdict verdict, String rule) {
    return new Amount(
        new Numeral(new Span(numeral.start(), end), numeral.value(), verdict, rule), null);
  }

  private int skipSpace(int at) {
    return at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
