package org.shiju.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that an example stands for: 全年{调解|调处|化解}纠纷356件 is three, each of which must give what
 * the example says. So one line holds every word of a list.
 */
public final class Alternatives {
  /** In what an example gives: the alternative that its text was read with. */
  private static final String CHOSEN = "{}";

  private Alternatives() {}

  /**
   * One text of an example.
   *
   * @param word the alternative that it holds; empty where there is none to choose
   */
  public record Text(String text, String word) {
    /** What the example gives for this text: {@code 纠纷 {} 356件} with the word in its place. */
    public String given(String gives) {
      return gives.replace(CHOSEN, word);
    }
  }

  /**
   * Each text, in the order of its alternatives; the text itself where it has none.
   *
   * @throws RuleException where a brace stands alone or a second pair follows
   */
  public static List<String> of(Node example) {
    return in(example).stream().map(Text::text).toList();
  }

  /**
   * The same, each with the alternative chosen.
   *
   * @throws RuleException where a brace stands alone or a second pair follows
   */
  public static List<Text> in(Node example) {
    String text = example.text();
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open < 0 && close < 0) {
      return List.of(new Text(text, ""));
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
    List<Text> texts = new ArrayList<>();
    for (String word : text.substring(open + 1, close).split("\\|", -1)) {
      texts.add(new Text(before + word + after, word));
    }
    return texts;
  }
}
