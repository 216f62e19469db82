package org.shiju.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Random texts of few words each, the same for a seed. */
final class HostileTexts {
  /** What the texts are made of. */
  enum Kind {
    /** Words of all rules, figures and marks. */
    WORD,
    /** The same with tags, and the marks of all content systems, between them. */
    PAGE,
    /** The same with clauses of the samples between them. */
    CLAUSE
  }

  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 8;
  private static final int OFTEN = 3;

  /** What stands between words anywhere. */
  private static final List<String> COMMON =
      List.of(
          "12件", "3", "99.2%", "1.08亿笔", "1万4千余宗", "第四", "三", "十", "万", "2023年", "1-12月", "，", "、",
          "；", "：", "（", "）", "(", ")", "“", "”", "《", "》", "。", "\n", "\t", " ", "一、", "（一）", "1.",
          "其中", "分别", "的", "和", "为", "从", "至", "由", "比", "-", "/", "+", "=", ".", ",", "a", "𠮷");

  private static final List<String> TAGS =
      List.of(
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<span>",
          "</span>",
          "<br>",
          "<b>",
          "</b>",
          "<font>",
          "</font>",
          "<a href=x>",
          "</a>",
          "<ul>",
          "</ul>",
          "<ol>",
          "</ol>",
          "<li>",
          "</li>",
          "<table>",
          "</table>",
          "<tr>",
          "</tr>",
          "<td>",
          "</td>",
          "<td colspan=3>",
          "<td rowspan=9>",
          "<td rowspan=60000>",
          "<th>",
          "<tbody>",
          "<caption>",
          "<h1>",
          "</h1>",
          "<h2>",
          "</h2>",
          "<hr>",
          "<pre>",
          "</pre>",
          "<form>",
          "</form>",
          "<select>",
          "<option>",
          "<input>",
          "<button>",
          "<img>",
          "<section>",
          "</section>",
          "<title>",
          "</title>",
          "<script>",
          "</script>",
          "<style>",
          "</style>",
          "<!--",
          "-->",
          "<svg>",
          "</svg>",
          "<math>",
          "<template>",
          "</template>",
          "<textarea>",
          "</textarea>",
          "<dl>",
          "<dt>",
          "<dd>",
          "<meta name=ContentStart>",
          "<meta name=ContentEnd>",
          "&nbsp;",
          "&#160;",
          "&#x4e00;",
          "&",
          "<",
          ">",
          "<td hidden>",
          "<div style='display:none'>",
          "<p style='text-align:center'>",
          "<div class=nav>",
          "<div class=footer>",
          "网友评论",
          "全县共收到行政复议申请31件，受理28件。",
          "责任编辑：某某");

  private final List<String> words;
  private final List<String> marks;
  private final List<String> clauses;
  private final Kind kind;

  HostileTexts(Kind kind) {
    this.kind = kind;
    Rules rules = Rules.builtIn();
    Set<String> found = new LinkedHashSet<>();
    rules.names().forEach(name -> collect(rules.file(name), LONGEST_WORD, found));
    this.words = List.copyOf(found);
    this.marks = marks(rules);
    this.clauses =
        Staged.samples().stream()
            .flatMap(sample -> Stream.of(sample.text().split("[，；。\\n]")))
            .distinct()
            .toList();
  }

  /** The words that the text of a seed is made of. */
  List<String> words(long seed) {
    Random random = new Random(seed);
    int common = random.nextBoolean() ? OFTEN : 1; // of so many and one words
    List<String> some = new ArrayList<>();
    for (int left = 2 + random.nextInt(MOST_WORDS); left > 0; left--) {
      List<String> from = random.nextInt(common + 1) == 0 ? words : COMMON;
      if (kind == Kind.PAGE && random.nextBoolean()) {
        from = random.nextInt(OFTEN) == 0 ? marks : TAGS;
      } else if (kind == Kind.CLAUSE && random.nextBoolean()) {
        from = clauses;
      }
      some.add(from.get(random.nextInt(from.size())));
    }
    return some;
  }

  /** A text of some words; a shorter one of the same seed is its beginning. */
  String text(List<String> some, long seed, int length) {
    Random random = new Random(~seed);
    boolean figures = random.nextBoolean();
    StringBuilder text = new StringBuilder(length + LONGEST_WORD);
    if (kind == Kind.PAGE) {
      text.append("<html><body>");
    }
    while (text.length() < length) {
      text.append(some.get(random.nextInt(some.size())));
      if (figures && random.nextInt(OFTEN) == 0) {
        text.append(random.nextInt(100_000));
      }
    }
    return text.substring(0, length);
  }

  /** Tags and comments that content systems put around articles. */
  private static List<String> marks(Rules rules) {
    Set<String> found = new LinkedHashSet<>();
    collect(rules.file("pages.yaml"), Integer.MAX_VALUE, found);
    List<String> marks = new ArrayList<>();
    for (String word : found) {
      String name = word.substring(word.indexOf('.') + 1).replace("#", "");
      marks.add("<div class='" + name + "'>");
      marks.add("<p id='" + name + "'>");
      marks.add("<!--" + word + "-->");
    }
    return List.copyOf(marks);
  }

  /** All texts of a file of rules up to a length, but for its examples. */
  private static void collect(Node node, int longest, Set<String> words) {
    if (node.isText() && node.text().length() <= longest) {
      words.add(node.text());
    } else if (node.isList()) {
      node.items().forEach(item -> collect(item, longest, words));
    } else if (node.isMap()) {
      for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
        if (!entry.getKey().equals("examples")) {
          collect(entry.getValue(), longest, words);
        }
      }
    }
  }
}
