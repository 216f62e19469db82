package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

class NewCommandTest {
  private static final String SENTENCE = "全年召开政企座谈会8次,走访企业288家次。";

  @TempDir Path temp;

  @Test
  void withoutAFolderTheSkeletonIsPrinted() {
    Run run = Run.of("rules", "new", "business.roundtables");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("theme: functions\nindicators:\n  - id: business.roundtables\n")
        .contains("label_zh: 待填", "dimension: 待填", "- subject: [待填]", "gives: nothing");
    assertThat(run.err()).contains("rule-of-law/functions.yaml");
  }

  @Test
  void aSentenceFillsItIn() throws IOException {
    Run run = make("business.roundtables", "--from", SENTENCE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("figure 1 of 2: 8次, read with subject 政企座谈会 and predicate 召开")
        .contains("shiju rules test business.roundtables --rules");
    Node entry = entry(0);
    assertThat(entry.need("dimension").text()).isEqualTo("time");
    assertThat(entry.need("kind").text()).isEqualTo("flow");
    Node when = entry.need("rules").items().get(0).need("when");
    assertThat(when.items().get(0).texts("subject")).containsExactly("政企座谈会");
    assertThat(when.items().get(1).texts("predicate")).containsExactly("召开");
    Node example = entry.need("examples").items().get(0);
    assertThat(example.need("text").text()).isEqualTo(SENTENCE);
    assertThat(example.texts("gives")).containsExactly("8次");
  }

  @Test
  void filledInItWorks() throws IOException {
    make("business.roundtables", "--from", SENTENCE);
    Path file = functions();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("label_zh: 待填", "label_zh: 政企座谈会次数")
            .replace("label_en: 待填", "label_en: Round tables")
            .replace("definition: 待填", "definition: 召开政企座谈会的次数")
            .replaceFirst(
                "- text: 待填\n        gives: 待填", "- text: 召开政企座谈会12次。\n        gives: 12次")
            .replaceFirst("- text: 待填", "- text: 政企座谈会收集意见26条。"));
    assertThat(Run.of("rules", "lint", "--rules", temp.toString()).out()).contains("no faults");
    Run test = Run.of("rules", "test", "business.roundtables", "--rules", temp.toString());
    assertThat(test.out()).contains("3 examples run, 0 failed");
    Run coverage =
        Run.of(
            "rules",
            "coverage",
            "samples",
            "--part",
            "rules",
            "--top",
            "0",
            "--rules",
            temp.toString());
    assertThat(coverage.out())
        .contains("\n1\t1\trule-of-law/functions.yaml#business.roundtables/1\n");
  }

  @Test
  void ofSkeletonsLintTellsOnlyWhatIsToBeWritten() throws IOException {
    make("business.roundtables", "--from", SENTENCE);
    make("business.visits", "--from", SENTENCE, "--at", "2");
    Run run = Run.of("rules", "lint", "--rules", temp.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.startsWith(temp.toString())))
        .hasSize(12)
        .allMatch(line -> line.endsWith("'待填' is still to be filled in"));
  }

  @Test
  void anEmptyFolderIsOneToBeginIn() throws IOException {
    Files.createDirectories(temp.resolve("rule-of-law"));
    assertThat(make("business.roundtables").code()).isZero();
    assertThat(functions()).exists();
  }

  @Test
  void aFolderIsNoFileToWriteTo() {
    Run run = Run.of("rules", "new", "business.roundtables", "-o", temp.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder").contains("--rules");
  }

  @Test
  void theFigureCanBeChosen() throws IOException {
    Run run = make("business.visits", "--from", SENTENCE, "--at", "2");
    assertThat(run.err()).contains("figure 2 of 2: 288家次").contains("business.enterprises_served");
    assertThat(entry(0).need("examples").items().get(0).texts("gives")).containsExactly("288家次");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全年捐赠图书\"丝路: 一带\"丛书 #1 共60套。|60套",
        "累计收缴'三无'船舶15艘[其中镇区6艘]。|15艘",
        "建成{示范}茶园: 320亩。|320亩",
      })
  void whatYamlWouldReadIsQuoted(String sentence, String figure) throws IOException {
    make("moon.odd", "--theme", "functions", "--from", sentence);
    Node example = entry(0).need("examples").items().get(0);
    assertThat(example.need("text").text()).isEqualTo(sentence);
    assertThat(example.texts("gives")).contains(figure);
  }

  @Test
  void aFileThatExistsIsLengthenedAndKeepsWhatItHolds() throws IOException {
    String before =
        """
            theme: functions  # ours
            indicators:
            - id: moon.old
              label_zh: 旧
              label_en: old
              dimension: case
              kind: flow
              definition: 旧
              rules: [{when: [{subject: [旧]}]}]

            # words
            lists:
              a: [b]
            """
            .replace("\n", "\r\n");
    Files.createDirectories(functions().getParent());
    Files.writeString(functions(), before);
    Run run = make("business.roundtables");
    assertThat(run.err()).contains("added to");
    String after = Files.readString(functions());
    assertThat(after)
        .startsWith(before.substring(0, before.indexOf("\r\n\r\n")))
        .contains("[旧]}]}]\r\n- id: business.roundtables\r\n  label_zh: 待填")
        .endsWith("\r\n\r\n# words\r\nlists:\r\n  a: [b]\r\n");
    assertThat(entry(1).need("id").text()).isEqualTo("business.roundtables");
  }

  @Test
  void ofAnIndicatorThatWeHaveItIsOneMoreWording() throws IOException {
    Run run = make("mediation.cases", "--from", "全镇纠纷清零78件。", "--at", "1");
    assertThat(run.code()).isZero();
    Path file = temp.resolve("rule-of-law/disputes.yaml");
    assertThat(Files.readString(file)).contains("  - id: mediation.cases\n    overlay: add ");
    assertThat(Files.readString(file)).doesNotContain("label_zh");
  }

  @Test
  void editorsFindTheSchemaThatLiesThere() throws IOException {
    Files.createDirectories(temp.resolve("schema"));
    Files.writeString(temp.resolve("schema/indicators.schema.json"), "{}");
    make("business.roundtables");
    assertThat(Files.readString(functions()))
        .startsWith("# yaml-language-server: $schema=../schema/indicators.schema.json\n");
  }

  @Test
  void aFileByNameAndAPack() throws IOException {
    Path file = temp.resolve("a.yaml");
    Run run = Run.of("rules", "new", "business.roundtables", "-o", file.toString());
    assertThat(run.err()).contains("written: " + file);
    assertThat(Files.readString(file)).contains("business.roundtables");
    assertThat(Run.of("rules", "new", "business.roundtables", "-o", file.toString()).code())
        .isEqualTo(2);
    Run pack = Run.of("rules", "new", "disclosure.answered", "--pack", "disclosure");
    assertThat(pack.err()).contains("disclosure/oversight.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Business|no id",
        "schools.built|--theme: functions, institutions",
        "schools.built --theme moon|no theme 'moon'",
        "schools.built --theme functions --pack moon|no pack 'moon'",
        "business.a --at 1|--from",
        "business.a --rules x -o y|not both",
        "business.a --from 认真落实。|no figure",
        "business.a --from 召开座谈会8次。 --at 3|has 1 figures",
        "business.a --from 收到行政复议申请8件。|reconsideration.received",
      })
  void wrongUseIsTwoAndSaysWhatToDo(String line, String named) {
    Run run = Run.of(("rules new " + line).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(named);
  }

  @Test
  void nothingIsWrittenTwiceOrIntoAListThatIsNone() throws IOException {
    make("business.roundtables");
    Run twin = make("business.roundtables");
    assertThat(twin.code()).isEqualTo(2);
    assertThat(twin.err()).contains("functions.yaml:5:5");
    String flow = "theme: functions\nindicators: []\n";
    Files.writeString(functions(), flow);
    assertThat(make("business.roundtables").code()).isEqualTo(2);
    assertThat(Files.readString(functions())).isEqualTo(flow);
  }

  private Run make(String id, String... more) {
    String[] words = new String[more.length + 5];
    System.arraycopy(new String[] {"rules", "new", id, "--rules", temp.toString()}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return Run.of(words);
  }

  private Path functions() {
    return temp.resolve("rule-of-law/functions.yaml");
  }

  private Node entry(int index) throws IOException {
    return Rules.fromFolder(temp)
        .file("rule-of-law/functions.yaml")
        .need("indicators")
        .items()
        .get(index);
  }
}
