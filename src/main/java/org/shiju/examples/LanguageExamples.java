package org.shiju.examples;

import java.util.List;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.model.Status;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Rules;

/**
 * The examples of {@code language.yaml}: every figure of the text as the linker reads it, {@code
 * scope/subject predicate figure}, without what it does not have.
 *
 * <p>区法院审结案件12件。 gives 区法院/案件 审结 12件; a figure that is wanted and not reached ends with {@code
 * (target)}.
 */
final class LanguageExamples implements ExampleSuite {
  private final Shiju pipeline;

  LanguageExamples(Shiju pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<ExampleResult> run(Rules rules) {
    return ExampleSuite.of(rules.file("language.yaml"), "language", this::figures);
  }

  private List<String> figures(String text) {
    return pipeline.read(text).measurements().stream().map(m -> figure(m, text)).toList();
  }

  private static String figure(Measurement m, String text) {
    return (m.scope() == null ? "" : m.scope() + "/")
        + (m.subject().isEmpty() ? "" : m.subject() + " ")
        + (m.predicate() == null ? "" : m.predicate() + " ")
        + m.quantity().span().of(text)
        + (m.status() == Status.TARGET ? "(target)" : "");
  }
}
