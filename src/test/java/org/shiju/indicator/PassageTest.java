package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shiju.text.Lexicon;

class PassageTest {
  private static final List<String> WORDS = List.of("受理", "受理案件", "案件", "撤销", "结", "办结");
  private static final String TEXT = "受理案件12件,办结3件,撤销案件1件,受理12件,办结案件9件,结案,".repeat(3);

  @Test
  void aPartMeetsWhatItsTextAloneMeets() {
    Lexicon<Word> words = words();
    Passage whole = new Passage(TEXT, words);
    for (int from = 0; from < TEXT.length(); from++) {
      for (int to = from; to <= TEXT.length(); to++) {
        long[] ofPart = new long[1];
        long[] alone = new long[1];
        whole.part(from, to).meet(Source.CLAUSE, ofPart);
        new Passage(TEXT.substring(from, to), words).meet(Source.CLAUSE, alone);

        assertThat(ofPart).as(TEXT.substring(from, to)).isEqualTo(alone);
      }
    }
  }

  @Test
  void aWordOftenSaidIsMet() {
    long[] lines = new long[1];
    new Passage(TEXT, words()).part(9, TEXT.length()).meet(Source.CLAUSE, lines);

    assertThat(Long.bitCount(lines[0])).isEqualTo(WORDS.size());
  }

  /** Each word asked for by a line of its own. */
  private static Lexicon<Word> words() {
    Map<String, Word> words = new LinkedHashMap<>();
    for (String text : WORDS) {
      Condition line = new Condition(Field.CLAUSE, Set.of(text), true);
      line.number = words.size();
      Word word = new Word(text);
      word.askedBy(line);
      words.put(text, word);
    }
    return Lexicon.of(words);
  }
}
