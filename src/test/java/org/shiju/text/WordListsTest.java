package org.shiju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private static final int BODIES = 0;
  private static final int LEADS = 1;
  private static final WordLists LISTS =
      new WordLists(List.of(List.of("局", "司法局", "行政服务中心"), List.of("共", "同时", "")));

  @Test
  void theLongestWordAtAPlaceWithinAStretch() {
    assertThat(LISTS.lengthBefore(BODIES, "区司法局", 4)).isEqualTo(3);
    assertThat(LISTS.lengthBefore(BODIES, "区司法局", 4, 2)).isEqualTo(1);
    assertThat(LISTS.lengthAt(BODIES, "行政服务中心", 0)).isEqualTo(6);
    assertThat(LISTS.lengthAt(BODIES, "行政服务中心", 0, 5)).isZero();
    assertThat(LISTS.lengthAt(LEADS, "同时共", 2)).isEqualTo(1);
    assertThat(LISTS.longest(BODIES)).isEqualTo(6);
  }

  @Test
  void theFirstAndTheLastWordOfAStretch() {
    String text = "区司法局和市司法局";
    assertThat(LISTS.first(BODIES, text, 0, 9)).isEqualTo(1);
    assertThat(LISTS.last(BODIES, text, 0, 9)).isEqualTo(8);
    assertThat(LISTS.last(BODIES, text, 0, 8)).isEqualTo(3);
    assertThat(LISTS.lastEnd(BODIES, text, 0, 8)).isEqualTo(4);
    assertThat(LISTS.lastEnd(BODIES, text, 4, 8)).isEqualTo(-1);
    assertThat(LISTS.first(LEADS, text, 0, 9)).isEqualTo(-1);
  }

  @Test
  void oneLookTellsOfSeveralLists() {
    long both = 1L << BODIES | 1L << LEADS;
    assertThat(LISTS.mayBegin(both, '同')).isTrue();
    assertThat(LISTS.mayBegin(1L << BODIES, '同')).isFalse();
    assertThat(LISTS.mayEnd(both, '局')).isTrue();
    assertThat(LISTS.mayEnd(both, '区')).isFalse();
  }

  @Test
  void containsWholeWordsAlone() {
    assertThat(LISTS.contains(BODIES, "司法局")).isTrue();
    assertThat(LISTS.contains(BODIES, "区司法局")).isFalse();
    assertThat(LISTS.contains(LEADS, "")).isFalse();
  }
}
