package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Assumptions;
import org.shiju.model.Outline;
import org.shiju.model.Region;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Theme;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * The examples of the files that say how reports are laid out: {@code headings.yaml}, {@code
 * roles.yaml}, {@code themes.yaml}, {@code metadata.yaml}, {@code genres.yaml}. What an example
 * gives is what its rule is asked for: a marker, a role, a theme, a genre, a name.
 *
 * <p>（一）健全执法监督机制。 gives the marker （一）; 下一步工作安排 gives the role {@code plan}.
 */
public final class OutlineExamples implements ExampleSuite {
  private static final String PARAGRAPH = "我局全年开展各类检查，督促整改到位，工作平稳有序。\n";
  private static final int YEAR = 2023;

  @Override
  public List<ExampleResult> run(Rules rules) {
    return new Run(rules).all();
  }

  /** One pass over the five files. */
  private static final class Run {
    private final Rules rules;
    private final Markers markers;
    private final RoleWords roles;
    private final Themes themes;
    private final Genres genres;
    private final Bodies bodies;
    private final RegionReader regions;
    private final Outliner outliner;
    private final List<ExampleResult> results = new ArrayList<>();

    Run(Rules rules) {
      this.rules = rules;
      markers = new Markers(rules);
      roles = new RoleWords(rules);
      themes = new Themes(rules);
      genres = new Genres(rules);
      bodies = new Bodies(rules);
      regions = new RegionReader(rules);
      outliner = new Outliner(rules);
    }

    List<ExampleResult> all() {
      Node headings = rules.file("headings.yaml");
      each(headings.need("markers"), this::marker);
      one(headings.need("plain"), this::plain);
      one(headings.need("glued"), this::glued);
      Node said = rules.file("roles.yaml");
      each(said.need("headings"), text -> first(roles.of(Fold.page(text).folded(), null)));
      one(said.need("later_year"), text -> first(roles.of(text, YEAR)));
      each(said.need("turns"), text -> role(roles.turn(Fold.page(text).folded(), 0)));
      one(said.need("admits"), text -> role(roles.admission(Fold.page(text).folded())));
      one(said.need("intents"), text -> role(roles.intent(text)));
      one(said.need("promises"), text -> told(roles.promises(text), "promise"));
      one(said.need("salutations"), this::salutation);
      one(said.need("closings"), text -> told(roles.isClosing(text, 0), "signature"));
      one(said.need("openings"), text -> told(roles.opensReport(text), "preamble"));
      each(rules.file("themes.yaml").need("themes"), this::theme);
      metadata(rules.file("metadata.yaml"));
      Node kinds = rules.file("genres.yaml");
      kinds.need("genres").items().forEach(this::genre);
      genre(kinds.need("not_reports"));
      return results;
    }

    private void metadata(Node file) {
      one(file.need("titles"), this::title);
      one(file.need("bodies"), text -> told(bodies.isBodies(Fold.page(text).folded()), text));
      one(file.need("addressees"), this::addressee);
      one(file.need("national"), this::national);
    }

    private void each(Node list, Function<String, List<String>> reading) {
      list.items().forEach(rule -> one(rule, reading));
    }

    private void one(Node rule, Function<String, List<String>> reading) {
      results.addAll(ExampleSuite.of(rule, reading));
    }

    private List<String> salutation(String text) {
      String folded = Fold.page(text).folded();
      return role(new Turns(roles, null).said(folded, 0, true, SectionRole.ACHIEVEMENTS, true));
    }

    private List<String> marker(String text) {
      Markers.Marker marker = markers.at(Fold.page(text).folded(), 0);
      return marker == null ? List.of() : List.of(text.substring(0, marker.end()).strip());
    }

    /** The line twice over paragraphs, for a single one that names no role is no heading. */
    private List<String> plain(String text) {
      String page = PARAGRAPH + text + "\n" + PARAGRAPH + text + "\n" + PARAGRAPH;
      return headings(page).stream().distinct().toList();
    }

    private List<String> glued(String text) {
      return headings(text + "\n");
    }

    private List<String> headings(String page) {
      return outline(page).sections().stream()
          .map(Section::heading)
          .filter(Objects::nonNull)
          .toList();
    }

    private Outline outline(String text) {
      return outliner.outline(Fold.page(text), List.of(), Assumptions.NONE);
    }

    private List<String> theme(String text) {
      Theme theme = themes.of(text);
      return theme == null ? List.of() : List.of(theme.label());
    }

    /** A genre's rule gives its id, or nothing where the title is of another genre. */
    private void genre(Node rule) {
      String id = rule.need("id").text();
      one(rule, text -> told(genre(text).equals(id), id));
    }

    /** Of the title; what stands below it, if anything, is the document. */
    private String genre(String text) {
      int end = text.indexOf('\n');
      String title = end < 0 ? text : text.substring(0, end);
      String body = end < 0 ? "" : text.substring(end + 1);
      return genres.of(title, body, body).genre().label();
    }

    private List<String> title(String text) {
      String title = outline(text + "\n" + PARAGRAPH).metadata().title();
      return title == null ? List.of() : List.of(title);
    }

    private List<String> addressee(String text) {
      boolean greets = bodies.isAddressee(Fold.page(text).folded());
      return told(greets, text.substring(0, text.length() - 1));
    }

    private List<String> national(String text) {
      Region region = regions.of(List.of(text), "");
      return region == null || region.level() == null ? List.of() : List.of(region.level());
    }

    private static List<String> first(List<SectionRole> roles) {
      return roles.isEmpty() ? List.of() : List.of(roles.get(0).label());
    }

    private static List<String> role(RoleWords.@Nullable Said said) {
      return said == null ? List.of() : List.of(said.role().label());
    }

    private static List<String> told(boolean holds, String what) {
      return holds ? List.of(what) : List.of();
    }
  }
}
