package org.shiju.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps once what the figures of a page say again and again, each in a text of its own.
 *
 * <p>Example: in 检查12次、15次、18次 all three figures have the subject 检查, the same rule and the same
 * topics. A dense page is mostly such texts, and a result that holds them once stays in the
 * processor's memory.
 */
final class Repeated {
  private final Map<String, String> rules = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private List<String> topics = List.of();

  /** The rule of a pattern, {@code measure#inherited}. */
  String rule(String pattern) {
    String rule = rules.get(pattern);
    if (rule == null) {
      rule = "measure#" + pattern;
      rules.put(pattern, rule);
    }
    return rule;
  }

  /** A subject or predicate; the one that a figure before has where it is the same. */
  String name(String now) {
    String known = names.putIfAbsent(now, now);
    return known == null ? now : known;
  }

  /** The same, null where there is none. */
  @Nullable String orNull(@Nullable String now) {
    return now == null ? null : name(now);
  }

  /** What a figure stands under; that of the figure before where it is the same. Never changes. */
  List<String> topics(List<String> now) {
    if (!now.equals(topics)) {
      topics = List.copyOf(now);
    }
    return topics;
  }
}
