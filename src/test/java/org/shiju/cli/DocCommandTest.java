package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Rules;

class DocCommandTest {
  private static final String HOSTILE =
      """
      theme: disputes
      indicators:
        - id: moon.rocks
          label_zh: "<script>alert(1)</script> & \\"月岩\\" | '数'"
          label_en: "a | b\\n# c *d* [e](javascript:f)"
          dimension: case
          kind: flow
          definition: "<img src=x onerror=alert(1)>\\n\\n---\\n定义"
          source: "《月岩法》<b>第一条</b>"
          edition: ["一版 & 二版"]
          rules:
            - when:
                - subject: [月岩, "<i>"]
                - predicate: [收到]
          examples:
            - text: "<script>全年收到月岩12件</script> 【】。"
              gives: 12件
            - text: 收到月岩3件。
              gives: 3件
            - text: 退回月岩2件。
              gives: nothing
      """;

  @TempDir Path temp;

  @Test
  void everyIndicatorStandsInBothFormsWithWhatItSays() {
    String markdown = Run.of("rules", "doc").out();
    Document page = parsed(Run.of("rules", "doc", "-f", "html").out());
    for (Indicator indicator : new Catalogue(Rules.builtIn()).indicators()) {
      assertThat(markdown).contains("<a id=\"" + indicator.id() + "\"></a>");
      Element entry = page.getElementById(indicator.id());
      assertThat(entry).as(indicator.id()).isNotNull();
      assertThat(entry.text())
          .contains(
              indicator.id(), indicator.labelZh(), indicator.labelEn(), indicator.definition());
      assertThat(entry.select("mark")).as(indicator.id()).isNotEmpty();
    }
    for (Element link : page.select("nav a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void anEntryTellsUnitsWordingsExamplesSourceAndIdentities() {
    Document page = parsed(Run.of("rules", "doc", "-f", "html").out());
    String entry = page.getElementById("reconsideration.accepted").text();
    assertThat(entry)
        .contains("《行政复议法》(2023年修订)")
        .contains("个数:件、宗、起")
        .contains("对象或动作含“复议”")
        .contains("时除外")
        .contains("received-accepted-refused");
    assertThat(page.getElementById("gov_service.on_time_rate").text())
        .contains("列入 《市县法治政府建设示范指标体系》(2021年版)第1项");
  }

  @Test
  void thePageNeedsNothingBesideItself() {
    String html = Run.of("rules", "doc", "-f", "html").out();
    Document page = parsed(html);
    assertThat(page.select("html").attr("lang")).isEqualTo("zh");
    assertThat(page.select("link, img, iframe, script[src], [style*=url]")).isEmpty();
    assertThat(html).doesNotContain("http://", "https://", "@import");
  }

  @Test
  void whatRulesSayIsTextAndNoMarkup() throws IOException {
    Path file = Files.createDirectories(temp.resolve("rule-of-law")).resolve("moon.yaml");
    Files.writeString(file, HOSTILE);
    String html = Run.of("rules", "doc", "--rules", temp.toString(), "-f", "html").out();
    Document page = parsed(html);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("article img, article b, article i")).isEmpty();
    Element entry = page.getElementById("moon.rocks");
    assertThat(entry.select("h3").text()).startsWith("<script>alert(1)</script> & \"月岩\" | '数'");
    assertThat(entry.select("mark").eachText()).containsExactly("12件", "3件");
    String markdown = Run.of("rules", "doc", "--rules", temp.toString()).out();
    assertThat(markdown)
        .contains("### &lt;script&gt;alert(1)&lt;/script&gt; &amp; \"月岩\" \\| '数' · moon.rocks\n")
        .contains("- 英文名称:a \\| b # c \\*d\\* \\[e\\](javascript:f)\n")
        .contains("- 定义:&lt;img src=x onerror=alert(1)&gt; --- 定义\n")
        .doesNotContain("<script", "<img", "<b>");
  }

  @Test
  void aFolderGetsBothAndANameSaysItsForm() throws IOException {
    Run run = Run.of("rules", "doc", "-o", temp + "/book/");
    assertThat(run.code()).isZero();
    assertThat(temp.resolve("book/indicators.md")).content().startsWith("# 指标手册\n");
    assertThat(temp.resolve("book/indicators.html")).content().startsWith("<!DOCTYPE html>");
    Path file = temp.resolve("a.html");
    Run.of("rules", "doc", "-o", file.toString());
    assertThat(file).content().startsWith("<!DOCTYPE html>");
    Run wrong = Run.of("rules", "doc", "-o", temp.resolve("a.docx").toString());
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("a.docx").contains(".html");
  }

  private static Document parsed(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }
}
