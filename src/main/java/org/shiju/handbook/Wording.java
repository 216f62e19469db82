package org.shiju.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shiju.rules.Node;

/** A rule as a person would read it: 对象含“复议”,且动作含“受理”或“立案”;动作含“不予受理”时除外。 */
final class Wording {
  /** Longer lists of words are cut: the rule file has them all. */
  private static final int MOST = 10;

  private Wording() {}

  static String of(Node rule) {
    StringBuilder words = new StringBuilder(String.join(",且", lines(rule.need("when"))));
    rule.get("unless")
        .ifPresent(
            unless -> lines(unless).forEach(line -> words.append(";").append(line).append("时除外")));
    rule.get("priority").ifPresent(priority -> words.append(";优先级 ").append(priority.text()));
    return words.append("。").toString();
  }

  private static List<String> lines(Node list) {
    List<String> lines = new ArrayList<>();
    for (Node item : list.items()) {
      for (Map.Entry<String, Node> line : item.entries().entrySet()) {
        lines.add(field(line.getKey(), words(line.getValue().texts())));
      }
    }
    return lines;
  }

  private static String field(String field, String words) {
    return switch (field) {
      case "subject" -> "对象含" + words;
      case "head" -> "对象以" + words + "结尾";
      case "is" -> "对象就是" + words;
      case "predicate" -> "动作含" + words;
      case "about" -> "对象或动作含" + words;
      case "whole" -> "所属总数的对象或动作含" + words;
      case "context" -> "上文或标题含" + words;
      case "scope" -> "数据的主体含" + words;
      case "left" -> "本分句中数据之前含" + words;
      case "clause" -> "分句含" + words;
      case "sentence" -> "句子含" + words;
      case "theme" -> "章节主题是" + words;
      case "role" -> "章节性质是" + words;
      case "unit" -> "单位是" + words;
      case "kind" -> "数量类别是" + words;
      default -> field + ":" + words;
    };
  }

  private static String words(List<String> words) {
    List<String> shown = words.stream().limit(MOST).map(Wording::word).toList();
    return String.join("或", shown) + (words.size() > MOST ? "等" + words.size() + "个词之一" : "");
  }

  private static String word(String word) {
    return word.startsWith("$") ? "词表 " + word.substring(1) + " 中的词" : "“" + word + "”";
  }
}
