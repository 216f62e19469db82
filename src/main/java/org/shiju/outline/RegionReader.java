package org.shiju.outline;

import java.util.ArrayList;
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
  private static final int MOST_OF_LINE = 120;
  private static final int LONGEST = 8;

  /** Levels in their order from the province down. */
  private static final List<String> RANKS = List.of("province", "prefecture", "county", "township");

  /** No name of a division begins so: 市场监督管理局 names no 市. */
  private static final String NO_NAME = "省市县区州盟旗镇乡街";

  private final List<String> starts;
  private final List<String> exact;
  private final Map<String, String> levels = new LinkedHashMap<>();

  /** Words for the divisions of a prefecture, and for those of a county. */
  private final List<String> prefectureParts;

  private final List<String> countyParts;
  private final List<String> prefectureBodies;

  RegionReader(Rules rules) {
    Node node = rules.file("metadata.yaml").need("national");
    node.only("id", "starts", "exact", "examples");
    starts = node.texts("starts");
    exact = node.texts("exact");
    Node divisions = rules.file("metadata.yaml").need("divisions");
    divisions.only("province", "prefecture", "county", "township", "unknown");
    Node parts = rules.file("metadata.yaml").need("division_parts");
    parts.only("prefecture", "county", "bodies");
    prefectureParts = parts.texts("prefecture");
    countyParts = parts.texts("county");
    prefectureBodies = parts.texts("bodies");
    for (Map.Entry<String, Node> level : divisions.entries().entrySet()) {
      for (String ending : level.getValue().texts()) {
        levels.put(ending, level.getKey());
      }
    }
  }

  /** Whether a name ends as a division does: {@code 神湾镇}. */
  boolean isDivision(String name) {
    return name.length() >= 2
        && name.length() <= 15
        && name.chars().allMatch(c -> c >= 0x3400 && c < 0xa000)
        && !ending(name).isEmpty();
  }

  /** A region that the caller names. */
  Region named(String name, String context) {
    Region known = Regions.opening(name, context);
    return known != null ? known : new Region(name, null, null, List.of());
  }

  /** The region of the first name that tells one; a national body's is the last resort. */
  @Nullable Region of(List<String> names, String context) {
    Region national = null;
    for (String name : names) {
      String bare = bare(name);
      if (isNational(bare)) {
        national = national == null ? national(bare, context) : national;
        continue;
      }
      Region region = Regions.opening(bare, context);
      if (region != null) {
        return Regions.branch(bare, region);
      }
    }
    for (String name : names) {
      // 国家统计局望湖调查队 beside 望湖县统计局: the place is 望湖县
      Region local = national == null || isNational(bare(name)) ? null : unlisted(name);
      if (local != null) {
        return local;
      }
    }
    return national;
  }

  /** The whole country, or where a national body's office stands: 国家税务总局永济市税务局. */
  private static Region national(String name, String context) {
    for (int i = 3; i < Math.min(name.length() - 2, MOST_OF_TITLE); i++) {
      Region listed = Regions.listed(name, i, context);
      Region region = listed == null ? Regions.prefectureAt(name, i) : listed;
      if (region != null) {
        return region;
      }
    }
    return new Region("全国", "national", null, List.of());
  }

  private static String bare(String name) {
    return name.startsWith("中共") ? name.substring(2) : name;
  }

  /**
   * The first division that the title names anywhere, or that opens a line of the head or a piece
   * of one: {@code 首页 > 永济市人民政府}, {@code 来源:永济市司法局}.
   */
  @Nullable Region within(String title, List<Line> head, String context) {
    for (int i = 1; i < Math.min(title.length(), MOST_OF_TITLE); i++) {
      Region region = Regions.listed(title, i, context);
      if (region != null) {
        return region;
      }
    }
    for (Line line : head.subList(0, Math.min(head.size(), MOST_LINES))) {
      Region region = opening(line.folded(), context);
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  private static @Nullable Region opening(String folded, String context) {
    for (int i = 0; i < Math.min(folded.length(), MOST_OF_LINE); i++) {
      boolean opens = i == 0 || !isHan(folded.charAt(i - 1));
      Region region = opens ? Regions.listed(folded, i, context) : null;
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  /**
   * The division that a body named without one belongs to: for 区司法局 the first 区 whose name opens a
   * clause of the text.
   */
  @Nullable Region nearby(String name, String context) {
    String ending = name.isEmpty() ? "" : name.substring(0, 1);
    if (!levels.containsKey(ending)) {
      return null;
    }
    int at = context.indexOf(ending);
    for (int tried = 0; at >= 0 && tried < MOST_LINES; at = context.indexOf(ending, at + 1)) {
      int from = at;
      while (from > 0 && at - from < LONGEST && isHan(context.charAt(from - 1))) {
        from--;
      }
      if (at - from >= 2 && at - from < LONGEST) {
        tried++;
        Region region = Regions.listed(context, from, context);
        if (region != null && region.name().endsWith(ending)) {
          return region;
        }
      }
    }
    return null;
  }

  /**
   * Divisions that no table knows, by the endings of their names: {@code 青禾县白沙镇人民政府} is of 白沙镇 in
   * 青禾县.
   */
  @Nullable Region unlisted(String name) {
    String bare = bare(name);
    List<String> parents = new ArrayList<>();
    Region found = null;
    int at = 0;
    int rank = -1;
    for (int end = 3; end <= Math.min(bare.length(), at + LONGEST); end++) {
      if (!isHan(bare.charAt(end - 1))) {
        break;
      }
      String ending = end - at < 3 ? "" : ending(bare.substring(at, end));
      String level = levels.getOrDefault(ending, "");
      int here = level.equals("unknown") ? Math.max(1, rank + 1) : RANKS.indexOf(level);
      boolean plain = NO_NAME.indexOf(bare.charAt(at)) < 0;
      boolean ends = !level.equals("township") || Regions.endsTownship(bare, end);
      if (!ending.isEmpty() && here > rank && here <= 3 && plain && ends) {
        if (found != null) {
          parents.add(found.name());
        }
        String told = !level.equals("unknown") ? level : here == 1 ? null : "county";
        found = new Region(bare.substring(at, end), told, null, parents);
        at = end;
        rank = here;
      }
    }
    return found;
  }

  /**
   * A city without a level by the parts that the text speaks of: one of 县区 is a prefecture, one of
   * 镇街 alone a county.
   */
  Region levelled(Region region, String name, String context) {
    if (region.level() != null) {
      return region;
    }
    String level =
        prefectureBodies.stream().anyMatch(name::contains)
                || prefectureParts.stream().anyMatch(context::contains)
            ? "prefecture"
            : countyParts.stream().anyMatch(context::contains) ? "county" : null;
    return new Region(region.name(), level, region.code(), region.parents());
  }

  private String ending(String name) {
    for (String ending : levels.keySet()) {
      if (name.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c < 0xa000;
  }

  private boolean isNational(String name) {
    return opens(name, starts) || opens(name, exact);
  }

  private static boolean opens(String name, List<String> words) {
    for (String word : words) {
      if (name.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
