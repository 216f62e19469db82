package org.shiju.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.examples.Marked;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Warning;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

class CheckerTest {
  private static final Path RULES = Path.of("rules");
  private static final Path CASES = Path.of("src/test/resources/checks/cases.txt");

  private final Rules rules = rules();
  private final Checker checker = new Checker(rules);

  /** A case is a marked text, and below it what is found: one finding a line, or nothing. */
  @Test
  void findsWhatTheCasesSay() throws IOException {
    int cases = 0;
    int silent = 0;
    List<String> wrong = new ArrayList<>();
    for (String block : Files.readString(CASES).split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (lines.isEmpty()) {
        continue;
      }
      cases++;
      List<String> wanted = lines.subList(1, lines.size()).stream().map(String::strip).toList();
      if (wanted.equals(List.of("nothing"))) {
        silent++;
        wanted = List.of();
      }
      compare(lines.get(0), wanted, wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(cases).isGreaterThanOrEqualTo(40);
    assertThat(silent * 3).isGreaterThanOrEqualTo(cases);
  }

  private void compare(String marked, List<String> wanted, List<String> wrong) {
    List<String> found = findings(Marked.parse(marked));
    if (!found.equals(wanted)) {
      wrong.add(marked + "\n  wanted " + wanted + "\n  found  " + found);
    }
  }

  /** 其中 in a clause of its own takes no whole from before it that is less. */
  @Test
  void wholesAreSoughtInTheClauseOfTheirParts() throws UnreadableException {
    assertThat(bounds("县政府共清理规范性文件16件，其中保留28件。")).containsExactly("28>16");
    assertThat(bounds("县政府共废止规范性文件16件；乡镇规范性文件清理已经完成，其中保留28件。")).isEmpty();
  }

  private List<String> bounds(String sentence) throws UnreadableException {
    byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
    return Shiju.with(rules).read(TextDecoder.decode(bytes, "a.txt", null)).checks().stream()
        .filter(finding -> finding.kind() == Finding.Type.BOUND)
        .map(Finding::expression)
        .toList();
  }

  @Test
  void namesOperandsVerdictAndRule() {
    Finding finding =
        checked(Marked.parse("收到[12件|reconsideration.received],受理[13件|reconsideration.accepted]。"))
            .findings()
            .get(0);
    assertThat(finding)
        .isEqualTo(
            new Finding(
                Finding.Type.BOUND,
                List.of("m2", "m1"),
                "13>12",
                Finding.Verdict.INCONSISTENT,
                "checks.yaml#accepted-within-received"));
  }

  @Test
  void warnsOfMixedUnitsInOneSum() {
    Checked checked = checked(Marked.parse("共印发[9件](甲类[4件次]、乙类[5件])。"));
    assertThat(checked.findings()).extracting(CheckerTest::line).containsExactly("sum 9=4+5");
    assertThat(checked.warnings()).extracting(Warning::code).containsExactly("mixed_units");
    assertThat(checked.warnings().get(0).message()).contains("件, 件次");
    assertThat(checked(Marked.parse("共印发[9件](甲类[4起]、乙类[5件])。")).warnings()).isEmpty();
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(checker.check(new Page("", ""), List.of()))
        .isEqualTo(new Checked(List.of(), List.of()));
  }

  /**
   * Twenty times the figures in one sentence: the work may grow with them, not with their square.
   */
  @Test
  void copesWithOneEndlessSentence() {
    StringBuilder text = new StringBuilder("共[99件]");
    for (int i = 0; i < 20_000; i++) {
      text.append(
          "、合计[0件|reconsideration.accepted|of=0],收到[7件|of=" + (2 * i + 1) + "|scope=" + i + "]");
    }
    Marked marked = Marked.parse(text.toString());
    assertThat(findings(marked)).containsExactly("bound 7<=99");
  }

  /** Any figures in any relation: an answer, and twice the same one, with every operand known. */
  @Test
  void answersToAnything() {
    List<String> bits =
        List.of(
            "收到[%d件|reconsideration.received]",
            "受理[%d起|reconsideration.accepted|of=1]",
            "(维持[%d件|reconsideration.upheld])",
            "其中审结[%d余件|reconsideration.concluded|period=2021]",
            "从[%d份|role=from]降至[%d份|role=to],减少[%d份]",
            "成功率[%d%%|mediation.success_rate]",
            "甲、乙、丙[%d家|bound=approximate]单位",
            "罚款[%d元|enforcement.penalty_amount]",
            "处罚[%d件|enforcement.penalties|scope=某局]",
            ";",
            "。",
            "、合计[%d件|litigation.cases],败诉[%d件|litigation.lost]",
            "\n");
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("共[9件]");
      for (int i = 0; i < 12; i++) {
        Object[] values = {random.nextInt(40), random.nextInt(40), random.nextInt(40)};
        text.append(String.format(Locale.ROOT, bits.get(random.nextInt(bits.size())), values));
        text.append(random.nextBoolean() ? "," : "");
      }
      Marked marked = Marked.parse(text.toString());
      Checked checked = checked(marked);
      assertThat(checked(marked)).as(text.toString()).isEqualTo(checked);
      List<String> ids = marked.figures().stream().map(Measurement::id).toList();
      for (Finding finding : checked.findings()) {
        assertThat(ids).as(text.toString()).containsAll(finding.operands());
        assertThat(finding.rule()).startsWith("checks.yaml#");
      }
      found += checked.findings().size();
    }
    assertThat(found).isGreaterThan(80);
  }

  private List<String> findings(Marked marked) {
    return checked(marked).findings().stream().map(CheckerTest::line).toList();
  }

  private Checked checked(Marked marked) {
    return checker.check(Fold.page(marked.text()), marked.figures());
  }

  private static String line(Finding finding) {
    return finding.kind().label() + " " + finding.expression();
  }

  private static Rules rules() {
    try {
      return Rules.fromFolder(RULES);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
