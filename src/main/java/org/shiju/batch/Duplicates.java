package org.shiju.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says of each document, in the order of the documents, whether it was there before.
 *
 * <p>A verdict names the first of its kind, never a duplicate: where 定海区's report comes from three
 * sites, the second and the third are duplicates of the first. It depends on nothing but the
 * fingerprints given before, in their order.
 *
 * <p>Only first ones are kept: 90 to 125 bytes each plus their URI, and 1.5 MB. Not thread-safe.
 */
public final class Duplicates {
  /** Below this length two texts with one digest are told alike by their bytes alone. */
  static final int SHORTEST = 50;

  /** Below this length no near-duplicates are looked for: a few words turn many bits. */
  static final int SHORT = 200;

  /**
   * Bits that the words of near-duplicates may differ in, where figures bear it out (0.941 alike):
   * a note of a hundred characters in a report of four thousand turns 0 to 8, another report 19.
   */
  static final int NEAR = NearTable.REACH;

  /** The same for texts of few quantities (0.989 alike). */
  static final int NEAR_WITHOUT_FIGURES = 3;

  /** From how many quantities on figures tell reports apart. */
  static final int ENOUGH_FIGURES = 10;

  /**
   * Bits that the figures of near-duplicates may differ in (0.924 alike): a note turns 0 to 3, all
   * figures drawn anew 17 and more.
   */
  static final int NEAR_FIGURES = 8;

  private static final Verdict FIRST = new Verdict(Kind.FIRST, null, null);

  private final List<String> uris = new ArrayList<>();
  private final DigestTable bytes = new DigestTable();
  private final DigestTable texts = new DigestTable();
  private final NearTable near = new NearTable();

  /** How a document stands to those before it. */
  public enum Kind {
    /** None before it is like it. */
    FIRST,
    /** The same file (字节相同). */
    SAME_BYTES,
    /** The same report in another page or file (正文相同). */
    SAME_TEXT,
    /** The same report with little changed: a note, a correction (近似). */
    NEAR;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in the output: {@code same_text}. */
    public String label() {
      return label;
    }
  }

  /**
   * What is said of a document.
   *
   * @param of URI of the first of its kind; null for a first one
   * @param similarity of a near-duplicate, three decimals; null for others
   */
  public record Verdict(Kind kind, @Nullable String of, @Nullable BigDecimal similarity) {}

  /** The verdict on the next document. */
  public Verdict take(String uri, Fingerprint fingerprint) {
    int same = bytes.find(fingerprint.bytes());
    if (same >= 0) {
      return new Verdict(Kind.SAME_BYTES, uris.get(same), null);
    }
    int text = fingerprint.length() < SHORTEST ? -1 : texts.find(fingerprint.text());
    if (text >= 0) {
      return new Verdict(Kind.SAME_TEXT, uris.get(text), null);
    }
    boolean isLong = fingerprint.length() >= SHORT;
    int like = isLong ? near.nearest(fingerprint, most(fingerprint), NEAR_FIGURES) : -1;
    if (like >= 0) {
      int distance = near.distance(like, fingerprint);
      return new Verdict(Kind.NEAR, uris.get(like), SimHash.similarity(distance));
    }
    uris.add(uri);
    bytes.add(fingerprint.bytes());
    texts.add(fingerprint.text());
    near.add(fingerprint, isLong);
    return FIRST;
  }

  private static int most(Fingerprint fingerprint) {
    return fingerprint.quantities() < ENOUGH_FIGURES ? NEAR_WITHOUT_FIGURES : NEAR;
  }

  /**
   * One document's line of the state. A run that goes on later gives every line of the run before
   * to {@link #restore}, in order, and then has the same verdicts as one run over all.
   */
  public static String line(String uri, Fingerprint fingerprint) {
    String escaped = uri.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return fingerprint.line() + "\t" + escaped;
  }

  /**
   * Takes the document of a line that {@link #line} wrote.
   *
   * @throws IllegalArgumentException where it is no such line, for example cut off
   */
  public Verdict restore(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("no line of the state: " + line);
    }
    return take(unescaped(line.substring(tab + 1)), Fingerprint.parse(line.substring(0, tab)));
  }

  private static String unescaped(String uri) {
    StringBuilder plain = new StringBuilder(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '\\' && i + 1 < uri.length()) {
        i++;
        char escaped = uri.charAt(i);
        c = escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
