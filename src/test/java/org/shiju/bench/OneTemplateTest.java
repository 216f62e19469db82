package org.shiju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.batch.Duplicates;
import org.shiju.batch.Duplicates.Kind;
import org.shiju.batch.Fingerprint;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Reports written from one template are no duplicates, as far as they tell of something else. */
class OneTemplateTest {
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());
  private static final int MANY = 12;

  private final MadePlace.Table places = new MadePlace.Table();
  private final Random random = new Random(1);
  private final Duplicates duplicates = new Duplicates();

  private Kind verdict(Mould mould, MadePlace place, int shift, Random figures)
      throws UnreadableException {
    StringBuilder text = new StringBuilder();
    mould.head().forEach(line -> Mould.fill(line, place, shift, figures, text));
    mould.body().forEach(line -> Mould.fill(line, place, shift, figures, text));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return duplicates
        .take(place.name(), Fingerprint.of(SHIJU.read(TextDecoder.decode(bytes, "doc.txt", null))))
        .kind();
  }

  /** The worst case: one place, one year, every word the same, other figures. */
  @Test
  void otherFigures() throws UnreadableException {
    for (Mould mould : Mould.all()) {
      MadePlace place = places.any(mould.kind(), random);
      for (int i = 0; i < MANY; i++) {
        assertThat(verdict(mould, place, 0, random)).isEqualTo(Kind.FIRST);
      }
    }
  }

  @Test
  void anotherPlaceWithTheSameFigures() throws UnreadableException {
    for (Mould mould : Mould.all()) {
      Set<MadePlace> drawn = new LinkedHashSet<>();
      while (drawn.size() < MANY) {
        drawn.add(places.any(mould.kind(), random));
      }
      for (MadePlace place : drawn) {
        assertThat(verdict(mould, place, 0, new Random(2))).isEqualTo(Kind.FIRST);
      }
    }
  }

  @Test
  void anotherYearWithTheSameFigures() throws UnreadableException {
    for (Mould mould : Mould.all()) {
      MadePlace place = places.any(mould.kind(), random);
      for (int shift = -3; shift <= 1; shift++) {
        assertThat(verdict(mould, place, shift, new Random(2))).isEqualTo(Kind.FIRST);
      }
    }
  }
}
