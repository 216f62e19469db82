package org.shiju.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
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
import org.shiju.Shiju;
import org.shiju.check.Checker;
import org.shiju.clean.Cleaner;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.measure.Linker;
import org.shiju.model.Assumptions;
import org.shiju.outline.Outliner;
import org.shiju.quantity.QuantityReader;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * Documents a second on one thread: the whole pipeline, each stage on what the stages before it
 * made, and the yardstick.
 *
 * <p>Each call takes the next sample, so that the figures of all methods are over the same text.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class PipelineBenchmark {
  private final Rules rules = Rules.builtIn();
  private final Shiju shiju = Shiju.with(rules);
  private final Cleaner cleaner = new Cleaner(rules);
  private final Outliner outliner = new Outliner(rules);
  private final QuantityReader reader = new QuantityReader(rules);
  private final Linker linker = new Linker(rules);
  private final IndicatorMapper mapper = new IndicatorMapper(rules);
  private final Checker checker = new Checker(rules);
  private List<Staged> samples = List.of();
  private int next;

  /** Reads the samples and makes every stage's input. */
  @Setup
  public void prepare() {
    samples =
        Staged.samples().stream()
            .map(source -> Staged.of(source, cleaner, outliner, reader, linker, mapper))
            .toList();
  }

  private Staged sample() {
    next = next + 1 < samples.size() ? next + 1 : 0;
    return samples.get(next);
  }

  /** The whole pipeline. */
  @Benchmark
  public Object read() {
    return shiju.read(sample().source());
  }

  @Benchmark
  public Object stage1Fold() {
    return Fold.page(sample().source().text());
  }

  @Benchmark
  public Object stage2Clean() {
    return cleaner.mark(sample().page());
  }

  @Benchmark
  public Object stage3Outline() {
    Staged sample = sample();
    return outliner.outline(sample.page(), sample.furniture(), Assumptions.NONE);
  }

  @Benchmark
  public Object stage4Quantity() {
    Staged sample = sample();
    return reader.read(sample.page(), sample.furniture(), Staged.PACKS);
  }

  @Benchmark
  public Object stage5Measure() {
    Staged sample = sample();
    return linker.measure(
        sample.page(), sample.outline(), sample.amounts().quantities(), sample.amounts().rows());
  }

  @Benchmark
  public Object stage6Indicator() {
    Staged sample = sample();
    return mapper.map(sample.page(), sample.linked(), Staged.PACKS);
  }

  @Benchmark
  public Object stage7Check() {
    Staged sample = sample();
    return checker.check(sample.page(), sample.mapped());
  }

  /** What others do with the same text: HanLP's default segmentation and tagging, nothing more. */
  @Benchmark
  public Object yardstick() {
    return StandardTokenizer.segment(sample().source().text());
  }
}
