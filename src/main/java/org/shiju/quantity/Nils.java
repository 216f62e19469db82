package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/**
 * Stated nils (零报告): 零败诉, 无不予受理案件, 未发生行政诉讼败诉案件 say 0, which is another fact than not saying
 * anything.
 *
 * <p>Slogans (零距离) and words that merely begin with 无 (无缝) are none.
 */
final class Nils {
  private static final int REACH = 16;

  /** The words that may state a nil, all true. */
  final Map<String, Boolean> words = new TreeMap<>();

  private final WordMap<Boolean> zero;
  private final WordMap<Boolean> never;
  private final List<String> objects;

  Nils(Rules rules) {
    Node node =
        rules.file("guards.yaml").need("nil").only("zero", "words", "objects", "never", "examples");
    node.texts("words").forEach(w -> words.put(w, true));
    words.put("零", true);
    zero = WordMap.of(node.texts("zero"));
    never = WordMap.of(node.texts("never"));
    objects = node.texts("objects");
  }

  /** Of such words those that state a nil: 零 in 零败诉, 无 in 均无, 未 in 未发生. */
  List<Quantity> in(String text, List<Lexicon.Hit<Boolean>> hits) {
    List<Quantity> found = new ArrayList<>();
    for (Lexicon.Hit<Boolean> hit : hits) {
      if (text.charAt(hit.start()) == '零') {
        if (zero.startingAt(text, hit.end()) != null && !besideNumeral(text, hit.start())) {
          found.add(nil(new Span(hit.start(), hit.end())));
        }
      } else if (statesNil(text, hit)) {
        found.add(nil(word(text, hit)));
      }
    }
    return found;
  }

  private static Quantity nil(Span span) {
    return new Quantity(
        span, span, BigDecimal.ZERO, null, "", Kind.COUNT, Bound.EXACT, "guards.yaml#nil");
  }

  private static boolean besideNumeral(String text, int at) {
    return at > 0 && NumeralParser.isChineseNumeral(text.charAt(at - 1));
  }

  private boolean statesNil(String text, Lexicon.Hit<Boolean> hit) {
    if (never.startingAt(text, hit.start()) != null && text.charAt(hit.start()) != '无') {
      return false; // 没有完成清理任务
    }
    int nothing = text.substring(hit.start(), hit.end()).indexOf('无');
    if (nothing >= 0 && never.startingAt(text, hit.start() + nothing) != null) {
      return text.startsWith("无不予受理", hit.start() + nothing);
    }
    String object = Clauses.after(text, hit.end(), REACH);
    for (int i = 0; i < object.length(); i++) {
      if (object.charAt(i) >= '0' && object.charAt(i) <= '9') {
        return false;
      }
    }
    return objects.stream().anyMatch(object::contains);
  }

  private static Span word(String text, Lexicon.Hit<Boolean> hit) {
    for (int i = hit.start(); i < hit.end(); i++) {
      char c = text.charAt(i);
      if (c == '无' || c == '未') {
        return new Span(i, i + 1);
      }
    }
    return new Span(hit.start(), hit.end());
  }
}
