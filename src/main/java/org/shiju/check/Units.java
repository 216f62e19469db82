package org.shiju.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Node;

/**
 * Which measure words count the same thing: 件 and 起 do; 件 and 件次 may stand in one sum, but deserve
 * a warning; 件 and 人 never meet.
 */
final class Units {
  private final List<Set<String>> same;
  private final List<Set<String>> mixed;

  Units(Node node) {
    node.only("same", "mixed");
    same = families(node.need("same"));
    mixed = families(node.need("mixed"));
  }

  /** Whether two figures count the same thing. */
  boolean same(Figure a, Figure b) {
    return kindsMeet(a, b) && together(same, a.unit(), b.unit());
  }

  /** Whether two figures may stand in one sum, if only with a warning. */
  boolean comparable(Figure a, Figure b) {
    return kindsMeet(a, b)
        && (together(same, a.unit(), b.unit()) || together(mixed, a.unit(), b.unit()));
  }

  private static boolean kindsMeet(Figure a, Figure b) {
    return a.isAmount() && b.isAmount() && a.kind() == b.kind();
  }

  private static boolean together(List<Set<String>> families, String a, String b) {
    return a.equals(b) || a.isEmpty() || b.isEmpty() || areOfOne(families, a, b);
  }

  private static boolean areOfOne(List<Set<String>> families, String a, String b) {
    for (Set<String> family : families) {
      if (family.contains(a) && family.contains(b)) {
        return true;
      }
    }
    return false;
  }

  private static List<Set<String>> families(Node list) {
    List<Set<String>> families = new ArrayList<>();
    for (Node item : list.items()) {
      families.add(new HashSet<>(item.texts()));
    }
    return families;
  }
}
