package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.model.Assumptions;
import org.shiju.model.Furniture;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * Outlines of small documents in many layouts, each beside the outline it must have, and the laws
 * that hold for any text.
 */
class OutlinerTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/shiju/outline");
  private static final Outliner OUTLINER = new Outliner(Rules.builtIn());

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void folderIsNotEmpty() throws IOException {
    assertThat(texts()).hasSizeGreaterThanOrEqualTo(33);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void outlineIsAsWrittenBeside(Path text) throws IOException {
    Page page = Fold.page(Files.readString(text));
    Outline outline = OUTLINER.outline(page, List.of(), Assumptions.NONE);
    Path wanted = Path.of(text.toString().replace(".txt", ".outline"));
    assertThat(OutlineText.of(page, outline)).isEqualTo(Files.readString(wanted));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyPrefixAndSuffixKeepsTheLaws(Path text) throws IOException {
    String whole = Files.readString(text);
    for (int cut = 0; cut <= whole.length(); cut += 3) {
      lawsHold(whole.substring(0, cut), List.of());
      lawsHold(whole.substring(cut), List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void furnitureAnywhereKeepsTheLaws(Path text) throws IOException {
    String whole = Files.readString(text);
    List<Span> lines = Fold.page(whole).lines();
    for (int i = 0; i < lines.size(); i++) {
      int last = Math.min(lines.size() - 1, i + 1);
      Span two = new Span(lines.get(i).start(), lines.get(last).end());
      lawsHold(whole, List.of(new Furniture(lines.get(i), "furniture.yaml#one")));
      lawsHold(whole, List.of(new Furniture(two, "furniture.yaml#two")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "。",
        "一、",
        "(一)",
        "一、\n二、",
        "年2023年",
        "：",
        "①",
        "来源:",
        "𠮷𠮷\n一、𠮷。𠮷"
      })
  void oddTextsKeepTheLaws(String text) {
    lawsHold(text, List.of());
  }

  @Test
  void furnitureInsideTheBodyIsASectionOfItsOwn() {
    String text = "某县年度报告\n2023年,情况如下。\n一、主要工作\n检查3次。\n- 1 -\n二、工作计划\n检查9次。\n关闭窗口";
    int page = text.indexOf("- 1 -");
    int foot = text.indexOf("关闭窗口");
    List<Furniture> odd =
        List.of(
            new Furniture(new Span(page, page + 5), "furniture.yaml#page"),
            new Furniture(new Span(foot, foot + 4), "furniture.yaml#foot"));
    List<Section> sections = OUTLINER.outline(Fold.page(text), odd, Assumptions.NONE).sections();
    assertThat(role(sections, page)).isEqualTo(SectionRole.FURNITURE);
    assertThat(role(sections, foot)).isEqualTo(SectionRole.FURNITURE);
    assertThat(role(sections, text.indexOf("检查9"))).isEqualTo(SectionRole.PLAN);
    assertThat(role(sections, text.indexOf("检查3"))).isEqualTo(SectionRole.ACHIEVEMENTS);
  }

  @Test
  void assumptionsOverrideTheText() {
    Page page = Fold.page("某县2023年法治政府建设年度报告\n2023年,我县开展检查3次。");
    var said =
        OUTLINER.outline(page, List.of(), new Assumptions(2019, "湛江市", List.of())).metadata();
    assertThat(said.reportYear()).isEqualTo(2019);
    assertThat(said.region()).isNotNull();
    assertThat(said.region().code()).isEqualTo("440800");
  }

  @Test
  void titleAndTextOfDifferentYearsAreDoubted() {
    Page page = Fold.page("某县2023年法治政府建设年度报告\n2022年,我县开展检查3次,成效良好。");
    assertThat(OUTLINER.outline(page, List.of(), Assumptions.NONE).warnings())
        .extracting(w -> w.code() + " " + w.span().of(page.text()))
        .containsExactly("year_differs 2022年");
  }

  private static void lawsHold(String text, List<Furniture> furniture) {
    Outline outline = OUTLINER.outline(Fold.page(text), furniture, Assumptions.NONE);
    List<Section> open = new ArrayList<>();
    int reached = 0;
    for (Section section : outline.sections()) {
      Span span = section.span();
      assertThat(span.isEmpty()).as("empty section in %s", text).isFalse();
      while (!open.isEmpty() && open.get(open.size() - 1).span().end() <= span.start()) {
        open.remove(open.size() - 1);
      }
      if (!open.isEmpty()) {
        assertThat(open.get(open.size() - 1).span().covers(span)).as(text).isTrue();
      }
      assertThat(span.start()).as(text).isLessThanOrEqualTo(reached);
      assertThat(open).as(text).noneMatch(s -> s.level() == section.level());
      reached = Math.max(reached, span.end());
      open.add(section);
      if (section.headingStart() != null) {
        assertThat(span.contains(section.headingStart())).as(text).isTrue();
      }
    }
    assertThat(reached).as(text).isEqualTo(text.length());
  }

  private static SectionRole role(List<Section> sections, int at) {
    SectionRole role = SectionRole.TITLE;
    for (Section section : sections) {
      role = section.span().contains(at) ? section.role() : role;
    }
    return role;
  }
}
