package org.shiju.indicator;

import java.util.ArrayList;
import java.util.List;

/** The conditions that ask for one word, by the text in which they look for it. */
final class Word {
  private static final int SOURCES = Source.values().length;

  private final List<List<Condition>> bySource = new ArrayList<>(SOURCES);

  Word() {
    for (int i = 0; i < SOURCES; i++) {
      bySource.add(List.of());
    }
  }

  void add(Source source, Condition condition) {
    if (bySource.get(source.ordinal()).isEmpty()) {
      bySource.set(source.ordinal(), new ArrayList<>(2));
    }
    bySource.get(source.ordinal()).add(condition);
  }

  List<Condition> in(Source source) {
    return bySource.get(source.ordinal());
  }
}
