package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shiju.model.Report;
import org.shiju.model.SectionRole;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Single turns of pages and prints by which figures got lost or were made. */
class PageCasesTest {
  private static final String P = "<p>" + Hostile.SENTENCE + "</p>";
  private static final String LAST = "<p>全市共办结行政应诉案件55宗，同比下降，各项工作平稳有序。</p>";
  private static final String TITLE = "<title>某县2023年法治政府建设情况报告</title>";

  private final DocumentReader reader = new DocumentReader(Rules.builtIn(), null);

  private Report page(String body) throws IOException, UnreadableException {
    String html = "<html><head>" + TITLE + "</head><body>" + body + "</body></html>";
    return read("p.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private Report read(String name, byte[] bytes) throws IOException, UnreadableException {
    return Sample.SHIJU.read(reader.read(InputHolder.of(name, bytes), InputHolder.none()));
  }

  private static List<String> surfaces(Report report) {
    String text = report.source().text();
    return report.measurements().stream().map(m -> m.quantity().span().of(text)).toList();
  }

  private static String furniture(Report report) {
    StringBuilder taken = new StringBuilder();
    report.sections().stream()
        .filter(s -> s.role() == SectionRole.FURNITURE)
        .forEach(s -> taken.append(s.span().of(report.source().text())).append('\n'));
    return taken.toString();
  }

  @Test
  void charactersWithoutWidthDoNotCutNumbers() throws Exception {
    assertThat(surfaces(page("<div>" + P + "<p>全市共收到行政复议申请8&#8203;61宗，立案9&#65279;23宗。</p></div>")))
        .contains("861宗", "923宗");
  }

  /** A script shows it when the page is there. */
  @Test
  void anArticleHiddenWholeIsRead() throws Exception {
    Report report = page("<div style=\"display:none\">" + P.repeat(4) + LAST + "</div>");
    assertThat(surfaces(report)).contains("55宗");
    assertThat(furniture(report)).doesNotContain("55宗");
  }

  @Test
  void anArticleInTwoEditorsIsReadToItsEnd() throws Exception {
    String editor = "<div class=\"TRS_Editor\">";
    String between = "</div><p>二、存在的不足</p>";
    Report report =
        page(
            editor
                + P.repeat(3)
                + between
                + editor
                + P
                + P
                + LAST
                + "</div><ul><li>友情链接</li></ul>");
    assertThat(surfaces(report)).contains("55宗");
    assertThat(furniture(report)).contains("友情链接").doesNotContain("不足").doesNotContain("55宗");
  }

  @Test
  void namesOfLayoutAreNoAsides() throws Exception {
    String other = "<div class=\"summary\"><p>另一篇文章说，市政府召开常务会议，研究部署了3项工作，要求抓好落实。</p></div>";
    for (String name : List.of("article position-relative", "has-sidebar", "comment-box-wrap")) {
      Report report = page("<div class=\"" + name + "\">" + P.repeat(4) + LAST + "</div>" + other);
      assertThat(surfaces(report)).as(name).contains("55宗");
      assertThat(furniture(report)).as(name).doesNotContain("55宗");
    }
  }

  /** The counter of comments may stand over an article too. */
  @Test
  void aHeadOfCommentsOverTheArticleTakesNothing() throws Exception {
    Report report = page("<div><p>跟帖(0)</p><div>" + P.repeat(4) + LAST + "</div></div>");
    assertThat(furniture(report)).doesNotContain("55宗");
  }

  @Test
  void repliesBehindTheArticleAreNoReport() throws Exception {
    String reply =
        "<div class=\"floor\"><div class=\"top\">3# 发布于：2024-03-18 20:31 只看该作者</div>"
            + "<div><p>我家门口的摊位占道，已经举报了9次，一直没有下文，希望早点处理。</p></div></div>";
    Report report =
        page("<div class=\"floor\"><div>" + P.repeat(6) + LAST + "</div></div>" + reply.repeat(3));
    assertThat(surfaces(report)).contains("55宗").doesNotContain("9次");
  }

  @Test
  void aTableBehindTheElementOfTheProseIsKept() throws Exception {
    String table =
        "<div><table><tr><td>项目</td><td>数量（件）</td></tr><tr><td>行政应诉案件</td><td>55</td></tr></table></div>";
    Report report = page("<div>" + P.repeat(6) + "</div>" + table);
    assertThat(furniture(report)).doesNotContain("55");
  }

  @Test
  void linesOfPreformattedTextStayLines() throws Exception {
    Report report =
        page("<pre><font>一、工作开展情况\n" + (Hostile.SENTENCE + "\n").repeat(4) + "二、存在问题</font></pre>");
    assertThat(report.source().text()).contains("一、工作开展情况\n全市", "\n二、存在问题");
  }

  @Test
  void whatAnOpenElementHidesIsSaid() throws Exception {
    assertThat(page(P.repeat(3) + "<iframe>" + P).source().warnings())
        .anyMatch(w -> w.code().equals("unclosed_element"));
  }

  /** The parser of HTML bears 512 elements in each other, and of some such pages not even these. */
  @Test
  void hundredsOfOpenElementsHideNothing() throws Exception {
    boolean paired = false;
    for (int open = 480; open < 520; open++) {
      Report report = page("<div>".repeat(open) + P + "<p><b>一<p><b><pre><p><b>二" + P + LAST);
      assertThat(surfaces(report)).as("%d open", open).contains("761宗", "55宗");
      paired |=
          report.source().warnings().stream().anyMatch(w -> w.code().equals("unclosed_element"));
    }
    assertThat(paired).as("a page that only pairs of tags can be read from").isTrue();
  }

  @Test
  void aPageInUtf16IsAPage() throws Exception {
    String html = "<html><head>" + TITLE + "</head><body>" + P.repeat(3) + "</body></html>";
    Report report = read("w.html", ("\ufeff" + html).getBytes(StandardCharsets.UTF_16LE));
    assertThat(report.source().text()).doesNotContain("<p>");
    assertThat(surfaces(report)).contains("761宗");
  }

  /**
   * A single line over paragraphs that names no standard section is a heading where it is marked.
   */
  @Test
  void markedHeadingsAreHeadings() throws Exception {
    String[] lines = {"某县2023年法治政府建设情况报告", Hostile.SENTENCE, "守正创新谱写新篇", Hostile.SENTENCE};
    Report page = page("<div>" + P + "<h2>" + lines[2] + "</h2>" + P + "</div>");
    Report plain = page("<div>" + P + "<p>" + lines[2] + "</p>" + P + "</div>");
    byte[] word = WordMaker.docx(lines[0], List.of(lines[1], "#" + lines[2], lines[3]), List.of());
    byte[] markdown =
        ("---\nconversion: \"shiju 1.0\"\n---\n\n# "
                + lines[0]
                + "\n\n"
                + lines[1]
                + "\n\n## "
                + lines[2]
                + "\n\n"
                + lines[3]
                + "\n")
            .getBytes(StandardCharsets.UTF_8);
    for (Report report : List.of(page, read("h.docx", word), read("h.md", markdown))) {
      assertThat(report.sections()).anyMatch(s -> lines[2].equals(s.heading()));
    }
    assertThat(plain.sections()).noneMatch(s -> lines[2].equals(s.heading()));
  }

  @Test
  void aConversionWhoseHeadIsDamagedIsRead() throws Exception {
    String head =
        "---\nconversion: \"shiju 1.0\"\ntitle: \"某县\\u12zz\"\nsource: \"\\\"\ndate: \"\n---\n\n";
    Report report = read("d.md", (head + Hostile.SENTENCE).getBytes(StandardCharsets.UTF_8));
    assertThat(surfaces(report)).contains("761宗");
  }

  /** A number that ends a page is a page number only where it counts the pages. */
  @Test
  void aFigureAtTheEdgeOfAPrintedPageIsKept() throws Exception {
    byte[] pdf = PdfMaker.pages(List.of(List.of("行政复议申请", "1,260"), List.of("行政应诉案件", "2")));
    Report report = read("t.pdf", pdf);
    assertThat(furniture(report)).doesNotContain("1,260").contains("2");
  }
}
