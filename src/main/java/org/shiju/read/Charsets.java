package org.shiju.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Charsets by the names that people and pages give them. */
final class Charsets {
  static final Charset GB18030 = Charset.forName("GB18030");

  /** Big5 as the web means it: with the characters of Hong Kong and of the ETen extension. */
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private Charsets() {}

  /**
   * The charset that a label means; {@code gb2312} and {@code gbk} mean GB18030, for pages labelled
   * so use its characters (the dash and the middle dot among them).
   *
   * @throws InputException for an unknown name
   */
  static Charset named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "gb2312", "gbk", "gb18030", "gb-18030", "cp936", "ms936", "windows-936", "x-gbk" ->
          GB18030;
      case "gb_2312-80", "euc-cn", "x-mswin-936", "936" -> GB18030;
      case "big5", "big-5", "cp950", "ms950", "windows-950", "big5-hkscs", "x-x-big5" -> BIG5;
      case "utf8", "utf-8", "utf-8-sig" -> StandardCharsets.UTF_8;
      default -> other(label.strip());
    };
  }

  private static Charset other(String label) {
    try {
      return Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          "no_charset",
          label,
          "is no known charset; use one such as UTF-8, GB18030, Big5 or UTF-16LE");
    }
  }
}
