package org.shiju.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Section;

/**
 * The headings above a place, outermost first: {@code 五、健全矛盾纠纷化解体系 / (三)加强行政复议工作}.
 *
 * <p>Sections come in text order, parents before children, so one stack finds every parent.
 */
final class SectionPaths {
  private final Map<Section, Section> parents = new IdentityHashMap<>();

  /** Paths that were asked for. */
  private final Map<Section, String> paths = new IdentityHashMap<>();

  SectionPaths(List<Section> sections) {
    Deque<Section> open = new ArrayDeque<>();
    for (Section section : sections) {
      while (!open.isEmpty() && !open.peek().span().covers(section.span())) {
        open.pop();
      }
      if (!open.isEmpty()) {
        parents.put(section, open.peek());
      }
      open.push(section);
    }
  }

  /** Null outside of all headings. */
  @Nullable String of(@Nullable Section section) {
    if (section == null) {
      return null;
    }
    String path = path(section);
    return path.isEmpty() ? null : path;
  }

  private String path(Section section) {
    String known = paths.get(section);
    if (known != null) {
      return known;
    }
    Section parent = parents.get(section);
    String path = join(parent == null ? "" : path(parent), printed(section));
    paths.put(section, path);
    return path;
  }

  private static String printed(Section section) {
    if (section.heading() == null) {
      return "";
    }
    return section.marker() == null ? section.heading() : section.marker() + section.heading();
  }

  private static String join(String above, String own) {
    return above.isEmpty() || own.isEmpty() ? above + own : above + " / " + own;
  }
}
