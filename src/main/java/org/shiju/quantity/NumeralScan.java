package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Furniture;
import org.shiju.model.Kind;
import org.shiju.model.Numeral;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.Verdict;
import org.shiju.text.Lexicon;
import org.shiju.text.TimeExpression;

/**
 * One pass over one page, from numeral to numeral.
 *
 * <p>At each numeral the guards are asked in order, from the ones that cover most text (furniture,
 * dates, titles, quotations) to the ones that look beside it; what no guard claims is a quantity
 * where a unit follows.
 */
final class NumeralScan {
  private static final int CONTEXT = 16;
  private static final String LIST_SIGNS = "、和与及";
  private static final String RANGE_SIGNS = "-－—–~～至到";

  private final String text;
  private final List<Furniture> furniture;
  private final Units units;
  private final Bounds bounds;
  private final Guards guards;
  private final Ranks ranks;
  private final Nils nils;
  private final Quoted quoted;
  private final NumeralPlaces places;
  private final List<Lexicon.Hit<Guards.Guard>> insides;
  private final List<Numeral> numerals = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private int nextFurniture;
  private int nextInside;

  NumeralScan(
      Page page,
      List<Furniture> furniture,
      Units units,
      Bounds bounds,
      Guards guards,
      Ranks ranks,
      Nils nils) {
    this.text = page.folded();
    this.furniture = furniture;
    this.units = units;
    this.bounds = bounds;
    this.guards = guards;
    this.ranks = ranks;
    this.nils = nils;
    this.quoted = Quoted.of(page);
    this.places = new NumeralPlaces(text);
    this.insides = guards.insides(text);
  }

  Amounts scan() {
    int at = 0;
    while (at < text.length()) {
      at = NumeralParser.mayStart(text.charAt(at)) ? step(at) : at + 1;
    }
    addNils();
    quantities.sort(Comparator.comparing(Quantity::span));
    numerals.sort(Comparator.comparing(Numeral::span));
    return new Amounts(numerals, quantities);
  }

  /** Reads what stands at {@code at} and returns where to go on. */
  private int step(int at) {
    TimeExpression time = TimeExpression.at(text, at);
    boolean inFurniture = inFurniture(at);
    if (time != null && !inFurniture && !quoted.inTitle(at)) {
      return note(at, time.end(), null, Verdict.DATE, "guards.yaml#date");
    }
    NumeralParser.Parsed numeral = NumeralParser.parse(text, at);
    if (numeral == null || numeral.end() <= at) {
      return at + 1;
    }
    if (inFurniture) {
      return note(numeral, Verdict.FURNITURE, "guards.yaml#furniture");
    }
    if (quoted.inTitle(at)) {
      return note(numeral, Verdict.NAME, "guards.yaml#title");
    }
    if (quoted.inQuotation(at)) {
      return note(numeral, Verdict.NAME, "guards.yaml#quotation");
    }
    Guards.Guard inside = insideAt(at, numeral.end());
    if (inside != null) {
      return note(numeral, inside.verdict(), inside.rule());
    }
    NumeralPlaces.Place place = places.of(numeral, lastNumeral());
    if (place == NumeralPlaces.Place.ORDINAL && ranks.isRank(text, at - 1, numeral.end())) {
      return rank(numeral);
    }
    if (place != NumeralPlaces.Place.FREE) {
      return note(numeral, place.verdict(), place.rule());
    }
    if (at > 0 && text.charAt(at - 1) == '前' && ranks.isRank(text, at - 1, numeral.end())) {
      return rank(numeral);
    }
    Guards.Guard beside = guards.beside(text, at, numeral.end());
    if (beside != null) {
      return note(numeral, beside.verdict(), beside.rule());
    }
    return amount(numeral);
  }

  /** A numeral that no guard claims: with its unit it is a quantity. */
  private int amount(NumeralParser.Parsed numeral) {
    if (numeral.per() > 0) {
      Kind kind = numeral.per() == 100 ? Kind.PERCENT : Kind.RATIO;
      return add(
          numeral,
          numeral.end(),
          numeral.value(),
          numeral.max(),
          numeral.per() == 100 ? "%" : "‰",
          kind,
          "percent");
    }
    if (numeral.fraction()) {
      return add(numeral, numeral.end(), numeral.value(), null, "", Kind.RATIO, "fraction");
    }
    Integer quotientEnd = places.quotientEnd(numeral);
    if (quotientEnd != null) {
      BigDecimal value = places.quotient(numeral);
      if (value != null) {
        return add(numeral, quotientEnd, value, null, "", Kind.RATIO, "quotient");
      }
    }
    int unitAt = skipSpace(numeral.end());
    Units.Unit unit = unitAt(numeral, unitAt);
    if (unit != null) {
      return withUnit(numeral, unitAt, unit);
    }
    Integer range = range(numeral, numeral.end(), null);
    if (range != null) {
      return range;
    }
    Integer shared = sharedUnit(numeral);
    if (shared != null) {
      return shared;
    }
    if (numeral.arabic() && numeral.magnitude()) {
      return add(
          numeral,
          numeral.end(),
          numeral.value(),
          numeral.max(),
          "",
          places.bareKind(numeral.start()),
          "magnitude");
    }
    boolean word = !numeral.arabic();
    return note(
        numeral,
        word ? Verdict.IDIOM : Verdict.BARE,
        word ? "guards.yaml#idiom" : "guards.yaml#bare");
  }

  private int withUnit(NumeralParser.Parsed numeral, int unitAt, Units.Unit unit) {
    int end = unitAt + unit.word().length();
    if (NumeralPlaces.isArticleOne(text, numeral)) {
      return note(numeral, Verdict.IDIOM, "guards.yaml#article-one");
    }
    if (numeral.positional()
        || NumeralPlaces.opensWithBareMagnitude(text, numeral)
            && boundBefore(numeral) == null
            && !numeral.more()) {
      return note(numeral, Verdict.IDIOM, "guards.yaml#idiom");
    }
    Guards.Guard behind = guards.beside(text, numeral.start(), end);
    if (behind != null && unit.word().length() == 1 && !numeral.arabic()) {
      return note(numeral, behind.verdict(), behind.rule());
    }
    if (unit.word().equals("日") && boundAfter(end) != Bound.AT_MOST) {
      return note(numeral.start(), end, numeral.value(), Verdict.DATE, "guards.yaml#date");
    }
    Integer range = range(numeral, end, unit);
    if (range != null) {
      return range;
    }
    return addUnit(numeral, numeral.start(), end, numeral.value(), numeral.max(), unit);
  }

  private Units.@Nullable Unit unitAt(NumeralParser.Parsed numeral, int at) {
    if (at > numeral.end() && !numeral.arabic()) {
      return null;
    }
    return at >= text.length()
        ? null
        : units.at(text, at, numeral.arabic(), Clauses.before(text, numeral.start(), CONTEXT));
  }

  /** {@code 1-2部}, {@code 3个至5个}: two numerals joined by a range sign, the second with a unit. */
  private @Nullable Integer range(
      NumeralParser.Parsed low, int lowEnd, Units.@Nullable Unit lowUnit) {
    int sign = skipSpace(lowEnd);
    if (sign >= text.length() || RANGE_SIGNS.indexOf(text.charAt(sign)) < 0) {
      return null;
    }
    int highAt = skipSpace(sign + 1);
    NumeralParser.Parsed high =
        highAt < text.length() && NumeralParser.mayStart(text.charAt(highAt))
            ? NumeralParser.parse(text, highAt)
            : null;
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
    BigDecimal lowValue = low.value();
    if (lowUnit == null
        && high.magnitude()
        && !low.magnitude()
        && lowValue.compareTo(high.value()) < 0) {
      lowValue = places.carryMagnitude(low, high);
    }
    if (lowValue.compareTo(high.value()) >= 0) {
      return null;
    }
    return addUnit(low, low.start(), unitAt + unit.word().length(), lowValue, high.value(), unit);
  }

  /** {@code 2.1和2.4个百分点}, {@code 15、22件}: a list of bare numerals takes the unit of its last. */
  private @Nullable Integer sharedUnit(NumeralParser.Parsed first) {
    if (!first.arabic()) {
      return null;
    }
    int at = first.end();
    for (int members = 0; members < 12; members++) {
      if (at >= text.length() || LIST_SIGNS.indexOf(text.charAt(at)) < 0) {
        return null;
      }
      int next = skipSpace(at + 1);
      NumeralParser.Parsed member =
          next < text.length() && NumeralParser.mayStart(text.charAt(next))
              ? NumeralParser.parse(text, next)
              : null;
      if (member == null || !member.arabic()) {
        return null;
      }
      int unitAt = skipSpace(member.end());
      Units.Unit unit = unitAt(member, unitAt);
      if (unit != null && !unit.word().equals("日")) {
        return addUnit(first, first.start(), first.end(), first.value(), first.max(), unit);
      }
      at = member.end();
    }
    return null;
  }

  private int addUnit(
      NumeralParser.Parsed numeral,
      int start,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      Units.Unit unit) {
    Units.Group group = unit.group();
    BigDecimal times = BigDecimal.valueOf(group.times());
    return addSpan(
        numeral,
        start,
        end,
        group.times() == 1 ? value : value.multiply(times),
        max == null || group.times() == 1 ? max : max.multiply(times),
        group.unit() == null ? unit.word() : group.unit(),
        group.kind(),
        group.rule());
  }

  private int add(
      NumeralParser.Parsed numeral,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      Kind kind,
      String id) {
    return addSpan(numeral, numeral.start(), end, value, max, unit, kind, "units.yaml#" + id);
  }

  private int addSpan(
      NumeralParser.Parsed numeral,
      int start,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      String unit,
      Kind kind,
      String rule) {
    int[] outer = {start, end};
    Bound bound = bound(numeral, outer);
    Span span = new Span(start, end);
    quantities.add(
        new Quantity(span, new Span(outer[0], outer[1]), value, max, unit, kind, bound, rule));
    numerals.add(new Numeral(span, value, Verdict.QUANTITY, rule));
    return end;
  }

  private Bound bound(NumeralParser.Parsed numeral, int[] outer) {
    Bound bound =
        numeral.more() ? Bound.MORE_THAN : numeral.vague() ? Bound.APPROXIMATE : Bound.EXACT;
    int before = skipSpaceBack(outer[0]);
    var leading = bounds.before(text, before, NumeralPlaces.opensWithBareMagnitude(text, numeral));
    if (leading != null) {
      outer[0] = before - leading.length();
      bound = merge(bound, leading.value());
    } else if (before > 1
        && (text.charAt(before - 1) == '了'
            || text.charAt(before - 1) == '过'
            || text.charAt(before - 1) == '达')) {
      var further = bounds.before(text, before - 1, false);
      if (further != null) {
        outer[0] = before - 1 - further.length();
        bound = merge(bound, further.value());
      }
    }
    var trailing = bounds.after(text, outer[1]);
    if (trailing != null && trailingFits(trailing.length(), outer[1])) {
      outer[1] += trailing.length();
      bound = merge(bound, trailing.value());
    }
    return bound;
  }

  /**
   * 内, 余, 多 and 许 are also first characters of words (内容, 多元): they bound only at the end of a
   * phrase or after a duration.
   */
  private boolean trailingFits(int length, int at) {
    if (length > 1) {
      return true;
    }
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (c == '内') {
      return "天日时钟月年周秒".indexOf(text.charAt(at - 1)) >= 0 && "容部外设".indexOf(next) < 0;
    }
    return next < 0x4e00 || next > 0x9fff;
  }

  private static Bound merge(Bound one, Bound other) {
    if (one == Bound.EXACT || one == other) {
      return other;
    }
    if (one == Bound.APPROXIMATE || other == Bound.APPROXIMATE) {
      return Bound.APPROXIMATE;
    }
    return other;
  }

  private @Nullable Bound boundBefore(NumeralParser.Parsed numeral) {
    var found = bounds.before(text, skipSpaceBack(numeral.start()), true);
    return found == null ? null : found.value();
  }

  private @Nullable Bound boundAfter(int end) {
    var found = bounds.after(text, end);
    return found == null ? null : found.value();
  }

  private int rank(NumeralParser.Parsed numeral) {
    int start = numeral.start() - 1;
    Bound bound = text.charAt(start) == '前' ? Bound.AT_MOST : Bound.EXACT;
    Span span = new Span(start, numeral.end());
    quantities.add(
        new Quantity(span, span, numeral.value(), null, "", Kind.RANK, bound, "guards.yaml#rank"));
    numerals.add(new Numeral(span, numeral.value(), Verdict.QUANTITY, "guards.yaml#rank"));
    return numeral.end();
  }

  /** Stated nils take the place of what was noted of the same characters. */
  private void addNils() {
    nextFurniture = 0;
    Set<Span> spans = new LinkedHashSet<>();
    for (Span span : nils.in(text)) {
      if (!inFurniture(span.start())
          && !quoted.inTitle(span.start())
          && !quoted.inQuotation(span.start())) {
        spans.add(span);
      }
    }
    if (spans.isEmpty()) {
      return;
    }
    numerals.removeIf(numeral -> spans.contains(numeral.span()));
    for (Span span : spans) {
      quantities.add(
          new Quantity(
              span, span, BigDecimal.ZERO, null, "", Kind.COUNT, Bound.EXACT, "guards.yaml#nil"));
      numerals.add(new Numeral(span, BigDecimal.ZERO, Verdict.QUANTITY, "guards.yaml#nil"));
    }
  }

  private @Nullable Numeral lastNumeral() {
    return numerals.isEmpty() ? null : numerals.get(numerals.size() - 1);
  }

  private int note(NumeralParser.Parsed numeral, Verdict verdict, String rule) {
    return note(numeral.start(), numeral.end(), numeral.value(), verdict, rule);
  }

  private int note(int start, int end, @Nullable BigDecimal value, Verdict verdict, String rule) {
    numerals.add(new Numeral(new Span(start, end), value, verdict, rule));
    return end;
  }

  private boolean inFurniture(int at) {
    while (nextFurniture < furniture.size() && furniture.get(nextFurniture).span().end() <= at) {
      nextFurniture++;
    }
    return nextFurniture < furniture.size() && furniture.get(nextFurniture).span().contains(at);
  }

  private Guards.@Nullable Guard insideAt(int start, int end) {
    while (nextInside < insides.size() && insides.get(nextInside).end() <= start) {
      nextInside++;
    }
    if (nextInside < insides.size()) {
      Lexicon.Hit<Guards.Guard> hit = insides.get(nextInside);
      if (hit.start() <= start && start < hit.end() && end <= hit.end()) {
        return hit.value();
      }
    }
    return null;
  }

  private int skipSpace(int at) {
    return at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private int skipSpaceBack(int at) {
    return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }
}
