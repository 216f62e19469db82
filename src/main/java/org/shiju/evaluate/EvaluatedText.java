package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** An evaluation as tables; their heads are the keys of the JSON form. */
final class EvaluatedText {
  private static final String NONE = "-";
  private static final int LONGEST = 40;
  private static final int HEAD = 19;

  private final Scores scores;
  private final int errors;
  private final @Nullable Comparison against;
  private final StringBuilder out = new StringBuilder();

  EvaluatedText(Evaluated evaluated) {
    this.scores = evaluated.scores();
    this.errors = evaluated.errors();
    this.against = evaluated.against();
  }

  String text() {
    head("documents", String.valueOf(scores.sheets().size()));
    head(
        "missing_documents",
        scores.missing().isEmpty()
            ? "0"
            : scores.missing().size() + ": " + String.join(", ", scores.missing()));
    head("ungrounded", String.valueOf(scores.total().ungroundedFigures()));
    out.append('\n');
    parts();
    shares();
    indicators();
    confusions();
    worst();
    errors();
    against();
    return out.toString().stripTrailing() + "\n";
  }

  private void head(String name, String value) {
    out.append(name).append(" ".repeat(HEAD - name.length())).append(value).append('\n');
  }

  private void parts() {
    TextTable table =
        new TextTable(2, "parts", "match", "precision", "recall", "f1", "tp", "fp", "fn");
    for (String part : Scores.PARTS) {
      Marks marks = scores.total().parts().get(part);
      if (marks == null) {
        table.row(List.of(part, "strict", NONE, NONE, NONE, NONE, NONE, NONE));
      } else {
        table.row(tally(List.of(part, "strict"), marks.strict()));
        table.row(tally(List.of("", "lenient"), marks.lenient()));
        List<String> average = new ArrayList<>(List.of("", "average"));
        for (ToDoubleFunction<Tally> share :
            List.<ToDoubleFunction<Tally>>of(Tally::precision, Tally::recall, Tally::f1)) {
          average.add(Scores.printed(marks.average(share)).toPlainString());
        }
        table.row(average);
      }
    }
    out.append(table.text());
  }

  private static List<String> tally(List<String> head, Tally tally) {
    List<String> row = new ArrayList<>(head);
    for (double share : new double[] {tally.precision(), tally.recall(), tally.f1()}) {
      row.add(Scores.printed(share).toPlainString());
    }
    for (int count : new int[] {tally.tp(), tally.fp(), tally.fn()}) {
      row.add(String.valueOf(count));
    }
    return row;
  }

  private void shares() {
    TextTable table = new TextTable(1, "accuracy", "share", "right", "of");
    for (String name : scores.shares()) {
      Share share = scores.share(name);
      table.row(
          List.of(
              name,
              Scores.printed(share.accuracy()).toPlainString(),
              String.valueOf(share.right()),
              String.valueOf(share.of())));
    }
    out.append(table.text());
  }

  private void indicators() {
    TextTable table =
        new TextTable(
            1,
            "indicators",
            "precision",
            "recall",
            "f1",
            "tp",
            "fp",
            "fn",
            "lenient:",
            "precision",
            "recall",
            "f1",
            "tp",
            "fp",
            "fn");
    for (String id : scores.indicators()) {
      Marks marks = scores.total().indicator(id);
      List<String> row = tally(List.of(id), marks.strict());
      row.addAll(tally(List.of(""), marks.lenient()));
      table.row(row);
    }
    out.append(table.text());
  }

  private void confusions() {
    TextTable table = new TextTable(2, "confusions", "said", "count");
    for (Map.Entry<Sheet.Confusion, Integer> entry : scores.confusions()) {
      Sheet.Confusion confusion = entry.getKey();
      table.row(
          List.of(told(confusion.gold()), told(confusion.said()), entry.getValue().toString()));
    }
    out.append(table.text());
  }

  private void worst() {
    List<String> head = new ArrayList<>(List.of("worst", "errors"));
    head.addAll(Place.PARTS);
    TextTable table = new TextTable(1, head.toArray(String[]::new));
    for (String name : scores.worst()) {
      List<Place> places = scores.errors(name);
      List<String> row = new ArrayList<>(List.of(name, String.valueOf(places.size())));
      for (String part : Place.PARTS) {
        row.add(String.valueOf(places.stream().filter(p -> p.part().equals(part)).count()));
      }
      table.row(row);
    }
    out.append(table.text());
  }

  private void errors() {
    TextTable table = new TextTable(6, "errors", "kind", "start", "gold", "said", "around");
    scores
        .wrong(errors)
        .forEach(
            wrong -> {
              Place place = wrong.place();
              table.row(
                  List.of(
                      wrong.document(),
                      place.kind(),
                      String.valueOf(place.start()),
                      told(place.gold()),
                      told(place.said()),
                      place.around()));
            });
    out.append(table.text());
  }

  private void against() {
    if (against == null) {
      return;
    }
    changes("better", against.better());
    changes("worse", against.worse());
    TextTable table = new TextTable(1, "against", "better", "worse");
    against
        .documents()
        .forEach((name, n) -> table.row(List.of(name, "" + n.better(), "" + n.worse())));
    table.row(List.of("all", "" + against.better().size(), "" + against.worse().size()));
    out.append(table.text());
  }

  private void changes(String head, List<Comparison.Change> changes) {
    TextTable table = new TextTable(7, head, "kind", "start", "surface", "gold", "before", "now");
    for (Comparison.Change change : changes) {
      Place place = change.place();
      table.row(
          List.of(
              change.document(),
              place.kind(),
              String.valueOf(place.start()),
              told(place.surface()),
              told(place.gold()),
              told(change.before()),
              told(change.now())));
    }
    out.append(table.text());
  }

  /** On one line, cut where it is long; a stroke for what is absent. */
  private static String told(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return NONE;
    }
    String line = text.replaceAll("[\\t\\r\\n]+", "⏎");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
