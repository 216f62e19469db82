package org.shiju.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
  @Test
  void eachAlternativeIsAText() {
    assertThat(of("全年{调解|化解|}纠纷356件。")).containsExactly("全年调解纠纷356件。", "全年化解纠纷356件。", "全年纠纷356件。");
    assertThat(of("全年调解纠纷356件。")).containsExactly("全年调解纠纷356件。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"全年{调解纠纷", "全年}调解{纠纷", "{调解|化解}纠纷{3|4}件", "全年调解}纠纷"})
  void aBraceWithoutItsPairIsAFault(String text) {
    assertThatThrownBy(() -> of(text)).hasMessageContaining("units.yaml:7:3: times: '" + text);
  }

  private static List<String> of(String text) {
    return Alternatives.of(Node.text(Place.of("units.yaml", "units.yaml", 7, 3).in("times"), text));
  }
}
