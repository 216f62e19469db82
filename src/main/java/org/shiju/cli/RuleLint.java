package org.shiju.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shiju.Shiju;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/** The faults of a rule set: what no stage can load, and what the catalogue's own law forbids. */
final class RuleLint {
  private static final int LEAST_EXAMPLES = 2;

  private final Rules rules;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Node> ids = new HashMap<>();

  private RuleLint(Rules rules) {
    this.rules = rules;
  }

  /** Each as {@code FILE:LINE: what is wrong; what to do}, in file order. */
  static List<String> faults(Rules rules) {
    RuleLint lint = new RuleLint(rules);
    for (Node file : Catalogues.files(rules)) {
      lint.guarded(
          () -> {
            file.only("theme", "lists", "indicators");
            file.need("theme").text();
            file.need("indicators").items().forEach(i -> lint.guarded(() -> lint.indicator(i)));
          });
    }
    lint.guarded(() -> Shiju.with(rules));
    lint.guarded(() -> new IndicatorMapper(rules));
    return lint.faults.stream().distinct().toList();
  }

  private void guarded(Runnable check) {
    try {
      check.run();
    } catch (RuleException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private void indicator(Node indicator) {
    String id = indicator.need("id").text();
    Node before = ids.putIfAbsent(id, indicator);
    if (before != null) {
      add(
          indicator.fault(
              "indicator '" + id + "' stands already in " + before.file() + ":" + before.line(),
              "keep one of them"));
    }
    for (String key : List.of("label_zh", "label_en", "dimension", "kind", "definition")) {
      guarded(() -> filled(indicator, key));
    }
    guarded(() -> dimension(indicator));
    guarded(() -> rule(indicator, id));
    guarded(() -> examples(indicator, id));
  }

  private static void filled(Node indicator, String key) {
    if (indicator.need(key).text().isBlank()) {
      throw indicator.need(key).fault("'" + key + "' is empty", "write it");
    }
  }

  private void dimension(Node indicator) {
    Node dimension = indicator.need("dimension");
    if (rules.names().contains("dimensions.yaml") && !dimensions().contains(dimension.text())) {
      throw dimension.fault(
          "there is no dimension '" + dimension.text() + "'",
          "use one of dimensions.yaml: " + String.join(", ", dimensions()));
    }
  }

  /** Ids of a list of dimensions, or the keys of a mapping. */
  private Set<String> dimensions() {
    Set<String> names = new TreeSet<>();
    Node root = rules.file("dimensions.yaml");
    Node dimensions = root.get("dimensions").orElse(root);
    if (dimensions.isMap()) {
      names.addAll(dimensions.entries().keySet());
    } else {
      dimensions.items().forEach(d -> names.add(d.need("id").text()));
    }
    return names;
  }

  private static void rule(Node indicator, String id) {
    if (indicator.need("rules").items().isEmpty()) {
      throw indicator.fault("indicator '" + id + "' has no rule", "write one under 'rules'");
    }
  }

  private void examples(Node indicator, String id) {
    int giving = 0;
    int nothing = 0;
    for (Node example : IndicatorExamples.examples(indicator)) {
      example.only("text", "gives");
      String text = example.need("text").text();
      List<String> gives = example.texts("gives");
      if (gives.equals(List.of(IndicatorExamples.NOTHING))) {
        nothing++;
        continue;
      }
      giving++;
      for (String surface : gives) {
        if (!text.contains(surface)) {
          add(example.fault("'" + surface + "' is not in the text", "quote it as printed"));
        }
      }
    }
    if (giving < LEAST_EXAMPLES) {
      add(
          indicator.fault(
              "indicator '" + id + "' has " + giving + " examples that give a figure",
              "write at least " + LEAST_EXAMPLES));
    }
    if (nothing == 0) {
      add(indicator.fault("indicator '" + id + "' has no example that gives nothing", "write one"));
    }
  }

  private void add(RuleException fault) {
    faults.add(String.valueOf(fault.getMessage()));
  }
}
