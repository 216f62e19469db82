package org.shiju.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between the document that was expected and the one that came, told figure by figure:
 * {@code -} a figure that is missing, {@code +} one that is new, {@code ~} one that is read
 * otherwise, each with its sentence.
 *
 * <pre>
 * ~ 61件 [41, 44) 收到行政复议申请【61件】,受理58件。
 *     indicator  reconsideration.received → null
 * </pre>
 */
final class FixtureDiff {
  private static final int CONTEXT = 24;

  /** What places a figure; the rest is what is said of it. */
  private static final List<String> PLACING = List.of("id", "start", "end", "surface");

  private static final List<String> BRIEF =
      List.of("subject", "predicate", "period", "scope", "status", "indicator");

  private FixtureDiff() {}

  /** The lines; none where the two agree apart from the block {@code program}. */
  static List<String> between(ObjectNode wanted, ObjectNode got) {
    ObjectNode left = wanted.deepCopy();
    ObjectNode right = got.deepCopy();
    List<String> lines =
        new ArrayList<>(figures(left.get("measurements"), right.get("measurements")));
    for (ObjectNode one : List.of(left, right)) {
      name(one);
      one.remove(List.of("program", "measurements"));
    }
    lines.addAll(JsonDiff.between(left, right));
    return lines;
  }

  private static List<String> figures(JsonNode wanted, JsonNode got) {
    Map<Span, JsonNode> left = bySpan(wanted);
    Map<Span, JsonNode> right = bySpan(got);
    TreeMap<Span, Boolean> all = new TreeMap<>();
    left.keySet().forEach(span -> all.put(span, true));
    right.keySet().forEach(span -> all.put(span, true));
    List<String> lines = new ArrayList<>();
    for (Span span : all.keySet()) {
      JsonNode one = left.get(span);
      JsonNode other = right.get(span);
      if (one != null && other != null) {
        changed(one, other, lines);
      } else if (other != null) {
        lines.add("+ " + figure(other));
        lines.add(brief(other));
      } else if (one != null) {
        lines.add("- " + figure(one));
        lines.add(brief(one));
      }
    }
    return lines;
  }

  private static void changed(JsonNode one, JsonNode other, List<String> lines) {
    List<String> fields = fields(one, other);
    if (!fields.isEmpty()) {
      lines.add("~ " + figure(other));
      lines.addAll(fields);
    }
  }

  private record Span(int start, int end) implements Comparable<Span> {
    @Override
    public int compareTo(Span other) {
      return start == other.start
          ? Integer.compare(end, other.end)
          : Integer.compare(start, other.start);
    }
  }

  private static Map<Span, JsonNode> bySpan(JsonNode measurements) {
    Map<Span, JsonNode> spans = new TreeMap<>();
    if (measurements != null) {
      measurements.forEach(
          m -> spans.put(new Span(m.path("start").asInt(), m.path("end").asInt()), m));
    }
    return spans;
  }

  /** {@code 61件 [41, 44) 收到行政复议申请【61件】,受理58件。} */
  private static String figure(JsonNode m) {
    int start = m.path("start").asInt();
    int end = m.path("end").asInt();
    String sentence = m.path("evidence").path("text").asText();
    int[] points = sentence.codePoints().toArray();
    int from = start - m.path("evidence").path("start").asInt();
    int to = Math.min(points.length, from + end - start);
    String head = m.path("surface").asText() + " [" + start + ", " + end + ") ";
    if (from < 0 || from > to) {
      return head;
    }
    int left = Math.max(0, from - CONTEXT);
    int right = Math.min(points.length, to + CONTEXT);
    return (head
            + (left > 0 ? "…" : "")
            + new String(points, left, from - left)
            + "【"
            + new String(points, from, to - from)
            + "】"
            + new String(points, to, right - to)
            + (right < points.length ? "…" : ""))
        .replaceAll("[\\r\\n\\t]", " ");
  }

  private static String brief(JsonNode m) {
    StringBuilder line = new StringBuilder("   ");
    for (String field : BRIEF) {
      if (m.hasNonNull(field) && !m.path(field).asText().isEmpty()) {
        line.append(' ').append(field).append(' ').append(m.path(field).asText()).append(';');
      }
    }
    return line.substring(0, line.length() - (line.charAt(line.length() - 1) == ';' ? 1 : 0));
  }

  private static List<String> fields(JsonNode one, JsonNode other) {
    List<String> lines = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    one.fieldNames().forEachRemaining(keys::add);
    other.fieldNames().forEachRemaining(key -> addOnce(keys, key));
    keys.removeAll(PLACING);
    for (String key : keys) {
      JsonNode was = one.get(key);
      JsonNode is = other.get(key);
      if (was == null || !was.equals(is)) {
        lines.add(String.format("    %-10s %s → %s", key, said(was), said(is)));
      }
    }
    return lines;
  }

  private static void addOnce(List<String> keys, String key) {
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  private static String said(JsonNode value) {
    return value == null ? "(no key)" : value.isValueNode() ? value.asText() : value.toString();
  }

  /** Operands by what they quote: one figure more would give all behind it another id. */
  private static void name(ObjectNode document) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode m : document.path("measurements")) {
      names.put(m.path("id").asText(), m.path("surface").asText() + "@" + m.path("start").asInt());
    }
    for (JsonNode check : document.path("checks")) {
      List<String> operands = new ArrayList<>();
      for (Iterator<JsonNode> all = check.path("operands").elements(); all.hasNext(); ) {
        String id = all.next().asText();
        operands.add(names.getOrDefault(id, id));
      }
      if (check instanceof ObjectNode one) {
        one.set("operands", one.arrayNode().addAll(operands.stream().map(one::textNode).toList()));
      }
    }
  }
}
