package org.shiju.cli;

import java.util.Comparator;
import java.util.List;
import org.shiju.model.Span;

/** A text with some figures marked: 退回月岩【2件】。 */
record MarkedText(String open, String close) {
  private static final String PLAIN = "\u001b[0m";

  /** What was wanted, in green on a terminal. */
  static MarkedText wanted(boolean colours) {
    return coloured("【", "】", "\u001b[1;32m", colours);
  }

  /** What came, in red on a terminal. */
  static MarkedText got(boolean colours) {
    return coloured("〖", "〗", "\u001b[1;31m", colours);
  }

  private static MarkedText coloured(String open, String close, String colour, boolean colours) {
    return colours ? new MarkedText(colour + open, close + PLAIN) : new MarkedText(open, close);
  }

  String of(String text, List<Span> figures) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Span figure : figures.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      if (figure.start() >= done) {
        marked.append(text, done, figure.start()).append(open).append(figure.of(text));
        marked.append(close);
        done = figure.end();
      }
    }
    return marked.append(text, done, text.length()).toString();
  }
}
