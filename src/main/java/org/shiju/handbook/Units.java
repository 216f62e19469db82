package org.shiju.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** What the figures of a dimension may be counted in, in words: 个数:件、宗、起. */
final class Units {
  private Units() {}

  static Map<String, String> of(Rules rules) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Node node : rules.file("dimensions.yaml").need("dimensions").items()) {
      String kinds =
          node.texts("kinds").stream().map(Labels::amount).collect(Collectors.joining("、"));
      List<String> units = node.textsOrNone("units");
      words.put(
          node.need("id").text(), kinds + (units.isEmpty() ? "" : ":" + String.join("、", units)));
    }
    return words;
  }
}
