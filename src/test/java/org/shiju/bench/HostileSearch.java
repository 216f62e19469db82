package org.shiju.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.shiju.Shiju;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * Looks for texts that cost more than they should: {@code HostileSearch SECONDS [SEED [LENGTH
 * [KIND]]]} reads texts of few words in random order, of a kind (word, page or clause), at LENGTH
 * (100,000) characters and at four times that, and prints the slowest and those whose time grew
 * most. What it finds is read again by {@code HostileSearch 0 SEED LENGTH KIND} with the seed in
 * its row.
 */
public final class HostileSearch {
  private static final int SHOWN = 12;
  private static final int SUSPICIOUS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private final SourceText sample = Staged.samples().get(0);
  private final DocumentReader reader = new DocumentReader(Rules.builtIn());
  private final HostileTexts texts;
  private final boolean pages;
  private final Rendering lines =
      new Rendering(
          new Layout(
              Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.<String>of()),
          true);

  private record Found(double nanos, double growth, long seed, String words) {}

  private HostileSearch(HostileTexts.Kind kind) {
    this.pages = kind == HostileTexts.Kind.PAGE;
    this.texts = new HostileTexts(kind);
  }

  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 60;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    int length = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
    String kind = args.length > 3 ? args[3] : "word";
    HostileTexts.Kind made = HostileTexts.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    new HostileSearch(made).look(seconds, seed, length);
  }

  private void look(int seconds, long first, int length) {
    for (int i = 0; i < 60; i++) {
      seconds(sample.text());
    }
    List<Found> all = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long seed = first;
    do {
      List<String> some = texts.words(seed);
      String text = texts.text(some, seed, 4 * length);
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

  private static String shown(List<String> words) {
    return String.join(" ", words).replace("\n", "\\n").replace("\t", "\\t").replace("|", "\\|");
  }

  private double seconds(String text) {
    byte[] page = pages ? text.getBytes(StandardCharsets.UTF_8) : null;
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      SourceText source =
          page == null
              ? new SourceText(sample.source(), text, sample.warnings())
              : reader.read("page.html", page);
      lines.piece(shiju.read(source)).into(OutputStream.nullOutputStream());
    } catch (UnreadableException e) {
      return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9; // a page without text
    } catch (IOException e) {
      throw new UncheckedIOException("writing to nowhere failed", e);
    }
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
  }
}
