package org.shiju.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shiju.model.Genre;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** What kind of document a text is: {@code 某县2023年法治政府建设年度报告} is a rule-of-law report. */
final class Genres {
  private record Kind(Genre genre, List<String> title, List<String> body) {}

  /** A guess and how sure it is, two decimals. */
  record Guess(Genre genre, double confidence) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final List<String> notReports;

  /** Words with which a news item opens: 本报讯. */
  private final List<String> news;

  /** A news item opens with its source. */
  private static final int OPENING = 40;

  /** How sure a title makes at least. */
  private static final double TITLED = 0.8;

  Genres(Rules rules) {
    Node file = rules.file("genres.yaml").only("genres", "not_reports");
    for (Node node : file.need("genres").items()) {
      node.only("id", "title", "body", "examples");
      kinds.add(new Kind(genre(node.need("id")), node.texts("title"), node.texts("body")));
    }
    Node others = file.need("not_reports").only("id", "words", "opening", "examples");
    notReports = others.texts("words");
    news = others.texts("opening");
  }

  private static Genre genre(Node id) {
    try {
      return Genre.valueOf(id.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw id.fault("'" + id.text() + "' is no genre", "use a name such as court_report");
    }
  }

  /**
   * The kind of a document.
   *
   * @param opening its opening paragraphs, which speak for a title where there is none
   */
  Guess of(String title, String opening, String text) {
    if (notReports.stream().anyMatch(title::contains)) {
      return new Guess(Genre.OTHER, 0.9);
    }
    String first = opening.strip();
    String start = first.substring(0, Math.min(first.length(), OPENING));
    if (news.stream().anyMatch(start::contains)) {
      return new Guess(Genre.OTHER, 0.9);
    }
    Kind best = null;
    double most = 0.0;
    for (Kind kind : kinds) {
      boolean titled = kind.title.stream().anyMatch(title::contains);
      if (!titled && most >= TITLED) {
        continue; // a title is surer than all words together
      }
      long words = kind.body.stream().filter(text::contains).count();
      double share = (double) words / kind.body.size();
      boolean opened = title.isEmpty() && kind.title.stream().anyMatch(opening::contains);
      double sure = titled ? TITLED + 0.19 * share : opened ? 0.6 + 0.19 * share : 0.7 * share;
      if (sure > most) {
        most = sure;
        best = kind;
      }
    }
    return best == null || most < 0.4
        ? new Guess(Genre.OTHER, rounded(1 - most))
        : new Guess(best.genre, rounded(most));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }
}
