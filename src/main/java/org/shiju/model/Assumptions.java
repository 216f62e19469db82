package org.shiju.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text ({@code --year}, {@code --region}, {@code --pack}).
 *
 * @param year the report year, or null to read it from the text
 * @param region the region's name, or null to read it from the text
 * @param packs the packs to read with; none to choose them by the kind of document
 */
public record Assumptions(@Nullable Integer year, @Nullable String region, List<String> packs) {
  public static final Assumptions NONE = new Assumptions(null, null, List.of());

  public Assumptions {
    packs = List.copyOf(packs);
  }
}
