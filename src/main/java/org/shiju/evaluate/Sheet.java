package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came of judging one document, or of several together. */
final class Sheet {
  private int ungrounded;
  private final SortedMap<String, Marks> parts = new TreeMap<>();
  private final SortedMap<String, Share> shares = new TreeMap<>();
  private final SortedMap<String, Marks> indicators = new TreeMap<>();
  private final Map<Confusion, Integer> confusions = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();

  /**
   * Which indicator was said for which.
   *
   * @param gold null where the gold has none
   * @param said null where none was said
   */
  record Confusion(@Nullable String gold, @Nullable String said) {}

  /** Hits and misses of a part: {@code span}. A part that is never asked for is not judged. */
  Marks part(String name) {
    return parts.computeIfAbsent(name, n -> new Marks());
  }

  Marks indicator(String id) {
    return indicators.computeIfAbsent(id, i -> new Marks());
  }

  void share(String name, boolean right) {
    share(name, new Share(right ? 1 : 0, 1));
  }

  void share(String name, Share share) {
    shares.merge(name, share, Share::plus);
  }

  void confuse(String gold, String said) {
    Confusion confusion = new Confusion(gold.isEmpty() ? null : gold, said.isEmpty() ? null : said);
    confusions.merge(confusion, 1, Integer::sum);
  }

  void place(Place place) {
    places.add(place);
  }

  void ungrounded() {
    ungrounded++;
  }

  /** Adds what another has, its places apart. */
  void add(Sheet other) {
    ungrounded += other.ungrounded;
    other.parts.forEach((name, marks) -> part(name).add(marks));
    other.shares.forEach(this::share);
    other.indicators.forEach((id, marks) -> indicator(id).add(marks));
    other.confusions.forEach((confusion, n) -> confusions.merge(confusion, n, Integer::sum));
  }

  int ungroundedFigures() {
    return ungrounded;
  }

  SortedMap<String, Marks> parts() {
    return parts;
  }

  SortedMap<String, Share> shares() {
    return shares;
  }

  SortedMap<String, Marks> indicators() {
    return indicators;
  }

  Map<Confusion, Integer> confusions() {
    return confusions;
  }

  List<Place> places() {
    return places;
  }

  /** What is wrong, in order of the text. */
  List<Place> errors() {
    return places.stream().filter(Place::isWrong).sorted(Place.ORDER).toList();
  }
}
