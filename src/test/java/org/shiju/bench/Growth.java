package org.shiju.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.io.output.CountingOutputStream;
import org.apache.commons.io.output.NullOutputStream;
import org.shiju.Shiju;
import org.shiju.model.SourceText;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * How time grows with the length of one document: {@code Growth [TIMES [SHAPE …]]} reads every
 * shape of text, or those named, at 1, 2, 4 … TIMES (256) times the length of a sample, on one
 * thread, and prints the exponent of time over length and the cost beside a report of the same
 * length.
 *
 * <p>Processor time from text to JSON, the least of a few readings. The exponent is the slope of a
 * line through the logarithms (least squares); shorter texts than four samples are left out of it,
 * for what does not depend on the length weighs there. A text is read only as long as half of it
 * took less than {@value #MOST_SECONDS} seconds.
 */
public final class Growth {
  private static final int MOST_SECONDS = 20;
  private static final int LEAST_TIMES = 4;
  private static final int READINGS = 3;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private final SourceText sample = Staged.samples().get(0);
  private final Rendering lines =
      new Rendering(
          new Layout(
              Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.<String>of()),
          true);
  private final CountingOutputStream written = new CountingOutputStream(NullOutputStream.INSTANCE);

  public static void main(String[] args) {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 256;
    Set<Shape> shapes = args.length > 1 ? EnumSet.of(Shape.REPORT) : EnumSet.allOf(Shape.class);
    for (int i = 1; i < args.length; i++) {
      shapes.add(Shape.valueOf(args[i]));
    }
    new Growth().print(most, shapes, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void print(int most, Set<Shape> shapes, PrintStream out) {
    for (Shape shape : shapes) {
      for (int round = 0; round < 20; round++) {
        seconds(shape, 1); // warm
      }
    }
    Map<Shape, Map<Integer, Double>> all = new TreeMap<>();
    for (Shape shape : shapes) {
      all.put(shape, times(shape, most));
    }
    out.printf("a sample is %d characters; %x%n", sample.text().length(), written.getByteCount());
    out.println(
        "| shape | longest | ms | ns a character | exponent | of a report this long, at most |");
    out.println("|---|---|---|---|---|---|");
    all.forEach((shape, times) -> row(shape, times, all.get(Shape.REPORT), out));
  }

  private void row(
      Shape shape, Map<Integer, Double> times, Map<Integer, Double> normal, PrintStream out) {
    int longest = new TreeMap<>(times).lastKey();
    double seconds = times.get(longest);
    double beside = 0;
    for (Map.Entry<Integer, Double> time : times.entrySet()) {
      double report = normal.getOrDefault(time.getKey(), Double.NaN);
      beside = Math.max(beside, time.getValue() / report);
    }
    out.printf(
        "| %s | %d times | %.0f | %.0f | %.2f | %.2f |%n",
        shape,
        longest,
        1e3 * seconds,
        1e9 * seconds / longest / sample.text().length(),
        exponent(times),
        beside);
  }

  private Map<Integer, Double> times(Shape shape, int most) {
    Map<Integer, Double> times = new TreeMap<>();
    double last = 0;
    for (int length = 1; length <= most && last < MOST_SECONDS; length *= 2) {
      double least = Double.MAX_VALUE;
      for (int reading = 0; reading < READINGS; reading++) {
        least = Math.min(least, seconds(shape, length));
      }
      last = least;
      times.put(length, least);
    }
    return times;
  }

  private double seconds(Shape shape, int times) {
    String text = shape.text(times * sample.text().length());
    SourceText source = new SourceText(sample.source(), text, sample.warnings());
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      lines.piece(shiju.read(source)).into(written);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to nowhere failed", e);
    }
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
  }

  private static double exponent(Map<Integer, Double> times) {
    List<double[]> points = new ArrayList<>();
    times.forEach(
        (length, time) -> {
          if (length >= LEAST_TIMES) {
            points.add(new double[] {Math.log(length), Math.log(time)});
          }
        });
    double x = points.stream().mapToDouble(p -> p[0]).average().orElse(Double.NaN);
    double y = points.stream().mapToDouble(p -> p[1]).average().orElse(Double.NaN);
    double over = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
    double under = points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
    return over / under;
  }
}
