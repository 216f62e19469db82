package org.shiju.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Declared;

/**
 * The tags of a web page: {@code <meta name="PubDate" content="2024-03-18 10:32">}. Names in any
 * case; a tag printed twice counts once; an empty one not at all.
 */
final class Tags {
  private static final int LONGEST = 500;

  private final PageRules rules;
  private final TreeMap<String, String> all = new TreeMap<>();

  private Tags(PageRules rules) {
    this.rules = rules;
  }

  static Declared of(Document page, PageRules rules) {
    Tags tags = new Tags(rules);
    for (Element meta : page.select("meta[content]")) {
      String name = meta.attr(meta.hasAttr("name") ? "name" : "property").strip();
      String value = meta.attr("content").replace('\u00a0', ' ').strip();
      if (!name.isEmpty() && !value.isEmpty() && value.length() <= LONGEST) {
        tags.all.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      }
    }
    return tags.declared();
  }

  private Declared declared() {
    TreeMap<String, String> kept = new TreeMap<>();
    for (String name : rules.kept) {
      String value = all.get(name);
      if (value != null) {
        kept.put(name, value);
      }
    }
    return new Declared(
        first(rules.title),
        day(first(rules.published)),
        first(rules.source),
        first(rules.siteName),
        first(rules.siteCode),
        kept,
        Set.of(),
        Map.of());
  }

  private @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = all.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The day at the head of 2024-03-18 10:32, 2024-03-18-10:32:05, 2024年3月18日 or 2024/3/18. */
  private static @Nullable LocalDate day(@Nullable String said) {
    if (said == null) {
      return null;
    }
    int[] parts = new int[3];
    int part = 0;
    int digits = 0;
    for (int i = 0; i <= said.length() && part < 3; i++) {
      char c = i < said.length() ? said.charAt(i) : ' ';
      if (c >= '0' && c <= '9' && digits < 4) {
        parts[part] = 10 * parts[part] + c - '0';
        digits++;
      } else if (digits > 0) {
        part++;
        digits = 0;
      } else {
        return null;
      }
    }
    try {
      return part == 3 && parts[0] > 1900 ? LocalDate.of(parts[0], parts[1], parts[2]) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
