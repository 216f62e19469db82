package org.shiju.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

class FingerprintTest {
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());
  private static final String TITLE = "定海区2023年度法治政府建设工作报告\n";
  private static final String BODY =
      "\n　　一、主要工作\n　　区政府全年收到行政复议申请761宗，立案受理623宗，办结率９９．２％。\n" + "　　二、存在问题\n　　执法监督还不够有力。\n";

  private static Fingerprint of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Fingerprint.of(SHIJU.read(TextDecoder.decode(bytes, "doc.txt", null)));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void furnitureAndTheDateLineAreNoText() {
    Fingerprint plain = of(TITLE + BODY);
    Fingerprint page =
        of(
            "当前位置：首页 > 政务公开 > 通知公告\n\n"
                + TITLE
                + "发布日期：2024-03-20 来源：区司法局 浏览次数：35次\n"
                + BODY
                + "\n【打印本页】 【关闭窗口】\n");
    assertThat(page.text()).isEqualTo(plain.text());
    assertThat(page.words()).isEqualTo(plain.words());
    assertThat(page.figures()).isEqualTo(plain.figures());
    assertThat(page.bytes()).isNotEqualTo(plain.bytes());
  }

  @Test
  void blanksWidthAndLineEndsAreNoText() {
    Fingerprint plain = of(TITLE + BODY);
    assertThat(of((TITLE + BODY).replace("\n", "\r\n")).text()).isEqualTo(plain.text());
    assertThat(of((TITLE + BODY).replace("９９．２％", "99.2%")).text()).isEqualTo(plain.text());
    assertThat(of((TITLE + BODY).replace("，", ", ")).text()).isEqualTo(plain.text());
    assertThat(of((TITLE + BODY).replace("\u3000", "")).text()).isEqualTo(plain.text());
  }

  @Test
  void figuresYearAndPlaceTellReportsApart() {
    Fingerprint plain = of(TITLE + BODY);
    Fingerprint other = of((TITLE + BODY).replace("761", "812").replace("623", "790"));
    assertThat(other.text()).isNotEqualTo(plain.text());
    assertThat(SimHash.distance(other.figures(), plain.figures())).isGreaterThan(8);
    assertThat(plain.quantities()).isEqualTo(3);
    assertThat(of((TITLE + BODY).replace("2023", "2022")).about()).isNotEqualTo(plain.about());
    assertThat(of((TITLE + BODY).replace("定海", "普陀")).about()).isNotEqualTo(plain.about());
  }

  /** The digests are the same on every machine and in every version that reads an old state. */
  @Test
  void digestsStay() {
    assertThat(SimHash.ofText("全年办结35件")).isEqualTo(0x1048158831484800L);
    assertThat(SimHash.ofText("")).isZero();
    assertThat(SimHash.ofText("三个字")).isZero();
  }

  /** Also behind the 255 votes that one byte counts. */
  @Test
  void manyVotesAreCountedRight() {
    SimHash hash = new SimHash();
    int[] ones = new int[SimHash.BITS];
    for (int i = 1; i <= 1000; i++) {
      byte[] word = (i + "件").getBytes(StandardCharsets.UTF_8);
      hash.add(i + "件");
      long bits = MurmurHash3.hash128x64(word, 0, word.length, 0)[0];
      for (int bit = 0; bit < ones.length; bit++) {
        ones[bit] += (int) (bits >>> bit) & 1;
      }
    }
    for (int bit = 0; bit < ones.length; bit++) {
      assertThat(hash.value() >>> bit & 1).isEqualTo(ones[bit] > 500 ? 1 : 0);
    }
  }

  @Test
  void similarityIsTheCosine() {
    assertThat(SimHash.similarity(0)).isEqualByComparingTo("1.000");
    assertThat(SimHash.similarity(3)).isEqualByComparingTo("0.989");
    assertThat(SimHash.similarity(7)).isEqualByComparingTo("0.942");
    assertThat(SimHash.similarity(32)).isEqualByComparingTo("0.000");
  }

  @Test
  void aLineGivesItBack() {
    Fingerprint plain = of(TITLE + BODY);
    assertThat(Fingerprint.parse(plain.line())).isEqualTo(plain);
    assertThatThrownBy(() -> Fingerprint.parse(plain.line().substring(0, 100)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
