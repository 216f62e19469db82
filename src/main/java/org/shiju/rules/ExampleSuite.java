package org.shiju.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Report;

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
    return read(rule, id, text -> new Reading(reading.apply(text), null));
  }

  /**
   * What was made of a text.
   *
   * @param gives what an example would call it
   * @param report of the whole pipeline; null where less was asked
   */
  record Reading(List<String> gives, @Nullable Report report) {}

  /** The same for a suite that reads texts as documents and hands their reports on. */
  static List<ExampleResult> read(Node rule, String id, Function<String, Reading> reading) {
    return in(rule).parallelStream()
        .flatMap(example -> texts(example, rule.file() + "#" + id, reading))
        .toList();
  }

  private static Stream<ExampleResult> texts(
      Node example, String rule, Function<String, Reading> reading) {
    List<String> wanted = example.only("text", "gives").texts("gives");
    return Alternatives.in(example.need("text")).stream()
        .map(
            one -> {
              List<String> wants = wanted.stream().map(one::given).toList();
              Reading read = made(example, one.text(), reading);
              return new ExampleResult(
                  rule, example.place(), one.text(), wants, read.gives(), read.report());
            });
  }

  private static Reading made(Node example, String text, Function<String, Reading> reading) {
    try {
      return reading.apply(text);
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
