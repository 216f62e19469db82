package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/**
 * Reads the division that a name names.
 *
 * <p>{@code 舟山市定海区人民政府} is 定海区 (330902) in 浙江省, 舟山市. A name that several divisions bear is decided
 * by the parents that stand before it or elsewhere in the text; else its code stays null.
 */
final class Regions {
  private static final int LONGEST = 15;

  /** The last characters of names of counties and above; without one no name is looked up. */
  private static final String ENDINGS = "省市县区旗州盟会岛城域";

  /** What may follow the name of a township that no table knows: 白沙镇|人民政府. */
  private static final String[] BEHIND_TOWNSHIP = {
    "人民政府", "政府", "办事处", "党委", "党工委", "人大", "司法所", "综合", "关于", "法治", "依法", " ", "、", "1", "2", "二"
  };

  private Regions() {}

  /**
   * A name of divisions.
   *
   * @param full 恩施土家族苗族自治州 for 恩施州; any other name as it is
   * @param length of the name as it stands
   */
  private record Named(String full, List<String> codes, int length) {}

  /** A chain of names read so far: the codes it may mean, its last name, where it ends. */
  private record Chain(List<String> codes, @Nullable String found, int end) {}

  /**
   * The division whose name opens a text, the innermost of a chain of names; null where none does.
   *
   * @param name a body or a title, {@code 中山市神湾镇人民政府}
   * @param context the document, for names that several divisions bear
   */
  static @Nullable Region opening(String name, String context) {
    Chain chain = chain(name);
    int at = chain.end;
    if (chain.found != null && name.startsWith("人民政府", at)) {
      at += 4;
    }
    Region township = township(name, at, chain.codes, context);
    if (township != null) {
      return township;
    }
    return chain.found == null ? null : region(chain.found, decide(chain.codes, context));
  }

  private static Chain chain(String name) {
    Named here = named(name, 0);
    Chain chain = here == null ? shortened(name) : new Chain(List.of(), null, 0);
    here = here == null ? named(name, chain.end) : here;
    while (here != null) {
      List<String> below = below(here.codes, chain.codes);
      if (below.isEmpty()) {
        break;
      }
      chain = new Chain(below, here.full, chain.end + here.length);
      here = named(name, chain.end);
    }
    return chain;
  }

  /** A province without its 省, a prefecture without its 市 before a division of it, or both. */
  private static Chain shortened(String name) {
    Chain chain = new Chain(List.of(), null, 0);
    for (int end = 2; end <= Math.min(3, name.length()); end++) {
      String full = province(name.substring(0, end));
      if (full != null) {
        chain = new Chain(Divisions.codes(full), full, end);
      }
    }
    return named(name, chain.end) == null ? prefecture(name, chain) : chain;
  }

  private static @Nullable String province(String stem) {
    for (String full : List.of(stem + "省", stem + "市", named(stem + "区").full)) {
      List<String> codes = Divisions.codes(full);
      if (codes.size() == 1 && codes.get(0).endsWith("0000")) {
        return full;
      }
    }
    return null;
  }

  private static Chain prefecture(String name, Chain above) {
    for (int end = above.end + 2; end <= Math.min(name.length() - 2, above.end + 4); end++) {
      Named county = named(name, end);
      String full = county == null ? "" : name.substring(above.end, end) + "市";
      List<String> codes = county == null ? List.of() : Divisions.codes(full);
      List<String> below = below(codes, above.codes);
      if (county != null && !below.isEmpty() && !below(county.codes, below).isEmpty()) {
        return new Chain(below, full, end);
      }
    }
    return above;
  }

  /** The division that a chain of names ends in, where the full name of one stands at an offset. */
  static @Nullable Region listed(String text, int at, String context) {
    Named name = named(text, at);
    return name == null || name.length < 3
        ? null
        : opening(text.substring(at, Math.min(text.length(), at + 4 * LONGEST)), context);
  }

  /**
   * The county that a branch is named after: 碑林区 for 西安市生态环境局碑林分局; the region itself for others.
   */
  static Region branch(String name, Region region) {
    int end = name.length() - "分局".length();
    int from = name.lastIndexOf('局', end - 1) + 1;
    String code = region.code();
    if (!name.endsWith("分局") || from == 0 || code == null || end - from < 2 || end - from > 6) {
      return region;
    }
    String stem = name.substring(from, end);
    for (String county : List.of(stem, stem + "区", stem + "县", stem + "市", stem + "旗")) {
      List<String> codes = below(Divisions.codes(county), List.of(code));
      if (codes.size() == 1) {
        return region(county, codes.get(0));
      }
    }
    return region;
  }

  /** The prefecture that stands without its 市 at an offset: 湛江 in 国家统计局湛江调查队. */
  static @Nullable Region prefectureAt(String name, int at) {
    for (int end = at + 2; end <= Math.min(name.length(), at + 4); end++) {
      String full = name.substring(at, end) + "市";
      List<String> codes = Divisions.codes(full);
      if (codes.size() == 1 && codes.get(0).endsWith("00")) {
        return region(full, codes.get(0));
      }
    }
    return null;
  }

  /** The longest name of a division at an offset; null for none. */
  private static @Nullable Named named(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
      if (ENDINGS.indexOf(text.charAt(at + length - 1)) >= 0) {
        Named named = named(text.substring(at, at + length));
        if (!named.codes.isEmpty()) {
          return named;
        }
      }
    }
    return null;
  }

  /** What a name names; 恩施州 is an autonomous area named in brief. */
  private static Named named(String name) {
    List<String> codes = Divisions.codes(name);
    boolean brief = name.length() >= 3 && "州县旗区".indexOf(name.charAt(name.length() - 1)) >= 0;
    String full = brief && codes.isEmpty() ? Divisions.autonomous(name) : null;
    return full == null
        ? new Named(name, codes, name.length())
        : new Named(full, Divisions.codes(full), name.length());
  }

  /** Of some codes those that lie below one of others; all where there are no others. */
  private static List<String> below(List<String> codes, List<String> above) {
    List<String> below = new ArrayList<>();
    for (String code : codes) {
      boolean lies = above.isEmpty();
      for (int i = 0; i < above.size() && !lies; i++) {
        lies = lies(code, above.get(i));
      }
      if (lies) {
        below.add(code);
      }
    }
    return below;
  }

  private static boolean lies(String code, String above) {
    return !code.equals(above) && code.startsWith(stem(above));
  }

  private static String stem(String code) {
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.length() == 6 && code.endsWith("00") ? code.substring(0, 4) : code;
  }

  private static @Nullable Region township(
      String name, int at, List<String> above, String context) {
    for (int end = townshipEnd(name, at); end > 0; end = townshipEnd(name, end - 1)) {
      String here = name.substring(at, end);
      List<String> known = below(Divisions.townships(here), above);
      if (!known.isEmpty() || !above.isEmpty() && endsTownship(name, end)) {
        return township(here, known, above, context);
      }
      if (end - at >= LONGEST) {
        break;
      }
    }
    return null;
  }

  /** Whether the name of a township may end here, for what follows. */
  static boolean endsTownship(String name, int end) {
    if (end == name.length()) {
      return true;
    }
    for (String behind : BEHIND_TOWNSHIP) {
      if (name.startsWith(behind, end)) {
        return true;
      }
    }
    return false;
  }

  private static Region township(
      String here, List<String> known, List<String> above, String context) {
    String code = decide(known, context);
    if (code == null) {
      String parent = decide(above, context);
      return new Region(here, "township", null, parent == null ? List.of() : withParents(parent));
    }
    return new Region(here, "township", code, parents(code));
  }

  private static int townshipEnd(String name, int at) {
    for (int i = at + 1; i < Math.min(name.length(), at + LONGEST); i++) {
      if (name.charAt(i) == '镇' || name.charAt(i) == '乡') {
        return i + 1;
      }
      if (name.startsWith("街道", i) || name.startsWith("苏木", i)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** The one code whose parents the context names most; null where two are even. */
  private static @Nullable String decide(List<String> codes, String context) {
    if (codes.size() <= 1) {
      return codes.isEmpty() ? null : codes.get(0);
    }
    String best = null;
    int most = 0;
    for (String code : codes) {
      int named = 0;
      for (String parent : parents(code)) {
        named += context.contains(parent) ? 2 : context.contains(shortName(parent)) ? 1 : 0;
      }
      if (named == most) {
        best = null;
      } else if (named > most) {
        most = named;
        best = code;
      }
    }
    return best;
  }

  /** The division of six digits that lead a code, {@code 440800} of {@code 4408000001}; or null. */
  static @Nullable Region coded(String code) {
    boolean digits = code.length() == 10 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    String name = digits ? Divisions.name(code.substring(0, 6)) : null;
    return name == null ? null : region(name, code.substring(0, 6));
  }

  private static String shortName(String name) {
    return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  private static Region region(String name, @Nullable String code) {
    return code == null
        ? new Region(name, level(Divisions.codes(name).get(0)), null, List.of())
        : new Region(name, level(code), code, parents(code));
  }

  private static String level(String code) {
    return code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  }

  private static List<String> withParents(String code) {
    List<String> names = new ArrayList<>(parents(code));
    String name = Divisions.name(code);
    names.add(name == null ? code : name);
    return names;
  }

  /** The names above a code, from the province down; artefacts such as 市辖区 are in no table. */
  private static List<String> parents(String code) {
    List<String> names = new ArrayList<>();
    for (String above :
        List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code.substring(0, 6))) {
      String name = Divisions.name(above);
      if (name != null && !above.equals(code) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
