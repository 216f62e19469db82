package org.shiju.write;

import org.shiju.model.Measurement;
import org.shiju.model.Span;

/**
 * The evidence that results quote for a figure: its sentence.
 *
 * <p>A page without full stops is one sentence; quoted for each of its figures it would make
 * results that grow with the square of the text. Of a sentence longer than {@value #LONGEST} code
 * units what stands nearest to the figure is quoted.
 */
final class Evidence {
  private static final int LONGEST = 2000;
  private static final int REACH = 250;

  private Evidence() {}

  static Span of(Measurement measurement, String text) {
    Span sentence = measurement.evidence();
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    Span figure = measurement.quantity().span();
    int start = Math.max(sentence.start(), figure.start() - REACH);
    int end = Math.min(sentence.end(), figure.end() + REACH);
    return new Span(
        start > sentence.start() && Character.isLowSurrogate(text.charAt(start))
            ? start + 1
            : start,
        end < sentence.end() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }
}
