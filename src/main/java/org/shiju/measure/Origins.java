package org.shiju.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Origin;
import org.shiju.model.Origin.How;
import org.shiju.model.Origin.Part;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.Span;

/**
 * Where the values of a document's figures came from, step by step.
 *
 * <p>A value whose words stand beside its figure is of its clause; what does not stand there is
 * looked for in what memory held when the figure was linked, and quoted from where that was said.
 */
final class Origins {
  /** Words shorter than this are found anywhere and tell nothing. */
  private static final int SHORTEST = 2;

  /** How far before a bracket its body's name may begin. */
  private static final int BEFORE_BRACKET = 31;

  private final Language language;
  private final SectionFinder sections;
  private final Naming naming;
  private final PeriodOrigins periods;
  private final Map<String, List<Origin>> all = new LinkedHashMap<>();
  private Footprints paragraph = new Footprints(new Page("", ""));

  Origins(Language language, List<Section> sections, Naming naming, PeriodOrigins periods) {
    this.language = language;
    this.sections = new SectionFinder(sections);
    this.naming = naming;
    this.periods = periods;
  }

  /** The section whose heading names what a figure counts; null where none has to. */
  interface Naming {
    @Nullable Section of(Draft figure, List<Section> over);
  }

  /** By the id of the measurement; first the steps of the subject, last those of the scope. */
  Map<String, List<Origin>> all() {
    return all;
  }

  /** Looks on while the next paragraph is linked. */
  Trail paragraph(Page page) {
    paragraph = new Footprints(page);
    return paragraph;
  }

  /** Adds the steps of the figures of that paragraph. */
  void add(List<ParagraphLinker.Linked> figures) {
    for (ParagraphLinker.Linked linked : figures) {
      Draft figure = linked.draft();
      List<Section> over = List.copyOf(sections.over(figure.quantity.span().start()));
      Footprints.Seen seen = paragraph.of(figure);
      List<Origin> steps = new ArrayList<>(subject(figure, naming.of(figure, over)));
      steps.addAll(steps(figure, Part.PREDICATE));
      steps.addAll(periods.of(figure, seen == null ? null : seen.clause(), over));
      steps.addAll(steps(figure, Part.SCOPE));
      all.put(figure.id, steps);
    }
  }

  private List<Origin> subject(Draft figure, @Nullable Section named) {
    if (named != null) {
      return List.of(new Origin(Part.SUBJECT, How.HEADING, periods.heading(named), null));
    }
    Footprints.Seen seen = paragraph.of(figure);
    String verb = figure.predicate;
    boolean unnamed = figure.subject.isEmpty() || figure.subject.equals(verb);
    if (seen != null && unnamed && verb != null) {
      Span words = find(verb, List.of(new Footprints.Own(seen.clause(), How.VERB)));
      return List.of(new Origin(Part.SUBJECT, How.VERB, seen.clause(), words));
    }
    return steps(figure, Part.SUBJECT);
  }

  private static @Nullable String value(Draft figure, Part part) {
    return switch (part) {
      case SUBJECT -> figure.subject;
      case PREDICATE -> figure.predicate;
      default -> figure.scope;
    };
  }

  private List<Origin> steps(Draft figure, Part part) {
    List<Origin> steps = new ArrayList<>();
    String value = value(figure, part);
    Footprints.Seen seen = paragraph.of(figure);
    if (value == null || value.isEmpty() || seen == null) {
      return steps;
    }
    List<Footprints.Own> own = own(seen, part);
    if (!said(value, own, seen, part, steps)) {
      boolean general =
          part == Part.SUBJECT
              && figure.said.length() >= SHORTEST
              && value.contains(figure.said)
              && find(figure.said, own) != null;
      if (general) {
        int at = value.lastIndexOf(figure.said);
        Span words = find(figure.said, own);
        steps.add(new Origin(part, How.GENERAL, seen.clause(), words));
        pieces(value.substring(0, at), figure, part, own, steps);
        pieces(value.substring(at + figure.said.length()), figure, part, own, steps);
      } else {
        whole(value, figure, part, own, steps);
      }
    }
    return steps;
  }

  /** What a part of a value may be said by; verbs and bodies stand anywhere in the clause. */
  private List<Footprints.Own> own(Footprints.Seen seen, Part part) {
    List<Footprints.Own> own = new ArrayList<>(seen.own());
    if (part != Part.SUBJECT) {
      own.add(new Footprints.Own(seen.clause(), How.CLAUSE));
    }
    int bracket = Math.max(0, seen.clause().start() - 1);
    if (part == Part.SCOPE && paragraph.page().folded().charAt(bracket) == '(') {
      Span before = new Span(Math.max(0, bracket - BEFORE_BRACKET), bracket);
      own.add(new Footprints.Own(before, How.CLAUSE));
    }
    return own;
  }

  /** Whether the figure's own texts say all of some words; then with a step more. */
  private boolean said(
      String words, List<Footprints.Own> own, Footprints.Seen seen, Part part, List<Origin> steps) {
    for (Footprints.Own text : own) {
      Span found = find(words, List.of(text));
      if (found != null) {
        boolean clause = text.how() == How.CLAUSE && seen.clause().covers(found);
        steps.add(new Origin(part, text.how(), clause ? seen.clause() : text.span(), found));
        return true;
      }
    }
    return false;
  }

  /** A value that memory held as it is, else its pieces. */
  private void whole(
      String value, Draft figure, Part part, List<Footprints.Own> own, List<Origin> steps) {
    Footprints.Seen seen = seen(figure);
    String verb = figure.predicate == null ? "" : figure.predicate;
    boolean implied = part == Part.SUBJECT && value.equals(language.implied(verb));
    if (implied && (figure.pattern.equals("implied") || !seen.held().contains(value))) {
      Span words = find(verb, List.of(new Footprints.Own(seen.clause(), How.IMPLIED)));
      steps.add(new Origin(part, How.IMPLIED, seen.clause(), words));
    } else if (seen.held().contains(value)) {
      held(value, value, figure, part, steps);
    } else {
      pieces(value, figure, part, own, steps);
    }
  }

  /** The longest stretches of a value that are said by something, from its start on. */
  private void pieces(
      String value, Draft figure, Part part, List<Footprints.Own> own, List<Origin> steps) {
    Footprints.Seen seen = seen(figure);
    List<Footprints.Own> texts = new ArrayList<>(own);
    texts.add(new Footprints.Own(seen.clause(), How.CLAUSE));
    boolean added = false;
    int at = 0;
    while (at < value.length()) {
      int end = value.length();
      boolean found = false;
      while (!found && end - at >= SHORTEST) {
        String piece = value.substring(at, end);
        found = said(piece, own, seen, part, steps) || held(piece, figure, part, steps);
        found = found || said(piece, texts, seen, part, steps);
        end -= found ? 0 : 1;
      }
      added |= !found && "的、".indexOf(value.charAt(at)) < 0;
      at = found ? end : at + 1;
    }
    if (added) {
      steps.add(new Origin(part, How.ADDED, null, null));
    }
  }

  private Footprints.Seen seen(Draft figure) {
    Footprints.Seen seen = paragraph.of(figure);
    if (seen == null) {
      throw new IllegalStateException("nobody saw " + figure.id);
    }
    return seen;
  }

  /** Whether something that memory held says a piece; then with the steps that lead there. */
  private boolean held(String piece, Draft figure, Part part, List<Origin> steps) {
    for (String held : seen(figure).held()) {
      if (held.contains(piece)) {
        held(piece, held, figure, part, steps);
        return true;
      }
    }
    return false;
  }

  private void held(String piece, String held, Draft figure, Part part, List<Origin> steps) {
    Footprints.Seen seen = seen(figure);
    Footprints.Place place = seen.places().get(held);
    if (place == null) {
      return; // held, and nobody saw since when
    }
    Draft from = place.figure();
    How how = How.CARRIED;
    if (from == null) {
      how = How.TOPIC;
    } else if (from.quantity == seen.owner()) {
      how = How.OWNER;
    } else if (from == figure.whole) {
      how = How.WHOLE;
    }
    List<Footprints.Own> texts = new ArrayList<>();
    Footprints.Seen before = from == null ? null : paragraph.of(from);
    texts.addAll(before == null ? List.of() : before.own());
    texts.add(new Footprints.Own(place.clause(), how));
    Span words = find(piece, texts);
    boolean outside = words != null && !place.clause().covers(words);
    steps.add(new Origin(part, how, outside ? words : place.clause(), words));
    if (words == null && from != null && piece.equals(value(from, part))) {
      steps.addAll(steps(from, part));
    }
  }

  /** Where some words stand in the first of these texts that holds them, nearest to its figure. */
  private @Nullable Span find(String words, List<Footprints.Own> texts) {
    String page = paragraph.page().text();
    for (Footprints.Own text : texts) {
      Span span = text.span();
      int last = span.end() - words.length();
      int at = text.behind() ? page.indexOf(words, span.start()) : page.lastIndexOf(words, last);
      if (!words.isEmpty() && at >= span.start() && at <= last) {
        return new Span(at, at + words.length());
      }
    }
    return null;
  }
}
