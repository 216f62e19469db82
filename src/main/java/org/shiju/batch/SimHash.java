package org.shiju.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A digest of 64 bits that changes little where a text changes little (Charikar, Similarity
 * Estimation Techniques from Rounding Algorithms, 2002; for web pages Manku, Jain and Das Sarma,
 * Detecting Near-Duplicates for Web Crawling, 2007).
 *
 * <p>Every feature of the text is hashed (MurmurHash3) and votes on each bit; the majority decides.
 * Two texts of which one says 全年办结35件 and the other 全年共办结35件 differ in few features and so in few
 * bits. Only whole numbers are counted: the digest is the same on every machine.
 */
final class SimHash {
  static final int BITS = 64;
  private static final int SEED = 0;

  /** Votes of eight bits are counted in one long, a byte each, and moved before a byte is full. */
  private static final int FULL = 255;

  private static final long EACH_BYTE = 0x0101010101010101L;

  private final long[] lanes = new long[Byte.SIZE];
  private final int[] ones = new int[BITS];
  private final byte[] buffer = new byte[Long.BYTES];
  private int inLanes;
  private int votes;

  /** The digest of all stretches of four characters. */
  static long ofText(CharSequence text) {
    SimHash hash = new SimHash();
    long four = 0;
    for (int i = 0; i < text.length(); i++) {
      four = four << Character.SIZE | text.charAt(i);
      if (i >= 3) {
        hash.add(four);
      }
    }
    return hash.value();
  }

  /** A feature of four characters votes. */
  private void add(long four) {
    for (int i = 0; i < buffer.length; i++) {
      buffer[i] = (byte) (four >>> Byte.SIZE * i);
    }
    vote(buffer);
  }

  /** A word votes. */
  void add(String word) {
    vote(word.getBytes(StandardCharsets.UTF_8));
  }

  private void vote(byte[] feature) {
    long hash = MurmurHash3.hash128x64(feature, 0, feature.length, SEED)[0];
    for (int lane = 0; lane < lanes.length; lane++) {
      lanes[lane] += hash >>> lane & EACH_BYTE;
    }
    votes++;
    inLanes++;
    if (inLanes == FULL) {
      empty();
    }
  }

  private void empty() {
    for (int bit = 0; bit < BITS; bit++) {
      ones[bit] += (int) (lanes[bit % Byte.SIZE] >>> (bit & -Byte.SIZE)) & FULL;
    }
    Arrays.fill(lanes, 0);
    inLanes = 0;
  }

  int votes() {
    return votes;
  }

  /** The bits that more than half of the features have; 0 where none voted. */
  long value() {
    empty();
    long value = 0;
    for (int bit = 0; bit < BITS; bit++) {
      value |= ones[bit] * 2L > votes ? 1L << bit : 0;
    }
    return value;
  }

  /** In how many bits two digests differ. */
  static int distance(long one, long other) {
    return Long.bitCount(one ^ other);
  }

  /**
   * The likeness that a distance stands for, the cosine of the angle between the features: 3 bits
   * are 0.989.
   */
  static BigDecimal similarity(int distance) {
    double cosine = StrictMath.cos(Math.PI * distance / BITS);
    return BigDecimal.valueOf(cosine).setScale(3, RoundingMode.HALF_UP);
  }
}
