package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/**
 * What a panel keeps of a document besides its figures.
 *
 * @param uri as its results name it
 * @param sha256 of its bytes
 * @param title null where it has none
 * @param issuers each in full: 中共永济市委, 永济市人民政府
 * @param region whose report it is
 * @param year the year it reports on
 */
record Doc(
    String uri,
    String sha256,
    @Nullable String title,
    List<String> issuers,
    Region region,
    int year) {
  Doc {
    issuers = List.copyOf(issuers);
  }

  /** Null where the document names no region or no year, and so has no place in a panel. */
  static @Nullable Doc of(JsonNode document) {
    JsonNode metadata = document.path("metadata");
    JsonNode region = metadata.path("region");
    JsonNode year = metadata.path("report_year");
    if (!region.path("name").isTextual() || !year.isInt()) {
      return null;
    }
    return new Doc(
        document.path("source").path("uri").asText(),
        document.path("source").path("sha256").asText(),
        text(metadata.path("title")),
        texts(metadata.path("issuers")),
        new Region(
            region.path("name").asText(),
            text(region.path("level")),
            text(region.path("code")),
            texts(region.path("parents"))),
        year.intValue());
  }

  static @Nullable String text(JsonNode node) {
    return node.textValue();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
