package org.shiju.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shiju.model.Kind;
import org.shiju.model.Verdict;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/** One pass over a page finds what a pass for each kind of word would. */
class PageWordsTest {
  private static final Guards.Guard NAME = new Guards.Guard("guards.yaml#name", Verdict.NAME);
  private static final NumberWords.Meaning HALF =
      new NumberWords.Meaning(
          new BigDecimal("0.5"), Kind.RATIO, WordMap.of(List.of()), "units.yaml#half");
  private static final Map<String, Guards.Guard> GUARDS =
      Map.of("两个", NAME, "两个维护", NAME, "维护一半", NAME);
  private static final Map<String, Boolean> NILS = Map.of("未", true, "未发生", true, "生一", true);
  private static final Map<String, NumberWords.Meaning> AMOUNTS = Map.of("一半", HALF);

  private final PageWords words = new PageWords(GUARDS, NILS, AMOUNTS);

  @Test
  void eachKindIsFoundAsIfAlone() {
    for (String text : List.of("两个维护一半", "未发生一半", "未一半两个一半两个维护", "维护一半未发生一", "两个两个未未发", "")) {
      PageWords.Found found = words.in(text);
      assertThat(found.guards()).isEqualTo(Lexicon.of(GUARDS).longest(text));
      assertThat(found.nils()).isEqualTo(Lexicon.of(NILS).longest(text));
      assertThat(found.amounts()).isEqualTo(Lexicon.of(AMOUNTS).longest(text));
    }
  }

  @Test
  void kindsDoNotHideEachOther() {
    PageWords.Found found = words.in("两个维护一半");
    assertThat(found.guards()).extracting(Lexicon.Hit::end).containsExactly(4);
    assertThat(found.amounts()).extracting(Lexicon.Hit::start).containsExactly(4);
  }
}
