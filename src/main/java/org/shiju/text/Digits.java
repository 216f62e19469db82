package org.shiju.text;

/** Chinese digits (汉字数字). */
public final class Digits {
  private Digits() {}

  /** What a digit from 零 or ○ to 九 stands for; -1 for any other character, 两 and 十 among them. */
  public static int chinese(char c) {
    return switch (c) {
      case '零', '○' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }
}
