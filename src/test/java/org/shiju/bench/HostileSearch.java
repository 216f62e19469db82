package org.shiju.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.shiju.Shiju;
import org.shiju.model.SourceText;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * Looks for texts that cost more than they should: {@code HostileSearch SECONDS [SEED [LENGTH]]}
 * reads texts of few words in random order, words of all rules with figures and marks between them,
 * at LENGTH (100,000) characters and at four times that, and prints the slowest and those whose
 * time grew most. What it finds is read again by {@code HostileSearch 0 SEED LENGTH} with the seed
 * in its row.
 */
public final class HostileSearch {
  private static final int SHOWN = 12;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 8;
  private static final int OFTEN = 3;
  private static final int SUSPICIOUS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What stands between words anywhere. */
  private static final List<String> COMMON =
      List.of(
          "12件", "3", "99.2%", "1.08亿笔", "1万4千余宗", "第四", "三", "十", "万", "2023年", "1-12月", "，", "、",
          "；", "：", "（", "）", "(", ")", "“", "”", "《", "》", "。", "\n", "\t", " ", "一、", "（一）", "1.",
          "其中", "分别", "的", "和", "为", "从", "至", "由", "比", "-", "/", "+", "=", ".", ",", "a", "𠮷");

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private final SourceText sample = Staged.samples().get(0);
  private final List<String> words = words();
  private final Rendering lines =
      new Rendering(
          new Layout(
              Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.<String>of()),
          true);

  private record Found(double nanos, double growth, long seed, String words) {}

  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int length = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
    new HostileSearch().look(seconds, seed, length);
  }

  private void look(int seconds, long first, int length) {
    for (int i = 0; i < 60; i++) {
      seconds(sample.text());
    }
    List<Found> all = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long seed = first;
    do {
      List<String> some = some(seed);
      String text = text(some, seed, 4 * length);
      String part = text.substring(0, length);
      double one = Math.min(seconds(part), seconds(part));
      double four = seconds(text);
      if (four > SUSPICIOUS * one) { // or the compiler came between
        one = Math.min(one, seconds(part));
        four = Math.min(four, seconds(text));
      }
      all.add(new Found(1e9 * four / text.length(), four / one / 4, seed++, shown(some)));
    } while (System.nanoTime() < end);
    System.out.printf("%d texts; a report takes ", all.size());
    System.out.printf("%.0f ns a character%n", 1e9 * report() / sample.text().length());
    print("slowest", all, Comparator.comparingDouble(Found::nanos));
    print("grew most", all, Comparator.comparingDouble(Found::growth));
  }

  private static void print(String what, List<Found> all, Comparator<Found> order) {
    System.out.printf(
        "%n| %s: ns a character | four times the text, times four | seed | words |%n", what);
    System.out.println("|---|---|---|---|");
    all.stream()
        .sorted(order.reversed())
        .limit(SHOWN)
        .forEach(
            f ->
                System.out.printf(
                    "| %.0f | %.2f | %d | %s |%n", f.nanos, f.growth, f.seed, f.words));
  }

  private double report() {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      least = Math.min(least, seconds(sample.text()));
    }
    return least;
  }

  private List<String> some(long seed) {
    Random random = new Random(seed);
    int common = random.nextBoolean() ? OFTEN : 1; // of so many and one words
    List<String> some = new ArrayList<>();
    for (int left = 2 + random.nextInt(MOST_WORDS); left > 0; left--) {
      List<String> from = random.nextInt(common + 1) == 0 ? words : COMMON;
      some.add(from.get(random.nextInt(from.size())));
    }
    return some;
  }

  private static String text(List<String> some, long seed, int length) {
    Random random = new Random(~seed);
    boolean figures = random.nextBoolean();
    StringBuilder text = new StringBuilder(length + LONGEST_WORD);
    while (text.length() < length) {
      text.append(some.get(random.nextInt(some.size())));
      if (figures && random.nextInt(OFTEN) == 0) {
        text.append(random.nextInt(100_000));
      }
    }
    return text.substring(0, length);
  }

  private static String shown(List<String> words) {
    return String.join(" ", words).replace("\n", "\\n").replace("\t", "\\t").replace("|", "\\|");
  }

  private double seconds(String text) {
    SourceText source = new SourceText(sample.source(), text, sample.warnings());
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      lines.piece(shiju.read(source)).into(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to nowhere failed", e);
    }
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
  }

  /** All short texts of the rules but for their examples. */
  private static List<String> words() {
    Set<String> words = new LinkedHashSet<>();
    Rules rules = Rules.builtIn();
    rules.names().forEach(name -> collect(rules.file(name), words));
    return List.copyOf(words);
  }

  private static void collect(Node node, Set<String> words) {
    if (node.isText() && node.text().length() <= LONGEST_WORD) {
      words.add(node.text());
    } else if (node.isList()) {
      node.items().forEach(item -> collect(item, words));
    } else if (node.isMap()) {
      for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
        if (!entry.getKey().equals("examples")) {
          collect(entry.getValue(), words);
        }
      }
    }
  }
}
