package org.shiju.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.SectionRole;

/**
 * Walks over the body once and says where a section begins and what role it has.
 *
 * <p>A heading of the first level takes its role from its words, or from what came before it; what
 * stands under it inherits. A paragraph such as 下一步,我局将… turns the role: the headings that follow
 * under the same parent go with the turn. {@code 七、存在问题和下一步计划} is problems up to the turn and plan
 * from it.
 */
final class BodyParts {
  private static final int TOP = -1;

  private final List<Line> lines;
  private final RoleWords roles;
  private final @Nullable Integer year;
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final Map<Integer, SectionRole> turned = new HashMap<>();
  private final Map<Integer, SectionRole> waiting = new HashMap<>();
  private final Map<Integer, List<SectionRole>> spoken = new HashMap<>();
  private final Set<SectionRole> seen = new HashSet<>();

  private BodyParts(List<Line> lines, RoleWords roles, @Nullable Integer year) {
    this.lines = lines;
    this.roles = roles;
    this.year = year;
  }

  /** The parts of the lines [from, to). */
  static List<Part> of(
      List<Line> lines,
      List<Heading> headings,
      int from,
      int to,
      RoleWords roles,
      @Nullable Integer year) {
    BodyParts walk = new BodyParts(lines, roles, year);
    boolean admits = headings.stream().noneMatch(h -> walk.isProblems(h));
    int next = 0;
    for (int i = from; i < to; i++) {
      while (next < headings.size() && headings.get(next).line() < i) {
        next++;
      }
      if (next < headings.size() && headings.get(next).line() == i) {
        walk.heading(headings.get(next));
      } else if (!lines.get(i).furniture()) {
        walk.paragraph(i, admits);
      }
    }
    return walk.parts;
  }

  private boolean isProblems(Heading heading) {
    return heading.level() == 1 && roles.of(text(heading), year).contains(SectionRole.PROBLEMS);
  }

  private String text(Heading heading) {
    Line line = lines.get(heading.line());
    return line.folded()
        .substring(heading.textStart() - line.start(), heading.end() - line.start());
  }

  private void heading(Heading heading) {
    close(heading.level());
    int parent = open.isEmpty() ? TOP : open.get(open.size() - 1);
    String text = text(heading);
    List<SectionRole> said = roles.of(text, year);
    restart(heading, parent);
    SectionRole role = parent == TOP ? topRole(said) : childRole(heading, parent, text, said);
    if (parent == TOP) {
      seen.add(role);
    }
    add(new Part(lineStart(heading.line()), heading.level(), role, heading, heading.rule()));
    spoken.put(parts.size() - 1, said);
  }

  /** The role of a heading under no other: what it says, else what follows from the ones before. */
  private SectionRole topRole(List<SectionRole> said) {
    if (!said.isEmpty()) {
      return said.get(0);
    }
    SectionRole turn = turned.get(TOP);
    if (turn != null) {
      return turn;
    }
    boolean late = seen.contains(SectionRole.PROBLEMS) || seen.contains(SectionRole.PLAN);
    return late ? SectionRole.PLAN : SectionRole.ACHIEVEMENTS;
  }

  /** Numbers that begin anew behind a turn go with it. */
  private void restart(Heading heading, int parent) {
    SectionRole wait = waiting.remove(parent);
    if (wait != null && heading.ordinal() == 1) {
      turned.put(parent, wait);
    }
  }

  private SectionRole childRole(Heading heading, int parent, String text, List<SectionRole> said) {
    SectionRole inherited = turned.getOrDefault(parent, parts.get(parent).role());
    if (said.isEmpty() || said.get(0) == inherited) {
      return inherited;
    }
    List<SectionRole> ofParent = spoken.getOrDefault(parent, List.of());
    if (ofParent.size() > 1 && ofParent.contains(said.get(0))) {
      turned.put(parent, said.get(0));
      return said.get(0);
    }
    boolean plain = roles.coverage(text) * 2 >= text.length();
    boolean apart = said.get(0) == SectionRole.PROBLEMS || said.get(0) == SectionRole.PLAN;
    return plain && apart && inherited == SectionRole.ACHIEVEMENTS ? said.get(0) : inherited;
  }

  private void paragraph(int index, boolean admits) {
    int parent = open.isEmpty() ? TOP : open.get(open.size() - 1);
    SectionRole now = roleNow(parent);
    String folded = lines.get(index).folded();
    boolean sentence = lines.get(index).isProse() || lines.get(index).hasEndMark();
    RoleWords.Said said = sentence ? said(folded, now, admits) : null;
    if (said == null || said.role() == now) {
      if (parts.isEmpty()) {
        add(new Part(lineStart(index), 1, now, null, RuleIds.BODY));
      }
      return;
    }
    turn(index, said);
  }

  private RoleWords.@Nullable Said said(String folded, SectionRole now, boolean admits) {
    RoleWords.Said turn = roles.turn(folded, 0);
    if (turn == null && year != null && opensNextYear(folded, year)) {
      turn = roles.laterYear();
    }
    if (turn == null && admits && now == SectionRole.ACHIEVEMENTS) {
      turn = roles.admission(folded);
    }
    if (turn == null
        || turn.role() == SectionRole.PROBLEMS && (!admits || now != SectionRole.ACHIEVEMENTS)) {
      return turn != null && turn.role() == SectionRole.PLAN ? turn : null;
    }
    return turn;
  }

  /** {@code 2024年,我局将…}, but no {@code 2024年1月5日}. */
  private static boolean opensNextYear(String folded, int year) {
    int mark = folded.indexOf('年');
    return Years.at(folded, 0) == year + 1
        && (mark + 1 == folded.length() || !Character.isDigit(folded.charAt(mark + 1)));
  }

  /** A part without heading from a paragraph on, a child of the innermost section. */
  private void turn(int index, RoleWords.Said said) {
    while (!open.isEmpty() && parts.get(open.get(open.size() - 1)).heading() == null) {
      open.remove(open.size() - 1);
    }
    int parent = open.isEmpty() ? TOP : open.get(open.size() - 1);
    int level = parent == TOP ? 1 : parts.get(parent).level() + 1;
    turned.put(parent, said.role());
    int grand = open.size() < 2 ? TOP : open.get(open.size() - 2);
    if (parent != TOP) {
      waiting.put(grand, said.role());
    }
    add(new Part(lineStart(index), level, said.role(), null, said.rule()));
  }

  private SectionRole roleNow(int parent) {
    if (parent == TOP) {
      return turned.getOrDefault(TOP, SectionRole.ACHIEVEMENTS);
    }
    return turned.getOrDefault(parent, parts.get(parent).role());
  }

  private void add(Part part) {
    close(part.level());
    parts.add(part);
    open.add(parts.size() - 1);
  }

  private void close(int level) {
    while (!open.isEmpty() && parts.get(open.get(open.size() - 1)).level() >= level) {
      open.remove(open.size() - 1);
    }
  }

  private int lineStart(int index) {
    return lines.get(index).span().start();
  }
}
