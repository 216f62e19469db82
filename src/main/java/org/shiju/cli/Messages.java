package org.shiju.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Texts for people, in Chinese under a Chinese locale of the environment and in English else. */
final class Messages {
  private static final String NAME = "org.shiju.cli.messages";

  private final Locale locale;
  private @Nullable ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** By SHIJU_LANG or, as POSIX has it, the first of LC_ALL, LC_MESSAGES and LANG that is set. */
  static Messages of(Map<String, String> env) {
    for (String name : new String[] {"SHIJU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = env.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return new Messages(value.startsWith("zh") ? Locale.CHINESE : Locale.ROOT);
      }
    }
    return new Messages(Locale.ROOT);
  }

  /** All texts; read when the first is wanted, for most runs say nothing. */
  synchronized ResourceBundle bundle() {
    if (bundle == null) {
      bundle =
          ResourceBundle.getBundle(
              NAME,
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
    }
    return bundle;
  }

  /** Whether they are Chinese. */
  boolean isChinese() {
    return locale.equals(Locale.CHINESE);
  }

  String get(String key, Object... values) {
    return String.format(Locale.ROOT, bundle().getString(key), values);
  }
}
