package org.shiju.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/**
 * The table of administrative divisions (行政区划), down to townships.
 *
 * <p>{@code 舟山市定海区人民政府} is 定海区 (330902) in 浙江省, 舟山市. A name that several divisions bear is decided
 * by the parents that stand before it or elsewhere in the text; else its code stays null.
 */
final class Regions {
  private static final int LONGEST = 15;

  /** 内蒙古 and 黑龙江 have three signs, all other provinces two. */
  private static final String STEM_OF_THREE = "内黑";

  private Regions() {}

  /** Names to codes for provinces, prefectures and counties; read on first use. */
  private static final class Table {
    static final Map<String, String> CODES = new HashMap<>();
    static final Map<String, String> NAMES = new HashMap<>();

    /** Provinces by their names without 省, 市 or 自治区. */
    static final Map<String, String> PROVINCES = new TreeMap<>();

    static {
      for (String line : resource("regions.txt.gz").split("\n")) {
        String name = line.substring(7);
        NAMES.put(line.substring(0, 6), name);
        CODES.merge(name, line.substring(0, 6), (a, b) -> a + b);
        if (line.startsWith("0000 ", 2)) {
          int stem = STEM_OF_THREE.indexOf(name.charAt(0)) < 0 ? 2 : 3;
          PROVINCES.put(name.substring(0, stem), line.substring(0, 6));
        }
      }
    }
  }

  /** One line a county: its code, then the townships with the last three digits of theirs. */
  private static final class Townships {
    static final String TEXT = "\n" + resource("townships.txt.gz");
  }

  private static String resource(String name) {
    try (InputStream raw = Regions.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      try (InputStream in = new GZIPInputStream(raw)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The division whose name opens a text, the innermost of a chain of names; null where none does.
   *
   * @param name a body or a title, {@code 中山市神湾镇人民政府}
   * @param context the document, for names that several divisions bear
   */
  static @Nullable Region opening(String name, String context) {
    String province = next(name, 0) > 0 ? "" : provinceStem(name);
    String stem = Table.PROVINCES.get(province);
    List<String> codes = stem == null ? List.of() : List.of(stem);
    String found = Table.NAMES.get(stem);
    int at = province.length();
    for (int length = next(name, at); length > 0; length = next(name, at)) {
      String here = name.substring(at, at + length);
      List<String> below = below(codes(here), codes);
      if (below.isEmpty()) {
        break;
      }
      codes = below;
      found = here;
      at += length;
    }
    Region township = township(name, at, codes, context);
    if (township != null) {
      return township;
    }
    return found == null ? null : region(found, decide(codes, context));
  }

  /** The division that a chain of names ends in, where the full name of one stands at an offset. */
  static @Nullable Region listed(String text, int at, String context) {
    return next(text, at) < 3 ? null : opening(text.substring(at), context);
  }

  /** {@code 广东} where a name begins with a province without its 省; empty where none does. */
  private static String provinceStem(String name) {
    return Table.PROVINCES.keySet().stream().filter(name::startsWith).findFirst().orElse("");
  }

  /** Length of the longest division name at an offset; 0 for none. */
  private static int next(String name, int at) {
    for (int length = Math.min(LONGEST, name.length() - at); length >= 2; length--) {
      if (Table.CODES.containsKey(name.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> codes(String name) {
    return split(Table.CODES.getOrDefault(name, ""), 6);
  }

  private static List<String> split(String joined, int width) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < joined.length(); i += width) {
      codes.add(joined.substring(i, i + width));
    }
    return codes;
  }

  /** Of some codes those that lie below one of others; all where there are no others. */
  private static List<String> below(List<String> codes, List<String> above) {
    return above.isEmpty()
        ? codes
        : codes.stream().filter(c -> above.stream().anyMatch(a -> lies(c, a))).toList();
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
    int end = townshipEnd(name, at);
    if (end < 0) {
      return null;
    }
    String here = name.substring(at, end);
    List<String> known = below(townships(here), above);
    return known.isEmpty() && above.isEmpty() ? null : township(here, known, above, context);
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

  private static List<String> townships(String name) {
    String text = Townships.TEXT;
    List<String> codes = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      char after = at + name.length() < text.length() ? text.charAt(at + name.length()) : '\n';
      if ((after == ' ' || after == '\n') && Character.isDigit(text.charAt(at - 1))) {
        int line = text.lastIndexOf('\n', at) + 1;
        codes.add(text.substring(line, line + 6) + text.substring(at - 3, at));
      }
    }
    return codes;
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

  private static String shortName(String name) {
    return name.length() > 2 ? name.substring(0, name.length() - 1) : name;
  }

  private static Region region(String name, @Nullable String code) {
    return code == null
        ? new Region(name, level(codes(name).get(0)), null, List.of())
        : new Region(name, level(code), code, parents(code));
  }

  private static String level(String code) {
    return code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  }

  private static List<String> withParents(String code) {
    List<String> names = new ArrayList<>(parents(code));
    names.add(Table.NAMES.getOrDefault(code, code));
    return names;
  }

  /** The names above a code, from the province down; artefacts such as 市辖区 are in no table. */
  private static List<String> parents(String code) {
    List<String> names = new ArrayList<>();
    for (String above :
        List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00", code.substring(0, 6))) {
      String name = Table.NAMES.get(above);
      if (name != null && !above.equals(code) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
