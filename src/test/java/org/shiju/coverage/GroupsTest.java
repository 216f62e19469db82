package org.shiju.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Test
  void whatRecursIsKeptAndWhatWasMetOnceForgotten() {
    Groups<String, Integer> groups = new Groups<>(4);
    for (int document = 1; document <= 50; document++) {
      groups.add("often", document, document, (was, now) -> was);
      groups.add("often", document, document, (was, now) -> was);
      groups.add("once " + document, document, document, (was, now) -> was);
    }
    List<String> kept = new ArrayList<>();
    groups.each((key, group) -> kept.add(key));
    assertThat(kept).hasSizeLessThanOrEqualTo(4).contains("often", "once 50");
    groups.each(
        (key, group) -> {
          if (key.equals("often")) {
            assertThat(group.documents).isEqualTo(50);
            assertThat(group.figures).isEqualTo(100);
            assertThat(group.example).isEqualTo(1);
          }
        });
  }
}
