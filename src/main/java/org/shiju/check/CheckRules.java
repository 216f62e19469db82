package org.shiju.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/** {@code checks.yaml}, taken apart. */
final class CheckRules {
  /**
   * A figure that no indicator names, known by its words: 上年结转.
   *
   * @param indicator the id it has besides, or empty where it has none
   * @param words one of them stands in its subject, its predicate or right before it
   */
  record Described(String id, String indicator, List<String> words) {}

  /**
   * The words by which a text lists the parts of a whole.
   *
   * @param among 其中: what follows is a part and no other count
   * @param besides 另: right before a figure, it is no part
   * @param partial 其中, 等: some parts may be left out
   * @param total 共, 合计: all of them are meant
   * @param dealt 分别: parts dealt out one by one
   * @param rest 其余: the last part, so that all are there
   * @param closing 合计, 共计: right before a total that follows its parts
   * @param share 占, 占比: between a part and its share of the whole
   */
  record PartWords(
      List<String> among,
      List<String> besides,
      List<String> partial,
      List<String> total,
      List<String> dealt,
      List<String> rest,
      Between closing,
      Between share) {}

  /**
   * The verbs of a change.
   *
   * @param between what may stand between its ends and its size (共压缩, 压缩率达)
   */
  record ChangeWords(List<String> verbs, Between between) {
    ChangeWords(List<String> verbs, List<String> glue) {
      this(verbs, new Between(verbs, glue));
    }
  }

  /** Rates that cannot exceed the whole: by id, or by the end of their subject. */
  record Shares(Set<String> indicators, List<String> subjects, List<String> unless) {}

  /** The words that a list of names may carry beside the names: 等 behind, 和 inside, 即 before. */
  record ListWords(List<String> open, List<String> joint, WordMap<Boolean> lead) {}

  /**
   * How a rate or an average is called after the figures before it.
   *
   * @param rate 率: behind the two characters that name a rate
   * @param not 不, 未: before that name, the figure counts the rest (不合格19批次)
   * @param due 应: of all that should have (应考60人)
   * @param done 实: of those that did (实考57人)
   * @param each 案均, 人均: one figure over another
   * @param steps what is done with one thing in turn, each no more often than the one before: 受理 is
   *     0, 办结 is 1
   */
  record NeighbourWords(
      List<String> rate,
      List<String> not,
      List<String> due,
      List<String> done,
      List<String> each,
      Map<String, Integer> steps) {}

  /**
   * How a text names what it compares a figure with.
   *
   * @param than 比, 较: before a base (比上年(1.13亿件))
   * @param rival 全国, 平均: before a figure of others, over which nothing grows
   * @param earlier 上年, 同期: in a bracket behind a rate that holds the base
   */
  record ComparisonWords(List<String> than, List<String> rival, List<String> earlier) {}

  final Units units;
  final BigDecimal tolerance;
  final int reach;
  final PartWords parts;
  final ChangeWords changes;
  final Shares shares;
  final ListWords lists;
  final NeighbourWords neighbours;
  final ComparisonWords comparisons;
  final List<Described> figures = new ArrayList<>();

  /**
   * The words of {@link #figures}, each with a bit for every entry that has it or a word that
   * begins it: the longest at a place tells all.
   */
  final WordMap<BitSet> figureWords;

  /** The names that relations ask for. */
  final Set<String> related = new HashSet<>();

  /** By their whole. */
  final ByName<Identity> sums;

  /** By their whole. */
  final ByName<Identity> bounds;

  /** By what they are a rate of. */
  final ByName<Rate> rates;

  /** By what they are an average of each of. */
  final ByName<Average> averages;

  CheckRules(Rules rules) {
    Node root = rules.file("checks.yaml");
    root.only(
        "units",
        "tolerance",
        "reach",
        "parts",
        "changes",
        "shares",
        "lists",
        "neighbours",
        "comparisons",
        "figures",
        "sums",
        "bounds",
        "rates",
        "averages");
    units = new Units(root.need("units"));
    tolerance = root.need("tolerance").decimal();
    reach = root.need("reach").integer();
    parts = partWords(root.need("parts"));
    Node change = root.need("changes").only("verbs", "glue", "examples");
    changes = new ChangeWords(change.texts("verbs"), change.texts("glue"));
    Node share = root.need("shares").only("indicators", "subjects", "unless", "examples");
    shares =
        new Shares(
            new HashSet<>(share.texts("indicators")),
            share.texts("subjects"),
            share.texts("unless"));
    Node list = root.need("lists").only("open", "joint", "lead", "examples");
    lists = new ListWords(list.texts("open"), list.texts("joint"), WordMap.of(list.texts("lead")));
    Node near =
        root.need("neighbours").only("rate", "not", "due", "done", "each", "steps", "examples");
    neighbours =
        new NeighbourWords(
            near.texts("rate"),
            near.texts("not"),
            near.texts("due"),
            near.texts("done"),
            near.texts("each"),
            steps(near.need("steps")));
    Node compared = root.need("comparisons").only("than", "rival", "earlier", "examples");
    comparisons =
        new ComparisonWords(
            compared.texts("than"), compared.texts("rival"), compared.texts("earlier"));
    for (Node node : root.need("figures").items()) {
      node.only("id", "indicator", "words");
      figures.add(
          new Described(
              node.need("id").text(),
              node.get("indicator").map(Node::text).orElse(""),
              node.texts("words")));
    }
    figureWords = new WordMap<>(figureWords());
    List<Identity> allSums = new ArrayList<>(Identity.sums(root.need("sums")));
    List<Identity> allBounds = new ArrayList<>(Identity.bounds(root.need("bounds")));
    rates = new ByName<>(Rate.list(root.need("rates")), Rate::of);
    averages = new ByName<>(Average.list(root.need("averages")), Average::each);
    List<Node> packs = new Packs(rules).checks();
    for (Node pack : packs) {
      pack.only("sums", "bounds");
      pack.get("sums").map(Identity::sums).ifPresent(allSums::addAll);
      pack.get("bounds").map(Identity::bounds).ifPresent(allBounds::addAll);
    }
    sums = new ByName<>(allSums, Identity::whole);
    bounds = new ByName<>(allBounds, Identity::whole);
    relate();
    refuseTwins(root, packs);
  }

  private Map<String, BitSet> figureWords() {
    Map<String, BitSet> words = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      for (String word : figures.get(i).words()) {
        words.computeIfAbsent(word, w -> new BitSet()).set(i);
      }
    }
    Map<String, BitSet> all = new HashMap<>();
    words.keySet().forEach(word -> all.put(word, atOnePlace(word, words)));
    return all;
  }

  private static BitSet atOnePlace(String word, Map<String, BitSet> words) {
    BitSet entries = new BitSet();
    for (int end = 1; end <= word.length(); end++) {
      entries.or(words.getOrDefault(word.substring(0, end), new BitSet()));
    }
    return entries;
  }

  private void relate() {
    for (List<Identity> identities : List.of(sums.all(), bounds.all())) {
      for (Identity identity : identities) {
        related.add(identity.whole());
        related.addAll(identity.parts());
        related.addAll(identity.more());
        if (identity.plus() != null) {
          related.add(identity.plus());
        }
      }
    }
    for (Rate rate : rates.all()) {
      related.add(rate.rate());
      related.add(rate.of());
      related.addAll(rate.parts());
    }
    for (Average average : averages.all()) {
      related.add(average.total());
      related.add(average.each());
    }
  }

  /** By predicate: which step it is. */
  private static Map<String, Integer> steps(Node list) {
    Map<String, Integer> steps = new HashMap<>();
    int step = 0;
    for (Node words : list.items()) {
      for (String word : words.texts()) {
        steps.putIfAbsent(word, step);
      }
      step++;
    }
    return steps;
  }

  private static PartWords partWords(Node node) {
    node.only(
        "among", "besides", "partial", "total", "dealt", "rest", "closing", "share", "examples");
    return new PartWords(
        node.texts("among"),
        node.texts("besides"),
        node.texts("partial"),
        node.texts("total"),
        node.texts("dealt"),
        node.texts("rest"),
        new Between(node.texts("closing"), List.of()),
        new Between(node.texts("share"), node.texts("dealt")));
  }

  private static void refuseTwins(Node root, List<Node> packs) {
    Set<String> ids = new HashSet<>();
    for (String list : List.of("sums", "bounds", "rates", "averages")) {
      refuseTwins(root, list, ids);
      packs.forEach(pack -> refuseTwins(pack, list, ids));
    }
  }

  private static void refuseTwins(Node file, String list, Set<String> ids) {
    for (Node rule : file.get(list).map(Node::items).orElse(List.of())) {
      Node id = rule.need("id");
      if (!ids.add(id.text())) {
        throw rule.fault("two rules have the id '" + id.text() + "'", "rename one of them");
      }
    }
  }
}
