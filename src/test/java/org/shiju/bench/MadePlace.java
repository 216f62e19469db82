package org.shiju.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A place that a made document is of: 遂溪县 in 湛江市, 广东省; 湛江市 in 广东省; 神湾镇 in 中山市, 广东省.
 *
 * @param above the prefecture; of a prefecture the province
 */
record MadePlace(String name, String above, String province) {
  private static final int BLOCKS = 64;

  /** The name without its last character: 遂溪. */
  String stem() {
    return stem(name);
  }

  String stemAbove() {
    return stem(above);
  }

  private static String stem(String name) {
    return name.length() < 3 ? name : name.substring(0, name.length() - 1);
  }

  /** All places of the program's table of divisions, by level and ending: {@code county区}. */
  static final class Table {
    private final Map<String, List<MadePlace>> places = new TreeMap<>();

    Table() {
      Map<String, String> names = names();
      names.forEach(
          (code, name) -> {
            MadePlace place = place(code, name, names);
            if (place != null) {
              places.computeIfAbsent(kind(code, name), kind -> new ArrayList<>()).add(place);
            }
          });
    }

    /** One of the kind: {@code prefecture市}, {@code county区}, {@code township镇}. */
    MadePlace any(String kind, Random random) {
      List<MadePlace> all = places.getOrDefault(kind, Collections.emptyList());
      return all.get(random.nextInt(all.size()));
    }

    private static String kind(String code, String name) {
      String level = code.length() > 6 ? "township" : code.endsWith("00") ? "prefecture" : "county";
      return level + name.charAt(name.length() - 1);
    }

    private static @Nullable MadePlace place(String code, String name, Map<String, String> names) {
      String province = names.get(code.substring(0, 2) + "0000");
      String prefecture = names.get(code.substring(0, 4) + "00");
      if (province == null || prefecture == null || code.endsWith("0000") || name.length() != 3) {
        return null;
      }
      boolean isPrefecture = code.length() == 6 && code.endsWith("00");
      return new MadePlace(name, isPrefecture ? province : prefecture, province);
    }

    /** The names by code: the table holds codes of names and names of codes. */
    private static Map<String, String> names() {
      Map<String, String> names = new TreeMap<>();
      for (int block = 0; block < BLOCKS; block++) {
        for (String line : block(block).split("\n")) {
          int blank = line.indexOf(' ');
          if (blank == 6 && Character.isDigit(line.charAt(0))) {
            names.put(line.substring(0, blank), line.substring(blank + 1));
          } else if (blank > 0 && line.length() == blank + 10) {
            names.put(line.substring(blank + 1), line.substring(0, blank));
          }
        }
      }
      return names;
    }

    private static String block(int block) {
      String name = "/org/shiju/outline/regions/" + block + ".txt.gz";
      try (InputStream in = new GZIPInputStream(Table.class.getResourceAsStream(name))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
