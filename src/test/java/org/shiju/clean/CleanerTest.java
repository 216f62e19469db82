package org.shiju.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

class CleanerTest {
  private static final Path FRAMES = Path.of("src/test/resources/furniture");
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Cleaner CLEANER = new Cleaner(Rules.builtIn());
  private static final String BODY = "2031年，全县办结行政复议案件42件，其中调解结案9件，期限内办结率达100%。";

  static List<Path> frames() throws IOException {
    try (Stream<Path> files = Files.list(FRAMES)) {
      return files.sorted().toList();
    }
  }

  @Test
  void thereAreFramesOfManyKinds() throws IOException {
    assertThat(frames()).hasSizeGreaterThanOrEqualTo(8);
  }

  /** A frame marks each line in its first column: - furniture, + the report. */
  @ParameterizedTest
  @MethodSource("frames")
  void exactlyTheFurnitureOfAFrameIsMarked(Path frame) throws IOException {
    List<String> marked = Files.readAllLines(frame);
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text =
          String.join(end, marked.stream().map(l -> l.isEmpty() ? "" : l.substring(1)).toList());
      Page page = Fold.page(text);
      Set<Integer> starts = new TreeSet<>();
      CLEANER.mark(page).forEach(f -> starts.add(f.span().start()));
      List<String> found = new ArrayList<>();
      List<Span> lines = page.lines();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).of(text);
        String mark = starts.contains(lines.get(i).start()) ? "-" : "+";
        found.add(line.isBlank() ? marked.get(i) : mark + line);
      }
      assertThat(found).isEqualTo(marked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'主办单位要把好关，联系电话要向社会公开，来源要可查，当前位置要标明'",
    "分享到：",
    "【打印】",
    "主办：法治讲座12场",
    "相关附件：",
    "上一篇：总结",
    "Powered by 数字政府",
    "登录",
    "-_-",
  })
  void whatStandsBetweenParagraphsIsKept(String line) {
    assertThat(mark(BODY + "\n" + line + "\n" + BODY)).isEmpty();
  }

  @Test
  void pageNumbersGoEverywhere() {
    assertThat(mark(BODY + "\n— 2 —\n" + BODY + "\n第3页 共5页\n一、总体情况\n" + BODY)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\n\n'", "报告", "'\ud842'", "'一、'", "'(一)'"})
  void smallTextsAreNoTrouble(String text) {
    assertThat(mark(text)).isEmpty();
  }

  @Test
  void aPageOnOneLineIsKept() {
    assertThat(mark("当前位置：首页 > 公告 松河县报告 " + BODY + " 分享到： 主办：松河县")).isEmpty();
    assertThat(mark(BODY)).isEmpty();
    assertThat(mark("【打印】\n" + BODY + "\n【关闭】")).hasSize(2);
  }

  @Test
  void aSignatureBelowShareLinksIsKept() {
    String tail = "\n分享到：\n松河县人民政府\n二〇三一年三月二十日\n";
    assertThat(mark(BODY + tail)).hasSize(1);
    assertThat(mark(BODY + "\n相关文章" + tail)).hasSize(2);
  }

  @Test
  void titleLinesAreKept() {
    String head =
        """
        松河县人民政府关于2031年法治政府建设情况的报告
        松府〔2032〕5号
        时间：2032-05-06 08:15:30 来源：松河县人民政府 浏览次数：12 分享到：
        信息来源:本网 发布日期:2032-05-06 分享:
          • 来源: 本网
        发表于 2032-4-6 08:15:30 | 显示全部楼层 |阅读模式
        中共松河县委
        青山市人民政府：
        """;
    assertThat(mark(head + BODY)).isEmpty();
  }

  @Test
  void anyTextIsMarkedInOrderAndByWholeLines() {
    Random random = new Random(5);
    String alphabet = "登录分享到首页>【】打印一、(。:1#\n\r \ud842\udfb7报告-_©";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Page page = Fold.page(text.toString());
      List<Span> spans = CLEANER.mark(page).stream().map(Furniture::span).toList();
      assertThat(spans).isSorted().doesNotHaveDuplicates();
      assertThat(page.lines()).containsAll(spans);
    }
  }

  @Test
  void theCorpusLosesItsFurnitureAndNothingElse() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS));
    Map<String, Set<Integer>> judged =
        Map.of(
            "chenghai-2019", Set.of(1, 2, 3, 8, 105, 106, 108, 110),
            "shenwan-2022", Set.of(1, 2));
    int furniture = 0;
    int kept = 0;
    List<String> wrong = new ArrayList<>();
    for (String name :
        List.of("chenghai-2019", "dinghai-2023", "shenwan-2022", "yongji-2021", "zhanjiang-2023")) {
      String text = Files.readString(CORPUS.resolve(name + ".txt"));
      Page page = Fold.page(text);
      Set<Integer> starts = new TreeSet<>();
      CLEANER.mark(page).forEach(f -> starts.add(f.span().start()));
      TreeMap<Integer, String> gold = gold(name);
      int number = 0;
      for (Span line : page.lines()) {
        number++;
        if (page.trim(line).isEmpty()) {
          continue;
        }
        boolean wanted =
            gold.isEmpty()
                ? judged.get(name).contains(number)
                : gold.floorEntry(line.start()).getValue().equals("furniture");
        boolean got = starts.contains(line.start());
        furniture += wanted && got ? 1 : 0;
        kept += !wanted && !got ? 1 : 0;
        if (wanted != got) {
          wrong.add(name + ":" + number + (got ? " marked: " : " kept: ") + line.of(text));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(furniture).isEqualTo(34);
    assertThat(kept).isEqualTo(206);
  }

  private static TreeMap<Integer, String> gold(String name) throws IOException {
    TreeMap<Integer, String> roles = new TreeMap<>();
    Path file = CORPUS.resolve(name + ".sections.tsv");
    if (Files.exists(file)) {
      for (String row : Files.readAllLines(file)) {
        String[] cells = row.split("\t");
        if (!cells[0].equals("start")) {
          roles.put(Integer.parseInt(cells[0]), cells[1]);
        }
      }
    }
    return roles;
  }

  private static List<Furniture> mark(String text) {
    return CLEANER.mark(Fold.page(text));
  }
}
