package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a table of contents (目录), whose entries look like headings and are none.
 *
 * <p>An entry ends in leaders and a page number ({@code 一、主要工作……3}), or stands below the line 目录
 * before the first line that says the first entry again.
 */
final class Contents {
  private static final int LEADERS = 3;

  private Contents() {}

  /** Behind the last line of a table of contents before the text; 0 where there is none. */
  static int end(List<Line> lines) {
    int end = 0;
    int from = 0;
    while (from < lines.size() && !lines.get(from).isProse()) {
      String folded = lines.get(from).folded();
      if (!lines.get(from).furniture() && hasLeaders(folded)) {
        end = from + 1;
      } else if (squeezed(folded).equals("目录")) {
        end = Math.max(end, below(lines, from));
      }
      from++;
    }
    return end;
  }

  private static int below(List<Line> lines, int title) {
    List<String> entries = new ArrayList<>();
    for (int i = title + 1; i < lines.size() && !lines.get(i).isProse(); i++) {
      String entry = bare(lines.get(i).folded());
      if (!entries.isEmpty() && entry.equals(entries.get(0))) {
        return i;
      }
      entries.add(entry);
    }
    return title + 1;
  }

  private static boolean hasLeaders(String folded) {
    String bare = withoutPage(folded);
    int leaders = bare.length();
    while (leaders > 0 && isLeader(bare.charAt(leaders - 1))) {
      leaders--;
    }
    boolean ellipsis = bare.indexOf('…', leaders) >= 0;
    return bare.length() < folded.length() && bare.length() - leaders >= (ellipsis ? 1 : LEADERS);
  }

  private static String bare(String folded) {
    String text = withoutPage(folded);
    int end = text.length();
    while (end > 0 && (isLeader(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return squeezed(text.substring(0, end));
  }

  private static boolean isLeader(char c) {
    return ".…·-—_".indexOf(c) >= 0;
  }

  /** Without a page number at its end, in brackets or not. */
  private static String withoutPage(String folded) {
    int end = folded.length();
    while (end > 0 && "0123456789() ".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  private static String squeezed(String folded) {
    return folded.replace(" ", "");
  }
}
