package org.shiju.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/**
 * Figures by what they have in common, with an example of each group.
 *
 * <p>Where there are too many groups those are forgotten that were met once: of many thousand
 * reports only what recurs is worth a rule.
 */
final class Groups<K, E> {
  private static final int MOST = 200_000;

  private final Map<K, Group<E>> groups = new LinkedHashMap<>();
  private int most;

  Groups() {
    this(MOST);
  }

  /** Groups of which so many are kept; more only where as many recur. */
  Groups(int most) {
    this.most = most;
  }

  /** Documents, figures and an example. */
  static final class Group<E> {
    int documents;
    int figures;
    int last; // the document counted last
    E example;

    Group(E example) {
      this.example = example;
    }
  }

  /**
   * Adds a figure.
   *
   * @param document its number, from 1
   * @param better which of two examples to keep
   */
  void add(K key, E example, int document, BinaryOperator<E> better) {
    Group<E> group = groups.get(key);
    if (group == null) {
      if (groups.size() >= most) {
        groups.values().removeIf(g -> g.figures == 1);
        most = Math.max(most, 2 * groups.size());
      }
      group = new Group<>(example);
      groups.put(key, group);
    } else {
      group.example = better.apply(group.example, example);
    }
    group.figures++;
    group.documents += group.last == document ? 0 : 1;
    group.last = document;
  }

  void each(BiConsumer<K, Group<E>> visitor) {
    groups.forEach(visitor);
  }
}
