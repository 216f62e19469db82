package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.Shiju;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Report;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.Explanation.Condition;
import org.shiju.write.Explanation.Reason;

/** Why a figure has its indicator, and why another has none. */
class ExplainTest {
  private static final String SAMPLE = "samples/dinghai-2023.txt";
  private static final String BEATEN = "samples/chenghai-2019.txt";
  private static final String TWO = "全市收到行政复议申请761宗,立案受理623宗。";
  private static final Rules RULES = Rules.builtIn();
  private static final Shiju SHIJU = Shiju.with(RULES);
  private static final IndicatorMapper MAPPER = new IndicatorMapper(RULES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLE,
        "samples/yongji-2021.txt",
        "samples/shenwan-2022.txt",
        "src/test/resources/reports/city-2022.txt",
        "src/test/resources/reports/county-2020.txt",
        "src/test/resources/reports/town-2024.txt"
      })
  void theWinnerIsTheRuleThatExtractNames(String file) throws Exception {
    Report report = report(file);
    Traces traces = traces(report);
    int named = 0;
    for (Measurement m : report.measurements()) {
      List<Candidate> candidates = traces.of(m, null);
      Reason reason = traces.reason(m, null);
      for (Candidate candidate : candidates) {
        hold(candidate, candidates.get(0));
      }
      boolean wins = !candidates.isEmpty() && candidates.get(0).won();
      if (m.indicator() == null) {
        assertThat(wins).as(m.toString()).isFalse();
        assertThat(reason.code()).isIn(Reason.Code.FAILED, Reason.Code.UNCALLED);
      } else if (wins) {
        assertThat(candidates.get(0).rule().replaceAll("/\\d+$", "")).isEqualTo(m.rule());
        assertThat(reason.code()).isEqualTo(Reason.Code.WON);
        named++;
      } else {
        assertThat(reason.code()).as(m.toString()).isEqualTo(Reason.Code.WHOLE);
        assertThat(m.links().partOf()).isEqualTo(reason.detail());
      }
    }
    assertThat(named).isPositive();
  }

  private static void hold(Candidate candidate, Candidate best) {
    String where = candidate.toString();
    List<Condition> failed = candidate.conditions().stream().filter(c -> !c.passed()).toList();
    assertThat(candidate.fired()).as(where).isEqualTo(failed.isEmpty());
    assertThat(failed.stream().filter(Condition::first).count())
        .as(where)
        .isEqualTo(failed.isEmpty() ? 0 : 1);
    if (candidate.fired()) {
      assertThat(candidate.score()).as(where).isLessThanOrEqualTo(best.score());
      assertThat(candidate.won()).isEqualTo(candidate == best);
    }
    for (Condition condition : candidate.conditions()) {
      boolean lines = Set.of("when", "unless").contains(condition.step());
      boolean cell = condition.line().startsWith("unit: ");
      if (lines && !cell) {
        boolean found = !condition.found().isEmpty();
        assertThat(condition.passed())
            .as(where)
            .isEqualTo(found == condition.step().equals("when"));
      }
      condition.found().forEach(one -> assertThat(one.text()).contains(one.word()));
    }
  }

  private static Report report(String file) throws IOException, UnreadableException {
    return SHIJU.read(TextDecoder.decode(Files.readAllBytes(Path.of(file)), file, null));
  }

  private static Traces traces(Report report) {
    Set<String> packs = new Packs(RULES).of(report.metadata().genre(), List.of());
    return new Traces(MAPPER, report, packs);
  }

  @Test
  void jsonTellsConditionsScoresAndOrigins() throws IOException {
    JsonNode json = json("--text", TWO, "--at", "19");
    JsonNode won = json.at("/candidates/0");
    assertThat(won.get("won").asBoolean()).isTrue();
    assertThat(won.get("score").asInt()).isEqualTo(6000);
    assertThat(won.at("/score_parts/subject").asInt()).isEqualTo(2);
    assertThat(won.at("/score_parts/predicate").asInt()).isEqualTo(4);
    assertThat(won.at("/conditions/0/step").asText()).isEqualTo("dimension");
    assertThat(won.at("/conditions/1/found/0/word").asText()).isEqualTo("复议");
    assertThat(won.at("/conditions/1/found/0/in").asText()).isEqualTo("subject");
    assertThat(json.at("/reasons/0/code").asText()).isEqualTo("won");
    JsonNode origin = json.at("/origins/0");
    assertThat(origin.get("measurement").asText()).isEqualTo("m2");
    assertThat(origin.get("how").asText()).isEqualTo("carried");
    assertThat(origin.at("/said/text").asText()).isEqualTo("全市收到行政复议申请761宗");
    assertThat(origin.at("/words/start").asInt()).isEqualTo(4);
    assertThat(json.get("guard_words")).isEmpty();
  }

  @Test
  void whoAsksForAllGetsTheContractAlone() throws IOException {
    assertThat(json("--text", TWO).fieldNames())
        .toIterable()
        .containsExactly("source", "numerals", "measurements");
  }

  @Test
  void theWinnerNamesWhatItBeat() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                Run.of("explain", BEATEN, "-f", "json", "--indicator", "gov_service.items").out());
    boolean beat = false;
    for (JsonNode candidate : json.get("candidates")) {
      for (JsonNode beaten : candidate.get("beat")) {
        assertThat(candidate.get("won").asBoolean()).isTrue();
        assertThat(beaten.get("score").asInt()).isLessThanOrEqualTo(candidate.get("score").asInt());
        beat = true;
      }
    }
    assertThat(beat).isTrue();
  }

  /** Why not: one line in every case, never an empty answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全市收到行政复议申请761宗。 | --indicator reconsideration.concluded | failed",
        "全市收到行政复议申请761宗。 | --indicator mediation.mediators | no_figure",
        "新聘人民调解专家12人。 | --indicator mediation.mediators | uncalled",
        "全市收到行政复议申请761宗。 | --at 10 --indicator mediation.mediators | uncalled",
        "全市收到行政复议申请761宗。 | --at 0 | no_numeral",
        "拨打12345热线。 | --at 3 | no_quantity",
        "一年下来排查52次。受理各类纠纷318件(邻里141件、土地86件)。 | --at 23 | whole",
        "全镇种植苹果树12亩。 | --at 8 | uncalled",
      })
  void whyNotIsAlwaysAnswered(String text, String options, String code) throws IOException {
    String[] line = ("--text " + text + " " + options).split(" ");
    assertThat(json(line).at("/reasons/0/code").asText()).isEqualTo(code);
    String[] all = ("explain " + String.join(" ", line)).split(" ");
    for (String language : List.of("en", "zh")) {
      String out = Run.with("", Map.of("LANG", language), all).out();
      assertThat(out).containsPattern("\n        why +\\S").doesNotContain("null");
    }
  }

  @Test
  void anotherRuleMayHaveBeenMoreSpecific() throws Exception {
    Report report = report("samples/zhanjiang-2023.txt");
    Traces traces = traces(report);
    Measurement online =
        report.measurements().stream()
            .filter(m -> m.quantity().span().of(report.source().text()).equals("715项"))
            .findFirst()
            .orElseThrow();
    Reason reason = traces.reason(online, "gov_service.items");
    assertThat(reason.code()).isEqualTo(Reason.Code.BEATEN);
    assertThat(Traces.text(reason, Messages.of(Map.of())))
        .contains("gov_service.items/1 fired with score " + reason.score())
        .contains("beaten by rule-of-law/functions.yaml#" + online.indicator());
  }

  @Test
  void theWordOfAGuardIsTold() throws IOException {
    JsonNode word = json("--text", "拨打12345热线。", "--at", "3").at("/guard_words/0");
    assertThat(word.at("/word/text").asText()).isEqualTo("12345");
    assertThat(word.at("/numeral/start").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"true, '', true", "true, 1, false", "false, '', false"})
  void coloursAreForTerminals(boolean terminal, String noColor, boolean coloured) {
    Map<String, String> env = noColor.isEmpty() ? Map.of() : Map.of("NO_COLOR", noColor);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    Main.run(
        new Main.Streams(in, out, err, env, terminal, false),
        "explain",
        "--text",
        TWO,
        "--at",
        "19");
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).contains("won, score 6000").contains("← first failure");
    assertThat(text.contains("\u001b[1;32mwon, score")).isEqualTo(coloured);
    assertThat(text.contains("\u001b")).isEqualTo(coloured);
  }

  @Test
  void aProfileCountsAndTimesTheRules() throws IOException {
    JsonNode json = json("--text", TWO, "--profile");
    assertThat(json.get("documents").asInt()).isEqualTo(1);
    assertThat(json.get("rules")).hasSize(MAPPER.rules().size());
    JsonNode won = null;
    long last = Long.MAX_VALUE;
    for (JsonNode rule : json.get("rules")) {
      assertThat(rule.get("nanos").asLong()).isBetween(0L, last);
      last = rule.get("nanos").asLong();
      assertThat(rule.get("called").asInt()).isGreaterThanOrEqualTo(rule.get("tried").asInt());
      assertThat(rule.get("tried").asInt()).isGreaterThanOrEqualTo(rule.get("fired").asInt());
      assertThat(rule.get("fired").asInt()).isGreaterThanOrEqualTo(rule.get("won").asInt());
      won = rule.get("rule").asText().endsWith("#reconsideration.accepted/1") ? rule : won;
    }
    assertThat(won).isNotNull();
    assertThat(won.get("won").asInt()).isEqualTo(1);
    assertThat(json.get("stages").findValuesAsText("stage"))
        .containsExactly("clean", "outline", "quantity", "measure", "indicator", "check");
    String text = Run.of("explain", "--text", TWO, "--profile").out();
    assertThat(text).contains("disputes.yaml#reconsideration.accepted/1").contains("  indicator\n");
  }

  @Test
  void aProfileIsOfAllRules() {
    Run run = Run.of("explain", "--text", TWO, "--profile", "--at", "3");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--profile");
  }

  /** What the page shows of the command is what it prints; … stands for anything. */
  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    String page = Files.readString(Path.of("src/docs/explain.md"));
    Matcher block =
        Pattern.compile("```console\n\\$ shiju (.*?)\n(.*?)```", Pattern.DOTALL).matcher(page);
    int shown = 0;
    while (block.find()) {
      String wanted =
          Arrays.stream(block.group(2).split("…\n", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".*"));
      String printed = Run.of(block.group(1).split(" ")).out();
      assertThat(printed).matches(Pattern.compile(wanted, Pattern.DOTALL));
      shown++;
    }
    assertThat(shown).isEqualTo(4);
    for (Origin.How how : Origin.How.values()) {
      assertThat(page).contains("`" + how.label() + "`");
    }
    for (Reason.Code code : Reason.Code.values()) {
      assertThat(page).contains("`" + code.label() + "`");
    }
  }

  private static JsonNode json(String... options) throws IOException {
    String[] line = new String[options.length + 3];
    line[0] = "explain";
    System.arraycopy(options, 0, line, 1, options.length);
    line[options.length + 1] = "-f";
    line[options.length + 2] = "json";
    return new ObjectMapper().readTree(Run.of(line).out());
  }
}
