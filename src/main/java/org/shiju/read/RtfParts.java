package org.shiju.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes rich text apart before it is read: running heads and feet by themselves, notes behind the
 * body, and what the body says of tables and headings as tabs, since a reader of plain paragraphs
 * would lose it. In the body a paragraph that ends with a tab is a row of a table, 行政许可⇥24⇥; one
 * that only begins with a tab is a heading, ⇥一、主要举措.
 *
 * <p>Control words are those of the Rich Text Format Specification 1.9.1.
 */
final class RtfParts {
  private static final Set<String> HEADS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Set<String> UNREAD =
      Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst");

  /** Words of the prologue that say in which charset the text is. */
  private static final Set<String> CHARSETS = Set.of("rtf", "ansi", "ansicpg", "deff", "uc");

  /** Deeper groups are taken as one; no document has so many. */
  private static final int DEEPEST = 1000;

  private final byte[] rtf;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream heads = new ByteArrayOutputStream();
  private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group now;
  private boolean begun;
  private boolean hasHeads;
  private boolean hasFonts;
  private int deeper;
  private int at;

  /** Where a group of the file goes, and the state of its paragraph. */
  private static final class Group {
    final ByteArrayOutputStream to;
    boolean unread;
    boolean fresh = true;
    boolean row;
    boolean heading;
    boolean number;

    Group(ByteArrayOutputStream to) {
      this.to = to;
    }

    Group inner() {
      Group inner = new Group(to);
      inner.unread = unread;
      inner.row = row;
      inner.heading = heading;
      return inner;
    }
  }

  private RtfParts(byte[] rtf) {
    this.rtf = rtf;
    this.now = new Group(body);
    put(heads, "{");
  }

  /** Takes some rich text apart; never fails, however damaged it is. */
  static RtfParts of(byte[] rtf) {
    RtfParts parts = new RtfParts(rtf);
    while (parts.at < rtf.length) {
      parts.step();
    }
    return parts;
  }

  /** The body, with the notes behind it. */
  byte[] body() {
    byte[] whole = body.toByteArray();
    int end = whole.length;
    while (end > 0 && whole[end - 1] != '}') {
      end--;
    }
    if (end == 0 || notes.size() == 0) {
      return whole;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(whole, 0, end - 1);
    put(all, "\\par ");
    all.writeBytes(notes.toByteArray());
    put(all, "}");
    return all.toByteArray();
  }

  /** Heads and feet as rich text of their own; empty where there are none. */
  byte[] heads() {
    put(heads, "}");
    return hasHeads ? heads.toByteArray() : new byte[0];
  }

  private void step() {
    byte b = rtf[at];
    if (b == '{') {
      open();
    } else if (b == '}') {
      close();
    } else if (b == '\\' && at + 1 < rtf.length) {
      if (isLetter(rtf[at + 1])) {
        word();
      } else {
        symbol();
      }
    } else {
      if (b >= ' ' || b < 0) {
        begin();
      }
      now.to.write(b);
      at++;
    }
  }

  private void open() {
    if (groups.size() >= DEEPEST) {
      deeper++;
    } else {
      groups.push(now);
      now = now.inner();
      now.to.write('{');
    }
    at++;
  }

  private void close() {
    if (deeper > 0) {
      deeper--;
    } else {
      now.to.write('}');
      now = groups.isEmpty() ? now : groups.pop();
    }
    at++;
  }

  /** A control symbol: \* before an unread destination, \'c4 for a byte, \~ for a blank. */
  private void symbol() {
    char symbol = (char) rtf[at + 1];
    if (symbol == '*' && now.fresh) {
      now.unread = true;
    } else {
      begin();
    }
    copy(symbol == '\'' ? 4 : 2);
  }

  private void word() {
    int end = at + 1;
    while (end < rtf.length && isLetter(rtf[end])) {
      end++;
    }
    String name = new String(rtf, at + 1, end - at - 1, StandardCharsets.US_ASCII);
    int digits = end;
    end += end < rtf.length && rtf[end] == '-' ? 1 : 0;
    while (end < rtf.length && rtf[end] >= '0' && rtf[end] <= '9') {
      end++;
    }
    String said = new String(rtf, digits, end - digits, StandardCharsets.US_ASCII);
    end += end < rtf.length && rtf[end] == ' ' ? 1 : 0;
    boolean first = now.fresh;
    now.fresh = false;
    if (first && (HEADS.contains(name) || name.equals("footnote")) && !now.unread) {
      aside(name.equals("footnote") ? notes : heads, end);
    } else if (first && UNREAD.contains(name)) {
      destination(name, end);
    } else if (name.equals("bin")) {
      copy(end - at + number(said));
    } else if (now.unread || !rewrite(name, number(said))) {
      boolean charset = groups.size() == 1 && CHARSETS.contains(name);
      if (charset) {
        heads.write(rtf, at, end - at);
      }
      if (name.equals("u")) {
        begin();
      }
      copy(end - at);
    } else {
      at = end;
    }
  }

  /** Sends the group to another part; its brace stands in the body already. */
  private void aside(ByteArrayOutputStream to, int end) {
    hasHeads |= to == heads;
    Group inner = new Group(to);
    inner.fresh = false;
    put(now.to, "}");
    put(to, "\\par{\\pard ");
    now = inner;
    at = end;
  }

  /** What holds no text is copied as it is; the fonts are wanted for the heads too. */
  private void destination(String name, int end) {
    now.unread = true;
    if (name.equals("fonttbl") && !hasFonts) {
      hasFonts = true;
      int close = end;
      for (int depth = 1; close < rtf.length && depth > 0; close++) {
        depth += rtf[close] == '{' ? 1 : rtf[close] == '}' ? -1 : 0;
      }
      put(heads, "{");
      heads.write(rtf, at, close - at);
    }
    copy(end - at);
  }

  /** Says a word of the body in another way; false where it stays. */
  private boolean rewrite(String name, int number) {
    switch (name) {
      case "pard" -> {
        now.row &= now.number;
        now.heading &= now.number;
        return false;
      }
      case "outlinelevel" -> now.heading = number >= 0 && number < 9;
      case "intbl" -> now.row = true;
      case "cell" -> put(now.to, "\\tab ");
      case "row" -> {
        put(now.to, "\\par ");
        begun = false;
      }
      case "par" -> {
        put(now.to, now.row ? " " : "\\par ");
        begun &= now.row;
      }
      case "tab", "nestcell" -> put(now.to, " ");
      case "listtext", "pntext" -> now.number = true; // shown as text of the paragraph
      case "ls", "ilvl" -> {} // it would be counted once more
      case "trowd", "cellx", "nestrow" -> {} // rows are told by their cells
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Before the first text of a paragraph. */
  private void begin() {
    if (!begun && !now.unread && now.to == body) {
      begun = true;
      put(body, now.heading && !now.row ? "\\tab " : "");
    }
  }

  private void copy(int length) {
    int end = (int) Math.min(rtf.length, (long) at + Math.max(1, length));
    now.to.write(rtf, at, end - at);
    at = end;
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.equals("-") || digits.length() > 9
        ? -1
        : Integer.parseInt(digits);
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static void put(ByteArrayOutputStream to, String ascii) {
    to.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
