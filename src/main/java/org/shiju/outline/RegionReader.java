package org.shiju.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Whose report it is: the division whose name opens an issuer, the title or a line of the head. */
final class RegionReader {
  private static final int MOST_OF_TITLE = 60;
  private static final int MOST_LINES = 40;

  private final List<String> starts;
  private final List<String> exact;
  private final Map<String, String> levels = new LinkedHashMap<>();

  RegionReader(Rules rules) {
    Node node = rules.file("metadata.yaml").need("national");
    node.only("id", "starts", "exact", "examples");
    starts = node.texts("starts");
    exact = node.texts("exact");
    Node divisions = rules.file("metadata.yaml").need("divisions");
    divisions.only("province", "county", "township", "unknown");
    divisions.entries().forEach((level, list) -> list.texts().forEach(e -> levels.put(e, level)));
  }

  /** Whether a name ends as a division does: {@code 神湾镇}. */
  boolean isDivision(String name) {
    return name.length() >= 2
        && name.length() <= 15
        && name.chars().allMatch(c -> c >= 0x3400 && c < 0xa000)
        && levels.keySet().stream().anyMatch(name::endsWith);
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

  /** The first division that the title names anywhere, or that opens a short line of the head. */
  @Nullable Region within(String title, List<Line> head, String context) {
    for (int i = 1; i < Math.min(title.length(), MOST_OF_TITLE); i++) {
      Region region = Regions.listed(title, i, context);
      if (region != null) {
        return region;
      }
    }
    for (Line line : head.subList(0, Math.min(head.size(), MOST_LINES))) {
      Region region = Regions.listed(line.folded(), 0, context);
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  /** A division that no table knows, by the ending of its name: {@code 青禾县水利局} is of 青禾县. */
  @Nullable Region unlisted(String name) {
    String bare = name.startsWith("中共") ? name.substring(2) : name;
    for (int end = 3; end <= Math.min(bare.length(), 8); end++) {
      String here = bare.substring(0, end);
      if (!here.chars().allMatch(c -> c >= 0x3400 && c < 0xa000)) {
        return null;
      }
      for (Map.Entry<String, String> level : levels.entrySet()) {
        if (here.endsWith(level.getKey())) {
          boolean told = !level.getValue().equals("unknown");
          return new Region(here, told ? level.getValue() : null, null, List.of());
        }
      }
    }
    return null;
  }

  private boolean isNational(String name) {
    return starts.stream().anyMatch(name::startsWith) || exact.stream().anyMatch(name::startsWith);
  }
}
