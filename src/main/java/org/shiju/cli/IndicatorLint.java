package org.shiju.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** The faults of the catalogue's files: what each indicator must have, and its units. */
final class IndicatorLint {
  private static final int LEAST_EXAMPLES = 2;

  private static final String NO_UNIT = "(无)";

  private final Rules rules;
  private final Faults faults;
  private final Map<String, Node> ids = new HashMap<>();
  private final Map<String, Node> dimensions = new TreeMap<>();

  IndicatorLint(Rules rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  /** Checks the catalogue. */
  void run() {
    faults.collect(
        () ->
            rules
                .file("dimensions.yaml")
                .need("dimensions")
                .items()
                .forEach(d -> dimensions.put(d.need("id").text(), d)));
    for (Node file : Catalogues.files(rules)) {
      faults.collect(
          () -> {
            file.only("theme", "lists", "indicators");
            file.need("theme").text();
            for (Node indicator : file.need("indicators").items()) {
              faults.collect(() -> indicator(file, indicator));
            }
          });
    }
  }

  private void indicator(Node file, Node indicator) {
    String id = indicator.need("id").text();
    Node before = ids.putIfAbsent(id, indicator);
    if (before != null) {
      faults.add(
          indicator.fault(
              "indicator '" + id + "' stands already in " + before.place(), "keep one of them"));
    }
    for (String key : List.of("label_zh", "label_en", "dimension", "kind", "definition")) {
      faults.collect(() -> filled(indicator, key));
    }
    faults.collect(() -> rules(file, indicator, id));
    if (indicator.isWritten()) {
      faults.collect(() -> examples(indicator, id));
    }
  }

  private static void filled(Node indicator, String key) {
    if (indicator.need(key).text().isBlank()) {
      throw indicator.need(key).fault("'" + key + "' is empty", "write it");
    }
  }

  private void rules(Node file, Node indicator, String id) {
    if (indicator.need("rules").items().isEmpty()) {
      throw indicator.fault("indicator '" + id + "' has no rule", "write one under 'rules'");
    }
    Node name = indicator.need("dimension");
    Node dimension = dimensions.get(name.text());
    if (dimension == null) {
      throw name.fault(
          "there is no dimension '" + name.text() + "'",
          "use one of dimensions.yaml: " + String.join(", ", dimensions.keySet()));
    }
    for (Node rule : indicator.need("rules").items()) {
      for (Node line : rule.need("when").items()) {
        line.get("unit").ifPresent(units -> admitted(file, units, dimension, "units"));
        line.get("kind").ifPresent(kinds -> admitted(file, kinds, dimension, "kinds"));
      }
    }
  }

  /**
   * Each word that a rule asks for must be one that its dimension admits at all; (无) asks for
   * figures without a unit, which any dimension of counts admits as a stated nil.
   */
  private void admitted(Node file, Node asked, Node dimension, String key) {
    List<String> admits = dimension.textsOrNone(key);
    for (String word : words(file, asked)) {
      if (!admits.isEmpty() && !admits.contains(plain(word)) && !word.equals(NO_UNIT)) {
        faults.add(
            asked.fault(
                "'" + word + "' is outside the dimension '" + dimension.need("id").text() + "'",
                "drop it, or add it to dimensions.yaml"));
      }
    }
  }

  private static List<String> words(Node file, Node asked) {
    List<String> words = new ArrayList<>();
    for (String word : asked.texts()) {
      if (word.startsWith("$")) {
        words.addAll(file.get("lists").map(l -> l.textsOrNone(word.substring(1))).orElse(words));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** Measure words stand in dimensions.yaml without brackets and strokes. */
  private static String plain(String unit) {
    StringBuilder plain = new StringBuilder(unit.length());
    unit.chars().filter(c -> "/／()（）".indexOf(c) < 0).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  private void examples(Node indicator, String id) {
    int giving = 0;
    int nothing = 0;
    for (Node example : ExampleSuite.in(indicator)) {
      example.only("text", "gives");
      String text = example.need("text").text();
      List<String> gives = example.texts("gives");
      if (gives.equals(List.of(ExampleSuite.NOTHING))) {
        nothing++;
        continue;
      }
      giving++;
      for (String surface : gives) {
        if (!text.contains(surface.replace("{}", ""))) {
          faults.add(example.fault("'" + surface + "' is not in the text", "quote it as printed"));
        }
      }
    }
    if (giving < LEAST_EXAMPLES) {
      faults.add(
          indicator.fault(
              "indicator '" + id + "' has " + giving + " examples that give a figure",
              "write at least " + LEAST_EXAMPLES));
    }
    if (nothing == 0) {
      faults.add(
          indicator.fault("indicator '" + id + "' has no example that gives nothing", "write one"));
    }
  }
}
