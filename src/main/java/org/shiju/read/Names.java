package org.shiju.read;

import java.util.Locale;

/** Names of files and entries, made fit to be printed on one line. */
final class Names {
  private Names() {}

  /**
   * Control characters, and characters that no charset gave, as {@code %0A} (RFC 8493 does so too).
   */
  static String escaped(String name) {
    StringBuilder escaped = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean half =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < name.length()
                  && Character.isLowSurrogate(name.charAt(i + 1)))
              && !(Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(name.charAt(i - 1)));
      if (c < ' ' || c == 0x7f || c == '\u2028' || c == '\u2029' || half) {
        escaped = escaped == null ? new StringBuilder(name.substring(0, i)) : escaped;
        escaped
            .append('%')
            .append(String.format(Locale.ROOT, c < 0x100 ? "%02X" : "u%04X", (int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? name : escaped.toString();
  }
}
