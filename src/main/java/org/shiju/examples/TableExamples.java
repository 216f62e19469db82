package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.model.Assumptions;
import org.shiju.model.Measurement;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/**
 * The examples of {@code tables.yaml} and of the tables that packs describe: every cell of the text
 * with its subject, its verb and its value.
 *
 * <p>行政处罚 5217 below 信息内容 本年处理决定数量 gives 行政处罚 处理决定 5217.
 */
final class TableExamples implements ExampleSuite {
  private final Shiju pipeline;

  TableExamples(Shiju pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<ExampleResult> run(Rules rules) {
    List<ExampleResult> results = new ArrayList<>();
    Node header = rules.file("tables.yaml").need("header");
    results.addAll(ExampleSuite.of(header, text -> cells(pipeline, text)));
    for (Packs.Pack pack : new Packs(rules).all()) {
      Shiju shiju = pipeline.assuming(new Assumptions(null, null, List.of(pack.id())));
      for (Node table : pack.file().get("tables").map(Node::items).orElse(List.of())) {
        results.addAll(ExampleSuite.of(table, text -> cells(shiju, text)));
      }
    }
    return results;
  }

  private static List<String> cells(Shiju shiju, String text) {
    return shiju.read(text).measurements().stream()
        .filter(Measurement::isCell)
        .map(TableExamples::cell)
        .toList();
  }

  private static String cell(Measurement m) {
    return m.subject()
        + (m.predicate() == null ? "" : " " + m.predicate())
        + " "
        + m.quantity().value().stripTrailingZeros().toPlainString()
        + m.quantity().unit();
  }
}
