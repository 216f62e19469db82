package org.shiju.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of one sentence, computed by hand. */
class ScorerTest {
  private static final String TEXT = "收到120件，受理100件，其中80件。";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path temp;

  /** Hits, extra and missed of span, quantity and indicator; strict, then lenient. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120件 120 件; 80件 80 件 | 120件 120 件; 80件 80 件 | 2/0/0 2/0/0  2/0/0 2/0/0  0/0/0 0/0/0
          120件 120 件; 100件 100 件; 80件 80 件 | 120件 120 宗; 00件@10 100 件; 受理 5 件 | 1/2/2 2/1/1  0/3/3 2/1/1  0/0/0 0/0/0
          120件 120 件; ?100件 100 件 | 120件 120 件; 00件@10 100 件 a.x | 1/0/0 1/0/0  1/0/0 1/0/0  0/0/0 0/0/0
          120件 120 件; ?100件 100 件 | 120件 120 件 | 1/0/0 1/0/0  1/0/0 1/0/0  0/0/0 0/0/0
          120件 120 件 | 12@2 120 件; 20件@3 20 件 | 0/2/1 1/1/0  0/2/1 0/2/1  0/0/0 0/0/0
          120件 120 件 | 12@2 120 件; 0件@4 7 件 | 0/2/1 1/1/0  0/2/1 1/1/0  0/0/0 0/0/0
          120件 120 件 | 到120件@1 9 件; 120件 120 件 | 1/1/0 1/1/0  1/1/0 1/1/0  0/0/0 0/0/0
          120件 120 件; 100件 100 件 | 120件，受理100件@2 120 件 | 0/1/2 1/0/1  0/1/2 1/0/1  0/0/0 0/0/0
          100件 100 件; 120件 120 件 | 120件，受理100件@2 120 件 | 0/1/2 1/0/1  0/1/2 1/0/1  0/0/0 0/0/0
          120件 120 件 a.x; 100件 100 件 a.y | 120件 120 件 a.y; 00件@10 100 件 a.y | 1/1/1 2/0/0  1/1/1 2/0/0  0/2/2 1/1/1
          120件 120 件 a.x | 120@2 120 件 a.x | 0/1/1 1/0/0  0/1/1 1/0/0  1/0/0 1/0/0
          120件 3~5 件 | 120件 3 件 | 1/0/0 1/0/0  0/1/1 0/1/1  0/0/0 0/0/0
          120件 120 - | 120件 120 宗 | 1/0/0 1/0/0  1/0/0 1/0/0  0/0/0 0/0/0
          120件 120.0 件 | 120件 120 件 | 1/0/0 1/0/0  1/0/0 1/0/0  0/0/0 0/0/0
          120件 120 件 a.x | '' | 0/0/1 0/0/1  0/0/1 0/0/1  0/0/1 0/0/1
          '' | 120件 120 件 a.x | 0/1/0 0/1/0  0/1/0 0/1/0  0/1/0 0/1/0
          """)
  void figures(String gold, String said, String wanted) throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).gold(gold);
    Sheet total = tiny.scores(tiny.result(said)).total();
    assertThat(
            told(total.part("span"))
                + "  "
                + told(total.part("quantity"))
                + "  "
                + told(total.part("indicator")))
        .isEqualTo(wanted);
  }

  private static String told(Marks marks) {
    return told(marks.strict()) + " " + told(marks.lenient());
  }

  private static String told(Tally tally) {
    return tally.tp() + "/" + tally.fp() + "/" + tally.fn();
  }

  @Test
  void averageIsTheMeanOfStrictAndLenient() throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).gold("120件 120 件; 100件 100 件; 80件 80 件");
    Marks span = tiny.scores(tiny.result("120件 120 件; 00件@10 100 件; 受理 5 件")).total().part("span");
    assertThat(span.strict().f1()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(span.lenient().f1()).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(span.average(Tally::f1)).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void everyIndicatorHasItsOwnScoresAndConfusions() throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).gold("120件 120 件 a.x; 100件 100 件 a.y; 80件 80 件");
    Scores scores = tiny.scores(tiny.result("120件 120 件 a.y; 00件@10 100 件 a.y; 80件 80 件 a.z"));
    assertThat(scores.indicators()).containsExactly("a.y", "a.x", "a.z");
    assertThat(told(scores.total().indicator("a.x"))).isEqualTo("0/0/1 0/0/1");
    assertThat(told(scores.total().indicator("a.y"))).isEqualTo("0/2/1 1/1/0");
    assertThat(told(scores.total().indicator("a.z"))).isEqualTo("0/1/0 0/1/0");
    assertThat(scores.confusions().toString())
        .isEqualTo("[Confusion[gold=null, said=a.z]=1, Confusion[gold=a.x, said=a.y]=1]");
  }

  /** By the first four columns of gold and results: right ones and all that are counted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind    | count        | share          | 0/1
          status  | actual       | actual         | 1/1
          role    | ''           | ''             | none
          role    | ''           | to             | 0/1
          period  | ''           | 2023           | none
          period  | ''           | 2022           | 0/1
          period  | 2022         | 2022           | 1/1
          period  | 2023         | 2023           | 0/1
          scope   | ''           | ''             | none
          scope   | ''           | 全县           | 0/1
          scope   | 全县         | ''             | 0/1
          scope   | 全县         | 全县各乡镇     | 1/1
          subject | ''           | 申请           | 1/1
          subject | 行政复议案件 | 复议案件       | 1/1
          subject | 行政复议案件 | 案件           | 0/1
          subject | 案件         | ''             | 0/1
          """)
  void attributes(String name, String gold, String said, String wanted) throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).gold("120件 120 件");
    String head =
        "start\tsurface\tvalue\tvalue_max\tunit\tkind\tbound\tstatus\trole\trequired\tsubject"
            + "\tindicator\tperiod\tscope\n2\t120件\t120\t\t件";
    StringBuilder row = new StringBuilder(head);
    for (String column :
        "kind bound status role required subject indicator period scope".split(" ")) {
      row.append('\t').append(column.equals(name) ? gold : column.equals("required") ? "yes" : "");
    }
    tiny.file(".quantities.tsv", row + "\n");
    ObjectNode document = tiny.result("120件 120 件");
    ((ObjectNode) document.get("metadata")).put("report_year", 2023);
    ObjectNode m = (ObjectNode) document.get("measurements").get(0);
    m.put(name, said.isEmpty() ? null : said);
    Share share = tiny.scores(document).total().shares().get(name);
    assertThat(share == null ? "none" : share.right() + "/" + share.of()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "行政复议案件,复议案件,true",
    "行政复议案件,行政复议决定书,false",
    "行政复议案件,全县各级行政机关行政复议案件,true",
    "行政复议案件,全县各级各类行政机关的行政复议案件,false",
    "行政 复议,行政复议,true",
    "𠮷𠮷𠮷林案件,𠮷林案件,true",
    "一二三四五六七八九十,一二三四五六七甲乙丙,true",
    "一二三四五六七八九十,一二三四五六甲乙丙丁,false"
  })
  void likeness(String gold, String said, boolean wanted) {
    assertThat(Likeness.holds(gold, said)).isEqualTo(wanted);
  }

  /** Operands and status of gold and results; hits, extra and missed, strict and lenient. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bound 2,9 consistent | m1,m2 consistent | 1/0/0 1/0/0
          bound 2,9 consistent | m1,m2 inconsistent | 0/1/1 1/0/0
          sum 2,9,16 consistent | m1,m2 consistent | 0/1/1 1/0/0
          sum 2,9,16 consistent | m1,m2 inconsistent | 0/1/1 0/1/1
          sum 2,9,16 consistent | m1 consistent | 0/1/1 0/1/1
          enumeration 2 consistent | m1,m2 consistent | 0/1/0 0/1/0
          bound 2,9 consistent | m1,m9 consistent | 0/1/1 0/1/1
          sum 2,9,16 consistent;sum 2,9 consistent | m1,m2 consistent | 1/0/1 1/0/1
          """)
  void checks(String gold, String said, String wanted) throws IOException {
    StringBuilder rows = new StringBuilder("kind\tstarts\texpression\tstatus\n");
    for (String check : gold.split(";")) {
      String[] words = check.split(" ");
      rows.append(words[0] + "\t" + words[1].replace(',', '|') + "\t\t" + words[2] + "\n");
    }
    Tiny tiny = Tiny.of(temp, "a", TEXT).file(".checks.tsv", rows.toString());
    ObjectNode document = tiny.result("120件 120 件; 100件 100 件; 80件 80 件");
    ObjectNode check = document.withArray("checks").addObject();
    check.put("kind", "sum").put("status", said.split(" ")[1]);
    for (String id : said.split(" ")[0].split(",")) {
      check.withArray("operands").add(id);
    }
    assertThat(told(tiny.scores(document).total().part("check"))).isEqualTo(wanted);
  }

  private static final String OUTLINED = "工作报告\n\n一、成效\n收到9件。\n二、问题\n";

  private Tiny outlined() throws IOException {
    return Tiny.of(temp, "a", OUTLINED)
        .file(".sections.tsv", "start\trole\n0\ttitle\n6\tachievements\n17\tproblems\n")
        .file(".headings.tsv", "start\tlevel\theading\n6\t1\t一、成效\n17\t1\t二、问题\n");
  }

  private static JsonNode sections(String json) throws IOException {
    return MAPPER.readTree(json.replace('\'', '"'));
  }

  @Test
  void headingsAndRolesByHand() throws IOException {
    Tiny tiny = outlined();
    ObjectNode document = tiny.result("");
    document.set(
        "sections",
        sections(
            "[{'start':0,'end':22,'role':'achievements','level':0},"
                + "{'start':0,'end':6,'role':'title','level':0},"
                + "{'start':6,'end':17,'role':'achievements','level':2,'heading_start':6},"
                + "{'start':12,'end':17,'role':'plan','level':3,'heading_start':12}]"));
    Sheet total = tiny.scores(document).total();
    assertThat(told(total.part("heading"))).isEqualTo("0/2/2 1/1/1");
    // right: 工作报告, 一、成效 and 收 on the line below; wrong: 到9件。 as a plan, 二、问题 as achievements
    assertThat(total.shares()).containsEntry("section_role", new Share(9, 17));
  }

  @Test
  void whatHasNoResultIsMissed() throws IOException {
    outlined();
    Tiny other = Tiny.of(temp, "b", TEXT).gold("120件 120 件");
    Scores scores = other.scores(other.result("120件 120 件"));
    assertThat(scores.missing()).containsExactly("a");
    assertThat(told(scores.total().part("heading"))).isEqualTo("0/0/2 0/0/2");
    assertThat(scores.total().shares()).containsEntry("section_role", new Share(0, 17));
    assertThat(scores.named()).doesNotContainKeys("check.f1", "metadata.accuracy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'title':'青禾县 2023年报告'} | {'title':'青禾县2023年\\n报告'} | title 1/1
          {'title':null} | {'title':''} | title 1/1
          {'issuers':['乙局','甲局']} | {'issuers':['甲局','乙局']} | issuers 1/1
          {'issuers':[]} | {} | issuers 1/1
          {'issuers':['甲局']} | {'issuers':['甲局','乙局']} | issuers 0/1
          {'region_name':'青禾县'} | {'region':{'name':'青禾县'}} | region_name 1/1
          {'region_level':'county'} | {'region':null} | region_level 0/1
          {'report_year':2023} | {'report_year':2022} | report_year 0/1
          """)
  void metadata(String gold, String said, String wanted) throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).file(".meta.json", gold.replace('\'', '"'));
    ObjectNode document = tiny.result("");
    document.set("metadata", MAPPER.readTree(said.replace('\'', '"')));
    Sheet total = tiny.scores(document).total();
    String field = wanted.split(" ")[0];
    Share share = total.shares().getOrDefault("metadata." + field, new Share(9, 9));
    assertThat(field + " " + share.right() + "/" + share.of()).isEqualTo(wanted);
    int wrong = share.right() == 1 ? 0 : 1;
    assertThat(total.shares()).containsEntry("metadata", new Share(9 - wrong, 9));
  }

  /** 𠮷 is one character, a byte order mark none, CRLF two. */
  @ParameterizedTest
  @ValueSource(strings = {"𠮷林县收到120件。", "\ufeff青禾县收到120件。", "青禾县\r\n收到120件。"})
  void offsetsAreCharactersOfTheTextAsItIs(String text) throws IOException {
    String bare = text.replace("\ufeff", "");
    Tiny tiny = new Tiny(temp, "a", bare).file(".txt", text).gold("120件 120 件");
    Scores scores = tiny.scores(tiny.result("120件 120 件"));
    assertThat(told(scores.total().part("span"))).isEqualTo("1/0/0 1/0/0");
    assertThat(scores.total().ungroundedFigures()).isZero();
  }

  @Test
  void whatIsNotInTheTextIsUngrounded() throws IOException {
    Tiny tiny = Tiny.of(temp, "a", TEXT).gold("120件 120 件");
    assertThat(tiny.scores(tiny.result("121件@2 120 件")).total().ungroundedFigures()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "corpus/dinghai-2023.txt,dinghai-2023",
    "a.b.txt,a.b",
    "pages.zip!/2023/a.html,a",
    ".hidden,.hidden",
    "..x.txt,..x",
    "report,report"
  })
  void documentsBelongToGoldByTheirStems(String uri, String stem) {
    assertThat(Stems.of(uri)).isEqualTo(stem);
  }
}
