package org.shiju.coverage;

import org.shiju.model.Report;
import org.shiju.model.Span;

/**
 * A figure in its sentence, to be looked up: {@code a.txt}, 17, 全年走访企业【288家次】。
 *
 * @param document the input
 * @param at where the figure stands, in characters, as {@code explain --at} wants it
 * @param text the sentence, long ones cut, the figure marked
 */
public record Quoted(String document, int at, String text) {
  private static final int REACH = 40;

  static Quoted of(Report report, Span sentence, Span figure) {
    String text = report.source().text();
    int start = Math.min(figure.start(), Math.max(sentence.start(), figure.start() - REACH));
    int end = Math.max(figure.end(), Math.min(sentence.end(), figure.end() + REACH));
    String quoted =
        (start > sentence.start() ? "…" : "")
            + text.substring(start, figure.start())
            + "【"
            + figure.of(text)
            + "】"
            + text.substring(figure.end(), end)
            + (end < sentence.end() ? "…" : "");
    return new Quoted(
        report.source().source().uri(),
        text.codePointCount(0, figure.start()),
        quoted.replaceAll("[\\s\u3000]+", " ").strip());
  }
}
