package org.shiju.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page or its server names, as in {@code <meta charset="gb2312">}. It is one
 * vote among others: of 31 pages of governments four named GBK over bytes of UTF-8.
 */
final class DeclaredCharset {
  /** Pages name their charset near the beginning, or browsers would not see it. */
  private static final int HEAD = 4096;

  private DeclaredCharset() {}

  /** The charset that the head of a page names, or null. */
  static @Nullable Charset ofPage(byte[] bytes) {
    int to = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, to, StandardCharsets.ISO_8859_1);
    if (head.indexOf('<') < 0) {
      return null; // plain text, of which a parser would make a page
    }
    for (Element meta : Jsoup.parse(head).select("meta")) {
      String label = meta.hasAttr("charset") ? meta.attr("charset") : null;
      Charset found = label != null ? named(label) : ofType(meta.attr("content"));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The charset of a media type with parameters, or null: GBK of text/html; charset=gbk. */
  static @Nullable Charset ofType(@Nullable String type) {
    String[] parts = type == null ? new String[0] : type.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String key = equals < 0 ? "" : parts[i].substring(0, equals).strip();
      if (key.toLowerCase(Locale.ROOT).equals("charset")) {
        return named(parts[i].substring(equals + 1).replaceAll("[\"']", ""));
      }
    }
    return null;
  }

  private static @Nullable Charset named(String label) {
    try {
      return Charsets.named(label);
    } catch (InputException e) {
      return null; // a name that nobody knows votes for nothing
    }
  }
}
