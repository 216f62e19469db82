package org.shiju.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Relations by the name of a figure that each needs: few of all concern one group. */
final class ByName<T> {
  private final List<T> all;

  /** By name: the places of its relations. */
  private final Map<String, BitSet> places = new HashMap<>();

  ByName(List<T> all, Function<T, String> name) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      places.computeIfAbsent(name.apply(all.get(i)), n -> new BitSet()).set(i);
    }
  }

  List<T> all() {
    return all;
  }

  /** The relations of any of these names, in the order of their files. */
  List<T> of(Set<String> names) {
    BitSet chosen = new BitSet();
    for (String name : names) {
      BitSet some = places.get(name);
      if (some != null) {
        chosen.or(some);
      }
    }
    List<T> found = new ArrayList<>(chosen.cardinality());
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      found.add(all.get(i));
    }
    return found;
  }
}
