package org.shiju.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/**
 * Which regions of many documents are one.
 *
 * <p>One code is one region, whatever its names. Two codes are one region where name, level and
 * parents are the same: the code has changed. A region without a code is the one region of its name
 * whose parents do not contradict its own ({@code 青禾县} that of {@code 江东省/青禾县}); where there are
 * several, it stays apart. {@code 桥西区} of 石家庄市 and {@code 桥西区} of 张家口市 are two.
 */
final class Places {
  private static final Comparator<Region> BY_TEXT = Comparator.comparing(Region::toString);

  private final Map<Region, Years> years = new HashMap<>();
  private final List<List<Region>> groups = new ArrayList<>();
  private final Map<Region, String> doubts = new HashMap<>();

  /** The years of the reports that know a region so, and how many they are. */
  private record Years(int first, int last, int documents) {
    Years with(int year) {
      return new Years(Math.min(first, year), Math.max(last, year), documents + 1);
    }
  }

  private Places(Collection<Doc> docs) {
    for (Doc doc : docs) {
      Years one = new Years(doc.year(), doc.year(), 0);
      years.put(doc.region(), years.getOrDefault(doc.region(), one).with(doc.year()));
    }
  }

  /** The region of each document's region; the same for documents in any order. */
  static Map<Region, Place> of(Collection<Doc> docs) {
    Places places = new Places(docs);
    places.joinCodes();
    places.joinNames();
    Map<Region, Place> found = new HashMap<>();
    for (List<Region> group : places.groups) {
      Place place = places.place(group);
      group.forEach(region -> found.put(region, place));
    }
    return found;
  }

  private void joinCodes() {
    Map<String, List<Region>> byCode = new TreeMap<>();
    for (Region region : years.keySet().stream().sorted(BY_TEXT).toList()) {
      if (region.code() != null) {
        byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
      }
    }
    Map<List<Object>, List<Region>> known = new HashMap<>();
    for (List<Region> same : byCode.values()) {
      List<Region> group =
          same.stream()
              .map(region -> known.get(butCode(region)))
              .filter(Objects::nonNull)
              .min(Comparator.comparingInt(groups::indexOf))
              .orElse(null);
      if (group == null) {
        groups.add(same);
      } else {
        group.addAll(same);
      }
      List<Region> joined = group == null ? same : group;
      same.stream()
          .filter(region -> !region.parents().isEmpty())
          .forEach(region -> known.putIfAbsent(butCode(region), joined));
    }
  }

  /** Two codes are of one region where all but the code is the same. */
  private static List<Object> butCode(Region region) {
    return List.of(region.name(), region.parents(), String.valueOf(region.level()));
  }

  private void joinNames() {
    List<Region> named =
        years.keySet().stream()
            .filter(region -> region.code() == null)
            .sorted(Comparator.comparing((Region r) -> -r.parents().size()).thenComparing(BY_TEXT))
            .toList();
    Map<String, Set<List<Region>>> byName = new HashMap<>();
    groups.forEach(group -> group.forEach(g -> named(byName, g).add(group)));
    for (Region region : named) {
      List<List<Region>> fitting =
          named(byName, region).stream()
              .filter(group -> group.stream().anyMatch(g -> fits(g, region)))
              .toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(region);
      } else {
        List<Region> alone = new ArrayList<>(List.of(region));
        groups.add(alone);
        named(byName, region).add(alone);
        if (fitting.size() > 1) {
          doubts.put(region, "ambiguous: " + fitting.size() + " regions of this name");
        }
      }
    }
  }

  /** Groups are told by identity, for they grow. */
  private static Set<List<Region>> named(Map<String, Set<List<Region>>> byName, Region region) {
    return byName.computeIfAbsent(
        region.name(), name -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** One name, and neither level nor parents that contradict. */
  private static boolean fits(Region a, Region b) {
    boolean levels = a.level() == null || b.level() == null || a.level().equals(b.level());
    boolean parents = a.parents().containsAll(b.parents()) || b.parents().containsAll(a.parents());
    return a.name().equals(b.name()) && levels && parents;
  }

  private Place place(List<Region> group) {
    List<Region> byTime =
        group.stream()
            .sorted(
                Comparator.comparing((Region r) -> years(r).last)
                    .thenComparing(r -> years(r).first)
                    .thenComparing(BY_TEXT))
            .toList();
    Region best =
        byTime.stream()
            .max(
                Comparator.comparing((Region r) -> r.code() != null)
                    .thenComparing(r -> r.code() == null ? r.parents().size() : 0)
                    .thenComparing(byTime::indexOf))
            .orElseThrow();
    List<String> notes = new ArrayList<>();
    changes("code_changed", byTime.stream().map(Region::code), notes);
    changes("name_changed", byTime.stream().map(Region::name), notes);
    boolean byName = group.stream().anyMatch(r -> r.code() == null);
    if (byName && group.stream().mapToInt(r -> years(r).documents).sum() > 1) {
      notes.add("joined_by_name");
    }
    group.stream().filter(doubts::containsKey).forEach(r -> notes.add(doubts.get(r)));
    return new Place(best, notes.isEmpty() ? null : String.join("; ", notes));
  }

  private static void changes(
      String what, Stream<? extends @Nullable String> values, List<String> notes) {
    List<String> different =
        values.filter(Objects::nonNull).map(String::valueOf).distinct().toList();
    if (different.size() > 1) {
      notes.add(what + ": " + String.join(" -> ", different));
    }
  }

  private Years years(Region region) {
    return years.getOrDefault(region, new Years(0, 0, 0));
  }
}
