package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Rules;

/** What word processors keep apart from the body: heads and feet, numbers of lists, notes. */
class WordTest {
  private static final String TITLE = "某县2023年法治政府建设年度报告";
  private static final String HEAD = "某某县人民政府文件";
  private static final String CP936 =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}";

  private static final DocumentReader READER = new DocumentReader(Rules.builtIn(), null);

  @AfterAll
  static void close() {
    READER.close();
  }

  private static SourceText read(String name, byte[] bytes) throws Exception {
    return READER.read(InputHolder.of(name, bytes), InputHolder.none());
  }

  private static SourceText rich(String rtf) throws Exception {
    StringBuilder ascii = new StringBuilder();
    for (char c : rtf.toCharArray()) {
      ascii.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
    }
    return read("a.rtf", ascii.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static List<String> furniture(SourceText text) {
    return text.furniture().stream().map(f -> f.span().of(text.text())).toList();
  }

  private static List<String> body(SourceText text) {
    List<String> odd = furniture(text);
    return text.text().lines().filter(line -> !odd.contains(line)).toList();
  }

  @Test
  void headsAndFeetOfDoc() throws Exception {
    byte[] doc = DocMaker.doc(TITLE, List.of(Hostile.SENTENCE, "落款"), HEAD, "内部资料");
    SourceText text = read("a.doc", doc);
    assertThat(furniture(text)).containsExactly(HEAD, "内部资料");
    assertThat(body(text)).containsExactly(TITLE, Hostile.SENTENCE, "落款");
  }

  @Test
  void headsAndFeetOfDocx() throws Exception {
    SourceText text = read("a.docx", WordMaker.docx(TITLE, List.of(Hostile.SENTENCE), List.of()));
    assertThat(furniture(text)).containsExactly(HEAD, "— 1 —");
    assertThat(body(text)).containsExactly(TITLE, Hostile.SENTENCE);
  }

  /** Word counts such numbers by itself; no character of the file says them. */
  @Test
  void numbersOfListsOfDocx() throws Exception {
    byte[] docx = WordMaker.docx(TITLE, List.of("*主要举措", Hostile.SENTENCE, "*存在不足"), List.of());
    assertThat(body(read("a.docx", docx)))
        .containsExactly(TITLE, "一、 主要举措", Hostile.SENTENCE, "二、 存在不足");
  }

  @ParameterizedTest
  @ValueSource(strings = {"header", "headerl", "headerf", "footer", "footerr"})
  void headsAndFeetOfRtf(String word) throws Exception {
    SourceText text =
        rich(CP936 + "{\\" + word + "\\pard\\qc " + HEAD + "\\par}\\pard 正文一段\\par 二段\\par}");
    assertThat(furniture(text)).containsExactly(HEAD);
    assertThat(body(text)).containsExactly("正文一段", "二段");
  }

  /** The bytes of the head are read with the charset and the fonts of the file. */
  @Test
  void headsOfRtfInItsCodePage() throws Exception {
    String hex = "\\'c4\\'b3\\'cf\\'d8"; // 某县 in GBK
    SourceText text = rich(CP936 + "{\\header\\f0 " + hex + "\\par}\\pard\\f0 " + hex + "x\\par}");
    assertThat(furniture(text)).containsExactly("某县");
    assertThat(body(text)).containsExactly("某县x");
  }

  @Test
  void rowsOfRtf() throws Exception {
    String row = "\\trowd\\cellx9\\cellx19\\pard\\intbl %s\\cell %s\\cell\\row";
    SourceText text =
        rich(
            CP936
                + "\\pard 前文\\tab 一\\par"
                + row.formatted("项目", "件数")
                + row.formatted("行政{\\b 许可}", "24")
                + row.formatted("行政\\par 处罚", "")
                + "\\pard 后文\\par}");
    assertThat(text.text()).isEqualTo("前文 一\n项目\t件数\n行政许可\t24\n行政 处罚\t\n后文");
  }

  @Test
  void headingsAndListsOfRtf() throws Exception {
    SourceText text =
        rich(
            CP936
                + "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}"
                + "\\pard\\s1\\outlinelevel0{\\listtext\\pard 一、\\tab}\\ls1 守正创新\\par"
                + "\\pard\\outlinelevel9 正文\\par \\pard 又一段\\par}");
    assertThat(text.text()).isEqualTo("一、 守正创新\n正文\n又一段");
    assertThat(text.declared().headings()).containsExactly(0);
  }

  /** A note would cut the sentence that it hangs on. */
  @Test
  void notesOfRtfStandBehindTheBody() throws Exception {
    SourceText text = rich(CP936 + "\\pard 办结1{\\footnote 含2件}2件\\par 末段\\par}");
    assertThat(text.text().strip()).isEqualTo("办结12件\n末段\n含2件");
  }
}
