package org.shiju.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shiju.batch.Duplicates.Kind;
import org.shiju.batch.Duplicates.Verdict;

class DuplicatesTest {
  private static final Verdict FIRST = new Verdict(Kind.FIRST, null, null);

  private final Duplicates duplicates = new Duplicates();

  private static String hex(int number) {
    return String.format("%08x", number * 0x9e3779b9).repeat(8);
  }

  private static Fingerprint print(int bytes, int text, long words, long figures) {
    return new Fingerprint(hex(bytes), hex(text), 4000, 0x1234abcd, 50, words, figures);
  }

  private static Fingerprint with(Fingerprint f, int length, int about, int quantities) {
    return new Fingerprint(f.bytes(), f.text(), length, about, quantities, f.words(), f.figures());
  }

  private static Verdict near(String of, int distance) {
    return new Verdict(Kind.NEAR, of, SimHash.similarity(distance));
  }

  @Test
  void sameBytesThenSameTextThenNear() {
    assertThat(duplicates.take("a", print(1, 1, 0, 0))).isEqualTo(FIRST);
    assertThat(duplicates.take("b", print(1, 1, 0, 0)))
        .isEqualTo(new Verdict(Kind.SAME_BYTES, "a", null));
    assertThat(duplicates.take("c", print(2, 1, 0, 0)))
        .isEqualTo(new Verdict(Kind.SAME_TEXT, "a", null));
    assertThat(duplicates.take("d", print(3, 3, 0b111, 0))).isEqualTo(near("a", 3));
    assertThat(duplicates.take("e", print(4, 4, -1L, 0))).isEqualTo(FIRST);
  }

  /** d is near b, which is near a: only a is a first one, and d is not near a. */
  @Test
  void aDuplicateIsNoFirst() {
    duplicates.take("a", print(1, 1, 0, 0));
    assertThat(duplicates.take("b", print(2, 2, 0x1f, 0))).isEqualTo(near("a", 5));
    assertThat(duplicates.take("d", print(3, 3, 0x3ff, 0))).isEqualTo(FIRST);
  }

  @Test
  void theNearestAndOfSeveralTheFirst() {
    duplicates.take("a", print(1, 1, 0, 0));
    duplicates.take("b", print(2, 2, 0xff, 0));
    duplicates.take("c", print(3, 3, 0xff00, 0));
    assertThat(duplicates.take("d", print(4, 4, 0x0f, 0))).isEqualTo(near("a", 4));
    assertThat(duplicates.take("e", print(5, 5, 0x3f, 0))).isEqualTo(near("b", 2));
  }

  @Test
  void otherFiguresYearOrPlaceAreAnotherReport() {
    Fingerprint first = print(1, 1, 0, 0);
    duplicates.take("a", first);
    assertThat(duplicates.take("b", print(2, 2, 0, 0x1ff))).isEqualTo(FIRST);
    assertThat(duplicates.take("c", with(print(3, 3, 0, 0), 4000, 7, 50))).isEqualTo(FIRST);
    assertThat(duplicates.take("d", print(4, 4, 0, 0xff))).isEqualTo(near("a", 0));
  }

  @Test
  void fewQuantitiesAskForLikerWords() {
    Fingerprint few = with(print(2, 2, 0b1111, 0), 4000, 0x1234abcd, 9);
    duplicates.take("a", print(1, 1, 0, 0));
    assertThat(duplicates.take("b", few)).isEqualTo(FIRST);
    assertThat(duplicates.take("c", with(print(3, 3, 0b10000000, 0), 4000, 0x1234abcd, 9)))
        .isEqualTo(near("a", 1));
  }

  @Test
  void shortTextsTakeNoPart() {
    duplicates.take("a", with(print(1, 1, 0, 0), 199, 0x1234abcd, 50));
    assertThat(duplicates.take("b", with(print(2, 2, 0, 0), 199, 0x1234abcd, 50))).isEqualTo(FIRST);
    assertThat(duplicates.take("c", print(3, 3, 0, 0))).isEqualTo(FIRST);
    assertThat(duplicates.take("d", with(print(4, 1, 0, 0), 199, 0x1234abcd, 50)).kind())
        .isEqualTo(Kind.SAME_TEXT);
  }

  /** Pages without any text are not one document. */
  @Test
  void nothingIsNotTheSameAsNothing() {
    duplicates.take("a", with(print(1, 1, 0, 0), 0, 0, 0));
    assertThat(duplicates.take("b", with(print(2, 1, 0, 0), 0, 0, 0))).isEqualTo(FIRST);
  }

  @Test
  void everyPairWithinReachIsFound() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      long words = random.nextLong();
      duplicates.take("first" + i, print(2 * i, 2 * i, words, 0));
      int distance = random.nextInt(Duplicates.NEAR + 1);
      long other = flipped(words, distance, random);
      assertThat(duplicates.take("near" + i, print(2 * i + 1, 2 * i + 1, other, 0)))
          .isEqualTo(near("first" + i, distance));
    }
  }

  private static long flipped(long words, int bits, Random random) {
    long mask = 0;
    while (Long.bitCount(mask) < bits) {
      mask |= 1L << random.nextInt(64);
    }
    return words ^ mask;
  }

  /** Documents around some centres: what a search through all first ones says. */
  @Test
  void verdictsAreThoseOfASearchThroughAll() {
    List<Fingerprint> all = crowd(3000);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      verdicts.add(duplicates.take("doc" + i, all.get(i)));
    }
    assertThat(verdicts).isEqualTo(searched(all));
    assertThat(verdicts).filteredOn(v -> v.kind() == Kind.NEAR).hasSizeGreaterThan(500);
  }

  private static List<Fingerprint> crowd(int size) {
    Random random = new Random(11);
    List<Fingerprint> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      long centre = 0x9e3779b97f4a7c15L * (1 + random.nextInt(100));
      crowd.add(print(i + 1, i + 1, flipped(centre, random.nextInt(12), random), 0));
    }
    return crowd;
  }

  private static List<Verdict> searched(List<Fingerprint> all) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int best = -1;
      int least = Duplicates.NEAR + 1;
      for (int first : firsts) {
        int distance = SimHash.distance(all.get(first).words(), all.get(i).words());
        if (distance < least) {
          least = distance;
          best = first;
        }
      }
      if (best < 0) {
        firsts.add(i);
      }
      verdicts.add(best < 0 ? FIRST : near("doc" + best, least));
    }
    return verdicts;
  }

  @Test
  void aStateReadBackGoesOnTheSame() {
    List<Fingerprint> all = crowd(1000);
    Map<String, Verdict> whole = new HashMap<>();
    List<String> state = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String uri = "文件夹\\n " + i + "\t\r\n.txt";
      whole.put(uri, duplicates.take(uri, all.get(i)));
      state.add(Duplicates.line(uri, all.get(i)));
    }
    for (int cut : new int[] {0, 1, 500, 999}) {
      Duplicates again = new Duplicates();
      state.subList(0, cut).forEach(again::restore);
      for (int i = cut; i < all.size(); i++) {
        String uri = "文件夹\\n " + i + "\t\r\n.txt";
        assertThat(again.take(uri, all.get(i))).isEqualTo(whole.get(uri));
      }
    }
    assertThat(state).noneMatch(line -> line.contains("\n") || line.contains("\r"));
  }

  @Test
  void aLineCutOffIsRefused() {
    String line = Duplicates.line("a", print(1, 1, 0, 0));
    assertThatThrownBy(() -> duplicates.restore(line.substring(0, line.indexOf('\t'))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> duplicates.restore("\t")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Documents that all resemble each other and are not the same: the time for one has a bound. */
  @Test
  void aCrowdedBucketTakesTheFirstOnes() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      duplicates.take("doc" + i, print(i + 1, i + 1, random.nextInt(4), random.nextLong()));
    }
    assertThat(duplicates.take("first", print(1 << 20, 1 << 20, 0, figuresOf(0))).kind())
        .isEqualTo(Kind.NEAR);
  }

  private static long figuresOf(int document) {
    Random random = new Random(5);
    long figures = 0;
    for (int i = 0; i <= document; i++) {
      random.nextInt(4);
      figures = random.nextLong();
    }
    return figures;
  }
}
