package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.batch.PartFile;

class CliTest {
  private static final String TEXTS = "src/test/resources/texts";
  private static final String ONE = TEXTS + "/linhe-2023.txt";

  @TempDir Path temp;

  @Test
  void extractPrintsALineForEachDocumentInNameOrder() {
    Run run = Run.of("extract", TEXTS);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"uri\":\"" + TEXTS + "/ji-an-2022.txt\""),
            second -> assertThat(second).contains("\"uri\":\"" + ONE + "\""));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standardInputIsADocument() {
    Run run = Run.with("收到行政复议申请3件。", Map.of(), "extract", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"uri\":\"-\"").contains("\"text_length\":11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract|INPUT",
        "extract nix.txt|nix.txt",
        "extract README.nix -f json|README.nix",
        "extract --colour x|--colour",
        "extract " + ONE + " -f parquet|-o FILE",
        "extract " + ONE + " -f yaml|no form 'yaml'",
        "extract " + ONE + " -o out.docx|out.docx",
        "extract " + ONE + " -o nix/out.csv|nix",
        "extract " + ONE + " --threads 0|--threads",
        "extract " + ONE + " --rules nix|nix",
        "extract " + ONE + " --charset klingon|klingon",
        "extract " + ONE + " --indicator no.such|no.such",
        "extract " + ONE + " --role boss|boss",
        "extract " + TEXTS + " --exclude *|passed over: 2",
        "explain --text a " + ONE + "|not both",
        "check nix|nix",
        "help nix|nix",
        "nix|nix",
        "rules|command",
        "extract " + ONE + " --errors nix/e.jsonl|nix",
      })
  void wrongUseIsTwoAndSaysWhatIsWrong(String line, String named) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("shiju: ").contains(named).doesNotContain("\tat ");
  }

  @Test
  void brokenRulesAreTwoWithFileAndLine() throws IOException {
    Files.writeString(temp.resolve("units.yaml"), "units:\n  - id: [\n");
    Run run = Run.of("extract", ONE, "--rules", temp.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("units.yaml:");
  }

  @Test
  void unreadableInputCostsTheOthersNothing() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "收到3件。");
    Files.write(temp.resolve("b.txt"), new byte[300]);
    Files.writeString(temp.resolve("c.txt"), "收到5件。");
    Path errors = temp.resolve("errors.jsonl");
    Run run = Run.of("extract", temp.toString(), "--errors", errors.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("1 of 3");
    assertThat(Files.readString(errors))
        .startsWith("{\"source\":{\"uri\":\"" + temp + "/b.txt\"},\"error\":{\"code\":\"")
        .endsWith("\"}}\n");
    Run told = Run.of("extract", temp.toString(), "--quiet");
    assertThat(told.err()).contains("b.txt: ");
  }

  @ParameterizedTest
  @CsvSource({"out.json, [", "out.jsonl, {\"schema\"", "out.csv, doc_uri", "out.wide.csv, doc_uri"})
  void theNameOfTheFileSaysItsForm(String name, String start) throws IOException {
    Path out = temp.resolve(name);
    Run run = Run.of("extract", TEXTS, "-o", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(out)).startsWith(start);
    try (var left = Files.list(temp)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  void aFolderGetsAFileForEachInput() {
    Run run = Run.of("extract", TEXTS, "-o", temp + "/results/");
    assertThat(run.code()).isZero();
    assertThat(temp.resolve("results/ji-an-2022.json")).content().startsWith("{\n");
    assertThat(temp.resolve("results/linhe-2023.json")).content().endsWith("}\n");
  }

  @Test
  void twoInputsNeverShareAResult() throws IOException {
    Files.createDirectories(temp.resolve("x"));
    Files.createDirectories(temp.resolve("y"));
    Path one = Files.writeString(temp.resolve("x/a.txt"), "1件");
    Path other = Files.writeString(temp.resolve("y/a.txt"), "2件");
    Run run = Run.of("extract", one.toString(), other.toString(), "-o", temp + "/");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a.txt.json");
  }

  @Test
  void nothingIsLeftWhereWritingFails() throws IOException {
    Path out = temp.resolve("out.json");
    Files.createDirectory(PartFile.partOf(out));
    Run run = Run.of("extract", ONE, "-o", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void aReaderThatLeavesIsNoFault() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Main.Streams(InputStream.nullInputStream(), closed, err, Map.of(), false, false),
            "extract",
            TEXTS);
    assertThat(code).isZero();
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, zh_CN.UTF-8, 用法",
    "LC_ALL, zh_TW, 用法",
    "LANG, en_US.UTF-8, Usage",
    "LANG, C, Usage"
  })
  void helpSpeaksTheUsersLanguage(String name, String value, String word) {
    Run run = Run.with("", Map.of(name, value), "extract", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "explain",
        "check",
        "schema",
        "rules",
        "rules list",
        "rules lint",
        "rules test"
      })
  void everyCommandHasHelpWithAnExampleInBothLanguages(String command) {
    String[] line = ("help " + command).split(" ");
    Run english = Run.with("", Map.of(), line);
    Run chinese = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), line);
    assertThat(english.out()).contains("Example").contains("  shiju " + command.split(" ")[0]);
    assertThat(chinese.out()).contains("示例").isNotEqualTo(english.out());
    assertThat(Run.of((command + " --help").split(" ")).out()).isEqualTo(english.out());
    assertThat(english.out().lines())
        .noneMatch(option -> option.matches(" +(-., +)?--[a-z-]+(=\\S+)?"));
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("shiju \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help"})
  void versionAndHelpLoadNeitherRulesNorSegmenter(String option) throws Exception {
    Path log = temp.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.shiju.cli.Main",
                option)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("out").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log))
        .contains("org.shiju.cli.Main")
        .doesNotContain(
            "com.hankcs", "org.shiju.rules.PackedRules", "com.fasterxml.jackson.dataformat");
  }

  /** A pipe cannot be sought, so only a process of its own shows that none is. */
  @Test
  void standardInputMayBeAPipe() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.shiju.cli.Main",
                "extract",
                "-")
            .redirectOutput(temp.resolve("out").toFile())
            .redirectError(temp.resolve("err").toFile())
            .start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write("收到行政复议申请3件。".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(temp.resolve("out"))).contains("\"text_length\":11");
    assertThat(temp.resolve("err")).isEmptyFile();
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Messages english = Messages.of(Map.of());
    Messages chinese = Messages.of(Map.of("LANG", "zh_CN.UTF-8"));
    for (String key : english.bundle().keySet()) {
      String[] one = placeholders(english.bundle().getString(key));
      assertThat(placeholders(chinese.bundle().getString(key)))
          .as(key)
          .containsExactlyInAnyOrder(one);
      if (key.endsWith("header") || key.contains("-") || !key.contains(".")) {
        assertThat(chinese.bundle().getString(key))
            .as(key)
            .isNotEqualTo(english.bundle().getString(key));
      }
    }
    assertThat(chinese.bundle().keySet()).isEqualTo(english.bundle().keySet());
  }

  private static String[] placeholders(String text) {
    return Pattern.compile("%(?:\\d\\$)?([sd])")
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .toArray(String[]::new);
  }

  @Test
  void namedCharsetOverridesTheGuess() throws IOException {
    Path file = temp.resolve("gbk.txt");
    Files.write(file, "行政复议".getBytes(Charset.forName("GB18030")));
    Run run = Run.of("extract", file.toString(), "--charset", "gb18030", "--include-text");
    assertThat(run.out()).contains("\"charset_by\":\"option\"").contains("\"text\":\"行政复议\"");
  }

  @Test
  void theCallerKnowsTheYearBetter() {
    assertThat(Run.of("extract", ONE, "--year", "2021").out()).contains("\"report_year\":2021");
  }

  @Test
  void explainHoldsEveryNumeralOfTheText() {
    Run run = Run.of("explain", "--text", "收到行政复议申请761宗。", "-f", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"numerals\"").contains("\"measurements\"");
    Run text = Run.with("", Map.of("LANG", "zh"), "explain", "--text", "收到行政复议申请761宗。");
    assertThat(text.out()).contains("数字").contains("数据").doesNotContain("\u001b");
  }

  private static final String TWO = "收到行政复议申请761宗,其中受理623宗。";

  @ParameterizedTest
  @CsvSource({
    "--at, 8, 1, 761宗",
    "--at, 17, 1, 623宗",
    "--at, 2, 0, ",
    "--indicator, reconsideration.received, 2, 761宗"
  })
  void explainAsJsonShowsWhatIsAskedForAndTheRulesTried(
      String option, String value, int figures, String surface) throws IOException {
    Run run = Run.of("explain", "--text", TWO, "-f", "json", option, value);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("measurements")).hasSize(figures);
    assertThat(json.get("numerals")).hasSize(figures);
    assertThat(json.get("candidates").isEmpty()).isEqualTo(figures == 0);
    if (figures > 0) {
      assertThat(json.at("/measurements/0/surface").asText()).isEqualTo(surface);
      JsonNode first = json.at("/candidates/0");
      assertThat(first.get("measurement")).isEqualTo(json.at("/measurements/0/id"));
      assertThat(first.get("fired").asBoolean()).isEqualTo(first.get("first_failure").isNull());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract nix.txt|“nix.txt”不存在",
        "extract " + ONE + " --charset klingon|不认识字符集“klingon”",
        "extract " + TEXTS + " --include [|“[”不是通配式",
        "extract " + ONE + " --year soon|--year YYYY:不能是“soon”。请给出 整数",
        "extract " + ONE + " --role boss|problems, responsibility, plan",
        "extrakt|是否要用:extract",
      })
  void misuseIsToldInChinese(String line, String told) {
    Run run = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("shiju: ").contains(told);
  }

  @Test
  void unreadableInputIsToldInChinese() throws IOException {
    Path empty = Files.createFile(temp.resolve("a.txt"));
    Run run = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "extract", empty.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.txt:文件是空的。请重新下载或保存(empty)");
  }

  @Test
  void aReadmeIsNoReportUnlessNamed() throws IOException {
    Files.writeString(temp.resolve("README.md"), "样例说明3份。");
    Files.writeString(temp.resolve("a.md"), "收到3件。");
    Run folder = Run.of("extract", temp.toString());
    assertThat(folder.out().lines()).singleElement().asString().contains("/a.md\"");
    assertThat(folder.err()).contains("passed over in folders: 1");
    assertThat(Run.of("extract", temp.resolve("README.md").toString()).out()).contains("3份");
    assertThat(Run.of("extract", temp.toString(), "--include", "*.md").out().lines()).hasSize(2);
  }
}
