package org.shiju.bench;

import java.util.List;
import java.util.Random;

/** Texts whose length can be chosen: a report, and what a hostile or broken page may hold. */
public enum Shape {
  REPORT(""),
  ONE_LINE(""),
  DIGITS("1234567890"),
  MAGNITUDES("1万"),
  TEN_THOUSANDS("万"),
  BRACKETS("审结（维持3件（"),
  HEADINGS("一、工作情况\n"),
  CLAUSES("收到申请12件，"),
  LIST("检查12次、"),
  PERCENTS("占12.5%，"),
  BODIES("区局（12件）、"),
  PARTS("受理12件，其中撤销3件，"),
  CHANGES("从12件压缩至3件，"),
  QUOTES("“检查12次"),
  RELATIVES("的12件"),
  YEARS("2023年检查12件"),
  WORDS("");

  /** Words that open and close lists, in any order, and no mark that ends a clause. */
  private static final List<String> LISTS =
      List.of("分别", "撤销", "达", "平均", "场", "（", "增长", "其中", "负责人", "为", "部", "宗");

  private final String piece;

  Shape(String piece) {
    this.piece = piece;
  }

  /** A text of that length in UTF-16 units, the shape's piece repeated. */
  String text(int length) {
    String report = Staged.samples().get(0).text() + "\n";
    String part =
        switch (this) {
          case REPORT -> report;
          case ONE_LINE -> report.replace("\n", "");
          case WORDS -> words(length);
          default -> piece;
        };
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  private static String words(int length) {
    Random random = new Random(1);
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(LISTS.get(random.nextInt(LISTS.size())));
      if (random.nextInt(3) == 0) {
        words.append(random.nextInt(100_000));
      }
    }
    return words.toString();
  }
}
