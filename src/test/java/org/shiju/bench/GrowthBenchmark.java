package org.shiju.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.shiju.Shiju;
import org.shiju.model.SourceText;
import org.shiju.rules.Rules;

/**
 * Time by length: one document, repeated. Time that is linear in the text doubles from line to
 * line; {@link Benchmarks} prints it by character.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class GrowthBenchmark {
  /** How often the document is repeated. */
  @Param({"1", "2", "4", "8", "16", "32", "64"})
  public int copies;

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private SourceText source = repeated(1);

  /** Repeats the document. */
  @Setup
  public void prepare() {
    source = repeated(copies);
  }

  static SourceText repeated(int copies) {
    SourceText one = Staged.samples().get(0);
    return new SourceText(one.source(), (one.text() + "\n").repeat(copies), one.warnings());
  }

  @Benchmark
  public Object read() {
    return shiju.read(source);
  }
}
