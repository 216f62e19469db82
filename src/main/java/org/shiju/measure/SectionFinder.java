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

  SectionFinder(List<Section> sections) {
    this.sections = sections;
  }

  List<Section> over(int at) {
    while (next < sections.size() && sections.get(next).span().start() <= at) {
      Section section = sections.get(next++);
      open.removeIf(s -> s.span().end() <= section.span().start());
      open.add(section);
    }
    open.removeIf(s -> s.span().end() <= at);
    return open;
  }
}
