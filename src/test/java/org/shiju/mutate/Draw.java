package org.shiju.mutate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shiju.mutate.Mutation.Kind;

/**
 * A draw of mutations: first the kind, then the rule, then the place in it, each with equal
 * chances, so that no list of a thousand words crowds out the others.
 */
final class Draw {
  private Draw() {}

  /** The same seed draws the same mutations. */
  static List<Mutation> of(List<Mutation> all, long seed, int count) {
    Map<Kind, Map<String, List<Mutation>>> byRule = new EnumMap<>(Kind.class);
    for (Mutation mutation : all) {
      byRule
          .computeIfAbsent(mutation.kind(), k -> new LinkedHashMap<>())
          .computeIfAbsent(mutation.file() + "#" + mutation.rule(), r -> new ArrayList<>())
          .add(mutation);
    }
    Random random = new Random(seed);
    List<Mutation> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Kind> kinds = List.copyOf(byRule.keySet());
      Map<String, List<Mutation>> rules = byRule.get(kinds.get(random.nextInt(kinds.size())));
      List<List<Mutation>> lists = List.copyOf(rules.values());
      List<Mutation> places = lists.get(random.nextInt(lists.size()));
      drawn.add(places.get(random.nextInt(places.size())));
    }
    return drawn;
  }
}
