package org.shiju.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划): {@code 湛江市}, prefecture, 440800, in {@code 广东省}.
 *
 * @param name as the text names it, in full
 * @param level {@code national}, {@code province}, {@code prefecture}, {@code county} or {@code
 *     township}
 * @param code six digits (nine for a township) of GB/T 2260 and the statistical code; null where it
 *     is not decided
 * @param parents from the province down, without the division itself
 */
public record Region(
    String name, @Nullable String level, @Nullable String code, List<String> parents) {
  public Region {
    parents = List.copyOf(parents);
  }
}
