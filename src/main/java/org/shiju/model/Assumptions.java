package org.shiju.model;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text ({@code --year}, {@code --region}).
 *
 * @param year the report year, or null to read it from the text
 * @param region the region's name, or null to read it from the text
 */
public record Assumptions(@Nullable Integer year, @Nullable String region) {
  public static final Assumptions NONE = new Assumptions(null, null);
}
