package org.shiju.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Declared;
import org.shiju.model.Metadata;
import org.shiju.model.Region;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;

/**
 * The head of a converted document in YAML: Dublin Core terms (title, creator, issued, date,
 * source, identifier, publisher, language, format), what government documents have besides, fixity,
 * and what was taken off the page. Every value is quoted.
 */
final class FrontMatter {
  /** The first key, by which a conversion is known again. */
  static final String FIRST = "conversion: \"shiju 1.0\"";

  private final StringBuilder yaml = new StringBuilder();

  private FrontMatter() {}

  static String of(Conversion conversion) {
    Report report = conversion.report();
    String kept = report.source().declared().tags().get("front_matter");
    if (kept != null) {
      return kept; // a conversion converted is the same
    }
    FrontMatter matter = new FrontMatter();
    matter.yaml.append("---\n").append(FIRST).append('\n');
    matter.metadata(report);
    matter.source(report, conversion);
    matter.removed(conversion.removed());
    return matter.yaml.append("---\n").toString();
  }

  private void metadata(Report report) {
    Metadata said = report.metadata();
    Declared declared = report.source().declared();
    put("title", said.title());
    list("creator", said.issuers());
    put("genre", said.genre().label());
    Region region = said.region();
    put("region", region == null ? null : region.name());
    put("region_code", region == null ? null : region.code());
    put("report_year", said.reportYear());
    put("issued", said.signed());
    put("date", said.published());
    put("document_number", said.documentNumber());
    put("addressee", said.addressee());
    put("source", said.sourceLine());
    put("publisher", declared.siteName());
    put("site_code", declared.siteCode());
  }

  private void source(Report report, Conversion conversion) {
    SourceInfo source = report.source().source();
    put("identifier", source.targetUri() == null ? source.uri() : source.targetUri());
    put("language", language(report.source().text()));
    put("format", source.mediaType());
    put("declared_format", source.declaredType());
    put("charset", source.charset());
    put("charset_by", source.charsetBy());
    put("container", source.container());
    put("record_id", source.recordId());
    put("captured", source.captured());
    put("source_bytes", source.bytes());
    put("source_sha256", source.sha256());
    put("text_sha256", conversion.digest());
    put("program", "shiju " + Program.version());
    put("rules", report.rules());
    Map<String, String> tags = report.source().declared().tags();
    if (!tags.isEmpty()) {
      yaml.append("tags:\n");
      tags.forEach(
          (name, value) ->
              yaml.append("  ")
                  .append(quoted(name))
                  .append(": ")
                  .append(quoted(value))
                  .append('\n'));
    }
  }

  private void removed(List<Conversion.Removed> removed) {
    if (removed.isEmpty()) {
      return;
    }
    yaml.append("removed:\n");
    for (Conversion.Removed piece : removed) {
      yaml.append("  - rule: ").append(quoted(piece.rule())).append('\n');
      yaml.append("    text: ").append(quoted(piece.text())).append('\n');
    }
  }

  private void put(String key, @Nullable Object value) {
    if (value != null) {
      yaml.append(key).append(": ").append(quoted(value.toString())).append('\n');
    }
  }

  private void list(String key, List<String> values) {
    List<String> quoted = new ArrayList<>();
    values.forEach(v -> quoted.add(quoted(v)));
    yaml.append(key).append(": [").append(String.join(", ", quoted)).append("]\n");
  }

  private static String language(String text) {
    long traditional = text.chars().filter(c -> "個們這為與務規機關報實設開辦處產業條審調數據".indexOf(c) >= 0).count();
    return traditional > 2 ? "zh-Hant" : "zh-Hans";
  }

  /** A string of JSON, which is one of YAML too. */
  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : JsonStringEncoder.getInstance().quoteAsString(value)) {
      boolean plain = c < 0x7f || c >= 0xa0 && c != '\u2028' && c != '\u2029' && c < '\ufffe';
      quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return quoted.append('"').toString();
  }
}
