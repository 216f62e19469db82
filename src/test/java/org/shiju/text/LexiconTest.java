package org.shiju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void findsOverlappingWords() {
    Lexicon<Integer> lexicon = Lexicon.of(Map.of("收到", 1, "行政复议", 2, "行政复议申请", 3, "复议", 4));
    assertThat(hits(lexicon, "收到行政复议申请"))
        .containsExactly(
            new Lexicon.Hit<>(0, 2, 1),
            new Lexicon.Hit<>(2, 6, 2),
            new Lexicon.Hit<>(2, 8, 3),
            new Lexicon.Hit<>(4, 6, 4));
    assertThat(lexicon.longest("收到行政复议申请")).extracting(Lexicon.Hit::value).containsExactly(1, 3);
    assertThat(hits(lexicon, "")).isEmpty();
    assertThat(hits(Lexicon.of(Map.<String, Integer>of()), "收到")).isEmpty();
  }

  @Test
  void agreesWithPlainSearch() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Map<String, String> words = new TreeMap<>();
      for (int i = 0; i < 40; i++) {
        String word = random(random, 1 + random.nextInt(5));
        words.put(word, word);
      }
      String text = random(random, 60);
      assertThat(hits(Lexicon.of(words), text)).as(text).isEqualTo(search(words, text));
    }
  }

  private static <V> List<Lexicon.Hit<V>> hits(Lexicon<V> lexicon, String text) {
    List<Lexicon.Hit<V>> hits = new ArrayList<>();
    lexicon.scan(text, (start, end, value) -> hits.add(new Lexicon.Hit<>(start, end, value)));
    return hits;
  }

  private static List<Lexicon.Hit<String>> search(Map<String, String> words, String text) {
    List<Lexicon.Hit<String>> hits = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (String word : words.keySet()) {
        if (text.startsWith(word, start)) {
          hits.add(new Lexicon.Hit<>(start, start + word.length(), word));
        }
      }
    }
    hits.sort(
        Comparator.<Lexicon.Hit<String>>comparingInt(Lexicon.Hit::start)
            .thenComparingInt(Lexicon.Hit::end));
    return hits;
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("复议申请\ud83d\ude00".charAt(random.nextInt(6)));
    }
    return text.toString();
  }
}
