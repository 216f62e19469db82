package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What got better and what got worse from one run to another: 31件, whose subject was wrong and is
 * right now.
 *
 * @param changes in order of documents and their texts
 */
public record Comparison(List<Change> changes) {
  /**
   * One thing that was judged in both runs, or was said in one of them for nothing.
   *
   * @param place as it was judged in the new run; in the old one where the new does not have it
   * @param before what the old run said
   * @param now what the new run says
   */
  record Change(
      String document,
      boolean better,
      Place place,
      @Nullable String before,
      @Nullable String now) {}

  public Comparison {
    changes = List.copyOf(changes);
  }

  static Comparison of(Scores before, Scores now) {
    List<Change> changes = new ArrayList<>();
    now.sheets()
        .forEach((name, sheet) -> changes(name, places(before, name), sheet.places(), changes));
    return new Comparison(changes);
  }

  private static List<Place> places(Scores scores, String name) {
    Sheet sheet = scores.sheets().get(name);
    return sheet == null ? List.of() : sheet.places();
  }

  private static void changes(
      String name, List<Place> before, List<Place> now, List<Change> changes) {
    Map<Place.Key, Place> old = new HashMap<>();
    before.forEach(place -> old.put(place.key(), place));
    List<Change> found = new ArrayList<>();
    for (Place place : now) {
      Place was = old.remove(place.key());
      if (was != null && was.wrong() != place.wrong()) {
        boolean better = place.wrong() < was.wrong();
        found.add(new Change(name, better, place, was.said(), place.said()));
      } else if (was == null && place.isExtra()) {
        found.add(new Change(name, false, place, null, place.said()));
      }
    }
    for (Place place : before) {
      if (place.isExtra() && old.containsKey(place.key())) {
        found.add(new Change(name, true, place, place.said(), null));
      }
    }
    found.sort((a, b) -> Place.ORDER.compare(a.place, b.place));
    changes.addAll(found);
  }

  List<Change> better() {
    return changes.stream().filter(Change::better).toList();
  }

  List<Change> worse() {
    return changes.stream().filter(change -> !change.better).toList();
  }

  /** How much changed in a document, for the better and for the worse. */
  record Count(int better, int worse) {
    Count plus(Count other) {
      return new Count(better + other.better, worse + other.worse);
    }
  }

  /** Documents with a change. */
  SortedMap<String, Count> documents() {
    SortedMap<String, Count> counts = new TreeMap<>();
    for (Change change : changes) {
      Count one = change.better ? new Count(1, 0) : new Count(0, 1);
      counts.merge(change.document, one, Count::plus);
    }
    return counts;
  }
}
