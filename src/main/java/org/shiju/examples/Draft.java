package org.shiju.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.text.Fold;

/**
 * A figure that an example sets down; {@link #link} makes measurements of them as the linker would.
 */
final class Draft {
  int start;
  String surface = "";
  BigDecimal value = BigDecimal.ZERO;
  String unit = "";
  Kind kind = Kind.COUNT;
  Bound bound = Bound.EXACT;
  Status status = Status.ACTUAL;
  @Nullable ChangeRole role;
  String subject = "";
  @Nullable String predicate;
  @Nullable String indicator;
  @Nullable String period;
  @Nullable String scope;

  /** Index of the whole from 1; 0 for none; -1 to read it from brackets and 其中. */
  int of = -1;

  private int end() {
    return start + surface.length();
  }

  /** Measurements in text order, with sentences, clauses and the wholes of parts. */
  static List<Measurement> link(String text, List<Draft> drafts) {
    Page page = Fold.page(text);
    drafts.sort(Comparator.comparingInt(d -> d.start));
    List<Measurement> said = new ArrayList<>();
    Span sentence = new Span(0, 0);
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      int whole = d.of >= 0 ? d.of - 1 : d.isAdded() ? whole(page.folded(), drafts, i) : -1;
      Span span = new Span(d.start, d.end());
      sentence = sentence.covers(span) ? sentence : around(page.folded(), span, "。!?\n");
      said.add(
          new Measurement(
              "m" + (i + 1),
              new Quantity(span, span, d.value, null, d.unit, d.kind, d.bound, "test"),
              d.status,
              d.role,
              d.subject,
              d.predicate,
              d.period,
              d.scope,
              null,
              sentence,
              new Measurement.Links(
                  whole < 0 ? null : "m" + (whole + 1),
                  List.of(),
                  around(page.folded(), span, "。!?\n,;()"),
                  null),
              d.indicator,
              "test"));
    }
    return said;
  }

  private boolean isAdded() {
    return kind != Kind.PERCENT && kind != Kind.RATIO && kind != Kind.RANK;
  }

  /**
   * The figure that ends before the bracket around this one, a noun between at most, or before the
   * 其中 of its sentence.
   */
  private static int whole(String folded, List<Draft> drafts, int at) {
    int start = drafts.get(at).start;
    int open = -1;
    int among = -1;
    int depth = 0;
    boolean behind = false;
    for (int i = start - 1; i >= 0 && "。!?\n".indexOf(folded.charAt(i)) < 0; i--) {
      char c = folded.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth < 0) {
        open = i;
        break;
      }
      behind |= depth == 0 && c == ';';
      if (depth == 0 && !behind && among < 0 && folded.startsWith("其中", i)) {
        among = i;
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      if (open >= 0
          && drafts.get(i).end() <= open
          && open - drafts.get(i).end() <= 4
          && folded
              .substring(drafts.get(i).end(), open)
              .chars()
              .noneMatch(c -> ",;)".indexOf(c) >= 0)) {
        return i;
      }
      if (among >= 0 && drafts.get(i).end() <= among && among - drafts.get(i).end() <= 1) {
        return i;
      }
    }
    return -1;
  }

  private static Span around(String folded, Span span, String ends) {
    int start = span.start();
    while (start > 0 && ends.indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < folded.length() && ends.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.min(folded.length(), end + 1));
  }
}
