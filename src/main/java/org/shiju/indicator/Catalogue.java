package org.shiju.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Theme;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/**
 * All indicators of the rule set, pack by pack, in a pack theme by theme in the order of the
 * Outline's nine systems, inside a theme as its file lists them.
 */
public final class Catalogue {
  private static final List<String> KINDS = List.of("flow", "stock", "rate", "rank");

  private final Map<String, Indicator> byId;

  public Catalogue(Rules rules) {
    byId = new LinkedHashMap<>();
    Packs packs = new Packs(rules);
    for (Packs.Pack pack : packs.all()) {
      for (Node file : files(packs, pack)) {
        for (Node entry : file.need("indicators").items()) {
          Indicator indicator = indicator(file, entry);
          if (byId.put(indicator.id(), indicator) != null) {
            throw entry.fault(
                "indicator '" + indicator.id() + "' stands twice", "keep one of them");
          }
        }
      }
    }
  }

  /** In catalogue order. */
  public List<Indicator> indicators() {
    return List.copyOf(byId.values());
  }

  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The files of a pack in the order of the catalogue. */
  static List<Node> files(Packs packs, Packs.Pack pack) {
    List<Node> files = packs.indicators(pack);
    files.forEach(file -> file.only("theme", "lists", "indicators"));
    files.sort(
        (one, other) -> {
          int place = Integer.compare(place(one), place(other));
          return place != 0 ? place : one.file().compareTo(other.file());
        });
    return files;
  }

  private static int place(Node file) {
    Theme theme = theme(file);
    return theme == null ? Theme.values().length : theme.ordinal();
  }

  private static @Nullable Theme theme(Node file) {
    Node node = file.get("theme").orElse(null);
    if (node == null) {
      return null;
    }
    for (Theme theme : Theme.values()) {
      if (theme.label().equals(node.text())) {
        return theme;
      }
    }
    throw node.fault(
        "unknown theme '" + node.text() + "'",
        Near.remedy(node.text(), Arrays.stream(Theme.values()).map(Theme::label).toList()));
  }

  private static Indicator indicator(Node file, Node entry) {
    entry.only(
        "id",
        "label_zh",
        "label_en",
        "dimension",
        "kind",
        "definition",
        "source",
        "edition",
        "rules",
        "examples");
    Node kind = entry.need("kind");
    if (!KINDS.contains(kind.text())) {
      throw kind.fault("unknown kind '" + kind.text() + "'", Near.remedy(kind.text(), KINDS));
    }
    return new Indicator(
        entry.need("id").text(),
        entry.need("label_zh").text(),
        entry.need("label_en").text(),
        entry.need("dimension").text(),
        kind.text(),
        entry.need("definition").text(),
        entry.textOrNull("source"),
        List.copyOf(entry.textsOrNone("edition")),
        theme(file),
        file.file());
  }
}
