package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.model.Theme;

/**
 * Turns the beginnings of parts into sections that cover the whole text.
 *
 * <p>A section runs from the line it begins on to the next one, blank lines included. Furniture
 * inside the body is a section inside the one around it; elsewhere it stands between the others.
 */
final class SectionBuilder {
  private final Page page;
  private final Themes themes;

  SectionBuilder(Page page, Themes themes) {
    this.page = page;
    this.themes = themes;
  }

  /**
   * The sections, parents before children.
   *
   * @param parts in order, the first wherever it stands, furniture among them only outside the body
   * @param inner furniture inside the body
   */
  List<Section> build(List<Part> parts, List<Furniture> inner) {
    List<Section> sections = new ArrayList<>();
    List<@Nullable Theme> above = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int start = i == 0 ? 0 : part.start();
      while (above.size() > part.level()) {
        above.remove(above.size() - 1);
      }
      Theme theme = theme(part, above);
      while (above.size() < part.level()) {
        above.add(theme);
      }
      above.add(theme);
      sections.add(section(part, new Span(start, end(parts, i)), theme));
    }
    for (Furniture odd : inner) {
      sections.add(furniture(odd.span(), odd.rule()));
    }
    // Stable: of a parent and a child with one span the parent was made first.
    sections.sort((one, other) -> one.span().compareTo(other.span()));
    return sections;
  }

  private int end(List<Part> parts, int index) {
    for (int i = index + 1; i < parts.size(); i++) {
      if (parts.get(index).level() == 0 || parts.get(i).level() <= parts.get(index).level()) {
        return parts.get(i).start();
      }
    }
    return page.length();
  }

  private @Nullable Theme theme(Part part, List<@Nullable Theme> above) {
    if (part.level() == 0) {
      return null;
    }
    Heading heading = part.heading();
    Theme own =
        heading == null
            ? null
            : themes.of(unbroken(page.folded().substring(heading.textStart(), heading.end())));
    boolean child = part.level() > 1 && heading != null && !above.isEmpty();
    return own == null && child ? above.get(above.size() - 1) : own;
  }

  private Section section(Part part, Span span, @Nullable Theme theme) {
    Heading heading = part.heading();
    if (heading == null) {
      return new Section(span, part.role(), theme, part.level(), null, null, null, part.rule());
    }
    String marker = page.text().substring(heading.start(), heading.textStart()).strip();
    String text = unbroken(page.text().substring(heading.textStart(), heading.end()).strip());
    return new Section(
        span,
        part.role(),
        theme,
        part.level(),
        marker.isEmpty() ? null : marker,
        text.isEmpty() ? null : text,
        heading.start(),
        part.rule());
  }

  /** A heading broken over two lines on one. */
  private static String unbroken(String text) {
    int stop = text.indexOf('\n') < 0 ? text.indexOf('\r') : text.indexOf('\n');
    return stop < 0
        ? text
        : text.substring(0, stop).stripTrailing() + text.substring(stop + 1).stripLeading();
  }

  static Section furniture(Span span, String rule) {
    return new Section(span, SectionRole.FURNITURE, null, 0, null, null, null, rule);
  }
}
