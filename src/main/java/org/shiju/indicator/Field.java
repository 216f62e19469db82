package org.shiju.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;

/** What a line of a rule looks at; the names are those of {@code rules/README.md}. */
enum Field {
  /** What is counted: 行政复议申请. */
  SUBJECT(Source.SUBJECT),
  /** The same, and the subject ends with the word: 案件 in 行政复议案件. */
  HEAD(Source.SUBJECT),
  /** The same, and the subject is the word and no more: a bare 案件. */
  IS(Source.SUBJECT),
  /** What happened to it: 受理. */
  PREDICATE(Source.PREDICATE),
  /** Subject or predicate. */
  ABOUT(Source.SUBJECT, Source.PREDICATE),
  /** Subject and predicate of the figure that this one is a part of. */
  WHOLE(Source.WHOLE),
  /** Earlier topics of the sentence and its headings. */
  CONTEXT(Source.CONTEXT),
  /** Whose figure it is: 区法院. */
  SCOPE(Source.SCOPE),
  /** The clause between the figure before and this one: 部门自行印发 before 16件. */
  LEFT(Source.LEFT),
  CLAUSE(Source.CLAUSE),
  SENTENCE(Source.SENTENCE),
  THEME,
  ROLE,
  UNIT,
  KIND;

  private final Set<Source> sources;
  private final int bits;
  private final boolean anchors;
  private final String label = name().toLowerCase(Locale.ROOT);

  Field(Source... sources) {
    this.sources = Set.of(sources);
    this.bits = this.sources.stream().mapToInt(Source::bit).sum();
    this.anchors = this.sources.contains(Source.SUBJECT) || this.sources.contains(Source.PREDICATE);
  }

  static Field of(String name, Node at) {
    for (Field field : values()) {
      if (field.label().equals(name)) {
        return field;
      }
    }
    throw at.unknown("field", name, Arrays.stream(values()).map(Field::label).toList());
  }

  String label() {
    return label;
  }

  /** The texts this field reads; none for a label that is compared as a whole. */
  Set<Source> sources() {
    return sources;
  }

  /** Whether a rule may hang on this field alone. */
  boolean anchors() {
    return anchors;
  }

  /** Whether it reads such a text. */
  boolean reads(Source source) {
    return (bits & source.bit()) != 0;
  }

  /** The one text that it reads where that is neither subject nor predicate; else null. */
  @Nullable Source source() {
    return anchors || sources.isEmpty() ? null : sources.iterator().next();
  }

  /**
   * Whether a word found at this place of a text counts for this field.
   *
   * @param bare length of the text without a bracket at its end: 示范村 in 示范村(社区)
   */
  boolean accepts(int start, int end, int length, int bare) {
    return switch (this) {
      case HEAD -> end == length || end == bare;
      case IS -> start == 0 && end == length;
      default -> true;
    };
  }
}
