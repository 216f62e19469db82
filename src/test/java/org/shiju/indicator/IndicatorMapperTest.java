package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.model.ChangeRole;
import org.shiju.model.Measurement;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

class IndicatorMapperTest {
  private static final String RECEIVED = "reconsideration.received";

  private final IndicatorMapper mapper = new IndicatorMapper(Made.rules());

  @TempDir Path folder;

  @Test
  void namesTheIndicatorAndItsFile() {
    Made made = Made.of("行政复议申请", "收到", "宗", "count", List.of());
    Measurement mapped = mapper.map(made.page(), List.of(made.measurement()), Made.PACKS).get(0);
    assertThat(mapped.indicator()).isEqualTo(RECEIVED);
    assertThat(mapped.rule()).isEqualTo("rule-of-law/disputes.yaml#" + RECEIVED);
  }

  @Test
  void readsFullWidthAndTraditionalText() {
    assertThat(idOf(Made.of("行政複議申請", "審結", "件", "count", List.of("機關負責人"))))
        .isEqualTo("reconsideration.concluded");
    assertThat(idOf(Made.of("行政处罚", "实施", "件（次）", "count", List.of("，："))))
        .isEqualTo("enforcement.penalties");
  }

  @Test
  void growthIsNoLevel() {
    assertThat(idOf(Made.of("行政机关负责人出庭应诉率", "同比提升", "%", "percent", List.of()))).isNull();
    assertThat(idOf(Made.of("行政机关负责人出庭应诉率", "提升至", "%", "percent", List.of())))
        .isEqualTo("litigation.appearance_rate");
    Made end = Made.of("行政机关负责人出庭应诉率", "提升", "%", "percent", List.of());
    assertThat(idOf(end)).isNull();
    assertThat(idOf(end.as(ChangeRole.TO, "2023"))).isEqualTo("litigation.appearance_rate");
    assertThat(idOf(Made.of("涉企检查频次", "下降", "%", "percent", List.of())))
        .isEqualTo("enforcement.inspection_cut_rate");
  }

  @Test
  void theNearEndOfAChangeCountsOnlyForAnEarlierYear() {
    Made start = Made.of("行政诉讼败诉案件", "败诉", "件", "count", List.of());
    Made now = start.as(ChangeRole.TO, "2023");
    Measurement earlier = start.as(ChangeRole.FROM, "2022").measurement();
    Measurement same = start.as(ChangeRole.FROM, "2023").measurement();
    assertThat(mapper.map(now.page(), List.of(earlier, now.measurement()), Made.PACKS))
        .extracting(Measurement::indicator)
        .containsExactly("litigation.lost", "litigation.lost");
    assertThat(mapper.map(now.page(), List.of(same, now.measurement()), Made.PACKS))
        .extracting(Measurement::indicator)
        .containsExactly(null, "litigation.lost");
  }

  @Test
  void otherPlacesHaveNone() {
    Made made = Made.of("行政复议申请", "收到", "件", "count", List.of());
    assertThat(idOf(made.inScope("全国"))).isNull();
    assertThat(idOf(made.inScope("市自然资源局"))).isEqualTo(RECEIVED);
  }

  @Test
  void whoseFigureItIsTellsWhatABareCaseIs() {
    Made made = Made.of("案件", "受理", "件", "count", List.of());
    assertThat(idOf(made)).isNull();
    assertThat(idOf(made.inScope("县行政复议局"))).isEqualTo("reconsideration.accepted");
  }

  @Test
  void aRuleMayAskForAFigureWithoutAVerb() {
    String subject = "行政处罚决定书";
    assertThat(idOf(Made.of(subject, "", "份", "count", List.of())))
        .isEqualTo("enforcement.penalties");
    assertThat(idOf(Made.of(subject, "装订", "份", "count", List.of()))).isNull();
  }

  @Test
  void aPercentagePointIsNoPercentAndAPersonNoCase() {
    assertThat(idOf(Made.of("行政诉讼败诉率", "", "%", "percent", List.of())))
        .isEqualTo("litigation.loss_rate");
    assertThat(idOf(Made.of("行政诉讼败诉率", "", "个百分点", "percentage_point", List.of()))).isNull();
    assertThat(idOf(Made.of("行政复议申请", "收到", "公里", "length", List.of()))).isNull();
  }

  @Test
  void aStatedNilIsOfEveryCount() {
    assertThat(idOf(Made.of("行政复议申请", "不予受理", "", "count", List.of())))
        .isEqualTo("reconsideration.not_accepted");
  }

  @Test
  void theNearerTopicDecides() {
    assertThat(idOf(Made.of("案件", "受理", "件", "count", List.of("法律援助", "行政复议"))))
        .isEqualTo("legal_service.aid_cases");
    assertThat(idOf(Made.of("案件", "受理", "件", "count", List.of("行政复议", "法律援助"))))
        .isEqualTo("reconsideration.accepted");
  }

  @Test
  void explainPutsTheWinnerFirstAndSaysWhyOthersFailed() {
    Made made = Made.of("行政复议申请", "不予受理", "件", "count", List.of());
    List<Trace> traces =
        mapper.trials(made.page(), List.of(made.measurement()), Made.PACKS).of(made.measurement());
    assertThat(traces.get(0).rule())
        .isEqualTo("rule-of-law/disputes.yaml#reconsideration.not_accepted/1");
    assertThat(traces.get(0).fired()).isTrue();
    assertThat(traces)
        .filteredOn(trace -> trace.rule().contains("reconsideration.accepted/1"))
        .allSatisfy(trace -> assertThat(trace.firstFailure()).startsWith("unless about: 不予受理"))
        .hasSize(1);
  }

  @Test
  void theWholeIsLookedUp() throws IOException {
    IndicatorMapper own =
        new IndicatorMapper(
            rules(
                """
                theme: disputes
                lists:
                  bare:
                    - 案件
                indicators:
                  - id: x.part
                    label_zh: 甲
                    label_en: A
                    dimension: case
                    kind: flow
                    definition: 乙
                    rules:
                      - when:
                          - is: [$bare]
                          - whole: [复议]
                """));
    Made part = Made.of("案件", "", "件", "count", List.of()).partOf("m1");
    Made other = Made.of("“行政复议”申请", "收到", "件", "count", List.of());
    assertThat(idOf(own, part)).isNull();
    List<Measurement> both = List.of(other.measurement(), second(part.measurement()));
    assertThat(own.map(part.page(), both, Made.PACKS).get(1).indicator()).isEqualTo("x.part");
  }

  @Test
  void faultsNameFileAndLine() {
    assertFault("          - context: [复议]", "the rule hangs on nothing");
    assertFault("          - subjekt: [复议]", "unknown field 'subjekt'");
    assertFault("          - subject: [$none]", "no list '$none'");
    assertFault("          - subject: ['“”']", "'subject' is empty");
  }

  @Test
  void hostileTextIsHarmless() {
    String endless = "行政复议".repeat(20_000);
    assertThat(idOf(Made.of(endless, "受理", "件", "count", List.of(endless, ""))))
        .isEqualTo("reconsideration.accepted");
    assertThat(idOf(Made.of("", "", "件", "count", List.of()))).isNull();
    assertThat(idOf(Made.of("𠮷复议\ud800", "收到", "件", "count", List.of()))).isEqualTo(RECEIVED);
  }

  private void assertFault(String line, String what) {
    assertThatThrownBy(
            () ->
                new IndicatorMapper(
                    rules(
                        """
                        theme: disputes
                        indicators:
                          - id: x.y
                            label_zh: 甲
                            label_en: A
                            dimension: case
                            kind: flow
                            definition: 乙
                            rules:
                              - when:
                        """
                            + line
                            + "\n")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("rule-of-law/own.yaml:")
        .hasMessageContaining(what);
  }

  private Rules rules(String yaml) throws IOException {
    Files.createDirectories(folder.resolve("rule-of-law"));
    Files.copy(
        Path.of("rules/dimensions.yaml"),
        folder.resolve("dimensions.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        Path.of("rules/rule-of-law/pack.yaml"),
        folder.resolve("rule-of-law/pack.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("rule-of-law/own.yaml"), yaml);
    return Rules.fromFolder(folder);
  }

  private static Measurement second(Measurement m) {
    return new Measurement(
        "m2",
        m.quantity(),
        m.status(),
        m.role(),
        m.subject(),
        m.predicate(),
        m.period(),
        m.scope(),
        m.section(),
        m.evidence(),
        m.links(),
        null,
        "");
  }

  private @Nullable String idOf(Made made) {
    return idOf(mapper, made);
  }

  private static @Nullable String idOf(IndicatorMapper mapper, Made made) {
    return mapper.map(made.page(), List.of(made.measurement()), Made.PACKS).get(0).indicator();
  }
}
