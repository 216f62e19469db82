package org.shiju.batch;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a run had come when all of it was safe on the disk.
 *
 * @param documents how many inputs were done, failures included
 * @param bytes length of the results
 * @param errorBytes length of the error file
 * @param pieces how many documents are in the results
 * @param failures how many failed, by code: {@code empty} 3
 * @param characters of the documents read
 * @param measurements found in them
 * @param duplicates how many repeat others, by kind: {@code same_text} 9
 * @param numbered documents of each archive that got a file of their own
 */
public record Checkpoint(
    long documents,
    long bytes,
    long errorBytes,
    long pieces,
    SortedMap<String, Long> failures,
    long characters,
    long measurements,
    SortedMap<String, Long> duplicates,
    SortedMap<String, Integer> numbered) {
  /** Where a run begins. */
  public static final Checkpoint START =
      new Checkpoint(0, 0, 0, 0, new TreeMap<>(), 0, 0, new TreeMap<>(), new TreeMap<>());
}
