package org.shiju.outline;

import org.shiju.model.Metadata;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Region;
import org.shiju.model.Section;
import org.shiju.model.Warning;

/** An outline as text that a person can read and compare: a line a field, a line a section. */
final class OutlineText {
  private OutlineText() {}

  static String of(Page page, Outline outline) {
    StringBuilder out = new StringBuilder();
    Metadata said = outline.metadata();
    line(out, "title", said.title());
    line(out, "genre", said.genre().label() + " " + said.genreConfidence());
    line(out, "issuers", String.join(" | ", said.issuers()));
    line(out, "region", region(said.region()));
    line(out, "year", said.reportYear());
    line(out, "published", said.published());
    line(out, "signed", said.signed());
    line(out, "number", said.documentNumber());
    line(out, "addressee", said.addressee());
    line(out, "source", said.sourceLine());
    for (Warning warning : outline.warnings()) {
      line(out, "warning", warning.code());
    }
    for (Section section : outline.sections()) {
      out.append("  ".repeat(section.level())).append(section.role().label());
      out.append(' ').append(section.theme() == null ? "-" : section.theme().label());
      out.append(' ').append(section.level());
      String head = section.heading();
      out.append(' ').append(section.marker() == null ? "" : section.marker());
      out.append(head == null ? "" : "<" + head + ">");
      String text = page.trim(section.span()).of(page.text()).replaceAll("\\s+", "/");
      out.append(' ').append(text, 0, Math.min(12, text.length())).append('\n');
    }
    return out.toString();
  }

  private static String region(Region region) {
    return region == null
        ? null
        : String.join("/", region.parents())
            + "/"
            + region.name()
            + " "
            + region.level()
            + " "
            + region.code();
  }

  private static void line(StringBuilder out, String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }
}
