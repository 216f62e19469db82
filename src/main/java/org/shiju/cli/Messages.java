package org.shiju.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Texts for people, in Chinese under a Chinese locale of the environment and in English else. */
final class Messages {
  private static final String NAME = "org.shiju.cli.messages";

  final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** By the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it. */
  static Messages of(Map<String, String> env) {
    Locale locale = Locale.ROOT;
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = env.getOrDefault(name, "");
      if (!value.isEmpty()) {
        locale = value.startsWith("zh") ? Locale.CHINESE : Locale.ROOT;
        break;
      }
    }
    return new Messages(
        ResourceBundle.getBundle(
            NAME,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** Whether they are Chinese. */
  boolean isChinese() {
    return bundle.getLocale().getLanguage().equals("zh");
  }

  String get(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }
}
