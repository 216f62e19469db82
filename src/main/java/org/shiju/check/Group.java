package org.shiju.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The named figures of one place and one period, by name and by scope.
 *
 * <p>A name is an indicator id or the id of a figure described in checks.yaml. Parts by subject
 * matter are left out: in 受理120件(其中工伤30件) the 30 is not what was accepted.
 */
final class Group {
  /** More figures of one name than this are a table, not operands. */
  private static final int MOST = 20;

  /** A figure by a name that it has. */
  record Named(String name, Figure figure) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named named && named.figure.equals(figure) && named.name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + figure.hashCode();
    }
  }

  private final Map<String, Map<String, List<Figure>>> byName = new LinkedHashMap<>();

  Group(List<Named> named) {
    for (Named one : named) {
      Figure figure = one.figure();
      Map<String, List<Figure>> scopes =
          byName.computeIfAbsent(one.name(), n -> new LinkedHashMap<>());
      if (!figure.isSubset()) {
        scopes.computeIfAbsent(figure.scope(), s -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** Whether figures of two names at least are among them, without which nothing can be asked. */
  static boolean isMixed(List<Named> named) {
    for (Named one : named) {
      if (!one.name().equals(named.get(0).name())) {
        return true;
      }
    }
    return false;
  }

  Set<String> names() {
    return byName.keySet();
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  Set<String> scopes(String name) {
    return byName.getOrDefault(name, Map.of()).keySet();
  }

  /** The figures of a name in a scope. */
  List<Figure> all(String name, String scope) {
    List<Figure> found = byName.getOrDefault(name, Map.of()).getOrDefault(scope, List.of());
    return found.size() > MOST ? List.of() : found;
  }

  /** The figures of a name in whatever scope. */
  List<Figure> all(String name) {
    List<Figure> found = new ArrayList<>();
    for (List<Figure> figures : byName.getOrDefault(name, Map.of()).values()) {
      found.addAll(figures.size() > MOST ? List.of() : figures);
      if (found.size() > MOST) {
        return List.of();
      }
    }
    return found;
  }

  /** The one figure of a name in a scope; null where there is none or where they differ. */
  @Nullable Figure only(String name, String scope) {
    List<Figure> found = all(name, scope);
    for (Figure figure : found) {
      if (!figure.says(found.get(0))) {
        return null;
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
