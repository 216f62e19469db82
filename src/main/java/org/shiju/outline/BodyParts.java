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
 * stands under it inherits. A paragraph or a sentence such as 下一步,我局将… turns the role: the headings
 * that follow under the same parent go with the turn. {@code 七、存在问题和下一步计划} is problems up to the
 * turn and plan from it.
 */
final class BodyParts {
  private static final int TOP = -1;
  private static final SectionRole ACHIEVEMENTS = SectionRole.ACHIEVEMENTS;

  /**
   * A turn inside a paragraph, or to problems at the head of a plan: it may end with the paragraph.
   *
   * @param before the role before it
   * @param item the number of the paragraph, where it is an item; else 0
   * @param fresh whether the paragraph was the first below its heading
   */
  private record Passing(SectionRole before, int item, boolean fresh) {}

  private final List<Line> lines;
  private final RoleWords roles;
  private final Turns turns;
  private final @Nullable Integer year;

  /** Whether paragraphs may admit problems, there being no heading for them. */
  private final boolean admits;

  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final Map<Integer, SectionRole> turned = new HashMap<>();
  private final Map<Integer, SectionRole> waiting = new HashMap<>();
  private final Map<Integer, List<SectionRole>> spoken = new HashMap<>();
  private final Map<Integer, Heading> latest = new HashMap<>();
  private final Set<SectionRole> seen = new HashSet<>();

  /** Whether no paragraph was read yet below the innermost heading. */
  private boolean fresh;

  /** The number of the last item (三是) below the innermost heading. */
  private int items;

  /** A turn that may end with its paragraph; null where none is open. */
  private @Nullable Passing passing;

  private BodyParts(
      List<Line> lines, List<Heading> headings, RoleWords roles, @Nullable Integer year) {
    this.lines = lines;
    this.roles = roles;
    this.turns = new Turns(roles, year);
    this.year = year;
    admits = headings.stream().noneMatch(this::isProblems);
  }

  /** The parts of the lines [from, to). */
  static List<Part> of(
      List<Line> lines,
      List<Heading> headings,
      int from,
      int to,
      RoleWords roles,
      @Nullable Integer year) {
    BodyParts walk = new BodyParts(lines, headings, roles, year);
    int next = 0;
    for (int i = from; i < to; i++) {
      while (next < headings.size() && headings.get(next).line() < i) {
        next++;
      }
      if (next < headings.size() && headings.get(next).line() == i) {
        walk.heading(headings.get(next));
      } else if (!lines.get(i).furniture()) {
        walk.paragraph(i);
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
        .substring(heading.textStart() - line.start(), heading.end() - line.start())
        .replace(" ", "");
  }

  private void heading(Heading heading) {
    passBy(heading);
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
    latest.put(parent, heading);
    fresh = true;
    items = 0;
    Line line = lines.get(heading.line());
    sentences(heading.line(), heading.end() - line.start(), false);
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

  /**
   * Numbers that begin anew behind a turn go with it; under a heading that speaks of two roles they
   * are a turn themselves.
   */
  private void restart(Heading heading, int parent) {
    SectionRole wait = waiting.remove(parent);
    Heading before = latest.get(parent);
    if (heading.ordinal() != 1) {
      return;
    }
    if (wait != null) {
      turned.put(parent, wait);
    } else if (before != null
        && before.level() == heading.level()
        && !turned.containsKey(parent)
        && planned(parent)) {
      turned.put(parent, SectionRole.PLAN);
    }
  }

  /** Whether the heading of a part on problems speaks of the plan, too. */
  private boolean planned(int part) {
    return part != TOP
        && parts.get(part).role() == SectionRole.PROBLEMS
        && spoken.getOrDefault(part, List.of()).contains(SectionRole.PLAN);
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
    return plain && isApart(said.get(0)) && (isApart(inherited) || inherited == ACHIEVEMENTS)
        ? said.get(0)
        : inherited;
  }

  private static boolean isApart(SectionRole role) {
    return role == SectionRole.PROBLEMS || role == SectionRole.PLAN;
  }

  private void paragraph(int index) {
    Line line = lines.get(index);
    passBy(index);
    if (line.isProse() || line.hasEndMark()) {
      sentences(index, 0, true);
    }
    if (parts.isEmpty()) {
      add(new Part(lineStart(index), 1, roleNow(), null, RuleIds.BODY));
    }
  }

  /** Reads the sentences of a line from an offset on and turns the role where they do. */
  private void sentences(int index, int from, boolean opens) {
    Line line = lines.get(index);
    String folded = line.folded();
    int start = from == 0 ? 0 : Turns.next(folded, from);
    SectionRole now = roleNow();
    for (int at = start; at >= 0; at = Turns.next(folded, at)) {
      int item = Turns.item(folded, at);
      boolean first = opens && at == 0;
      boolean fromPlan = now == SectionRole.PLAN && fresh;
      boolean admitting = admits && (now == ACHIEVEMENTS || fromPlan);
      RoleWords.Said said = turns.said(folded, at, first, now, admitting);
      if (said == null && item == 1 && items > 1 && now == SectionRole.PROBLEMS && bothHere()) {
        said = turns.plan();
      }
      items = item > 0 ? item : items;
      if (said != null && said.role() != now) {
        turn(at == 0 ? line.span().start() : line.start() + at, said);
        boolean stays = first && !fromPlan || folded.endsWith(":");
        passing = stays ? null : new Passing(now, Turns.item(folded, 0), fresh);
        now = roleNow();
      }
    }
    fresh &= start < 0;
  }

  /** Ends a passing turn before a paragraph that does not go with it. */
  private void passBy(int index) {
    Passing was = passing;
    passing = null;
    if (was != null && endsBefore(was, lines.get(index).folded())) {
      goBack(was.before, lines.get(index).span().start(), true);
    }
  }

  private boolean endsBefore(Passing was, String folded) {
    int item = Turns.item(folded, 0);
    if (was.before == SectionRole.PROBLEMS) {
      return item > 1 && item == was.item + 1;
    }
    boolean toProblems = roleNow() == SectionRole.PROBLEMS;
    return toProblems
        ? was.before == SectionRole.PLAN && (item == 0 || turns.promises(folded))
        : item == 0 && !turns.promises(folded);
  }

  /** Ends a passing turn before a heading, unless the heading is the first of a row it opens. */
  private void passBy(Heading heading) {
    Passing was = passing;
    passing = null;
    boolean problems = roleNow() == SectionRole.PROBLEMS;
    if (was == null
        || was.before == SectionRole.PROBLEMS
        || problems && was.before == ACHIEVEMENTS) {
      return;
    }
    if (problems || was.fresh || heading.ordinal() != 1) {
      int level = parts.get(parts.size() - 1).level();
      goBack(was.before, lineStart(heading.line()), heading.level() > level);
    }
  }

  /** Gives a section back the role it had before a turn; in a part of its own where one follows. */
  private void goBack(SectionRole role, int start, boolean part) {
    if (part) {
      turn(start, new RoleWords.Said(role, RuleIds.BODY));
    }
    waiting.clear();
    open.stream().filter(i -> parts.get(i).role() == role).forEach(turned::remove);
    if (role == ACHIEVEMENTS) {
      turned.remove(TOP);
    }
  }

  private boolean bothHere() {
    return !open.isEmpty() && planned(open.get(open.size() - 1));
  }

  /** A part without heading from a paragraph on, a child of the innermost section. */
  private void turn(int start, RoleWords.Said said) {
    while (!open.isEmpty() && parts.get(open.get(open.size() - 1)).heading() == null) {
      open.remove(open.size() - 1);
    }
    int parent = open.isEmpty() ? TOP : open.get(open.size() - 1);
    int level = parent == TOP ? 1 : parts.get(parent).level() + 1;
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).start() == start && parts.get(last).heading() == null) {
      parts.remove(last);
    }
    items = 0;
    turned.put(parent, said.role());
    int grand = open.size() < 2 ? TOP : open.get(open.size() - 2);
    if (parent != TOP) {
      waiting.put(grand, said.role());
    }
    add(new Part(start, level, said.role(), null, said.rule()));
  }

  private SectionRole roleNow() {
    int parent = open.isEmpty() ? TOP : open.get(open.size() - 1);
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
