package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Assumptions;
import org.shiju.model.Declared;
import org.shiju.model.Furniture;
import org.shiju.model.Metadata;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.model.Warning;
import org.shiju.rules.Rules;

/**
 * Finds the shape of a document: headings, section tree, roles, themes, and metadata.
 *
 * <p>Example: in {@code 某县人民政府关于2023年法治政府建设情况的报告 … 一、主要做法 (一)加强学习。… 二、存在的问题 …} it finds the title,
 * two sections of the first level (achievements, problems) and one of the second, the issuer and
 * the year.
 */
public final class Outliner {
  private static final int LONGEST_OPENING = 1500;

  private final Markers markers;
  private final RoleWords roles;
  private final Bodies bodies;
  private final Themes themes;
  private final TextLines textLines;
  private final Headings headings;
  private final MetadataReader metadata;

  public Outliner(Rules rules) {
    markers = new Markers(rules);
    roles = new RoleWords(rules);
    bodies = new Bodies(rules);
    themes = new Themes(rules);
    textLines = new TextLines(markers, roles);
    headings = new Headings(rules, markers, roles);
    metadata = new MetadataReader(rules, bodies);
  }

  /** The outline of a page of plain text; never fails, whatever the text. */
  public Outline outline(Page page, List<Furniture> furniture, Assumptions assumptions) {
    return outline(page, furniture, Declared.NOTHING, assumptions);
  }

  /**
   * The outline of a page; never fails, whatever the text.
   *
   * @param declared what the file says of itself beside its text
   */
  public Outline outline(
      Page page, List<Furniture> furniture, Declared declared, Assumptions assumptions) {
    List<Furniture> odd =
        furniture.stream()
            .filter(f -> !f.span().isEmpty())
            .sorted((one, other) -> one.span().compareTo(other.span()))
            .toList();
    List<Line> lines = textLines.of(page, odd);
    Layout layout = Layout.of(lines, bodies, roles, markers);
    List<Heading> heads =
        headings.of(lines, layout.opening(), layout.closing(), declared.headings());
    heads.removeIf(h -> h.line() < layout.opening());
    int body = bodyStart(lines, heads, layout);
    int end = bodyEnd(lines, layout);
    while (body < end && lines.get(body).furniture()) {
      body++;
    }
    List<Warning> warnings = new ArrayList<>();
    Metadata said =
        Declarations.with(
            metadata.read(
                page,
                lines,
                layout,
                Math.min(body, end),
                reviewed(page, heads),
                assumptions,
                warnings),
            declared);

    List<Part> parts = runs(lines, odd, 0, body, layout);
    parts.addAll(BodyParts.of(lines, heads, body, end, roles, said.reportYear()));
    parts.addAll(runs(lines, odd, Math.max(body, end), lines.size(), layout));
    List<Section> sections =
        new SectionBuilder(page, themes).build(whole(page, parts), inner(lines, odd, body, end));
    return new Outline(sections, said, warnings);
  }

  /** The year that a heading on achievements names (2023年工作回顾); 0 where none does. */
  private int reviewed(Page page, List<Heading> heads) {
    for (Heading head : heads) {
      String text = page.folded().substring(head.textStart(), head.end());
      int year = head.level() == 1 ? Years.latest(text) : 0;
      if (year > 0) {
        List<SectionRole> said = roles.of(text, null);
        return said.isEmpty() || said.get(0) == SectionRole.ACHIEVEMENTS ? year : year - 1;
      }
    }
    return 0;
  }

  /**
   * The body begins with the first heading; earlier where there is none, or where so much stands
   * before it that it is no opening.
   */
  private int bodyStart(List<Line> lines, List<Heading> heads, Layout layout) {
    int first = heads.isEmpty() ? layout.closing() : heads.get(0).line();
    int length = 0;
    boolean turns = heads.isEmpty();
    for (int i = layout.opening(); i < first; i++) {
      Line line = lines.get(i);
      length += line.furniture() ? 0 : line.folded().length();
      turns |= line.isProse() && roles.turn(line.folded(), 0) != null;
    }
    return turns || length > LONGEST_OPENING
        ? Math.min(first, behindOpening(lines, layout))
        : first;
  }

  /** In a report without headings the body begins behind the paragraph that opens it. */
  private int behindOpening(List<Line> lines, Layout layout) {
    int at = layout.opening();
    if (at < layout.closing() && roles.opensReport(lines.get(at).folded())) {
      at++;
    }
    return Math.min(at, layout.closing());
  }

  private static int bodyEnd(List<Line> lines, Layout layout) {
    int end = layout.closing();
    while (end > layout.opening() && lines.get(end - 1).furniture()) {
      end--;
    }
    return end;
  }

  /** The parts of the head or of the closing: runs of lines of one role. */
  private List<Part> runs(List<Line> lines, List<Furniture> odd, int from, int to, Layout layout) {
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      while (next < odd.size() && odd.get(next).span().end() <= line.span().start()) {
        next++;
      }
      Part part =
          line.furniture()
              ? new Part(
                  odd.get(next).span().start(),
                  0,
                  SectionRole.FURNITURE,
                  null,
                  odd.get(next).rule())
              : content(i, line, layout);
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      boolean same = last != null && last.role() == part.role();
      if (!same || line.furniture() && last != null && last.start() != part.start()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private Part content(int index, Line line, Layout layout) {
    int start = line.span().start();
    if (index >= layout.closing()) {
      return new Part(start, 0, SectionRole.SIGNATURE, null, RuleIds.CLOSING);
    }
    SectionRole role = layout.headRole(index, line, bodies);
    return new Part(
        start, 0, role, null, role == SectionRole.TITLE ? RuleIds.TITLE : RuleIds.OPENING);
  }

  private static List<Part> whole(Page page, List<Part> parts) {
    return parts.isEmpty() && page.length() > 0
        ? List.of(new Part(0, 0, SectionRole.PREAMBLE, null, RuleIds.OPENING))
        : parts;
  }

  private static List<Furniture> inner(List<Line> lines, List<Furniture> odd, int body, int end) {
    if (body >= end) {
      return List.of();
    }
    int first = lines.get(body).span().start();
    int behind = lines.get(end - 1).span().end();
    return odd.stream().filter(f -> new Span(first, behind).covers(f.span())).toList();
  }
}
