package org.shiju.bench;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.shiju.Shiju;
import org.shiju.batch.Duplicates;
import org.shiju.batch.Fingerprint;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/**
 * Time, memory and verdicts of the search for duplicates: {@code DuplicatesMeasure DOCUMENTS} over
 * made documents, of which every fiftieth comes again at the end with a note of an editor.
 */
public final class DuplicatesMeasure {
  private static final int AGAIN = 50;
  private static final String NOTE =
      "编者按：本文为该地公布的年度报告，刊发时略有删节，全文请见2024年3月18日第12版，"
          + "读者如有意见建议可来信来电反映，联系电话0759-1234567，我们将及时转交有关部门办理并答复。\n";
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());

  private DuplicatesMeasure() {}

  private record Taken(String uri, Fingerprint fingerprint) {}

  public static void main(String[] args) {
    int documents = Integer.parseInt(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    bytes(1000); // warm
    out.printf("%d bytes a first document without its URI%n", bytes(documents));
    LongAdder reading = new LongAdder();
    LongAdder printing = new LongAdder();
    List<Taken> made =
        IntStream.range(0, documents)
            .parallel()
            .mapToObj(number -> taken(number, false, reading, printing))
            .toList();
    List<Taken> noted =
        IntStream.range(0, documents / AGAIN)
            .parallel()
            .mapToObj(number -> taken(number * AGAIN, true, reading, printing))
            .toList();
    double all = made.size() + noted.size();
    out.printf("read %.2f ms, fingerprint %.3f ms%n", ms(reading) / all, ms(printing) / all);
    verdicts(new Duplicates(), made); // warm
    long begun = System.nanoTime();
    Duplicates duplicates = new Duplicates();
    Map<Duplicates.Kind, Integer> kinds = verdicts(duplicates, made);
    double each = (System.nanoTime() - begun) / 1e3 / documents;
    out.printf("take %.2f us, %s%n", each, kinds);
    begun = System.nanoTime();
    out.printf("with a note: %s, right %d", verdicts(duplicates, noted), right(duplicates, noted));
    out.printf(", %.2f us%n", (System.nanoTime() - begun) / 2e3 / noted.size());
  }

  private static double ms(LongAdder nanoseconds) {
    return nanoseconds.sum() / 1e6;
  }

  private static Taken taken(int number, boolean again, LongAdder reading, LongAdder printing) {
    try {
      MadeDocument document = MadeDocument.of(1, number, false);
      SourceText text = TextDecoder.decode(document.bytes(), document.path(), null);
      long begun = System.nanoTime();
      Report report = SHIJU.read(again ? withNote(text) : text);
      long read = System.nanoTime();
      Fingerprint fingerprint = Fingerprint.of(report);
      printing.add(System.nanoTime() - read);
      reading.add(read - begun);
      return new Taken(document.path(), fingerprint);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SourceText withNote(SourceText text) throws UnreadableException {
    List<String> lines = new ArrayList<>(text.text().lines().toList());
    lines.add(lines.size() / 2, "  " + NOTE);
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return TextDecoder.decode(bytes, text.source().uri(), null);
  }

  private static Map<Duplicates.Kind, Integer> verdicts(Duplicates duplicates, List<Taken> all) {
    Map<Duplicates.Kind, Integer> kinds = new EnumMap<>(Duplicates.Kind.class);
    for (Taken taken : all) {
      kinds.merge(duplicates.take(taken.uri, taken.fingerprint).kind(), 1, Integer::sum);
    }
    return Collections.unmodifiableMap(kinds);
  }

  /** How many name the document they are made of; those that were first are so now. */
  private static int right(Duplicates duplicates, List<Taken> noted) {
    int right = 0;
    for (Taken taken : noted) {
      Duplicates.Verdict verdict = duplicates.take(taken.uri, taken.fingerprint);
      boolean near = verdict.kind() == Duplicates.Kind.NEAR;
      right += near && taken.uri.equals(verdict.of()) ? 1 : 0;
    }
    return right;
  }

  /** Memory for as many documents that are all unlike, the buckets included. */
  private static long bytes(int documents) {
    long before = used();
    Random random = new Random(1);
    Duplicates duplicates = new Duplicates();
    for (int i = 0; i < documents; i++) {
      String digest = String.format("%016x", random.nextLong()).repeat(4);
      long words = random.nextLong();
      duplicates.take("", new Fingerprint(digest, digest, 4000, i, 50, words, words));
    }
    long bytes = (used() - before) / documents;
    Reference.reachabilityFence(duplicates);
    return bytes;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
