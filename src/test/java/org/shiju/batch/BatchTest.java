package org.shiju.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.Shiju;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

class BatchTest {
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());
  private static final List<Input> THOUSAND =
      IntStream.range(0, 1000).mapToObj(i -> new Input("doc" + i, null)).toList();
  private static final List<Input> HUNDRED =
      IntStream.range(0, 100).mapToObj(i -> new Input("doc" + i, null)).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 200})
  void outcomesComeInTheOrderOfTheInputs(int threads) throws IOException {
    List<String> uris = new ArrayList<>();
    new Batch<>(threads, BatchTest::report).run(HUNDRED.iterator(), o -> uris.add(o.input().uri()));
    assertThat(uris).isEqualTo(HUNDRED.stream().map(Input::uri).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void oneBadInputCostsTheOthersNothing(int threads) throws IOException {
    Batch<Report> batch =
        new Batch<>(
            threads,
            input -> {
              switch (input.uri()) {
                case "doc3" -> throw new UnreadableException("empty", "holds nothing");
                case "doc4" -> throw new IllegalStateException("a fault");
                case "doc5" -> throw new StackOverflowError();
                case "doc6" -> throw new OutOfMemoryError();
                case "doc7" -> throw closedWithoutMemory();
                default -> {
                  return report(input);
                }
              }
            });
    List<String> codes = new ArrayList<>();
    AtomicInteger reports = new AtomicInteger();
    batch.run(
        HUNDRED.iterator(),
        outcome -> {
          if (outcome.result() == null) {
            codes.add(Objects.requireNonNull(outcome.failure()).code());
          } else {
            reports.incrementAndGet();
          }
        });
    assertThat(codes)
        .containsExactly("empty", "internal_error", "internal_error", "too_large", "too_large");
    assertThat(reports).hasValue(95);
  }

  /** What Java says where one and the same error is thrown in a block and in closing its stream. */
  private static RuntimeException closedWithoutMemory() {
    OutOfMemoryError kept = new OutOfMemoryError();
    try {
      kept.addSuppressed(kept);
    } catch (IllegalArgumentException e) {
      return e;
    }
    throw new AssertionError("an error that hinders itself");
  }

  /** Small inputs are handed over together; where together they fail, each is tried alone. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void inputsComeByTheHandfulAndAloneWhereThatFails(int threads) throws IOException {
    Set<Integer> sizes = ConcurrentHashMap.newKeySet();
    Batch.Work<String> work =
        new Batch.Work<>() {
          @Override
          public String of(Input input) throws UnreadableException {
            if (input.uri().equals("doc500")) {
              throw new UnreadableException("empty", "holds nothing");
            }
            return input.uri();
          }

          @Override
          public List<String> of(List<Input> inputs) throws UnreadableException {
            sizes.add(inputs.size());
            if (inputs.stream().anyMatch(input -> input.uri().equals("doc700"))) {
              throw new OutOfMemoryError("too much at once");
            }
            return Batch.Work.super.of(inputs);
          }
        };
    List<String> results = new ArrayList<>();
    new Batch<>(threads, work).run(small(1000), outcome -> results.add(outcome.result()));
    List<String> expected = new ArrayList<>(THOUSAND.stream().map(Input::uri).toList());
    expected.set(500, null);
    assertThat(results).isEqualTo(expected);
    assertThat(sizes).contains(8).allMatch(size -> size <= 8);
  }

  /** Inputs of a few bytes each, as from an archive. */
  private static Iterator<Input> small(int number) {
    Input.Member member = new Input.Member(new byte[10], "a.zip", null, null, null, null, null);
    return IntStream.range(0, number).mapToObj(i -> new Input("doc" + i, null, member)).iterator();
  }

  @Test
  void noMoreThanTheWindowIsAhead() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Batch<Report> batch =
        new Batch<>(
            2,
            input -> {
              begun.incrementAndGet();
              return report(input);
            });
    batch.run(THOUSAND.iterator(), outcome -> ahead.add(begun.get() - taken.getAndIncrement()));
    assertThat(ahead).allMatch(n -> n <= 48);
  }

  /** The first waits until forty behind it are done. */
  @Test
  void aSlowOneHoldsTheOthersUpOnlyBeyondTheWindow() throws IOException {
    CountDownLatch others = new CountDownLatch(40);
    Batch<String> batch =
        new Batch<>(
            2,
            input -> {
              if (input.uri().equals("doc0")) {
                await(others);
              }
              others.countDown();
              return input.uri();
            });
    List<String> uris = new ArrayList<>();
    batch.run(THOUSAND.iterator(), outcome -> uris.add(outcome.result()));
    assertThat(uris).isEqualTo(THOUSAND.stream().map(Input::uri).toList());
  }

  /** Memory that is short beside others, but not alone, costs no document, the last neither. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void whatRunsShortBesideOthersIsWorkedOnAlone(int threads) throws IOException {
    Set<String> large = Set.of("doc0", "doc40", "doc41", "doc99");
    Thread taking = Thread.currentThread();
    AtomicInteger active = new AtomicInteger();
    List<Integer> alone = new ArrayList<>();
    Batch<String> batch =
        new Batch<>(
            threads,
            input -> {
              int now = active.incrementAndGet();
              try {
                if (large.contains(input.uri())) {
                  if (Thread.currentThread() != taking) {
                    throw new OutOfMemoryError();
                  }
                  alone.add(now);
                }
                return input.uri();
              } finally {
                active.decrementAndGet();
              }
            });
    List<String> uris = new ArrayList<>();
    batch.run(HUNDRED.iterator(), outcome -> uris.add(outcome.result()));
    assertThat(uris).isEqualTo(HUNDRED.stream().map(Input::uri).toList());
    assertThat(alone).containsOnly(1).hasSize(large.size());
  }

  /** As many large ones at once as there is memory for, and one at least. */
  @ParameterizedTest
  @CsvSource({"2, 1", "1.1, 1", "0.4, 2", "0.01, 3"})
  void largeInputsAreFewAtATime(double share, int most) throws IOException {
    long bytes = (long) (share * Window.room(Runtime.getRuntime().maxMemory()));
    AtomicInteger active = new AtomicInteger();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    Batch<String> batch =
        new Batch<>(
            3,
            input -> {
              seen.add(active.incrementAndGet());
              Thread.yield();
              active.decrementAndGet();
              return input.uri();
            });
    List<String> uris = new ArrayList<>();
    Iterator<Input> inputs =
        HUNDRED.stream().map(input -> GroupsTest.stored(input.uri(), bytes)).iterator();
    batch.run(inputs, outcome -> uris.add(outcome.result()));
    assertThat(uris).isEqualTo(HUNDRED.stream().map(Input::uri).toList());
    assertThat(seen).allMatch(number -> number <= most);
  }

  @Test
  void moreMemoryIsMoreRoom() {
    assertThat(Window.room(100L << 20)).isEqualTo(1 << 20);
    assertThat(Window.room(512L << 20)).isBetween(7L << 20, 8L << 20);
    assertThat(Window.room(64L << 30)).isEqualTo(64 << 20);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aRunThatIsStoppedTakesNothingMore(int threads) throws IOException {
    List<String> uris = new ArrayList<>();
    Batch<String> batch = new Batch<>(threads, Input::uri);
    batch.run(
        THOUSAND.iterator(),
        outcome -> {
          uris.add(outcome.result());
          if (uris.size() == 7) {
            batch.stop();
          }
        });
    assertThat(batch.isStopped()).isTrue();
    assertThat(uris).hasSize(7);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aTakerThatFailsEndsTheRun() {
    AtomicInteger begun = new AtomicInteger();
    Batch<Report> batch =
        new Batch<>(
            2,
            input -> {
              begun.incrementAndGet();
              return report(input);
            });
    assertThatThrownBy(
            () ->
                batch.run(
                    THOUSAND.iterator(),
                    outcome -> {
                      throw new IOException("Broken pipe");
                    }))
        .hasMessage("Broken pipe");
    assertThat(begun.get()).isLessThanOrEqualTo(128);
  }

  private static Report report(Input input) {
    SourceInfo info =
        new SourceInfo(input.uri(), "text/plain", null, null, null, 0, "", null, null, null, null);
    return SHIJU.read(new SourceText(info, "收到3件。", List.of()));
  }
}
