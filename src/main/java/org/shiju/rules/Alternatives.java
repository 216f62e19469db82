package org.shiju.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that an example stands for: 全年{调解|调处|化解}纠纷356件 is three, each of which must give what
 * the example says. So one line holds every word of a list.
 */
public final class Alternatives {
  private Alternatives() {}

  /**
   * Each text, in the order of its alternatives; the text itself where it has none.
   *
   * @throws RuleException where a brace stands alone or a second pair follows
   */
  public static List<String> of(Node example) {
    String text = example.text();
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open < 0 && close < 0) {
      return List.of(text);
    }
    if (close < open
        || open < 0
        || text.indexOf('{', open + 1) >= 0
        || text.indexOf('}', close + 1) >= 0) {
      throw example.fault(
          "'" + text + "' has no single pair of braces", "write one {this|that} in an example");
    }
    String before = text.substring(0, open);
    String after = text.substring(close + 1);
    List<String> texts = new ArrayList<>();
    for (String word : text.substring(open + 1, close).split("\\|", -1)) {
      texts.add(before + word + after);
    }
    return texts;
  }
}
