package org.shiju.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import org.shiju.batch.Checkpoint;

/** What a run has counted so far, those of the run it goes on with included. */
final class Tally {
  private final SortedMap<String, Long> failures;
  private long documents;
  private long characters;
  private long measurements;

  Tally(Checkpoint from) {
    this.failures = new TreeMap<>(from.failures());
    this.documents = from.documents();
    this.characters = from.characters();
    this.measurements = from.measurements();
  }

  void done(Rendered rendered) {
    documents++;
    characters += rendered.characters();
    measurements += rendered.measurements();
  }

  void failed(String code) {
    documents++;
    failures.merge(code, 1L, Long::sum);
  }

  long documents() {
    return documents;
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

  Checkpoint checkpoint(long bytes, long errorBytes, SortedMap<String, Integer> numbered) {
    return new Checkpoint(
        documents, bytes, errorBytes, new TreeMap<>(failures), characters, measurements, numbered);
  }
}
