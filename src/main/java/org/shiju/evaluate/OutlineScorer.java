package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Roles of sections, by the characters that have them, and headings (章节作用、标题).
 *
 * <p>Blanks have no role. Leniently, a heading is right where its start is, whatever the level.
 */
final class OutlineScorer {
  private static final Comparator<Heading> ORDER =
      Comparator.comparingInt(Heading::start).thenComparingInt(Heading::level);

  private final Scorer scorer;
  private final Sheet sheet;
  private final Characters text;

  OutlineScorer(Scorer scorer) {
    this.scorer = scorer;
    this.sheet = scorer.sheet();
    this.text = scorer.gold().text();
  }

  void score() {
    List<Gold.Turn> turns = scorer.gold().turns();
    if (turns != null) {
      roles(turns);
    }
    Set<Heading> headings = scorer.gold().headings();
    if (headings != null) {
      headings(headings);
    }
  }

  private void roles(List<Gold.Turn> turns) {
    @Nullable String[] said = scorer.said().roles(text.length());
    int first = turns.isEmpty() ? said.length : turns.get(0).start();
    role(new Extent(0, first), null, said);
    for (int i = 0; i < turns.size(); i++) {
      int end = i + 1 < turns.size() ? turns.get(i + 1).start() : said.length;
      role(new Extent(turns.get(i).start(), end), turns.get(i).role(), said);
    }
  }

  private void role(Extent extent, @Nullable String wanted, @Nullable String[] said) {
    int all = 0;
    int wrong = 0;
    int first = extent.start();
    Set<String> others = new LinkedHashSet<>();
    for (int i = extent.start(); i < extent.end(); i++) {
      if (!text.isBlank(i)) {
        all++;
        if (wanted == null ? said[i] != null : !wanted.equals(said[i])) {
          first = wrong == 0 ? i : first;
          wrong++;
          others.add(said[i] == null ? "-" : said[i]);
        }
      }
    }
    if (all == 0) {
      return;
    }
    sheet.share(Scores.SECTION_ROLE, new Share(all - wrong, all));
    Extent line = scorer.line(first);
    String got = wrong == 0 ? wanted : String.join(",", others) + " " + wrong + "/" + all;
    sheet.place(
        new Place(
            Place.SECTION,
            Place.SECTION,
            extent.start(),
            "",
            wanted == null ? "" : wanted,
            got,
            wrong,
            wrong == 0 ? "" : text.around(line.start(), line.end())));
  }

  private void headings(Set<Heading> wanted) {
    Set<Heading> said = scorer.said().headings();
    Marks marks = sheet.part(Place.HEADING);
    count(wanted, said, marks.strict());
    count(starts(wanted), starts(said), marks.lenient());
    SortedSet<Heading> missed = new TreeSet<>(ORDER);
    missed.addAll(wanted);
    missed.removeAll(said);
    List<Heading> extra = new ArrayList<>(said);
    extra.removeAll(wanted);
    extra.sort(ORDER);
    for (Heading heading : wanted) {
      if (said.contains(heading)) {
        judged(heading.start(), heading, heading);
      }
    }
    for (Heading heading : missed) {
      Heading other = null;
      for (Heading got : extra) {
        other = other == null && got.start() == heading.start() ? got : other;
      }
      if (other != null) {
        extra.remove(other);
      }
      judged(heading.start(), heading, other);
    }
    extra.forEach(heading -> judged(heading.start(), null, heading));
  }

  private static Set<Integer> starts(Set<Heading> headings) {
    Set<Integer> starts = new HashSet<>();
    headings.forEach(heading -> starts.add(heading.start()));
    return starts;
  }

  static <T> void count(Set<T> wanted, Set<T> said, Tally tally) {
    wanted.forEach(
        one -> {
          if (said.contains(one)) {
            tally.hit();
          } else {
            tally.miss();
          }
        });
    said.stream().filter(one -> !wanted.contains(one)).forEach(one -> tally.extra());
  }

  private void judged(int start, @Nullable Heading wanted, @Nullable Heading got) {
    Extent line = scorer.line(start);
    scorer.judged(
        Place.HEADING,
        Place.HEADING,
        line,
        text.slice(line.start(), line.end()),
        told(wanted),
        told(got),
        wanted != null && wanted.equals(got));
  }

  private static @Nullable String told(@Nullable Heading heading) {
    return heading == null ? null : "level " + heading.level();
  }
}
