package org.shiju.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/**
 * The catalogue, chapter by chapter.
 *
 * @param digest of the rules it was made of
 */
public record Handbook(List<Chapter> chapters, String digest) {

  /**
   * The indicators of one file: a theme of a pack.
   *
   * @param pack 法治政府建设
   * @param theme 社会矛盾化解
   * @param lists word lists that several wordings share, by name
   */
  record Chapter(String pack, String theme, List<Entry> entries, Map<String, List<String>> lists) {
    /** What it is called: 法治政府建设 · 社会矛盾化解. */
    String title() {
      return pack + " · " + theme;
    }

    /** What links call it. */
    String anchor() {
      return "chapter-" + entries.get(0).anchor();
    }
  }

  /**
   * An indicator with all that the rules say of it.
   *
   * @param units what it may be counted in, in words
   * @param wordings each as a sentence
   */
  record Entry(
      Indicator indicator,
      String units,
      List<String> wordings,
      List<Example> examples,
      List<Identities.Identity> identities) {
    /** What links call it: its id, odd characters replaced. */
    String anchor() {
      return indicator.id().replaceAll("[^A-Za-z0-9._-]", "-");
    }
  }

  /**
   * An example.
   *
   * @param parts the text in parts, every second one a figure: 收到申请120件,受理|108件|。
   * @param gives whether it gives a figure at all
   */
  record Example(List<String> parts, boolean gives) {}

  /** Reads the rules; packed ones have no examples to show. */
  public static Handbook of(Rules rules) {
    Catalogue catalogue = new Catalogue(rules);
    Map<String, String> units = Units.of(rules);
    Identities identities = new Identities(rules);
    Map<String, Node> nodes = nodes(rules);
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    for (Indicator indicator : catalogue.indicators()) {
      Node node = nodes.get(indicator.id());
      if (node == null) {
        continue;
      }
      chapters
          .computeIfAbsent(indicator.file(), file -> chapter(rules, indicator))
          .entries()
          .add(
              new Entry(
                  indicator,
                  units.getOrDefault(indicator.dimension(), ""),
                  node.need("rules").items().stream().map(Wording::of).toList(),
                  examples(node.get("examples").orElse(null)),
                  identities.of(indicator.id())));
    }
    return new Handbook(List.copyOf(chapters.values()), rules.digest());
  }

  private static Chapter chapter(Rules rules, Indicator indicator) {
    String id = indicator.file().substring(0, indicator.file().indexOf('/'));
    Optional<Packs.Pack> pack =
        new Packs(rules).all().stream().filter(p -> p.id().equals(id)).findFirst();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    rules
        .file(indicator.file())
        .get("lists")
        .ifPresent(node -> node.entries().forEach((name, list) -> lists.put(name, list.texts())));
    return new Chapter(
        pack.map(p -> p.file().need("label_zh").text()).orElse(id),
        Labels.theme(indicator.theme()),
        new ArrayList<>(),
        lists);
  }

  private static Map<String, Node> nodes(Rules rules) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    Packs packs = new Packs(rules);
    for (Packs.Pack pack : packs.all()) {
      for (Node file : packs.indicators(pack)) {
        file.need("indicators").items().forEach(n -> nodes.put(n.need("id").text(), n));
      }
    }
    return nodes;
  }

  private static List<Example> examples(@Nullable Node node) {
    List<Example> examples = new ArrayList<>();
    if (node != null) {
      for (Node example : node.items()) {
        List<String> gives = example.texts("gives");
        boolean nothing = gives.equals(List.of("nothing"));
        String text = example.need("text").text();
        examples.add(new Example(nothing ? List.of(text) : parts(text, gives), !nothing));
      }
    }
    return examples;
  }

  /** Cut at the figures, in reading order; what the text does not have is passed over. */
  private static List<String> parts(String text, List<String> gives) {
    List<String> parts = new ArrayList<>();
    int done = 0;
    for (String figure : gives) {
      int at = text.indexOf(figure, done);
      if (at >= 0) {
        parts.add(text.substring(done, at));
        parts.add(figure);
        done = at + figure.length();
      }
    }
    parts.add(text.substring(done));
    return parts;
  }
}
