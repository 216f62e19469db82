package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Section;

/**
 * The sections over a place, outermost first; asked in text order, so that one pass over the
 * sections answers all.
 */
final class SectionFinder {
  private final List<Section> sections;
  private final List<Section> open = new ArrayList<>();
  private int next;

  /** Before this place the same sections stand over all that is asked about. */
  private int until;

  private List<Section> over = List.of();
  private List<String> headings = List.of();

  SectionFinder(List<Section> sections) {
    this.sections = sections;
  }

  /** The sections over a place; the same list for all places over which the same ones stand. */
  List<Section> over(int at) {
    if (at < until) {
      return over;
    }
    boolean changes = false;
    while (next < sections.size() && sections.get(next).span().start() <= at) {
      Section section = sections.get(next++);
      closeBy(section.span().start());
      open.add(section);
      changes = true;
    }
    if (closeBy(at) || changes) {
      over = List.copyOf(open);
      headings = headingsOf(over);
    }
    until = next < sections.size() ? sections.get(next).span().start() : Integer.MAX_VALUE;
    for (Section section : over) {
      until = Math.min(until, section.span().end());
    }
    return over;
  }

  /** Their headings, innermost first. */
  List<String> headings() {
    return headings;
  }

  private boolean closeBy(int at) {
    int before = open.size();
    for (int i = before - 1; i >= 0; i--) {
      if (open.get(i).span().end() <= at) {
        open.remove(i);
      }
    }
    return open.size() < before;
  }

  private static List<String> headingsOf(List<Section> sections) {
    List<String> headings = new ArrayList<>(sections.size());
    for (int i = sections.size() - 1; i >= 0; i--) {
      String heading = sections.get(i).heading();
      if (heading != null) {
        headings.add(heading);
      }
    }
    return headings;
  }
}
