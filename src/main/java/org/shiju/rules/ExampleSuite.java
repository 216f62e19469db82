package org.shiju.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Runs the examples of some rule files. Each kind of file has its own form of example; a suite
 * knows one of them.
 */
@FunctionalInterface
public interface ExampleSuite {
  /** What an example gives that must give nothing. */
  String NOTHING = "nothing";

  /** Every example of the files that this suite knows, in file order. */
  List<ExampleResult> run(Rules rules);

  /**
   * The examples of one rule, in its entry {@code examples}: a {@code text} and what it {@code
   * gives}.
   *
   * <p>They are read on several threads, for they are many; the results come in file order.
   *
   * @param id how the rule is called
   * @param reading what the stage makes of a text; an {@link IllegalArgumentException} means that
   *     the text is no example at all
   */
  static List<ExampleResult> of(Node rule, String id, Function<String, List<String>> reading) {
    return in(rule).parallelStream()
        .flatMap(example -> texts(example, rule.file() + "#" + id, reading))
        .toList();
  }

  private static Stream<ExampleResult> texts(
      Node example, String rule, Function<String, List<String>> reading) {
    String wanted = String.join(" ", example.only("text", "gives").texts("gives"));
    return Alternatives.in(example.need("text")).stream()
        .map(
            one ->
                new ExampleResult(
                    rule,
                    example.place(),
                    one.text(),
                    one.given(wanted),
                    got(example, one.text(), reading)));
  }

  private static String got(Node example, String text, Function<String, List<String>> reading) {
    try {
      List<String> got = reading.apply(text);
      return got.isEmpty() ? NOTHING : String.join(" ", got);
    } catch (IllegalArgumentException e) {
      throw example.fault("no example: " + e.getMessage(), "write it as the file's head says");
    }
  }

  /** The same for a rule that names itself in its entry {@code id}. */
  static List<ExampleResult> of(Node rule, Function<String, List<String>> reading) {
    return of(rule, rule.need("id").text(), reading);
  }

  /** The examples of a rule; none where it has none, as in the packed form. */
  static List<Node> in(Node rule) {
    return rule.get(PackedRules.EXAMPLES).map(Node::items).orElse(List.of());
  }
}
