package org.shiju.handbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Theme;

/** What labels of the rules are called in Chinese. */
final class Labels {
  private static final Map<String, String> KINDS =
      Map.of("flow", "全年发生数", "stock", "时点存量", "rate", "比率", "rank", "位次");

  private static final Map<String, String> AMOUNTS =
      Map.of(
          "count", "个数",
          "percent", "百分比",
          "percentage_point", "百分点",
          "money", "金额",
          "area", "面积",
          "duration", "时长",
          "length", "长度",
          "ratio", "倍数",
          "rank", "位次",
          "score", "分数");

  private Labels() {}

  static String theme(@Nullable Theme theme) {
    if (theme == null) {
      return "未分主题";
    }
    return switch (theme) {
      case FUNCTIONS -> "政府职能";
      case INSTITUTIONS -> "依法行政制度";
      case DECISIONS -> "行政决策";
      case ENFORCEMENT -> "行政执法";
      case EMERGENCIES -> "突发事件应对";
      case DISPUTES -> "社会矛盾化解";
      case OVERSIGHT -> "权力监督";
      case TECHNOLOGY -> "科技保障";
      case LEADERSHIP -> "党的领导与普法";
    };
  }

  static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  static String amount(String kind) {
    return AMOUNTS.getOrDefault(kind, kind);
  }
}
