package org.shiju.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/** The bound words of {@code bounds.yaml}: 近 before, 余 inside, 以上 behind a figure. */
final class Bounds {
  /** Between 至少 and the figure stand at most so many characters of a verb: 至少配备1名. */
  private static final int VERB = 3;

  private final WordMap<Bound> before;
  private final WordMap<Bound> beforeMagnitude;
  private final WordMap<Bound> beforeVerb;
  private final WordMap<Bound> after;

  Bounds(Rules rules) {
    Map<String, Bound> leading = new HashMap<>();
    Map<String, Bound> magnitude = new HashMap<>();
    Map<String, Bound> verbal = new HashMap<>();
    Map<String, Bound> trailing = new HashMap<>();
    for (Node node : rules.file("bounds.yaml").only("bounds").need("bounds").items()) {
      node.only(
          "id", "bound", "before", "before_magnitude", "before_verb", "after", "inner", "examples");
      Bound bound;
      try {
        bound = Bound.valueOf(node.need("bound").text().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw node.need("bound")
            .fault(
                "'" + node.need("bound").text() + "' is no bound",
                "use approximate, at_least, more_than, at_most or less_than");
      }
      node.textsOrNone("before").forEach(w -> leading.put(w, bound));
      node.textsOrNone("before_magnitude").forEach(w -> magnitude.put(w, bound));
      node.textsOrNone("before_verb").forEach(w -> verbal.put(w, bound));
      node.textsOrNone("after").forEach(w -> trailing.put(w, bound));
    }
    before = new WordMap<>(leading);
    beforeMagnitude = new WordMap<>(magnitude);
    beforeVerb = new WordMap<>(verbal);
    after = new WordMap<>(trailing);
  }

  /** A bound and the span of the figure with the words that say it: 近1.8亿元, 30名左右. */
  record Bounded(Bound bound, Span outer) {}

  /** The bound of the figure that a numeral opens and that ends at {@code end}. */
  Bounded around(String text, NumeralParser.Parsed numeral, int end) {
    Bound own =
        numeral.more() ? Bound.MORE_THAN : numeral.vague() ? Bound.APPROXIMATE : Bound.EXACT;
    return around(text, own, numeral.opensWithMagnitude(), numeral.start(), end);
  }

  /**
   * The bound of the figure {@code [start, end)}: its own, by 余 in it, and that of words around it.
   */
  Bounded around(String text, Bound own, boolean opensWithMagnitude, int start, int end) {
    Bound bound = own;
    int from = start;
    int before = inkBefore(text, start);
    WordMap.Found<Bound> leading = leading(text, before, opensWithMagnitude);
    if (leading != null) {
      from = before - leading.length();
    } else if (before > 0 && "了过达".indexOf(text.charAt(before - 1)) >= 0) {
      leading = this.before.endingAt(text, before - 1);
      from = leading == null ? start : before - 1 - leading.length();
    }
    if (leading == null) {
      leading = overVerb(text, before);
    }
    bound = leading == null ? bound : merge(bound, leading.value());
    WordMap.Found<Bound> trailing = trailing(text, end);
    bound = trailing == null ? bound : merge(bound, trailing.value());
    return new Bounded(bound, new Span(from, trailing == null ? end : end + trailing.length()));
  }

  /** The bound word right before a numeral that opens with a magnitude: 超千万元. */
  boolean leads(String text, NumeralParser.Parsed numeral) {
    return leading(text, inkBefore(text, numeral.start()), true) != null;
  }

  /** The bound that the words right behind a figure say, or null. */
  @Nullable Bound behind(String text, int end) {
    WordMap.Found<Bound> found = after.startingAt(text, end);
    return found == null ? null : found.value();
  }

  /** A numeral that opens with a magnitude (上百家) takes words that no other takes. */
  private WordMap.@Nullable Found<Bound> leading(
      String text, int before, boolean opensWithMagnitude) {
    WordMap.Found<Bound> found = this.before.endingAt(text, before);
    return found == null && opensWithMagnitude ? beforeMagnitude.endingAt(text, before) : found;
  }

  /** 至少 in 至少配备1名: the verb between is short and holds no comma. */
  private WordMap.@Nullable Found<Bound> overVerb(String text, int before) {
    for (int at = before - 1; at >= 0 && before - at <= VERB && isHan(text.charAt(at)); at--) {
      WordMap.Found<Bound> found = beforeVerb.endingAt(text, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * 内, 余, 多 and 许 are also first characters of words (内容, 多元): they bound only at the end of a
   * phrase or after a duration.
   */
  private WordMap.@Nullable Found<Bound> trailing(String text, int end) {
    WordMap.Found<Bound> found = after.startingAt(text, end);
    if (found == null || found.length() > 1) {
      return found;
    }
    char next = end + 1 < text.length() ? text.charAt(end + 1) : 0;
    boolean fits =
        text.charAt(end) == '内'
            ? "天日时钟月年周秒".indexOf(text.charAt(end - 1)) >= 0 && "容部外设".indexOf(next) < 0
            : !isHan(next);
    return fits ? found : null;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private static int inkBefore(String text, int at) {
    return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
  }

  /** Where two bounds meet (约11000多人) the figure is approximate. */
  private static Bound merge(Bound one, Bound other) {
    if (one == Bound.EXACT || one == other) {
      return other;
    }
    return one == Bound.APPROXIMATE ? one : other;
  }
}
