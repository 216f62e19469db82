package org.shiju.batch;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a run had come when all of it was safe on the disk.
 *
 * @param documents how many inputs were done, failures included
 * @param bytes length of the results
 * @param errorBytes length of the error file
 * @param failures how many failed, by code: {@code empty} 3
 * @param characters of the documents read
 * @param measurements found in them
 * @param numbered documents of each archive that got a file of their own
 */
public record Checkpoint(
    long documents,
    long bytes,
    long errorBytes,
    SortedMap<String, Long> failures,
    long characters,
    long measurements,
    SortedMap<String, Integer> numbered) {
  /** Where a run begins. */
  public static final Checkpoint START =
      new Checkpoint(0, 0, 0, new TreeMap<>(), 0, 0, new TreeMap<>());

  /** How many inputs could not be read. */
  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }
}
