package org.shiju.outline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Theme;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;

/** The theme of a heading: the one whose words fill most of it; {@code 优化法治化营商环境} is functions. */
final class Themes {
  private final Lexicon<Theme> words;

  Themes(Rules rules) {
    Map<String, Theme> map = new LinkedHashMap<>();
    for (Node node : rules.file("themes.yaml").only("themes").need("themes").items()) {
      Theme theme = theme(node.only("id", "words", "examples").need("id"));
      for (String word : node.texts("words")) {
        map.putIfAbsent(word, theme);
      }
    }
    words = Lexicon.of(map);
  }

  private static Theme theme(Node id) {
    try {
      return Theme.valueOf(id.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw id.fault("'" + id.text() + "' is no theme", "use a name such as disputes");
    }
  }

  @Nullable Theme of(String heading) {
    int[] filled = new int[Theme.values().length];
    Theme best = null;
    for (Lexicon.Hit<Theme> hit : words.longest(heading)) {
      Theme theme = hit.value();
      filled[theme.ordinal()] += hit.length();
      if (best == null || filled[theme.ordinal()] > filled[best.ordinal()]) {
        best = theme;
      }
    }
    return best;
  }
}
