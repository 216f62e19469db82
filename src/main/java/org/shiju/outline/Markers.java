package org.shiju.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The numbering that opens a heading: {@code 一、}, {@code （一）}, {@code 1.}, {@code (1)}, {@code ①}.
 *
 * <p>Grammar: an opening sign, a numeral of at most three signs, a closing sign; a digit behind the
 * closing sign makes it a decimal or a date, unless a year or a long number stands there.
 */
final class Markers {
  private static final String HAN = "一二三四五六七八九十";

  /** The first of the numerals that are one sign each, twenty in a row (ten of ㈠). */
  private static final Map<String, Character> SINGLE =
      Map.of("circled", '①', "bracketed", '⑴', "dotted", '⒈', "enclosed", '㈠');

  /** A marker found: behind it, its level, its number, its rule. */
  record Marker(int end, int level, int ordinal, String rule) {}

  /**
   * One kind of marker.
   *
   * @param first the first of numerals that are one sign each; 0 for 一 and 1
   */
  private record Form(
      String open, String numeral, char first, List<String> close, int level, String rule) {}

  private final List<Form> forms = new ArrayList<>();

  /** The characters that may open a marker: most lines open with another. */
  private final BitSet openings = new BitSet();

  Markers(Rules rules) {
    for (Node node : rules.file("headings.yaml").need("markers").items()) {
      node.only("id", "level", "numeral", "open", "close", "examples");
      Form form =
          new Form(
              node.need("open").text(),
              node.need("numeral").text(),
              first(node.need("numeral").text()),
              node.need("close").signs(),
              node.need("level").integer(),
              node.file() + "#" + node.need("id").text());
      forms.add(form);
      addOpenings(form);
    }
  }

  private void addOpenings(Form form) {
    if (!form.open.isEmpty()) {
      openings.set(form.open.charAt(0));
      return;
    }
    openings.set(' ');
    switch (form.numeral) {
      case "han" -> HAN.chars().forEach(openings::set);
      case "arabic" -> openings.set('0', '9' + 1);
      default -> openings.set(form.first, form.first + 20);
    }
  }

  private static char first(String numeral) {
    boolean row = numeral.equals("han") || numeral.equals("arabic");
    return row ? 0 : SINGLE.getOrDefault(numeral, '①');
  }

  /** The marker that stands at an offset of a folded text. */
  @Nullable Marker at(String folded, int start) {
    if (start >= folded.length() || !openings.get(folded.charAt(start))) {
      return null;
    }
    for (Form form : forms) {
      Marker marker = match(form, folded, start);
      if (marker != null) {
        return marker;
      }
    }
    return null;
  }

  private static @Nullable Marker match(Form form, String folded, int start) {
    if (!folded.startsWith(form.open, start)) {
      return null;
    }
    int from = skipBlanks(folded, start + form.open.length());
    int to = numeralEnd(form, folded, from);
    int ordinal = to == from ? 0 : ordinal(form, folded.substring(from, to));
    if (ordinal == 0) {
      return null;
    }
    int behind = skipBlanks(folded, to);
    for (String close : form.close) {
      if (folded.startsWith(close, behind)) {
        int end = behind + close.length();
        return continuesNumber(form, folded, end)
            ? null
            : new Marker(skipBlanks(folded, end), form.level, ordinal, form.rule);
      }
    }
    return null;
  }

  private static int skipBlanks(String folded, int at) {
    int end = at;
    while (end < folded.length() && end < at + 4 && folded.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private static int numeralEnd(Form form, String folded, int from) {
    int most = form.first > 0 ? 1 : form.numeral.equals("han") ? 3 : 2;
    int to = from;
    while (to < folded.length() && to - from < most && isSign(form, folded.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isSign(Form form, char c) {
    if (form.first > 0) {
      return single(form, c) > 0;
    }
    return form.numeral.equals("han") ? HAN.indexOf(c) >= 0 : c >= '0' && c <= '9';
  }

  private static int ordinal(Form form, String signs) {
    if (form.first > 0) {
      return single(form, signs.charAt(0));
    }
    return form.numeral.equals("han") ? han(signs) : Integer.parseInt(signs);
  }

  /** The number that a sign such as ③ stands for; 0 for any other sign. */
  private static int single(Form form, char c) {
    int ordinal = c - form.first + 1;
    return ordinal >= 1 && ordinal <= (form.numeral.equals("enclosed") ? 10 : 20) ? ordinal : 0;
  }

  private static int han(String signs) {
    int ten = signs.indexOf('十');
    if (ten < 0) {
      return signs.length() == 1 ? HAN.indexOf(signs.charAt(0)) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : HAN.indexOf(signs.charAt(0)) + 1;
    int ones = ten + 1 < signs.length() ? HAN.indexOf(signs.charAt(ten + 1)) + 1 : 0;
    return ten > 1 || ones == 10 ? 0 : tens * 10 + ones;
  }

  /** {@code 1.08亿}, {@code 三、四级}: the number goes on; {@code 1.2023年} is a heading. */
  private static boolean continuesNumber(Form form, String folded, int end) {
    if (SINGLE.containsKey(form.numeral) || end >= folded.length() || !form.open.isEmpty()) {
      return false;
    }
    if (form.numeral.equals("han")) {
      return end + 1 < folded.length()
          && HAN.indexOf(folded.charAt(end)) >= 0
          && "级线类、审季".indexOf(folded.charAt(end + 1)) >= 0;
    }
    int digits = end;
    while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
      digits++;
    }
    return digits > end && digits - end < 4;
  }
}
