package org.shiju.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The table of administrative divisions (行政区划代码): {@code 定海区} is 330902, {@code 330902} is 定海区.
 *
 * <p>The table lies in blocks by the first two characters of the key, so that a run reads the few
 * thousand names it asks about and not all forty thousand; in a block the keys are in order.
 */
final class Divisions {
  private static final int BLOCKS = 64;
  private static final int COUNTY = 6;
  private static final AtomicReferenceArray<String> READ = new AtomicReferenceArray<>(BLOCKS);

  private Divisions() {}

  /** The codes of six digits that a province, prefecture or county of this name has. */
  static List<String> codes(String name) {
    return ofLength(value(name), COUNTY);
  }

  /** The codes of nine digits that a township of this name has. */
  static List<String> townships(String name) {
    return ofLength(value(name), COUNTY + 3);
  }

  /** The name that a code of six digits stands for. */
  static @Nullable String name(String code) {
    String name = value(code);
    return name.isEmpty() ? null : name;
  }

  /** {@code 恩施土家族苗族自治州} for 恩施州; null where no autonomous area, or more than one, begins so. */
  static @Nullable String autonomous(String brief) {
    String stem = brief.substring(0, brief.length() - 1);
    String ending = "自治" + brief.charAt(brief.length() - 1);
    String found = null;
    String block = stem.length() < 2 ? "" : block(stem);
    for (int at = block.indexOf("\n" + stem); at >= 0; at = block.indexOf("\n" + stem, at + 1)) {
      String name = block.substring(at + 1, block.indexOf(' ', at));
      if (name.endsWith(ending)) {
        if (found != null) {
          return null;
        }
        found = name;
      }
    }
    return found;
  }

  private static List<String> ofLength(String joined, int length) {
    List<String> codes = new ArrayList<>(2);
    int from = 0;
    while (from < joined.length()) {
      int to = joined.indexOf(' ', from);
      to = to < 0 ? joined.length() : to;
      if (to - from == length) {
        codes.add(joined.substring(from, to));
      }
      from = to + 1;
    }
    return codes;
  }

  private static String value(String key) {
    if (key.length() < 2 || key.indexOf(' ') >= 0 || key.indexOf('\n') >= 0) {
      return "";
    }
    String block = block(key);
    int low = 1;
    int high = block.length();
    while (low < high) {
      int line = block.lastIndexOf('\n', (low + high >>> 1) - 1) + 1;
      int blank = block.indexOf(' ', line);
      int end = block.indexOf('\n', blank);
      int order = key.compareTo(block.substring(line, blank));
      if (order == 0) {
        return block.substring(blank + 1, end);
      }
      high = order < 0 ? line : high;
      low = order > 0 ? end + 1 : low;
    }
    return "";
  }

  private static String block(String key) {
    int number = (key.charAt(0) * 31 + key.charAt(1)) % BLOCKS;
    String block = READ.get(number);
    if (block == null) {
      block = "\n" + resource("regions/" + number + ".txt.gz");
      READ.set(number, block);
    }
    return block;
  }

  private static String resource(String name) {
    try (InputStream raw = Divisions.class.getResourceAsStream(name)) {
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
}
