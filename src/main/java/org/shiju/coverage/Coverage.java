package org.shiju.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many reports show of the rules, added up report by report. Counts and one example for each
 * group are kept, and never a report.
 */
public final class Coverage {
  private final Map<String, Tally> fired = new LinkedHashMap<>();
  private final Groups<Unmapped.What, Unmapped> unmapped = new Groups<>();
  private final Groups<Claim.Pair, Claim> claims = new Groups<>();
  private final Map<String, Matter> matters = new LinkedHashMap<>();
  private int documents;

  /** Documents and figures. */
  private static final class Tally {
    int documents;
    int figures;
  }

  /** An expectation, and how many documents speak of it, yield a figure, or state one in vain. */
  private static final class Matter {
    final Expectation expectation;
    int mentioned;
    int yielding;
    int missing;
    @Nullable Quoted example;

    Matter(Expectation expectation) {
      this.expectation = expectation;
    }
  }

  /**
   * A rule.
   *
   * @param documents in which it took a figure
   */
  public record Fired(String rule, int documents, int figures) {}

  /**
   * Figures of one kind that no indicator takes.
   *
   * @param kind {@code count}, {@code money} …
   * @param nearest the rule that came nearest to taking the example; null where none was called up
   * @param failure the line of that rule that spoke against it
   */
  public record Untaken(
      String subject,
      String predicate,
      String unit,
      String kind,
      int documents,
      int figures,
      @Nullable String nearest,
      @Nullable String failure,
      Quoted example) {}

  /** Figures that two indicators claim; the rules and scores are those of the closest case. */
  public record Claimed(
      String winner,
      int score,
      String rival,
      int rivalScore,
      int documents,
      int figures,
      Quoted example) {}

  /**
   * A matter that reports speak of.
   *
   * @param mentioned how many documents do
   * @param yielding of these, how many yield a figure of it
   * @param missing how many state a number and yield none
   * @param example a sentence of the first of these
   */
  public record Expected(
      Expectation expectation,
      int mentioned,
      int yielding,
      int missing,
      @Nullable Quoted example) {}

  /** An empty account of the rules and expectations that an observer knows. */
  public Coverage(Observer observer) {
    observer.rules().forEach(rule -> fired.put(rule, new Tally()));
    observer.expectations().all().forEach(e -> matters.put(e.id(), new Matter(e)));
  }

  /** Adds a report. */
  public void add(Sightings seen) {
    documents++;
    seen.fired()
        .forEach(
            (rule, figures) -> {
              Tally tally = fired.computeIfAbsent(rule, r -> new Tally());
              tally.documents++;
              tally.figures += figures;
            });
    seen.unmapped().forEach(one -> unmapped.add(one.what(), one, documents, (was, now) -> was));
    seen.claims()
        .forEach(
            one ->
                claims.add(
                    one.pair(),
                    one,
                    documents,
                    (was, now) -> now.margin() < was.margin() ? now : was));
    for (Said said : seen.said()) {
      Matter matter = matters.get(said.expectation());
      if (matter != null) {
        add(matter, said);
      }
    }
  }

  private static void add(Matter matter, Said said) {
    matter.mentioned++;
    matter.yielding += said.yields() ? 1 : 0;
    if (said.missing() != null) {
      matter.missing++;
      matter.example = matter.example == null ? said.missing() : matter.example;
    }
  }

  /** How many reports were added. */
  public int documents() {
    return documents;
  }

  /** All rules, those that no document fires first. */
  public List<Fired> fired() {
    List<Fired> rows = new ArrayList<>();
    fired.forEach((rule, tally) -> rows.add(new Fired(rule, tally.documents, tally.figures)));
    rows.sort(Comparator.comparingInt(Fired::documents));
    return rows;
  }

  /** What to write next: most documents first, then most figures, then as they were met. */
  public List<Untaken> unmapped() {
    List<Untaken> rows = new ArrayList<>();
    unmapped.each(
        (what, group) ->
            rows.add(
                new Untaken(
                    what.subject(),
                    what.predicate(),
                    what.unit(),
                    what.kind(),
                    group.documents,
                    group.figures,
                    group.example.nearest(),
                    group.example.failure(),
                    group.example.example())));
    rows.sort(
        Comparator.comparingInt(Untaken::documents).thenComparing(Untaken::figures).reversed());
    return rows;
  }

  /** The closest first. */
  public List<Claimed> claims() {
    List<Claimed> rows = new ArrayList<>();
    claims.each(
        (pair, group) ->
            rows.add(
                new Claimed(
                    group.example.winner().rule(),
                    group.example.winner().score(),
                    group.example.rival().rule(),
                    group.example.rival().score(),
                    group.documents,
                    group.figures,
                    group.example.example())));
    rows.sort(
        Comparator.comparingInt((Claimed row) -> row.score() - row.rivalScore())
            .thenComparing(Comparator.comparingInt(Claimed::figures).reversed()));
    return rows;
  }

  /** The matters of which most documents state a number in vain first. */
  public List<Expected> expected() {
    List<Expected> rows = new ArrayList<>();
    for (Matter m : matters.values()) {
      rows.add(new Expected(m.expectation, m.mentioned, m.yielding, m.missing, m.example));
    }
    rows.sort(Comparator.comparingInt(Expected::missing).reversed());
    return rows;
  }
}
