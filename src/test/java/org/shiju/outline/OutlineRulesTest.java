package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shiju.model.SectionRole;
import org.shiju.model.Theme;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** The examples of the outline's rules hold; each list of rules has some that expect nothing. */
class OutlineRulesTest {
  private static final Rules RULES = rules();
  private static final RoleWords ROLES = new RoleWords(RULES);

  private static Rules rules() {
    try {
      return Rules.fromFolder(Path.of("rules"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void markers() {
    Markers markers = new Markers(RULES);
    hold(
        RULES.file("headings.yaml").need("markers").items(),
        text -> {
          Markers.Marker marker = markers.at(Fold.page(text).folded(), 0);
          return marker == null ? "nothing" : text.substring(0, marker.end()).strip();
        });
  }

  @Test
  void headingRoles() {
    hold(
        RULES.file("roles.yaml").need("headings").items(),
        text -> {
          List<SectionRole> roles = ROLES.of(text, null);
          return roles.isEmpty() ? "nothing" : roles.get(0).label();
        });
  }

  @Test
  void turns() {
    hold(
        RULES.file("roles.yaml").need("turns").items(),
        text -> {
          RoleWords.Said said = ROLES.turn(text, 0);
          return said == null ? "nothing" : said.role().label();
        });
  }

  @Test
  void admissions() {
    hold(
        List.of(RULES.file("roles.yaml").need("admits")),
        text -> {
          RoleWords.Said said = ROLES.admission(text);
          return said == null ? "nothing" : said.role().label();
        });
  }

  @Test
  void themes() {
    Themes themes = new Themes(RULES);
    hold(
        RULES.file("themes.yaml").need("themes").items(),
        text -> {
          Theme theme = themes.of(text);
          return theme == null ? "nothing" : theme.label();
        });
  }

  @Test
  void genres() {
    Genres genres = new Genres(RULES);
    for (Node rule : RULES.file("genres.yaml").need("genres").items()) {
      for (Node example : rule.need("examples").items()) {
        String said = genres.of(example.need("text").text(), "").genre().label();
        String wanted = example.need("gives").text();
        if (wanted.equals("nothing")) {
          assertThat(said).isNotEqualTo(rule.need("id").text());
        } else {
          assertThat(said).isEqualTo(wanted);
        }
      }
    }
  }

  private static void hold(List<Node> rules, Function<String, String> read) {
    assertThat(rules).isNotEmpty();
    for (Node rule : rules) {
      List<Node> examples = rule.need("examples").items();
      assertThat(examples).anyMatch(e -> e.need("gives").text().equals("nothing"));
      for (Node example : examples) {
        assertThat(read.apply(example.need("text").text()))
            .as("%s:%d", example.file(), example.line())
            .isEqualTo(example.need("gives").text());
      }
    }
  }
}
