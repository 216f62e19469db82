package org.shiju.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;

/** All rules of all packs, their words in one lexicon. */
final class RuleSet {
  private static final Condition[] NONE = {};

  final Guards guards;

  /** All words, each with the lines that ask for it, by the {@link Source} they ask it of. */
  final Lexicon<Condition[][]> lexicon;

  final List<IndicatorRule> rules = new ArrayList<>();

  /** The orders of the rules of each dimension. */
  private final Map<Dimension, BitSet> byDimension = new IdentityHashMap<>();

  /** The orders of the rules of each pack. */
  private final Map<String, BitSet> byPack = new HashMap<>();

  private final Map<Dimension.Counted, BitSet> admitting = new ConcurrentHashMap<>();

  /** How many lines all rules have. */
  private int conditions;

  RuleSet(Rules source) {
    guards = new Guards(source);
    Map<String, Dimension> byId = Dimension.all(source);
    Catalogue catalogue = new Catalogue(source);
    Packs packs = new Packs(source);
    for (Packs.Pack pack : packs.all()) {
      int first = rules.size();
      for (Node file : Catalogue.files(packs, pack)) {
        addRules(file, catalogue, byId);
      }
      BitSet orders = new BitSet();
      orders.set(first, rules.size());
      byPack.put(pack.id(), orders);
    }
    lexicon = Lexicon.of(words());
  }

  private void addRules(Node file, Catalogue catalogue, Map<String, Dimension> byId) {
    Map<String, List<String>> lists = lists(file);
    for (Node entry : file.need("indicators").items()) {
      Indicator indicator = catalogue.find(entry.need("id").text()).orElseThrow();
      Dimension dimension = byId.get(indicator.dimension());
      if (dimension == null) {
        throw entry
            .need("dimension")
            .fault(
                "no dimension '" + indicator.dimension() + "'",
                "see dimensions.yaml" + Near.hint(indicator.dimension(), byId.keySet()));
      }
      addRules(indicator, entry.need("rules").items(), lists, dimension);
    }
  }

  private void addRules(
      Indicator indicator, List<Node> nodes, Map<String, List<String>> lists, Dimension dimension) {
    int number = 0;
    for (Node node : nodes) {
      RuleBody body = RuleBody.of(node, lists);
      rules.add(
          new IndicatorRule(
              indicator, ++number, rules.size(), body, dimension, guards, conditions));
      byDimension.computeIfAbsent(dimension, d -> new BitSet()).set(rules.size() - 1);
      conditions += body.when().size() + body.unless().size();
    }
  }

  /**
   * The rules, by their order, whose indicator and whose lines on units may have such a figure.
   * Kinds and units are few, so each is answered once.
   */
  BitSet admitting(Dimension.Counted counted) {
    return admitting.computeIfAbsent(counted, this::admittingOf);
  }

  private BitSet admittingOf(Dimension.Counted counted) {
    BitSet orders = new BitSet(rules.size());
    byDimension.forEach(
        (dimension, itsRules) -> {
          if (dimension.admits(counted)) {
            orders.or(itsRules);
          }
        });
    for (IndicatorRule rule : rules) {
      if (!rule.admits(counted)) {
        orders.clear(rule.order);
      }
    }
    return orders;
  }

  /** The rules of some packs, by their order. */
  BitSet of(Set<String> packs) {
    BitSet orders = new BitSet(rules.size());
    packs.forEach(pack -> orders.or(byPack.getOrDefault(pack, new BitSet())));
    return orders;
  }

  int conditions() {
    return conditions;
  }

  /** The lists of a file, by name, their words as rules read them. */
  static Map<String, List<String>> lists(Node file) {
    Map<String, List<String>> lists = new HashMap<>();
    file.get("lists")
        .ifPresent(
            node -> node.entries().forEach((name, words) -> lists.put(name, plain(words.texts()))));
    return lists;
  }

  private static List<String> plain(List<String> words) {
    return words.stream().map(Reading::plain).toList();
  }

  private Map<String, Condition[][]> words() {
    Map<String, Map<Source, List<Condition>>> words = new LinkedHashMap<>();
    for (IndicatorRule rule : rules) {
      register(rule.when, words);
      register(rule.unless, words);
    }
    Map<String, Condition[][]> arrays = new LinkedHashMap<>();
    words.forEach((word, lines) -> arrays.put(word, bySource(lines)));
    return arrays;
  }

  private static Condition[][] bySource(Map<Source, List<Condition>> lines) {
    Condition[][] arrays = new Condition[Source.values().length][];
    for (Source source : Source.values()) {
      List<Condition> asking = lines.get(source);
      arrays[source.ordinal()] = asking == null ? NONE : asking.toArray(Condition[]::new);
    }
    return arrays;
  }

  private static void register(
      List<Condition> conditions, Map<String, Map<Source, List<Condition>>> words) {
    for (Condition condition : conditions) {
      for (Source source : condition.field.sources()) {
        for (String word : condition.words) {
          words
              .computeIfAbsent(word, w -> new EnumMap<>(Source.class))
              .computeIfAbsent(source, s -> new ArrayList<>(2))
              .add(condition);
        }
      }
    }
  }
}
