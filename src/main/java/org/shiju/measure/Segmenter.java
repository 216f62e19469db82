package org.shiju.measure;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import org.shiju.model.Span;

/**
 * Word boundaries and parts of speech (HanLP), for phrases whose verb no list names:
 * 环保部门淘汰燃煤小锅炉132台.
 *
 * <p>Built at the first phrase that needs it. HanLP may drop or change characters with some
 * settings, so its words count only where together they are the phrase.
 */
final class Segmenter {
  private Segmenter() {}

  /** As much of a phrase as tells what word opens it. */
  private static final int OPENING = 10;

  /** Loaded lazily and once; a configured segment is safe to share between threads. */
  private static final class Holder {
    static final Segment SEGMENT =
        HanLP.newSegment()
            .enableAllNamedEntityRecognize(false)
            .enableNumberQuantifierRecognize(false)
            .enableCustomDictionary(false);
  }

  /** Loads the dictionaries, for a process in which nobody else asks HanLP. */
  static void load() {
    // The dictionary of its users, the largest, is never asked; without a path it is not loaded.
    HanLP.Config.CustomDictionaryPath = null;
    openingVerb("淘汰燃煤小锅炉", new Span(0, 7));
  }

  /**
   * The verb that opens a phrase with something behind it (淘汰|燃煤小锅炉); empty at the start where none
   * does.
   */
  static Span openingVerb(String folded, Span phrase) {
    int end = Math.min(phrase.end(), phrase.start() + OPENING);
    String opening = folded.substring(phrase.start(), end);
    List<Term> terms = mayHoldVerb(opening, 0, 0, opening.length()) ? terms(opening) : List.of();
    if (terms.size() > 1 && isVerb(terms.get(0)) && terms.get(0).word.length() > 1) {
      int length = terms.get(0).word.length();
      return new Span(phrase.start(), phrase.start() + length);
    }
    return new Span(phrase.start(), phrase.start());
  }

  /**
   * Whether the dictionary has a verb that begins between two places, both among them, and ends by
   * {@code to}; without one no segmenting finds it.
   */
  private static boolean mayHoldVerb(String phrase, int first, int last, int to) {
    var words = CoreDictionary.trie.getSearcher(phrase, first);
    while (words.next() && words.begin <= last) {
      if (words.length > 1
          && words.begin + words.length <= to
          && (words.value.hasNature(Nature.v) || words.value.hasNature(Nature.vi))) {
        return true;
      }
    }
    return false;
  }

  /** The first verb behind a noun (法规|填补|国内立法空白), as a span; empty at the end where none stands. */
  static Span laterVerb(String folded, Span phrase) {
    int at = phrase.start();
    String text = phrase.of(folded);
    int end = text.length() - 1;
    List<Term> terms = mayHoldVerb(text, 2, end, end) ? terms(text) : List.of();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean last = i == terms.size() - 1;
      if (at > phrase.start() + 1 && isVerb(term) && term.word.length() > 1 && !last) {
        return new Span(at, at + term.word.length());
      }
      at += term.word.length();
    }
    return new Span(phrase.end(), phrase.end());
  }

  private static boolean isVerb(Term term) {
    return term.nature == Nature.v || term.nature == Nature.vi;
  }

  private static List<Term> terms(String phrase) {
    List<Term> terms = Holder.SEGMENT.seg(phrase.toCharArray());
    StringBuilder joined = new StringBuilder();
    terms.forEach(t -> joined.append(t.word));
    return joined.toString().equals(phrase) ? terms : List.of();
  }
}
