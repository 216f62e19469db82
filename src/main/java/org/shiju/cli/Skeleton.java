package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Rules;

/**
 * The text of a new entry of the catalogue, every key explained where it stands; 待填 wherever a
 * person has to write, which {@code rules lint} finds.
 *
 * @param adds whether the indicator is ours and only gets one more wording
 * @param drafted what a sentence suggests; null where none was given
 */
record Skeleton(String id, boolean adds, List<String> dimensions, @Nullable Drafted drafted) {
  /** What stands where a person has to write. */
  static final String TODO = "待填";

  private static final int COLUMN = 34;

  /** A skeleton, for the dimensions that the rules know. */
  static Skeleton of(String id, boolean adds, Rules rules, @Nullable Drafted drafted) {
    List<String> known =
        rules.file("dimensions.yaml").need("dimensions").items().stream()
            .map(node -> node.need("id").text())
            .toList();
    return new Skeleton(id, adds, known, drafted);
  }

  /**
   * A file with this entry alone.
   *
   * @param schema where the file's schema lies, for editors; null where it does not
   */
  String file(String theme, @Nullable String schema) {
    return (schema == null ? "" : "# yaml-language-server: $schema=" + schema + "\n")
        + "# 凡写“待填”处都要填;# 之后是说明,看完可删。\n"
        + "# Write wherever it says 待填. What follows # explains and may go.\n"
        + "theme: "
        + theme
        + "\nindicators:\n"
        + entry();
  }

  /** The entry, indented by two. */
  String entry() {
    List<String> lines = new ArrayList<>();
    lines.add("  - id: " + id);
    if (adds) {
      line(lines, "    overlay: add", "在内置指标上添加;删去此行则取而代之 / adds to ours");
    } else {
      head(lines);
    }
    rules(lines);
    examples(lines);
    return String.join("\n", lines) + "\n";
  }

  private void head(List<String> lines) {
    line(lines, "    label_zh: " + TODO, "中文名称,如:行政复议受理数 / its name in Chinese");
    line(lines, "    label_en: " + TODO, "英文名称 / its name in English");
    List<String> fit = drafted == null ? List.of() : drafted.dimensions();
    List<String> others = fit.isEmpty() ? dimensions : fit.subList(1, fit.size());
    line(
        lines,
        "    dimension: " + (fit.isEmpty() ? TODO : fit.get(0)),
        "单位类别,定可用的单位,见 dimensions.yaml / which units it may have");
    if (!others.isEmpty()) {
      String which = fit.isEmpty() ? "其中之一 / one of: " : "也可以是 / or: ";
      line(lines, "", which + String.join(", ", others));
    }
    line(
        lines,
        "    kind: " + (drafted == null ? "flow" : drafted.kind()),
        "flow 全年发生, stock 现有存量, rate 比率, rank 名次");
    line(lines, "    definition: " + TODO, "哪些数算、哪些不算 / which figures answer it");
    line(lines, "    # source: …", "定义的出处,如某法第几条 / what defines it, if anything does");
    line(lines, "    # edition: […]", "见于哪一版官方指标体系 / official indicator systems that have it");
  }

  private void rules(List<String> lines) {
    line(lines, "    rules:", "一条是一种说法,符合一条即可 / each entry is one wording");
    line(lines, "      - when:", "各行都要符合 / all of these lines must hold");
    String subject = drafted == null ? TODO : drafted.subject();
    line(
        lines,
        "          - subject: " + words(subject),
        "数的是什么;含一个词即可 / what is counted: one of the words");
    String predicate = drafted == null ? TODO : drafted.predicate();
    line(
        lines,
        predicate == null
            ? "          # - predicate: […]"
            : "          - predicate: " + words(predicate),
        "动作;没有就删去此行 / the verb; drop the line where there is none");
    line(lines, "        # unless:", "有一行符合就不算 / none of these may hold");
    line(lines, "        #   - subject: […]", "");
    line(lines, "", "别的字段见 rules/README.md / other fields: head, is, context, left, unit …");
  }

  private void examples(List<String> lines) {
    line(lines, "    examples:", "至少两句有数、一句没有 / two or more that give a figure, one of nothing");
    if (drafted != null) {
      lines.add("      - text: " + YamlText.scalar(drafted.sentence()));
      String gives =
          drafted.gives().size() == 1
              ? YamlText.scalar(drafted.gives().get(0))
              : YamlText.list(drafted.gives());
      line(lines, "        gives: " + gives, "照原文抄 / as printed");
    } else {
      example(lines, TODO, "照原文抄 / as printed");
    }
    if (!adds || drafted == null) {
      example(lines, TODO, "换一种写法 / another way to say it");
    }
    example(lines, "nothing", "像而不是的一句 / one that looks like it and is not");
  }

  private static void example(List<String> lines, String gives, String why) {
    lines.add("      - text: " + TODO);
    line(lines, "        gives: " + gives, why);
  }

  private static String words(String word) {
    return YamlText.list(List.of(word));
  }

  private static void line(List<String> lines, String key, String why) {
    lines.add(why.isEmpty() ? key : key + " ".repeat(pad(key)) + "# " + why);
  }

  /** Blanks up to the column of the comments. */
  private static int pad(String key) {
    return Math.max(2, COLUMN - FaultText.width(key));
  }
}
