package org.shiju.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;

/** Document numbers (发文字号) in folded text: {@code 永字〔2022〕4号}, {@code 永政发[2022] 4 号}. */
final class DocumentNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[\\u4e00-\\u9fff]{1,12} ?[〔\\[【(﹝〈]\\d{4}年?[〕\\]】)﹞〉] ?第? ?\\d{1,5} ?号");

  private DocumentNumbers() {}

  /** Where the first one stands. */
  static @Nullable Span in(String folded) {
    if (folded.indexOf('号') < 0) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(folded);
    return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
  }

  /** The text without a document number, in brackets or not, at its end. */
  static String cut(String folded) {
    Span number = in(folded);
    if (number == null || folded.length() - number.end() > 1) {
      return folded;
    }
    int end = number.start();
    while (end > 0 && "([ 〔".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? folded : folded.substring(0, end);
  }
}
