package org.shiju.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas of the rule files (draft-07), which editors complete and describe keys by, and
 * {@code rules lint} goes by: {@code rules/schema/NAME.schema.json}.
 */
public final class Schemas {
  /** What a schema's file is called behind its name. */
  public static final String ENDING = ".schema.json";

  /** The one that the others refer to. */
  public static final String COMMON = "common";

  private static final List<String> NAMES =
      List.of(
          "bounds",
          "checks",
          COMMON,
          "coverage",
          "dimensions",
          "furniture",
          "genres",
          "guards",
          "headings",
          "indicators",
          "language",
          "metadata",
          "pack",
          "pack-checks",
          "pages",
          "panel",
          "periods",
          "roles",
          "set",
          "tables",
          "themes",
          "units");

  private final Map<String, JsonNode> read = new TreeMap<>();

  /** The names of all schemas, sorted; {@code common} holds what the others share. */
  public static List<String> names() {
    return NAMES;
  }

  /** One schema as text. */
  public static String text(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name + ENDING)) {
      if (in == null) {
        throw new IllegalStateException(
            "the jar holds no schema " + name + ": build it with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The name of the schema for a rule file: {@code units} for {@code units.yaml}, {@code
   * indicators} for {@code rule-of-law/disputes.yaml}.
   */
  public static String nameFor(String file) {
    int slash = file.lastIndexOf('/');
    String name = file.substring(slash + 1, file.length() - ".yaml".length());
    if (slash < 0) {
      return NAMES.contains(name) ? name : "indicators";
    }
    return switch (name) {
      case "pack" -> "pack";
      case "checks" -> "pack-checks";
      default -> "indicators";
    };
  }

  JsonNode schema(String name) {
    return read.computeIfAbsent(name, Schemas::parse);
  }

  private static JsonNode parse(String name) {
    try {
      return new ObjectMapper().readTree(text(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
