package org.shiju.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/** In which identities between figures ({@code checks.yaml}) an indicator takes part. */
final class Identities {
  private final Map<String, Set<Identity>> byIndicator = new LinkedHashMap<>();

  /**
   * A relation between figures (勾稽关系).
   *
   * @param id {@code received-accepted-refused}
   * @param why what the rule file says of it
   */
  record Identity(String id, String why) {}

  Identities(Rules rules) {
    List<Node> files = new ArrayList<>(List.of(rules.file("checks.yaml")));
    files.addAll(new Packs(rules).checks());
    Map<String, String> described = described(files);
    for (Node file : files) {
      for (Node part : file.entries().values()) {
        if (part.isList()) {
          part.items().forEach(rule -> add(rule, described));
        }
      }
    }
  }

  /** Figures that identities name by words, by their ids; some of them are indicators as well. */
  private static Map<String, String> described(List<Node> files) {
    Map<String, String> described = new LinkedHashMap<>();
    for (Node file : files) {
      for (Node figure : file.get("figures").map(Node::items).orElse(List.of())) {
        figure.get("indicator").ifPresent(id -> described.put(figure.need("id").text(), id.text()));
      }
    }
    return described;
  }

  private void add(Node rule, Map<String, String> described) {
    if (!rule.isMap() || rule.get("why").isEmpty()) {
      return;
    }
    Identity identity = new Identity(rule.need("id").text(), rule.need("why").text());
    Set<String> named = new LinkedHashSet<>();
    rule.entries()
        .forEach(
            (key, value) -> {
              if (!key.equals("examples") && !key.equals("id") && !key.equals("why")) {
                collect(value, named);
              }
            });
    for (String name : named) {
      String id = described.getOrDefault(name, name);
      byIndicator.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(identity);
    }
  }

  private static void collect(Node node, Set<String> texts) {
    if (node.isText()) {
      texts.add(node.text());
    } else if (node.isList()) {
      node.items().forEach(item -> collect(item, texts));
    } else {
      node.entries().values().forEach(value -> collect(value, texts));
    }
  }

  List<Identity> of(String indicator) {
    return List.copyOf(byIndicator.getOrDefault(indicator, Set.of()));
  }
}
