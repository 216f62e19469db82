package org.shiju.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.shiju.model.Kind;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;

/** All rules of all packs, and all their words. */
final class RuleSet {
  final Guards guards;

  /** The words that lines ask for in subject and predicate. */
  private final Lexicon<Word> nameWords;

  /** What figures are called, with the lines that it meets. */
  final NamesRead names = new NamesRead(this);

  /** The words that lines ask for in other texts. */
  final Lexicon<Word> surroundings;

  /** A text that is empty. */
  final Passage nothing;

  final List<IndicatorRule> rules = new ArrayList<>();

  /** The orders of the rules of each dimension. */
  private final Map<Dimension, BitSet> byDimension = new IdentityHashMap<>();

  /** The orders of the rules of each pack. */
  private final Map<String, BitSet> byPack = new HashMap<>();

  /** By kind, then by {@link Dimension.Counted#key}: the rules that may have such a figure. */
  private final List<Map<String, long[]>> admitting = new ArrayList<>();

  /** The most calling lines that a rule has. */
  private final int planes;

  private final int allPlanes;

  /** How many lines ask for other texts than subject and predicate, by kind of text. */
  private final int[] others = new int[Source.values().length];

  /** How many longs hold a bit for each of the most. */
  private final int widthOfOthers;

  /** By plane: the rules that have no such calling line. */
  private final List<long[]> free = new ArrayList<>();

  RuleSet(Rules source) {
    for (int kind = 0; kind < Kind.values().length; kind++) {
      admitting.add(new ConcurrentHashMap<>());
    }
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
    planes = rules.stream().mapToInt(rule -> rule.calls).max().orElse(0);
    for (int plane = 0; plane < planes; plane++) {
      BitSet without = new BitSet();
      for (IndicatorRule rule : rules) {
        without.set(rule.order, rule.calls <= plane);
      }
      free.add(bits(without));
    }
    Map<String, Word> near = new LinkedHashMap<>();
    Map<String, Word> far = new LinkedHashMap<>();
    int most = planes;
    for (IndicatorRule rule : rules) {
      int plane = register(rule, rule.when, 0, near, far);
      most = Math.max(most, register(rule, rule.unless, Math.max(plane, planes), near, far));
    }
    allPlanes = most;
    widthOfOthers = Arrays.stream(others).max().orElse(0) / Long.SIZE + 1;
    nameWords = Lexicon.of(near);
    surroundings = Lexicon.of(far);
    nothing = new Passage("", surroundings);
  }

  /** Numbers the lines of a rule and notes their words; returns the next plane. */
  private int register(
      IndicatorRule rule,
      List<Condition> lines,
      int first,
      Map<String, Word> near,
      Map<String, Word> far) {
    int plane = first;
    for (Condition line : lines) {
      if (line.field.anchors()) {
        line.number = plane++ * width() * Long.SIZE + rule.order;
        line.words.forEach(word -> near.computeIfAbsent(word, Word::new).askedBy(line));
      } else if (line.source != null) {
        line.number = others[line.source.ordinal()]++;
        line.words.forEach(word -> far.computeIfAbsent(word, Word::new).askedBy(line));
      }
    }
    return plane;
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
      rules.add(new IndicatorRule(indicator, ++number, rules.size(), body, dimension, guards));
      byDimension.computeIfAbsent(dimension, d -> new BitSet()).set(rules.size() - 1);
    }
  }

  /**
   * The rules, by their order, whose indicator and whose lines on units may have such a figure.
   * Kinds and units are few, so each is answered once.
   */
  long[] admitting(Dimension.Counted counted) {
    Map<String, long[]> known = admitting.get(counted.kind().ordinal());
    long[] orders = known.get(counted.key());
    if (orders == null) {
      orders = admittingOf(counted);
      known.put(counted.key(), orders);
    }
    return orders;
  }

  private long[] admittingOf(Dimension.Counted counted) {
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
    return bits(orders);
  }

  /** A subject or a predicate with the words that rules ask for there. */
  Passage name(String text) {
    return new Passage(text, nameWords);
  }

  /** The rules of some packs, by their order. */
  long[] of(Set<String> packs) {
    BitSet orders = new BitSet(rules.size());
    packs.forEach(pack -> orders.or(byPack.getOrDefault(pack, new BitSet())));
    return bits(orders);
  }

  /** All rules. */
  long[] all() {
    BitSet orders = new BitSet();
    orders.set(0, rules.size());
    return bits(orders);
  }

  /** A bit for each rule. */
  private long[] bits(BitSet orders) {
    return Arrays.copyOf(orders.toLongArray(), width());
  }

  /** How many sets of rules their calling lines make: the first of each rule, the second … */
  int planes() {
    return planes;
  }

  /** How many sets with those behind them, of the lines under {@code unless}. */
  int allPlanes() {
    return allPlanes;
  }

  /** How many longs hold a bit for each rule. */
  int width() {
    return (rules.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** How many longs hold a bit for each line on one kind of other texts. */
  int others() {
    return widthOfOthers;
  }

  /** Rules without a calling line in a plane, 64 of them. */
  long free(int plane, int i) {
    return free.get(plane)[i];
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
}
