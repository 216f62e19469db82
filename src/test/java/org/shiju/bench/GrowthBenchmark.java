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
 * Time by length, of a report repeated and of hostile texts. Time that is linear in the text at
 * most doubles where the length doubles; {@link Benchmarks} prints the ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx5g", "-Xmn3g"})
public class GrowthBenchmark {
  /** Length of the text in UTF-16 units. */
  @Param({"50000", "100000", "200000", "400000"})
  public int length;

  /** What it is made of. */
  @Param public Shape shape = Shape.REPORT;

  private final Shiju shiju = Shiju.with(Rules.builtIn());
  private SourceText source = of(Shape.REPORT, 1);

  /** Makes the text. */
  @Setup
  public void prepare() {
    source = of(shape, length);
  }

  private static SourceText of(Shape shape, int length) {
    SourceText one = Staged.samples().get(0);
    return new SourceText(one.source(), shape.text(length), one.warnings());
  }

  @Benchmark
  public Object read() {
    return shiju.read(source);
  }
}
