package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.evaluate.Tiny;

/** Scores as a user sees them: tables, floors, what got better and worse, faults of gold. */
class EvaluateCommandTest {
  private static final String TEXT = "全县收到复议申请120件，受理100件，其中80件办结。";
  private static final String GOLD = "120件 120 件 a.x; 100件 100 件 a.y; 80件 80 件 a.z";

  @TempDir Path temp;
  private Path gold = Path.of("");
  private Tiny tiny = new Tiny(Path.of(""), "", "");

  @BeforeEach
  void annotate() throws IOException {
    gold = temp.resolve("gold");
    tiny = new Tiny(gold, "a", TEXT).file(".txt", TEXT).gold(GOLD);
  }

  private String results(String name, String... figures) throws IOException {
    ObjectNode[] documents = Arrays.stream(figures).map(tiny::result).toArray(ObjectNode[]::new);
    return Tiny.results(temp.resolve(name), documents);
  }

  private Run run(Map<String, String> env, String... more) {
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--gold", gold.toString()));
    arguments.addAll(List.of(more));
    return Run.with("", env, arguments.toArray(String[]::new));
  }

  @Test
  void tablesOfPartsIndicatorsConfusionsDocumentsAndErrors() throws IOException {
    String results = results("r.jsonl", "120件 120 宗 a.x; 100件 100 件 a.z; 办结 1 件");
    Run run = run(Map.of(), results, "--errors", "9");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            documents          1
            missing_documents  0
            ungrounded         0

            parts      match    precision  recall      f1  tp  fp  fn
            span       strict      0.6667  0.6667  0.6667   2   1   1
                       lenient     0.6667  0.6667  0.6667   2   1   1
                       average     0.6667  0.6667  0.6667
            quantity   strict      0.3333  0.3333  0.3333   1   2   2
                       lenient     0.6667  0.6667  0.6667   2   1   1
                       average     0.5000  0.5000  0.5000
            indicator  strict      0.5000  0.3333  0.4000   1   1   2
                       lenient     0.5000  0.3333  0.4000   1   1   2
                       average     0.5000  0.3333  0.4000
            heading    strict           -       -       -   -   -   -
            check      strict           -       -       -   -   -   -

            accuracy   share  right  of
            kind      1.0000      2   2
            bound     1.0000      2   2
            status    1.0000      2   2
            subject   1.0000      2   2

            indicators  precision  recall      f1  tp  fp  fn  lenient:  precision  recall      f1  tp  fp  fn
            a.z            0.0000  0.0000  0.0000   0   1   1               0.0000  0.0000  0.0000   0   1   1
            a.y            0.0000  0.0000  0.0000   0   0   1               0.0000  0.0000  0.0000   0   0   1
            a.x            1.0000  1.0000  1.0000   1   0   0               1.0000  1.0000  1.0000   1   0   0

            confusions  said  count
            a.y         a.z       1
            a.z         -         1

            worst  errors  span  quantity  attributes  indicator  heading  section  metadata  check
            a           5     2         1           0          2        0        0         0      0

            errors  kind       start  gold    said    around
            a       value      8      120 件  120 宗  全县收到复议申请【120件】，受理100件，其中80件办结。
            a       indicator  15     a.y     a.z     全县收到复议申请120件，受理【100件】，其中80件办结。
            a       span       22     80件    -       复议申请120件，受理100件，其中【80件】办结。
            a       indicator  22     a.z     -       复议申请120件，受理100件，其中【80件】办结。
            a       span       25     -       办结    请120件，受理100件，其中80件【办结】。
            """);
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    String results = results("r.jsonl", "120件 120 宗 a.x; 100件 100 件 a.z");
    Path out = temp.resolve("scores.json");
    Run run = run(Map.of(), results, "-f", "json", "--errors", "1", "-o", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(out.toFile());
    assertThat(json.at("/parts/quantity/strict").toString())
        .isEqualTo("{\"precision\":0.5,\"recall\":0.3333,\"f1\":0.4,\"tp\":1,\"fp\":1,\"fn\":2}");
    assertThat(json.at("/parts/quantity/average/f1").decimalValue()).isEqualByComparingTo("0.6");
    assertThat(json.at("/parts/check").isNull()).isTrue();
    assertThat(json.at("/accuracy/subject").toString())
        .isEqualTo("{\"share\":1.0,\"right\":2,\"of\":2}");
    assertThat(json.at("/indicators/0/id").asText()).isEqualTo("a.z");
    assertThat(json.at("/confusions/0").toString())
        .isEqualTo("{\"gold\":\"a.y\",\"said\":\"a.z\",\"count\":1}");
    assertThat(json.at("/worst/0/errors").intValue()).isEqualTo(4);
    assertThat(json.at("/errors").size()).isOne();
    assertThat(json.at("/errors/0/around").asText()).contains("【120件】");
    assertThat(json.at("/against").isNull()).isTrue();
  }

  @Test
  void floorsAreSetHeldAndMissed() throws IOException {
    String good = results("good.jsonl", GOLD);
    String bad = results("bad.jsonl", "120件 120 件 a.x; 100件 100 件 a.y");
    String floors = temp.resolve("floors.json").toString();
    assertThat(run(Map.of(), good, "--floors", floors).code()).isEqualTo(2);
    assertThat(run(Map.of(), bad, "--floors", floors, "--update").code()).isZero();
    assertThat(Files.readString(Path.of(floors)))
        .contains("\"quantity.f1\": 0.800,", "\"subject.accuracy\": 1.000")
        .doesNotContain("check.f1");
    assertThat(run(Map.of(), good, "--floors", floors).code()).isZero();
    assertThat(run(Map.of(), good, "--floors", floors, "--update").code()).isZero();
    Run missed = run(Map.of(), bad, "--floors", floors);
    assertThat(missed.code()).isEqualTo(1);
    assertThat(missed.err())
        .contains("below its floor: quantity.f1, wanted 1, got 0.8000")
        .doesNotContain("subject.accuracy");
  }

  @Test
  void floorsOfOtherGoldSayHowToSetThemAnew() throws IOException {
    String results = results("r.jsonl", GOLD);
    String floors = temp.resolve("floors.json").toString();
    assertThat(run(Map.of(), results, "--floors", floors, "--update").code()).isZero();
    Path table = gold.resolve("a.quantities.tsv");
    Files.writeString(table, Files.readString(table).replace("\n", "\r\n"));
    assertThat(run(Map.of(), results, "--floors", floors).code()).isZero();
    Files.writeString(table, Files.readString(table).replace("案件", "申请"));
    Run other = run(Map.of(), results, "--floors", floors);
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("another gold", "--update");
  }

  @Test
  void anyFigureCanBeAFloorAndUpdateKeepsTheirNames() throws IOException {
    String results = results("r.jsonl", "120件 120 件 a.x; 00件@16 100 件 a.y");
    Path floors = temp.resolve("floors.json");
    Files.writeString(
        floors,
        "{\"gold\":\"\",\"floors\":{\"span.lenient.f1\":0.1,\"indicators.a.y.lenient.recall\":0.1,"
            + "\"span.tp\":1,\"indicator.average.precision\":0.1}}");
    assertThat(run(Map.of(), results, "--floors", floors.toString(), "--update").code()).isZero();
    assertThat(Files.readString(floors))
        .endsWith(
            """
              "floors": {
                "indicator.average.precision": 0.750,
                "indicators.a.y.lenient.recall": 1.000,
                "span.lenient.f1": 0.800,
                "span.tp": 1
              }
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'gold':'x','floors':{'quantity.f':0.9}} | no figure 'quantity.f'. Did you mean 'quantity.f1'?
          {'gold':'x','floors':{'subjects.accuracy':0.9}} | Did you mean 'subject.accuracy'?
          {'gold':'x','floors':{'span.f1':'high'}} | 'span.f1' is missing, unknown or of the wrong kind
          {'floors':{}} | 'gold' is missing
          {'gold':'x','least':{}} | 'least' is missing, unknown
          {'gold':'x' | line 1: cannot be read
          """)
  void faultyFloors(String content, String message) throws IOException {
    String results = results("r.jsonl", GOLD);
    Path floors = temp.resolve("floors.json");
    Files.writeString(floors, content.replace('\'', '"'));
    Run run = run(Map.of(), results, "--floors", floors.toString(), "--update");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("floors.json").contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void floorsAreNotChangedInCi() throws IOException {
    String results = results("r.jsonl", GOLD);
    String floors = temp.resolve("floors.json").toString();
    Run run = run(Map.of("CI", "true"), results, "--floors", floors, "--update");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Path.of(floors)).doesNotExist();
    assertThat(run(Map.of(), results, "--update").code()).isEqualTo(2);
  }

  @Test
  void whatGotBetterAndWorseIsNamed() throws IOException {
    ObjectNode old = tiny.result("120件 120 宗 a.x; 100件 100 件 a.y; 办结 1 件");
    ((ObjectNode) old.at("/measurements/1")).put("subject", "某物");
    ObjectNode now = tiny.result("120件 120 件 a.y; 100件 100 件 a.y; 80件 80 件 a.z; 收到 1 件");
    Run run =
        run(
            Map.of(),
            Tiny.results(temp.resolve("now.jsonl"), now),
            "--against",
            Tiny.results(temp.resolve("old.jsonl"), old));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .endsWith(
            """
            better  kind       start  surface  gold    before  now
            a       value      8      120件    120 件  120 宗  120 件
            a       subject    15     100件    案件    某物    案件
            a       span       22     80件     80件    -       80件
            a       indicator  22     80件     a.z     -       a.z
            a       span       25     办结     -       办结    -

            worse  kind       start  surface  gold  before  now
            a      span       2      收到     -     -       收到
            a      indicator  8      120件    a.x   a.x     a.y

            against  better  worse
            a             5      2
            all           5      2
            """);
  }

  /** A figure that is gone takes its attributes with it: neither right nor wrong any more. */
  @Test
  void whatIsNotJudgedAnyMoreIsNoBetter() throws IOException {
    ObjectNode old = tiny.result("120件 120 件 a.x");
    ((ObjectNode) old.at("/measurements/0")).put("subject", "某物").put("period", "2022");
    Run run =
        run(
            Map.of(),
            Tiny.results(temp.resolve("now.jsonl"), tiny.result("")),
            "--against",
            Tiny.results(temp.resolve("old.jsonl"), old));
    assertThat(run.out())
        .endsWith("against  better  worse\na             0      2\nall           0      2\n");
  }

  /** A section is better where fewer of its characters are wrong. */
  @Test
  void aSectionGetsBetterByItsCharacters() throws IOException {
    Files.writeString(gold.resolve("a.sections.tsv"), "start\trole\n0\tachievements\n");
    ObjectNode old = tiny.result(GOLD);
    old.withArray("sections").addObject().put("start", 0).put("end", 9).put("role", "plan");
    ObjectNode now = tiny.result(GOLD);
    ObjectNode section = now.withArray("sections").addObject();
    section.put("start", 0).put("end", 20).put("role", "achievements");
    Run run =
        run(
            Map.of(),
            Tiny.results(temp.resolve("now.jsonl"), now),
            "--against",
            Tiny.results(temp.resolve("old.jsonl"), old));
    assertThat(run.out())
        .contains("a       section  0      -        achievements  plan,- 28/28  - 8/28\n")
        .endsWith("all           1      0\n");
  }

  @Test
  void goldWithoutResultIsNamedAndMissed() throws IOException {
    new Tiny(gold, "b", TEXT).file(".txt", TEXT).gold(GOLD);
    Run run = run(Map.of(), results("r.jsonl", "120件 120 件", GOLD));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("missing_documents  1: b", "0.5000  0.6667   3   0   3");
    assertThat(run.err())
        .contains("gold without a result, counted as missed: b")
        .contains("gold with more than one result, the last counts: a");
  }

  @Test
  void nothingToScoreIsWrongUse() throws IOException {
    ObjectNode other = tiny.result(GOLD);
    ((ObjectNode) other.get("source")).put("uri", "z.txt");
    Run noMatch = run(Map.of(), Tiny.results(temp.resolve("z.jsonl"), other));
    assertThat(noMatch.code()).isEqualTo(2);
    assertThat(noMatch.err()).contains("no result belongs to any gold");
    String results = results("r.jsonl", GOLD);
    Files.delete(gold.resolve("a.quantities.tsv"));
    Run noGold = run(Map.of(), results);
    assertThat(noGold.code()).isEqualTo(2);
    assertThat(noGold.err()).contains("there is no gold");
    assertThat(noMatch.out() + noGold.out()).isEmpty();
  }

  /** Each file of gold with a fault in it, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quantities.tsv | start~surface | line 1: no column 'unit'
          quantities.tsv | HEAD/9~120件~120~~件~count~exact~actual~~yes~~~~~ | line 2: '120件' does not stand at 9, where the text has '20件，'
          quantities.tsv | HEAD/8~120件~120~~件~count~exact~actual~~yes~~~~~/x~100件~1~~件~~~~~yes~~~~~ | line 3: 'start' is 'x', which is no number
          quantities.tsv | HEAD/8~120件~一百~~件~count~exact~actual~~yes~~~~~ | 'value' is '一百'
          quantities.tsv | HEAD/8~120件~120~~件~count~exact~actual~~maybe~~~~~ | Write one of: yes, optional
          quantities.tsv | HEAD/8~120件~120 | line 2: no cell for
          quantities.tsv | HEAD/8~120件~1~~件~~~~~yes~~~~~/8~120件~2~~件~~~~~yes~~~~~ | line 3: '120件' at 8 stands here for the second time
          sections.tsv | start~role/0~title/99~plan | line 3: 99 is not in the text
          sections.tsv | start~role/8~title/5~plan | line 3: 5 does not lie behind the row before
          headings.tsv | start~level/0~one | 'level' is 'one'
          checks.tsv | 'kind~starts~status/sum~8|x~consistent' | 'starts' is 'x'
          meta.json | {"report_year":"2023"} | 'report_year' is not of its kind
          meta.json | {"title":/ | line 2: cannot be read
          """)
  void faultsOfGold(String file, String content, String message) throws IOException {
    String head = Files.readAllLines(gold.resolve("a.quantities.tsv")).get(0);
    String text = content.replace("HEAD", head).replace('~', '\t').replace('/', '\n');
    Files.writeString(gold.resolve("a." + file), text);
    Run run = run(Map.of(), results("r.jsonl", GOLD));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a." + file).contains(message);
  }

  @Test
  void everyFaultIsSaidInChineseToo() throws IOException {
    Files.writeString(gold.resolve("a.headings.tsv"), "start\tlevel\n8\t一\n");
    Run run = run(Map.of("LANG", "zh_CN.UTF-8"), results("r.jsonl", GOLD));
    assertThat(run.err()).contains("a.headings.tsv, line 2").contains("不是数");
  }
}
