package org.shiju.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Results held against a folder of gold, one document at a time (评测). A document belongs to the
 * gold NAME where the stem of its {@code source.uri} is NAME: {@code corpus/dinghai-2023.txt} to
 * dinghai-2023. Of several such the last counts.
 */
public final class Evaluation {
  private final GoldFolder gold;
  private final Set<String> names;
  private final SortedMap<String, Sheet> sheets = new TreeMap<>();
  private final SortedSet<String> repeated = new TreeSet<>();
  private int others;

  public Evaluation(GoldFolder gold) {
    this.gold = gold;
    this.names = Set.copyOf(gold.names());
  }

  /**
   * Judges one document of the output contract, where there is gold for it.
   *
   * @throws GoldFault where that gold has a fault
   */
  public void add(JsonNode document) throws IOException {
    String name = Stems.of(document.path("source").path("uri").asText());
    if (!names.contains(name)) {
      others++;
    } else if (sheets.put(name, Scorer.score(gold.read(name), Said.of(document))) != null) {
      repeated.add(name);
    }
  }

  /** Documents without gold. */
  public int others() {
    return others;
  }

  /** Gold that more than one document belongs to. */
  public SortedSet<String> repeated() {
    return new TreeSet<>(repeated);
  }

  /**
   * All together; gold without a result counts as missed.
   *
   * @throws GoldFault where no document belongs to any gold
   */
  public Scores scores() throws IOException {
    List<String> missing = new ArrayList<>(gold.names());
    missing.removeAll(sheets.keySet());
    if (sheets.isEmpty()) {
      throw new GoldFault("no_match", gold.path(), gold.names().get(0));
    }
    SortedMap<String, Sheet> all = new TreeMap<>(sheets);
    for (String name : missing) {
      all.put(name, Scorer.score(gold.read(name), Said.nothing()));
    }
    return Scores.of(all, missing, gold.digest());
  }
}
