package org.shiju.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What no figure may fall below (底线), with the digest of the gold that they were set for: {@code
 * {"gold": "…", "floors": {"quantity.f1": 0.995}}}.
 *
 * @param least by the names of {@link Scores#named}
 */
public record Floors(String gold, SortedMap<String, BigDecimal> least) {
  private static final String GOLD = "gold";
  private static final String FLOORS = "floors";
  private static final int DIGITS = 3;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What floors are set for where nobody has chosen. */
  private static final List<String> USUAL =
      List.of(
          "span.f1",
          "quantity.f1",
          "indicator.f1",
          "indicator.lenient.f1",
          "heading.f1",
          "check.f1",
          "kind.accuracy",
          "bound.accuracy",
          "status.accuracy",
          "role.accuracy",
          "period.accuracy",
          "scope.accuracy",
          "subject.accuracy",
          "section_role.accuracy",
          "metadata.accuracy");

  /**
   * A figure below its floor.
   *
   * @param got null where it was not judged
   */
  public record Missed(String name, BigDecimal wanted, @Nullable BigDecimal got) {}

  /**
   * Reads a file of floors.
   *
   * @throws GoldFault where it is none
   */
  public static Floors read(Path file) throws IOException {
    try {
      JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
      Iterator<String> keys = json.fieldNames();
      while (keys.hasNext()) {
        String key = keys.next();
        demand(key.equals(GOLD) || key.equals(FLOORS), file, key);
      }
      demand(json.path(GOLD).isTextual(), file, GOLD);
      demand(json.path(FLOORS).isObject(), file, FLOORS);
      SortedMap<String, BigDecimal> least = new TreeMap<>();
      for (Map.Entry<String, JsonNode> floor : json.path(FLOORS).properties()) {
        demand(floor.getValue().isNumber(), file, floor.getKey());
        least.put(floor.getKey(), floor.getValue().decimalValue());
      }
      return new Floors(json.path(GOLD).asText(), least);
    } catch (JsonProcessingException e) {
      throw new GoldFault(
          "broken", file + ", line " + e.getLocation().getLineNr(), e.getOriginalMessage());
    }
  }

  private static void demand(boolean holds, Path file, String key) {
    if (!holds) {
      throw new GoldFault("floors", file, key);
    }
  }

  /** Whether the gold is the one that the floors were set for. */
  public boolean areOf(Scores scores) {
    return gold.equals(scores.gold());
  }

  /**
   * The floors that are missed, by name.
   *
   * @throws GoldFault where a floor is for no figure that there is
   */
  public List<Missed> missed(Scores scores, Path file) {
    Map<String, BigDecimal> named = scores.named();
    List<Missed> missed = new ArrayList<>();
    least.forEach(
        (name, wanted) -> {
          BigDecimal got = named.get(name);
          if (got == null && !USUAL.contains(name)) {
            throw new GoldFault("no_floor", file, name, nearest(name, named));
          }
          if (got == null || got.compareTo(wanted) < 0) {
            missed.add(new Missed(name, wanted, got));
          }
        });
    return missed;
  }

  /**
   * Floors at the figures there are, rounded down; for the names of others, else the usual ones.
   */
  public static Floors at(Scores scores, @Nullable Floors before, Path file) {
    if (before != null) {
      before.missed(scores, file); // refuses unknown names
    }
    Map<String, BigDecimal> named = scores.named();
    SortedMap<String, BigDecimal> least = new TreeMap<>();
    if (before != null) {
      least.putAll(before.least); // what is not judged now keeps its floor
    }
    for (String name : before == null ? USUAL : before.least.keySet()) {
      BigDecimal figure = named.get(name);
      if (figure != null) {
        int digits = Math.min(DIGITS, figure.scale());
        least.put(name, figure.setScale(digits, RoundingMode.DOWN));
      }
    }
    return new Floors(scores.gold(), least);
  }

  /** The file of these floors. */
  public String json() {
    StringBuilder out = new StringBuilder("{\n  \"gold\": \"" + gold + "\",\n  \"floors\": {");
    String separator = "\n";
    for (Map.Entry<String, BigDecimal> floor : least.entrySet()) {
      out.append(separator)
          .append("    \"" + floor.getKey() + "\": ")
          .append(floor.getValue().toPlainString());
      separator = ",\n";
    }
    return out.append("\n  }\n}\n").toString();
  }

  private static String nearest(String name, Map<String, BigDecimal> named) {
    return named.keySet().stream()
        .min(Comparator.comparingInt((String other) -> distance(name, other)))
        .orElse("");
  }

  /** How many characters must be put in, taken out or changed to make one word of another. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
