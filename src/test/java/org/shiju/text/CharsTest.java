package org.shiju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharsTest {
  @Test
  void hasItsCharactersAndNoOthers() {
    Chars marks = Chars.of("、,;。");

    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(marks.has(c)).as("%x", (int) c).isEqualTo("、,;。".indexOf(c) >= 0);
    }
  }

  @Test
  void whatTheWordsOfListsBeginWith() {
    Chars firsts = Chars.beginning(List.of("全省", "全国", ""), List.of("高于"));

    assertThat(firsts.has('全')).isTrue();
    assertThat(firsts.has('高')).isTrue();
    assertThat(firsts.has('省')).isFalse();
    assertThat(Chars.beginning(List.of("")).has('全')).isFalse();
  }
}
