package org.shiju.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/**
 * Finds the title among the lines of the head, joined where it was broken.
 *
 * <p>Of several candidates the last before the text wins ({@code 公告:…} of a forum comes first),
 * unless an earlier one alone ends as a report does.
 */
final class Titles {
  private static final int LONGEST = 200;

  private final WordMap<Boolean> endings;

  /** The ending that leaves no doubt. */
  private final String surest;

  /** What joins the two halves of a title that reports on one year and plans the next. */
  private static final String JOINS = "和及暨与";

  private final List<String> prefixes;
  private final List<String> subjects;
  private final Bodies bodies;

  Titles(Rules rules, Bodies bodies) {
    Node node = rules.file("metadata.yaml").need("titles");
    node.only("id", "endings", "subjects", "prefixes", "examples");
    subjects = node.texts("subjects");
    endings = WordMap.of(node.texts("endings"));
    surest = node.texts("endings").get(0);
    prefixes = node.texts("prefixes");
    this.bodies = bodies;
  }

  /**
   * A title.
   *
   * @param text as printed, on one line
   * @param folded the same as rules read it
   */
  record Title(Span span, String text, String folded) {

    /**
     * The year reported on: the last named outside brackets, before 年度 if there is one; in a title
     * that names two in a row the earlier ({@code 2023年工作总结和2024年工作计划}).
     */
    int year() {
      int year = 0;
      boolean annual = false;
      for (int i = 0; i + 4 < folded.length(); i++) {
        int here = Years.at(folded, i);
        boolean full = here > 0 && folded.startsWith("年度", i + 4);
        boolean planned = here == year + 1 && "和及暨与、".indexOf(folded.charAt(i - 1)) >= 0;
        if (here > 0 && !planned && (full || !annual)) {
          year = here;
          annual |= full;
        }
      }
      return year;
    }
  }

  /** The bodies named at the head of a title, before 关于, the year or the subject. */
  String issuer(Title title) {
    String folded = title.folded();
    int start = folded.startsWith("关于") ? 2 : 0;
    if (Years.at(folded, start) > 0) {
      start = folded.indexOf('年') + 1;
      start += folded.startsWith("度", start) ? 1 : 0;
    }
    int end = folded.length();
    for (String subject : subjects) {
      int at = folded.indexOf(subject, start);
      end = at < 0 ? end : Math.min(end, at);
    }
    for (int i = start; i < end; i++) {
      if (Years.at(folded, i) > 0) {
        end = i;
      }
    }
    return end == folded.length() ? "" : title.text().substring(start, end).strip();
  }

  @Nullable Title of(Page page, List<Line> head, int opening) {
    int best = -1;
    int rank = 0;
    for (int i = 0; i < head.size(); i++) {
      int here = i >= opening && head.get(i).isProse() ? 0 : rank(head.get(i));
      if (here > 0 && here >= rank) {
        best = i;
        rank = here;
      }
    }
    if (best < 0) {
      return null;
    }
    int first = first(head, best);
    int last = last(head, best);
    return join(page, head, first, last);
  }

  private int rank(Line line) {
    String folded = line.folded();
    if (line.furniture()
        || line.isProse()
        || folded.length() < 5
        || folded.length() > LONGEST
        || folded.indexOf('>') >= 0) {
      return 0;
    }
    String bare = bare(folded);
    boolean ends = endsTitle(folded);
    boolean about = folded.contains("关于") || Years.named(folded);
    boolean prefixed = !prefix(folded).isEmpty();
    int sure = ends ? bare.endsWith(surest) ? 4 : 3 : about && line.hasEndMark() ? 0 : 1;
    if (!ends && (!about || line.date() != null || bodies.isBodies(folded))) {
      return 0;
    }
    return sure * 2 + (about ? 2 : 0) - (prefixed ? 3 : 0);
  }

  private boolean endsTitle(String folded) {
    String bare = bare(folded);
    return endings.lengthBefore(bare, bare.length()) > 0;
  }

  /** Without brackets at the end: a document number, a date, 摘要, the mark of a note ([1]). */
  private static String bare(String folded) {
    String text = withoutNote(folded);
    while (text.length() < LONGEST && text.endsWith(")") && text.lastIndexOf('(') > 0) {
      text = text.substring(0, text.lastIndexOf('(')).stripTrailing();
    }
    return text;
  }

  private static String withoutNote(String folded) {
    int open = folded.endsWith("]") ? folded.lastIndexOf('[') : 0;
    return open > 0 ? folded.substring(0, open).stripTrailing() : folded;
  }

  private String prefix(String folded) {
    for (String prefix : prefixes) {
      if (folded.startsWith(prefix)) {
        return prefix;
      }
    }
    return "";
  }

  /** The line a broken title begins on. */
  private int first(List<Line> head, int best) {
    int first = best;
    while (first > 0 && best - first < 4) {
      Line above = head.get(first - 1);
      String line = head.get(first).folded();
      boolean joined =
          !above.isProse() && (JOINS.indexOf(line.charAt(0)) >= 0 || endsJoined(above.folded()));
      if (above.furniture() || !joined && (standsAlone(line) || !isFragment(above))) {
        break;
      }
      first--;
    }
    return first;
  }

  /** 2022年度工作报告和|2023年工作思路: a title that goes on. */
  private static boolean endsJoined(String folded) {
    String text = folded.stripTrailing();
    return !text.isEmpty() && JOINS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a title may begin with this line: it names its matter and its year or bodies. */
  private static boolean standsAlone(String folded) {
    return folded.contains("关于") || Years.named(folded);
  }

  private boolean isFragment(Line line) {
    String folded = line.folded();
    boolean ends = endsTitle(folded);
    return !ends
        && !line.isProse()
        && folded.length() <= 60
        && folded.indexOf(':') < 0
        && folded.indexOf('>') < 0
        && line.date() == null
        && (standsAlone(folded) || bodies.isBodies(folded));
  }

  /** A title whose ending stands on the next line. */
  private int last(List<Line> head, int best) {
    int last = best;
    boolean open = !endsTitle(head.get(best).folded());
    if (open && best + 1 < head.size()) {
      Line below = head.get(best + 1);
      boolean closes = endsTitle(below.folded());
      if (!below.furniture() && !below.isProse() && closes) {
        last++;
      }
    }
    return last;
  }

  private Title join(Page page, List<Line> head, int first, int last) {
    StringBuilder text = new StringBuilder();
    StringBuilder folded = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Line line = head.get(i);
      int from = i == first ? prefix(line.folded()).length() : 0;
      text.append(page.text(), line.start() + from, line.words().end());
      folded.append(line.folded().substring(from));
    }
    String bare = DocumentNumbers.cut(withoutNote(folded.toString()));
    Span span = new Span(head.get(first).start(), head.get(last).words().end());
    return new Title(span, text.substring(0, bare.length()).strip(), bare);
  }
}
