package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Section;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.model.TableRow;
import org.shiju.rules.Rules;

/**
 * Works out what each quantity measures: subject, predicate, scope, period, status and its place in
 * a change.
 *
 * <p>Example: 全市2023年共收到行政复议申请761宗,立案受理623宗。 gives 761宗 the subject 行政复议申请 and the predicate 收到,
 * and 623宗 the same subject with 立案受理. The grammar stands in the package documentation.
 * Thread-safe.
 */
public final class Linker {
  private final Language language;
  private final Periods periods;

  public Linker(Rules rules) {
    language = new Language(rules);
    periods = new Periods(rules);
  }

  /**
   * Loads the dictionaries that most documents ask for, which takes as long as all else of a start.
   * For a program of its own, on any thread: HanLP is set up for Shiju alone.
   */
  public static void prepare() {
    Segmenter.load();
  }

  /**
   * The measurements of a page, one for each quantity, in text order.
   *
   * @param rows the rows of its tables, whose cells are among the quantities
   */
  public List<Measurement> measure(
      Page page, Outline outline, List<Quantity> quantities, List<TableRow> rows) {
    return measure(page, outline, quantities, rows, null);
  }

  /**
   * Where subject, predicate, period and scope of each of these measurements came from, by its id.
   */
  public Map<String, List<Origin>> origins(
      Page page, Outline outline, List<Quantity> quantities, List<TableRow> rows) {
    StandingPeriod standing = new StandingPeriod(periods, outline.metadata());
    PeriodOrigins times = new PeriodOrigins(page, outline.metadata(), standing);
    Origins origins = new Origins(language, outline.sections(), this::naming, times);
    measure(page, outline, quantities, rows, origins);
    return origins.all();
  }

  private List<Measurement> measure(
      Page page,
      Outline outline,
      List<Quantity> quantities,
      List<TableRow> rows,
      @Nullable Origins origins) {
    List<Measurement> measurements = new ArrayList<>();
    SectionFinder sections = new SectionFinder(outline.sections());
    StandingPeriod standing = new StandingPeriod(periods, outline.metadata());
    RowLinker tables = new RowLinker(page, language);
    Repeated repeated = new Repeated();
    int next = 0;
    int row = 0;
    for (Span paragraph : page.lines()) {
      int from = next;
      while (next < quantities.size() && quantities.get(next).span().start() < paragraph.end()) {
        next++;
      }
      if (next > from) {
        while (row < rows.size() && rows.get(row).line().start() < paragraph.start()) {
          row++;
        }
        boolean table = row < rows.size() && rows.get(row).line().equals(paragraph);
        List<Quantity> inside = quantities.subList(from, next);
        boolean traditional = !table && Printed.differs(page, paragraph);
        Page read = traditional ? new Page(page.folded(), page.folded(), page.lines()) : page;
        Trail trail = origins == null ? Trail.NONE : origins.paragraph(read);
        List<ParagraphLinker.Linked> all =
            table
                ? tables.link(rows.get(row), from, trail)
                : new ParagraphLinker(read, language, periods, outline.metadata(), trail)
                    .link(paragraph, inside, from);
        Printed printed = traditional ? Printed.of(page, paragraph) : null;
        if (origins != null) {
          origins.add(all);
        }
        for (ParagraphLinker.Linked linked : all) {
          if (printed != null) {
            printed.restore(linked.draft());
          }
          measurements.add(measurement(linked, sections, standing, outline, repeated));
        }
      }
    }
    return measurements;
  }

  private Measurement measurement(
      ParagraphLinker.Linked linked,
      SectionFinder finder,
      StandingPeriod standing,
      Outline outline,
      Repeated repeated) {
    Draft draft = linked.draft();
    List<Section> over = finder.over(draft.quantity.span().start());
    Section section = over.isEmpty() ? null : over.get(over.size() - 1);
    boolean target = draft.target || Intent.isIntended(section);
    List<String> context = draft.context;
    context.addAll(finder.headings());
    return new Measurement(
        draft.id,
        draft.quantity,
        target ? Status.TARGET : Status.ACTUAL,
        draft.role,
        repeated.name(subject(draft, over)),
        repeated.orNull(draft.predicate),
        Intent.period(
            draft.period == null ? standing.over(over) : draft.period.value(),
            target && Intent.isIntended(section),
            outline.metadata().reportYear()),
        draft.scope,
        section,
        linked.sentence(),
        new Measurement.Links(
            draft.whole == null ? null : draft.whole.id,
            repeated.topics(context),
            draft.clause,
            draft.cell),
        null,
        repeated.rule(draft.pattern));
  }

  /** The subject; where the paragraph names none, what a heading above speaks of, else the verb. */
  private String subject(Draft draft, List<Section> over) {
    Section naming = naming(draft, over);
    String field =
        naming == null || naming.heading() == null ? null : language.field(naming.heading());
    if (field != null) {
      return field + "案件";
    }
    return draft.subject.isEmpty() && draft.predicate != null ? draft.predicate : draft.subject;
  }

  /** The section whose heading names what a verb alone counts in cases; null where none does. */
  private @Nullable Section naming(Draft draft, List<Section> over) {
    boolean cases = draft.predicate != null && !draft.share && draft.countsCases();
    if (cases && (draft.subject.isEmpty() || draft.subject.equals(draft.predicate))) {
      for (int i = over.size() - 1; i >= 0; i--) {
        String heading = over.get(i).heading();
        if (heading != null && language.field(heading) != null) {
          return over.get(i);
        }
      }
    }
    return null;
  }
}
