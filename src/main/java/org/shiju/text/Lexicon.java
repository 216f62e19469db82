package org.shiju.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning each, found in a text wherever they begin.
 *
 * <p>Example: over 收到行政复议申请 the lexicon {收到, 行政复议, 行政复议申请} gives three hits.
 *
 * <p>At most places of a text no word begins, which one look at two characters tells; from the
 * others the words that begin there are followed for as long as they go on, never further than the
 * longest word. Their edges lie in one hash table keyed by state and character, so that a lexicon
 * of a few words costs microseconds to build: a run builds many and reads few pages.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /** First characters are told apart by their last bits alone. */
  private static final int FIRST_BITS = 4096;

  private static final int PAIR_BITS = 1 << 14;

  /** Words for which a list of longest hits has room at first. */
  private static final int FEW = 6;

  private final Edges edges = new Edges();

  /** From the first two characters of a word to its state. */
  private final Edges seconds = new Edges();

  /** By word: what it means and how long it is. */
  private final List<V> values = new ArrayList<>();

  private int[] lengths = new int[64];

  /** By state: twice the word that ends here, counted from one, and one more where words go on. */
  private int[] states = new int[64];

  /** A bit for each first character of a word, folded to {@link #FIRST_BITS}. */
  private final long[] firsts = new long[FIRST_BITS / 64];

  /** The same for words of one character. */
  private final long[] singles = new long[FIRST_BITS / 64];

  /** A bit for each two characters that begin a word, folded to {@link #PAIR_BITS}. */
  private final long[] pairs = new long[PAIR_BITS / 64];

  private int size = 1;

  /** Characters of the longest word. */
  private int longest;

  private Lexicon(Map<String, V> words) {
    words.forEach(this::add);
  }

  /** A word found: half-open, in UTF-16 code units. */
  public record Hit<V>(int start, int end, V value) {
    public int length() {
      return end - start;
    }
  }

  /** Who takes the words of a scan. */
  @FunctionalInterface
  public interface Taker<V> {
    void take(int start, int end, V value);
  }

  public static <V> Lexicon<V> of(Map<String, V> words) {
    return new Lexicon<>(words);
  }

  /** Every word in the text, overlapping ones included, as they begin, shorter ones first. */
  public void scan(String text, Taker<V> taker) {
    char[] chars = text.toCharArray();
    int last = chars.length - 1;
    for (int at = 0; at <= last; at++) {
      char first = chars[at];
      if (!mayBegin(first) || at < last && !mayBegin(first, chars[at + 1])) {
        continue;
      }
      int single = isSet(singles, first & FIRST_BITS - 1) ? single(first) : NONE;
      if (single != NONE) {
        taker.take(at, at + 1, values.get(single));
      }
      int state = at < last ? seconds.get(first, chars[at + 1]) : NONE;
      int end = at + 2;
      while (state != NONE) {
        if (word(state) != NONE) {
          taker.take(at, end, values.get(word(state)));
        }
        state = end <= last ? next(state, chars[end]) : NONE;
        end++;
      }
    }
  }

  /** Words from left to right without overlap, at each place the longest. */
  public List<Hit<V>> longest(String text) {
    return longest(text, 0, text.length());
  }

  /** The same within a stretch of a text; offsets count from the stretch's start. */
  public List<Hit<V>> longest(String text, int from, int to) {
    if (from >= to) {
      return List.of();
    }
    return longest(chars(text, from, to));
  }

  /** The same of a text in an array. */
  public List<Hit<V>> longest(char[] chars) {
    List<Hit<V>> chosen = List.of();
    int at = 0;
    while (at < chars.length) {
      int found = mayBegin(chars[at]) ? longestAt(chars, at) : NONE;
      if (found == NONE) {
        at++;
      } else {
        chosen = chosen.isEmpty() ? new ArrayList<>(FEW) : chosen;
        chosen.add(hit(at, found));
        at += lengths[found];
      }
    }
    return chosen;
  }

  private static char[] chars(String text, int from, int to) {
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    return chars;
  }

  /**
   * The longest word that begins at a place and ends by {@code to}, or null; its offsets are those
   * of the text.
   */
  public @Nullable Hit<V> at(String text, int at, int to) {
    int end = Math.min(to, at + longest);
    boolean may = at < end && mayBegin(text.charAt(at));
    int found = may ? longestAt(chars(text, at, end), 0) : NONE;
    return found == NONE ? null : hit(at, found);
  }

  private Hit<V> hit(int start, int word) {
    return new Hit<>(start, start + lengths[word], values.get(word));
  }

  /** The longest word that begins at a place, where one may begin, or {@link #NONE}. */
  private int longestAt(char[] chars, int at) {
    int last = chars.length - 1;
    char first = chars[at];
    int longest = isSet(singles, first & FIRST_BITS - 1) ? single(first) : NONE;
    if (at == last || !isSet(pairs, pair(first, chars[at + 1]))) {
      return longest;
    }
    int state = seconds.get(first, chars[at + 1]);
    int end = at + 2;
    while (state != NONE) {
      int word = word(state);
      longest = word == NONE ? longest : word;
      state = end <= last ? next(state, chars[end]) : NONE;
      end++;
    }
    return longest;
  }

  /** The word of one character, or {@link #NONE}. */
  private int single(char c) {
    int state = edges.get(ROOT, c);
    return state == NONE ? NONE : word(state);
  }

  /** The word that ends at a state, or {@link #NONE}. */
  private int word(int state) {
    return (states[state] >> 1) - 1;
  }

  private int next(int state, char c) {
    return (states[state] & 1) == 0 ? NONE : edges.get(state, c);
  }

  /** Whether a word may begin with the character; most characters of a text begin none. */
  private boolean mayBegin(char c) {
    return isSet(firsts, c & FIRST_BITS - 1);
  }

  /** Whether a word may begin with the two characters, or be the first of them. */
  private boolean mayBegin(char c, char next) {
    return isSet(pairs, pair(c, next)) || isSet(singles, c & FIRST_BITS - 1);
  }

  private static int pair(char c, char next) {
    return c * 31 + next & PAIR_BITS - 1;
  }

  private static boolean isSet(long[] bits, int bit) {
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private static void set(long[] bits, int bit) {
    bits[bit >> 6] |= 1L << bit;
  }

  private void noteBeginning(String word) {
    int first = word.charAt(0) & FIRST_BITS - 1;
    set(firsts, first);
    if (word.length() == 1) {
      set(singles, first);
    } else {
      set(pairs, pair(word.charAt(0), word.charAt(1)));
    }
  }

  private void add(String word, V value) {
    if (!word.isEmpty()) {
      noteBeginning(word);
    }
    int state = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = edges.get(state, word.charAt(i));
      if (next == NONE) {
        next = newState();
        edges.put(state, word.charAt(i), next);
        states[state] |= 1;
        if (i == 1) {
          seconds.put(word.charAt(0), word.charAt(1), next);
        }
      }
      state = next;
    }
    longest = Math.max(longest, word.length());
    lengths = values.size() < lengths.length ? lengths : Arrays.copyOf(lengths, lengths.length * 2);
    lengths[values.size()] = word.length();
    values.add(value);
    states[state] = values.size() << 1 | states[state] & 1;
  }

  private int newState() {
    if (size == states.length) {
      states = Arrays.copyOf(states, size * 2);
    }
    return size++;
  }
}
