package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Furniture;
import org.shiju.model.Kind;
import org.shiju.model.Numeral;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.TableRow;
import org.shiju.model.Verdict;
import org.shiju.text.Lexicon;
import org.shiju.text.TimeExpression;

/**
 * One pass over one page, from numeral to numeral.
 *
 * <p>At each numeral the guards are asked in order, from the ones that cover most text (furniture,
 * dates, titles, quotations) to the ones that look beside it; what no guard claims goes to the
 * {@link AmountReader}.
 */
final class NumeralScan {
  private final String text;
  private final char[] chars;
  private final List<Furniture> furniture;
  private final Guards guards;
  private final Ranks ranks;
  private final List<Quantity> words;
  private final Quoted quoted;
  private final NumeralPlaces places;
  private final AmountReader amounts;
  private final List<Lexicon.Hit<Guards.Guard>> insides;
  private final List<Numeral> numerals = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private int nextFurniture;
  private int nextInside;
  private int nextWord;

  /** No word begins before it. */
  private int wordFrom;

  NumeralScan(
      Page page,
      List<Furniture> furniture,
      Units units,
      Bounds bounds,
      Guards guards,
      Ranks ranks,
      List<Lexicon.Hit<Guards.Guard>> insides,
      List<Quantity> words) {
    this.text = page.folded();
    this.chars = text.toCharArray();
    this.furniture = furniture;
    this.guards = guards;
    this.ranks = ranks;
    this.words = words;
    this.quoted = Quoted.of(page.lines(), chars);
    this.places = new NumeralPlaces(text);
    this.amounts = new AmountReader(text, units, bounds, guards, places);
    this.insides = insides;
  }

  /**
   * Reads the numerals of the page.
   *
   * @param rows its tables, told with the result
   */
  Amounts scan(List<TableRow> rows) {
    int at = 0;
    while (at < chars.length) {
      Quantity word = at < wordFrom ? null : wordAt(at);
      if (word != null && !inFurniture(at) && !quoted.isInside(at)) {
        at = add(word);
      } else {
        at = NumeralParser.mayStart(chars[at]) ? step(at) : at + 1;
      }
    }
    return new Amounts(numerals, quantities, rows);
  }

  /** The word at a place that says an amount without a numeral: 一半, 零 in 零败诉. */
  private @Nullable Quantity wordAt(int at) {
    while (nextWord < words.size() && words.get(nextWord).span().start() < at) {
      nextWord++;
    }
    wordFrom = nextWord < words.size() ? words.get(nextWord).span().start() : text.length();
    return wordFrom == at ? words.get(nextWord) : null;
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
    AmountReader.Amount amount = amounts.read(numeral);
    if (amount.quantity() != null) {
      return add(amount.quantity());
    }
    numerals.add(amount.numeral());
    return amount.end();
  }

  private int rank(NumeralParser.Parsed numeral) {
    int start = numeral.start() - 1;
    Bound bound = text.charAt(start) == '前' ? Bound.AT_MOST : Bound.EXACT;
    Span span = new Span(start, numeral.end());
    return add(
        new Quantity(span, span, numeral.value(), null, "", Kind.RANK, bound, "guards.yaml#rank"));
  }

  private int add(Quantity quantity) {
    Span span = quantity.span();
    quantities.add(quantity);
    numerals.add(new Numeral(span, quantity.value(), Verdict.QUANTITY, quantity.rule()));
    return span.end();
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
}
