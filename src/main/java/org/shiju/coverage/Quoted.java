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
    int start =
        whole(text, Math.min(figure.start(), Math.max(sentence.start(), figure.start() - REACH)));
    int end = whole(text, Math.max(figure.end(), Math.min(sentence.end(), figure.end() + REACH)));
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

  /** The place, or the one before where it stands within a rare character of two halves (𠮷). */
  private static int whole(String text, int at) {
    boolean within =
        at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }
}
