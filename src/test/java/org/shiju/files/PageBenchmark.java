package org.shiju.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Web pages a second on one thread: their text with the article found, and their figures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class PageBenchmark {
  private final DocumentReader reader = new DocumentReader(Rules.builtIn(), null);
  private final List<Input> pages = new ArrayList<>();
  private int next;

  /** Every sample in every template. */
  @Setup
  public void fill() throws IOException {
    for (String folder : List.of("known", "unseen", "unseen2", "unseen3")) {
      for (String template : Templates.in(folder).values()) {
        for (Sample sample : Sample.all()) {
          byte[] page = Templates.page(template, sample).getBytes(StandardCharsets.UTF_8);
          pages.add(InputHolder.of("page.html", page));
        }
      }
    }
  }

  private Input page() {
    next = next + 1 < pages.size() ? next + 1 : 0;
    return pages.get(next);
  }

  /** From bytes to text, furniture and tags. */
  @Benchmark
  public Object text() throws UnreadableException {
    return reader.read(page(), InputHolder.none());
  }

  /** From bytes to a report. */
  @Benchmark
  public Object figures() throws UnreadableException {
    return Sample.SHIJU.read(reader.read(page(), InputHolder.none()));
  }
}
