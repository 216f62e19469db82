package org.shiju.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two documents of the output, said in its own terms: members of lists are
 * paired by their place in the text, so one measurement more does not shift all that follow.
 *
 * <pre>
 * sections [36, 146) level 1 一、主要工作: role: expected "achievements", got "plan"
 * </pre>
 */
final class JsonDiff {
  private final List<String> differences = new ArrayList<>();

  private JsonDiff() {}

  /** The differences between two objects; none where they agree. */
  static List<String> between(ObjectNode wanted, ObjectNode got) {
    JsonDiff diff = new JsonDiff();
    diff.objects("", wanted, got);
    return List.copyOf(diff.differences);
  }

  private void objects(String where, JsonNode wanted, JsonNode got) {
    Set<String> keys = new LinkedHashSet<>();
    wanted.fieldNames().forEachRemaining(keys::add);
    got.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      values(where.isEmpty() ? key : where + ": " + key, wanted.get(key), got.get(key));
    }
  }

  private void values(String where, JsonNode wanted, JsonNode got) {
    if (wanted == null || got == null) {
      differences.add(where + (wanted == null ? ": unexpected key" : ": the key is missing"));
    } else if (wanted.isObject() && got.isObject()) {
      objects(where, wanted, got);
    } else if (wanted.isArray() && got.isArray() && (holdsObjects(wanted) || holdsObjects(got))) {
      lists(where, wanted, got);
    } else if (!wanted.equals(got)) {
      differences.add(where + ": expected " + wanted + ", got " + got);
    }
  }

  private void lists(String where, JsonNode wanted, JsonNode got) {
    Map<String, JsonNode> left = keyed(wanted);
    Map<String, JsonNode> right = keyed(got);
    Set<String> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (String key : keys) {
      JsonNode one = left.get(key);
      JsonNode other = right.get(key);
      if (one == null) {
        differences.add(where + " " + key + ": unexpected " + (other == null ? "" : brief(other)));
      } else if (other == null) {
        differences.add(where + " " + key + ": missing " + brief(one));
      } else {
        values(where + " " + key, one, other);
      }
    }
  }

  private static boolean holdsObjects(JsonNode list) {
    return list.size() > 0 && list.get(0).isObject();
  }

  private static Map<String, JsonNode> keyed(JsonNode list) {
    Map<String, JsonNode> keyed = new LinkedHashMap<>();
    for (JsonNode member : list) {
      String key = key(member);
      String unique = key;
      for (int n = 2; keyed.containsKey(unique); n++) {
        unique = key + " #" + n;
      }
      keyed.put(unique, member);
    }
    return keyed;
  }

  /** Where in the text a member stands and what it quotes; a check's operands. */
  private static String key(JsonNode member) {
    if (member.has("start") && member.has("end")) {
      String quoted = member.path("surface").asText(member.path("heading").asText(""));
      String level = member.has("level") ? " level " + member.get("level") : "";
      return ("[" + member.get("start") + ", " + member.get("end") + ")" + level + " " + quoted)
          .trim();
    }
    return member.has("operands")
        ? member.path("kind").asText() + " " + member.get("operands")
        : member.toString();
  }

  private static String brief(JsonNode member) {
    for (String key : List.of("indicator", "role", "expression", "code")) {
      if (member.hasNonNull(key)) {
        return key + " " + member.get(key).asText();
      }
    }
    return member.path("subject").asText("");
  }
}
