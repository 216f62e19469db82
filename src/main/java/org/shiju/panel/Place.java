package org.shiju.panel;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/**
 * One region of a panel, under whatever names and codes its reports know it.
 *
 * @param region as the latest of them knows it best
 * @param note how it was joined: {@code joined_by_name}; null where the code alone did it
 */
record Place(Region region, @Nullable String note) {
  private static final Comparator<String> LAST_IF_NONE =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** By code, those without one last, then by name. */
  static final Comparator<Place> ORDER =
      Comparator.comparing((Place p) -> p.region.code(), LAST_IF_NONE)
          .thenComparing(p -> p.region.name())
          .thenComparing(p -> String.join("/", p.region.parents()))
          .thenComparing(Place::toString);
}
