package org.shiju.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What every Java program in {@code src/test/peers} does around its own work: each line on standard
 * input asks for one pass over the files that a list names, and is answered by one line of JSON.
 * {@code measure.py} asks all peers in turn, so that all of them meet the same machine.
 *
 * <p>It uses the JDK alone: the peers have class paths of their own.
 */
public final class PeerLoop {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private PeerLoop() {}

  /** What a program found in a document, so that nobody can say it found nothing. */
  public record Found(long characters, long quantities, long indicators) {
    Found and(Found more) {
      return new Found(
          characters + more.characters, quantities + more.quantities, indicators + more.indicators);
    }
  }

  /** The work on one file, from its bytes on. */
  public interface Work {
    Found read(Path file) throws Exception;
  }

  /** The same on several files at once. */
  public interface Handfuls {
    Found read(List<Path> files) throws Exception;
  }

  /** Answers passes until standard input ends. */
  public static void run(String peer, Path list, Work work) throws Exception {
    runByHandful(peer, list, 1, files -> work.read(files.get(0)));
  }

  /** The same, so many files at a time. */
  public static void runByHandful(String peer, Path list, int most, Handfuls work)
      throws Exception {
    List<Path> files = Files.readAllLines(list).stream().map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (asked.readLine() != null) {
      out.println(pass(peer, files, most, work));
    }
  }

  private static String pass(String peer, List<Path> files, int most, Handfuls work)
      throws Exception {
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = process.getProcessCpuTime();
    long begun = System.nanoTime();
    Found all = new Found(0, 0, 0);
    for (int i = 0; i < files.size(); i += most) {
      all = all.and(work.read(files.subList(i, Math.min(files.size(), i + most))));
    }
    return String.format(
        Locale.ROOT,
        "{\"peer\":\"%s\",\"documents\":%d,\"characters\":%d,\"seconds_wall\":%.6f,"
            + "\"seconds_cpu\":%.6f,\"quantities\":%d,\"indicators\":%d}",
        peer,
        files.size(),
        all.characters,
        (System.nanoTime() - begun) / 1e9,
        (process.getProcessCpuTime() - cpu) / 1e9,
        all.quantities,
        all.indicators);
  }

  /** The text of a file that is UTF-8 or else GB18030, as the made corpus is. */
  public static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, GB18030);
    }
  }
}
