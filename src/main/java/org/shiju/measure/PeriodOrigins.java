package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Metadata;
import org.shiju.model.Origin;
import org.shiju.model.Origin.How;
import org.shiju.model.Origin.Part;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.Span;

/** Where the period of a figure came from: words in the text, a heading, the report's year. */
final class PeriodOrigins {
  private final Page page;
  private final Metadata metadata;
  private final StandingPeriod standing;

  PeriodOrigins(Page page, Metadata metadata, StandingPeriod standing) {
    this.page = page;
    this.metadata = metadata;
    this.standing = standing;
  }

  /**
   * The steps of a figure's period.
   *
   * @param clause the clause it stands in; null where that is not known
   * @param over the sections over it, outermost first
   */
  List<Origin> of(Draft figure, @Nullable Span clause, List<Section> over) {
    List<Origin> steps = new ArrayList<>();
    Section section = over.isEmpty() ? null : over.get(over.size() - 1);
    boolean told = said(figure, clause, over, steps);
    Integer reported = metadata.reportYear();
    String stated = figure.period == null ? standing.over(over) : figure.period.value();
    boolean ownYear = stated == null || stated.equals(String.valueOf(reported));
    if (reported != null && ownYear && section != null && Intent.isIntended(section)) {
      steps.add(0, new Origin(Part.PERIOD, How.PLAN, heading(section), null));
    }
    if (told && reported != null) {
      steps.add(new Origin(Part.PERIOD, How.REPORT, null, null));
    }
    return steps;
  }

  /** What the text says of it; whether its year is counted from the report's. */
  private boolean said(
      Draft figure, @Nullable Span clause, List<Section> over, List<Origin> steps) {
    Periods.Named time = figure.period;
    if (time != null) {
      boolean own = clause != null && clause.covers(time.span());
      Span span = own && clause != null ? clause : time.span();
      steps.add(new Origin(Part.PERIOD, own ? How.CLAUSE : How.CARRIED, span, time.span()));
      return time.told();
    }
    if (standing.over(over) == null) {
      return true;
    }
    Section setting = standing.setting(over);
    Span span = setting == null ? title() : heading(setting);
    steps.add(new Origin(Part.PERIOD, setting == null ? How.TITLE : How.HEADING, span, null));
    return span == null || !span.of(page.folded()).contains(String.valueOf(metadata.reportYear()));
  }

  /** The line that a section's heading stands on; null where it has none. */
  @Nullable Span heading(Section section) {
    Integer start = section.headingStart();
    String heading = section.heading();
    if (start == null || heading == null) {
      return null;
    }
    int at = page.text().indexOf(heading, start);
    boolean near = at >= 0 && at - start <= heading.length();
    return near ? new Span(start, at + heading.length()) : null;
  }

  private @Nullable Span title() {
    String title = metadata.title();
    int at = title == null ? -1 : page.text().indexOf(title);
    return title == null || at < 0 ? null : new Span(at, at + title.length());
  }
}
