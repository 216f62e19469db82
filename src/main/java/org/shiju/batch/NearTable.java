package org.shiju.batch;

import java.util.Arrays;

/**
 * The documents whose words differ from given ones in few bits.
 *
 * <p>A digest of words has four blocks of 16 bits. Where two differ in at most seven bits, some
 * block of them differs in at most one: so each document stands in four buckets, and 4 × 17 are
 * looked through. The hash of year and place is mixed into the number of the bucket, so that the
 * thousand reports of one template, 2023年 in a thousand counties, do not fill one bucket.
 *
 * <p>A bucket takes no more than {@value #MOST} documents, the first ones: the time for a document
 * has a bound. What that gives up: among more than {@value #MOST} documents of one bucket the later
 * ones are found only by their other blocks, or not at all.
 *
 * <p>36 bytes a document, up to a quarter more for growth, and 1.5 MB for the buckets.
 */
final class NearTable {
  /** The most bits of the words that the search covers. */
  static final int REACH = 7;

  static final int MOST = 256;
  private static final int BLOCK = 16;
  private static final int BLOCKS = SimHash.BITS / BLOCK;
  private static final int BUCKETS = 1 << BLOCK;

  private long[] words = new long[64];
  private long[] figures = new long[64];
  private int[] about = new int[64];

  /** The next document of the same bucket, plus one; four a document. */
  private int[] next = new int[64 * BLOCKS];

  private final int[] first = new int[BUCKETS * BLOCKS];
  private final short[] sizes = new short[BUCKETS * BLOCKS];
  private int size;

  /** Gives the next number to a document; one that takes no part is not found. */
  void add(Fingerprint fingerprint, boolean takesPart) {
    if (size == words.length) {
      int length = size + size / 4;
      words = Arrays.copyOf(words, length);
      figures = Arrays.copyOf(figures, length);
      about = Arrays.copyOf(about, length);
      next = Arrays.copyOf(next, length * BLOCKS);
    }
    words[size] = fingerprint.words();
    figures[size] = fingerprint.figures();
    about[size] = fingerprint.about();
    for (int block = 0; block < BLOCKS && takesPart; block++) {
      link(block, bucket(block, fingerprint));
    }
    size++;
  }

  private void link(int block, int bucket) {
    if (sizes[bucket] < MOST) {
      next[size * BLOCKS + block] = first[bucket];
      first[bucket] = size + 1;
      sizes[bucket]++;
    }
  }

  /**
   * The nearest document of the same year and place, the first of several; {@link DigestTable#NONE}
   * where none is near enough.
   *
   * @param most bits that the words may differ in, up to {@link #REACH}
   * @param mostFigures the same of the figures
   */
  int nearest(Fingerprint fingerprint, int most, int mostFigures) {
    int best = DigestTable.NONE;
    int least = most;
    for (int block = 0; block < BLOCKS; block++) {
      int bucket = bucket(block, fingerprint);
      for (int flip = 0; flip <= BLOCK; flip++) {
        int at = first[flip == BLOCK ? bucket : bucket ^ 1 << flip];
        for (; at != 0; at = next[(at - 1) * BLOCKS + block]) {
          int distance = distance(at - 1, fingerprint);
          boolean nearer = distance < least || distance == least && (best < 0 || at - 1 < best);
          if (nearer && like(at - 1, fingerprint, mostFigures)) {
            best = at - 1;
            least = distance;
          }
        }
      }
    }
    return best;
  }

  /** In how many bits the words of a document differ from those given. */
  int distance(int number, Fingerprint fingerprint) {
    return SimHash.distance(words[number], fingerprint.words());
  }

  private boolean like(int number, Fingerprint fingerprint, int mostFigures) {
    return about[number] == fingerprint.about()
        && SimHash.distance(figures[number], fingerprint.figures()) <= mostFigures;
  }

  private static int bucket(int block, Fingerprint fingerprint) {
    int bits = (int) (fingerprint.words() >>> BLOCK * block) ^ fingerprint.about();
    return block << BLOCK | bits & BUCKETS - 1;
  }
}
