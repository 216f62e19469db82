package org.shiju.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Whose report it is: the division whose name opens an issuer, the title or a line of the head. */
final class RegionReader {
  private final List<String> starts;
  private final List<String> exact;

  RegionReader(Rules rules) {
    Node node = rules.file("metadata.yaml").need("national");
    node.only("id", "starts", "exact", "examples");
    starts = node.texts("starts");
    exact = node.texts("exact");
  }

  /** A region that the caller names. */
  Region named(String name, String context) {
    Region known = Regions.opening(name, context);
    return known != null ? known : new Region(name, null, null, List.of());
  }

  /** The region of the first name that tells one. */
  @Nullable Region of(List<String> names, String context) {
    for (String name : names) {
      String bare = name.startsWith("中共") ? name.substring(2) : name;
      if (isNational(bare)) {
        return new Region("全国", "national", null, List.of());
      }
      Region region = Regions.opening(bare, context);
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  private boolean isNational(String name) {
    return starts.stream().anyMatch(name::startsWith) || exact.stream().anyMatch(name::startsWith);
  }
}
