package org.shiju.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shiju.model.Span;
import org.shiju.text.Fold;

class PhrasesTest {
  private static final Phrases SOME = new Phrases(List.of("打印", "关闭窗口"));

  @Test
  void findsWordsWhereTheyStand() {
    Line line = line("【打印】 【关闭 窗口】");

    assertThat(SOME.open(line)).isTrue();
    assertThat(SOME.close(line)).isTrue();
    assertThat(SOME.anyIn(line)).isTrue();
    assertThat(SOME.allIn(line)).isTrue();
  }

  @Test
  void tellsSomeFromAll() {
    Line line = line("请打印本页");

    assertThat(SOME.open(line)).isFalse();
    assertThat(SOME.close(line)).isFalse();
    assertThat(SOME.anyIn(line)).isTrue();
    assertThat(SOME.allIn(line)).isFalse();
    assertThat(new Phrases(List.of()).allIn(line)).isTrue();
    assertThat(new Phrases(List.of()).anyIn(line)).isFalse();
  }

  private static Line line(String text) {
    return Line.of(Fold.page(text), new Span(0, text.length()));
  }
}
