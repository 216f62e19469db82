package org.shiju.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Assumptions;
import org.shiju.model.Genre;
import org.shiju.model.Metadata;
import org.shiju.model.Page;
import org.shiju.model.Region;
import org.shiju.model.Span;
import org.shiju.model.Warning;
import org.shiju.rules.Rules;

/** Reads what a document says of itself from its head and its closing. */
final class MetadataReader {
  /** Parents that decide between regions of one name are named early in a text. */
  private static final int CONTEXT = 20_000;

  /** A year that opens a line further down may be the one that is planned. */
  private static final int OPENING_LINES = 4;

  private final Bodies bodies;

  /** Who gives a report for a body: 县长. */
  private final List<String> offices;

  private final Titles titles;
  private final HeadLines headLines;
  private final Genres genres;
  private final RegionReader regions;

  MetadataReader(Rules rules, Bodies bodies) {
    this.bodies = bodies;
    rules
        .file("metadata.yaml")
        .only(
            "titles",
            "bodies",
            "addressees",
            "divisions",
            "division_parts",
            "papers",
            "labels",
            "national",
            "offices");
    offices = rules.file("metadata.yaml").texts("offices");
    titles = new Titles(rules, bodies);
    headLines = new HeadLines(rules, bodies);
    genres = new Genres(rules);
    regions = new RegionReader(rules);
  }

  /**
   * Reads the metadata.
   *
   * @param body the first line of the body
   * @param reviewed the year that a heading looks back on; 0 where none says
   */
  Metadata read(
      Page page,
      List<Line> lines,
      Layout layout,
      int body,
      int reviewed,
      Assumptions assumptions,
      List<Warning> warnings) {
    List<Line> head = lines.subList(0, body);
    List<Line> closing = lines.subList(layout.closing(), lines.size());
    Titles.Title title = titles.of(page, head, layout.opening());
    List<String> issuers = issuers(page, head, closing, title);
    String opening = opening(lines, layout, body);
    Genres.Guess genre = genres.of(title == null ? "" : title.folded(), opening, page.folded());
    Integer year =
        looksBack(genre.genre()) && reviewed > 0 && assumptions.year() == null
            ? Integer.valueOf(reviewed)
            : year(page, lines, layout, title, assumptions, warnings);
    int titleStart = title == null ? 0 : title.span().start();
    return new Metadata(
        title == null ? null : title.text(),
        genre.genre(),
        genre.confidence(),
        issuers,
        region(page, issuers, title, lines, head, assumptions),
        year,
        headLines.published(head, closing, titleStart, layout.opening()),
        signed(closing, head),
        headLines.documentNumber(page, head, layout.opening()),
        headLines.addressee(page, head),
        headLines.source(page, head, layout.opening()));
  }

  /** The paragraphs before the body, the first where there are none. */
  private static String opening(List<Line> lines, Layout layout, int body) {
    StringBuilder text = new StringBuilder();
    int end = Math.min(lines.size(), Math.max(body, layout.opening() + 1));
    for (int i = layout.opening(); i < end; i++) {
      text.append(lines.get(i).folded());
    }
    return text.toString();
  }

  /** Reports held at the beginning of the year in their title on the one before. */
  private static boolean looksBack(Genre genre) {
    return genre == Genre.GOVERNMENT_WORK_REPORT || genre == Genre.COURT_REPORT;
  }

  private List<String> issuers(
      Page page, List<Line> head, List<Line> closing, Titles.@Nullable Title title) {
    List<String> signed = bodyLines(page, closing);
    List<String> titled =
        title == null
            ? List.of()
            : bodies.split(titles.issuer(title)).stream()
                .filter(name -> bodies.isBody(name) || regions.isDivision(name))
                .toList();
    // A body that the title names is surer than one on a line of the site's head.
    boolean named = titled.stream().anyMatch(bodies::isBody);
    List<String> printed = signed.isEmpty() && !named ? headBodies(page, head, title) : signed;
    return printed.isEmpty()
        ? titled
        : printed.stream().map(name -> full(name, titled)).distinct().toList();
  }

  /**
   * The bodies printed at or below the title, or above it where none is, or the one whose head
   * gives the report ({@code 某县人民政府县长 某某}).
   */
  private List<String> headBodies(Page page, List<Line> head, Titles.@Nullable Title title) {
    List<Line> below =
        title == null
            ? List.of()
            : head.stream().filter(line -> line.start() >= title.span().start()).toList();
    List<String> found = bodyLines(page, below);
    found = found.isEmpty() ? bodyLines(page, head) : found;
    return found.isEmpty() ? headed(page, head) : found;
  }

  private List<String> headed(Page page, List<Line> head) {
    for (Line line : head) {
      for (String office : offices) {
        int at = line.furniture() ? -1 : line.folded().indexOf(office);
        if (at > 0 && bodies.isBodies(line.folded().substring(0, at))) {
          return List.of(page.text().substring(line.start(), line.start() + at).strip());
        }
      }
    }
    return List.of();
  }

  /** The longer name where the title has one: 定海区司法局 for 区司法局. */
  private static String full(String name, List<String> titled) {
    return titled.stream().filter(longer -> longer.endsWith(name)).findFirst().orElse(name);
  }

  /** The bodies on lines of their own, a date behind them left out. */
  private List<String> bodyLines(Page page, List<Line> lines) {
    List<String> found = new ArrayList<>();
    for (Line line : lines) {
      if (line.furniture()) {
        continue;
      }
      Dates.Found date = line.date();
      int end = date == null ? line.folded().length() : date.start();
      String folded = line.folded().substring(0, end).strip();
      if (!folded.isEmpty() && bodies.isBodies(folded)) {
        int start = line.start();
        for (String body : bodies.split(page.text().substring(start, start + end).strip())) {
          if (!found.contains(body)) {
            found.add(body);
          }
        }
      }
    }
    return found;
  }

  private @Nullable Region region(
      Page page,
      List<String> issuers,
      Titles.@Nullable Title title,
      List<Line> lines,
      List<Line> head,
      Assumptions assumptions) {
    String context = page.folded().substring(0, Math.min(page.length(), CONTEXT));
    if (assumptions.region() != null) {
      return regions.named(assumptions.region(), context);
    }
    List<String> names = new ArrayList<>(issuers);
    if (title != null) {
      names.add(title.folded());
    }
    Region known = regions.of(names, context);
    if (known == null && !issuers.isEmpty()) {
      known = unlisted(page, issuers.get(0));
    }
    String titled = title == null ? "" : title.folded();
    known = known != null ? known : regions.within(titled, head, context);
    if (known == null && issuers.isEmpty()) {
      return reported(page, lines.subList(0, Math.min(lines.size(), 2 * OPENING_LINES)));
    }
    return known != null ? known : regions.nearby(issuers.get(0), context);
  }

  /** A division that no table knows, as printed. */
  private @Nullable Region unlisted(Page page, String printed) {
    String name = folded(page, printed);
    Region region = regions.unlisted(name);
    if (region == null) {
      return null;
    }
    int at = page.folded().indexOf(region.name());
    String shown = page.text().substring(at, at + region.name().length());
    return regions.levelled(
        new Region(shown, region.level(), null, region.parents()), name, page.folded());
  }

  /** The place of the report that a page speaks of: 《某市2022年法治政府建设情况报告》全文公布. */
  private @Nullable Region reported(Page page, List<Line> lines) {
    for (Line line : lines) {
      int open = line.folded().indexOf('《');
      Region region =
          open < 0
              ? null
              : unlisted(page, page.text().substring(line.start() + open + 1, line.words().end()));
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  /** A printed name as rules read it: 沧岭区人民政府 for 滄嶺區人民政府. */
  private static String folded(Page page, String printed) {
    int at = page.text().indexOf(printed);
    return at < 0 ? printed : page.folded().substring(at, at + printed.length());
  }

  private @Nullable LocalDate signed(List<Line> closing, List<Line> head) {
    LocalDate signed = null;
    LocalDate dated = null;
    for (Line line : closing) {
      Dates.Found date = line.furniture() ? null : line.date();
      if (date != null) {
        String before = line.folded().substring(0, date.start()).strip();
        dated = date.date();
        signed = before.isEmpty() || bodies.isBodies(before) ? dated : signed;
      }
    }
    if (signed != null) {
      return signed; // and not the date of a link below
    }
    return dated != null ? dated : headLines.signed(head);
  }

  private static @Nullable Integer year(
      Page page,
      List<Line> lines,
      Layout layout,
      Titles.@Nullable Title title,
      Assumptions assumptions,
      List<Warning> warnings) {
    int titled = title == null ? 0 : title.year();
    int opened = 0;
    Span place = new Span(0, 0);
    int end = Math.min(layout.closing(), layout.opening() + OPENING_LINES);
    for (int i = layout.opening(); i < end && opened == 0; i++) {
      opened = Years.at(lines.get(i).folded(), 0);
      place = new Span(lines.get(i).start(), Math.min(page.length(), lines.get(i).start() + 5));
    }
    if (assumptions.year() != null) {
      return assumptions.year();
    }
    if (titled > 0 && opened > 0 && opened != titled) {
      warnings.add(
          new Warning(
              "year_differs",
              place,
              "the title reports on " + titled + ", the text opens with " + opened));
    }
    if (titled > 0 || opened > 0) {
      return titled > 0 ? titled : opened;
    }
    int any = firstYear(page.folded());
    return any > 0 ? any : null;
  }

  private static int firstYear(String folded) {
    for (int i = 0; i + 4 < folded.length(); i++) {
      int year = Years.at(folded, i);
      if (year > 0) {
        return year;
      }
    }
    return 0;
  }
}
