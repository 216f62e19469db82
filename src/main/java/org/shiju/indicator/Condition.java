package org.shiju.indicator;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Section;

/**
 * One line of a rule: a field and the words of which it must hold one. Compared by identity, since
 * two rules may have the same line.
 */
final class Condition {
  /** The word of a rule for what is not there: no unit printed (零败诉), no verb. */
  static final String NONE = "(无)";

  final Field field;

  /** The one text that it reads where that is neither subject nor predicate; else null. */
  final @Nullable Source source;

  final Set<String> words;

  /** Characters of its longest word. */
  final int longest;

  /** Whether it stands under {@code when} and not under {@code unless}. */
  final boolean wanted;

  /** Whether a word of it calls its rule up: an anchoring line of {@code when}. */
  final boolean calls;

  /**
   * Its bit among those of the lines on subject and predicate, or among those of the lines on one
   * kind of other texts; {@link RuleSet} gives it.
   */
  int number;

  Condition(Field field, Set<String> words, boolean wanted) {
    this.field = field;
    this.source = field.source();
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    this.wanted = wanted;
    this.calls = wanted && field.anchors();
  }

  /** Whether a measurement has what the line asks for. */
  boolean holds(Matches matches, Asked asked) {
    if (source != null) {
      return matches.met(this);
    }
    Section section = asked.measurement().section();
    return switch (field) {
      case UNIT -> asked.counted().cell() ? wanted : words.contains(asked.counted().unitWord());
      case KIND -> words.contains(asked.counted().kind().label());
      case ROLE -> section != null && words.contains(section.role().label());
      case THEME ->
          section != null && section.theme() != null && words.contains(section.theme().label());
      default -> matches.met(this);
    };
  }

  /** Whether its bit is set. */
  boolean isAmong(long[] lines) {
    return (lines[number >> 6] & 1L << number) != 0;
  }

  /** The line as a person wrote it, long lists cut short: {@code predicate: 受理, 立案, …}. */
  @Override
  public String toString() {
    String shown = String.join(", ", words.stream().limit(6).toList());
    return field.label() + ": " + shown + (words.size() > 6 ? ", …" : "");
  }
}
