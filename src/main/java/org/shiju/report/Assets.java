package org.shiju.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page is made of beside the data: its frame, its styles and its scripts, joined in this
 * order. The page's own policy lets nothing else run.
 */
final class Assets {
  private static final List<String> STYLES =
      List.of("base.css", "reader.css", "tables.css", "print.css");

  private static final List<String> SCRIPTS =
      List.of(
          "strings.js",
          "dom.js",
          "data.js",
          "names.js",
          "csv.js",
          "table.js",
          "layout.js",
          "reader.js",
          "detail.js",
          "documents.js",
          "figures.js",
          "checks.js",
          "charts.js",
          "panel.js");

  /** Asks the server, which a page that stands alone has none of. */
  private static final String SERVED = "served.js";

  private static final String LAST = "main.js";

  private static final String DATA = "{{data}}";

  private final String before;
  private final String after;

  private Assets(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The parts of a page.
   *
   * @param served what a page from a local port is told of it, and may ask for more; empty for a
   *     page that stands alone
   */
  static Assets load(String served) {
    String style = STYLES.stream().map(Assets::text).collect(Collectors.joining("\n"));
    String library = text("chart.umd.min.js").replaceFirst("\n//# sourceMappingURL=.*\\s*$", "\n");
    List<String> scripts = new ArrayList<>(SCRIPTS);
    if (!served.isEmpty()) {
      scripts.add(SERVED);
    }
    scripts.add(LAST);
    String script =
        scripts.stream()
            .map(Assets::text)
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "\n})();\n"));
    String policy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src " + hash(library) + " " + hash(script),
            "style-src " + hash(style),
            served.isEmpty() ? "base-uri 'none'" : "connect-src 'self'; base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");
    String page =
        text("page.html")
            .replace("{{policy}}", policy)
            .replace("{{served}}", served)
            .replace("{{licence}}", text("LICENSE.md").strip())
            .replace("{{style}}", style)
            .replace("{{library}}", library)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    return new Assets(page.substring(0, data), page.substring(data + DATA.length()));
  }

  /** The page up to its data. */
  byte[] before() {
    return before.getBytes(StandardCharsets.UTF_8);
  }

  /** The page behind its data. */
  byte[] after() {
    return after.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(String inline) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
