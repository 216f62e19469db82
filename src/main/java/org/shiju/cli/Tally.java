package org.shiju.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import org.shiju.batch.Checkpoint;

/** What a run has counted so far, those of the run it goes on with included. */
final class Tally {
  private final SortedMap<String, Long> failures;
  private final SortedMap<String, Long> duplicates;
  private long documents;
  private long pieces;
  private long characters;
  private long measurements;

  Tally(Checkpoint from) {
    this.failures = new TreeMap<>(from.failures());
    this.duplicates = new TreeMap<>(from.duplicates());
    this.documents = from.documents();
    this.pieces = from.pieces();
    this.characters = from.characters();
    this.measurements = from.measurements();
  }

  /** Counts a document that is in the results. */
  void written(Rendered rendered) {
    documents++;
    pieces++;
    characters += rendered.characters();
    measurements += rendered.measurements();
  }

  /** Counts a document that was left out, for it repeats another. */
  void dropped() {
    documents++;
  }

  void repeats(String kind) {
    duplicates.merge(kind, 1L, Long::sum);
  }

  void failed(String code) {
    documents++;
    failures.merge(code, 1L, Long::sum);
  }

  long documents() {
    return documents;
  }

  /** How many documents are in the results. */
  long pieces() {
    return pieces;
  }

  long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }

  long characters() {
    return characters;
  }

  long measurements() {
    return measurements;
  }

  /** How many inputs failed, by code: {@code corrupt 2, empty 1}. */
  SortedMap<String, Long> failures() {
    return failures;
  }

  /** How many documents repeat others, by kind. */
  SortedMap<String, Long> duplicates() {
    return duplicates;
  }

  Checkpoint checkpoint(long bytes, long errorBytes, SortedMap<String, Integer> numbered) {
    return new Checkpoint(
        documents,
        bytes,
        errorBytes,
        pieces,
        new TreeMap<>(failures),
        characters,
        measurements,
        new TreeMap<>(duplicates),
        numbered);
  }
}
