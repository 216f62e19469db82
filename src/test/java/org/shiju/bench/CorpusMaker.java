package org.shiju.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a large corpus of the samples: the reports of a hundred thousand places and years, no two
 * alike, for measuring time, memory and duplicates.
 *
 * <pre>
 * CorpusMaker DOCUMENTS FOLDER [SEED] [--web]        files 000/000017.txt in FOLDER
 * CorpusMaker DOCUMENTS --zip FILE [SEED] [--web]    the same in one archive
 * </pre>
 *
 * <p>One document in ten is GB18030, one in 500 is twenty times as long; with {@code --web} one in
 * five is a page. The same seed gives the same bytes, and document 17 is the same in every corpus
 * of its seed.
 */
public final class CorpusMaker {
  /** A date for all members of an archive, so that its bytes do not depend on the day. */
  private static final LocalDateTime DATE = LocalDateTime.of(2020, 1, 1, 0, 0);

  private CorpusMaker() {}

  public static void main(String[] args) throws IOException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean web = words.remove("--web");
    boolean zip = words.remove("--zip");
    if (words.size() < 2 || words.size() > 3) {
      PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
      err.println("CorpusMaker DOCUMENTS FOLDER [SEED] [--web], or DOCUMENTS --zip FILE [SEED]");
      return;
    }
    int documents = Integer.parseInt(words.get(0));
    Path out = Path.of(words.get(1));
    long seed = words.size() == 3 ? Long.parseLong(words.get(2)) : 1;
    if (zip) {
      zip(documents, out, seed, web);
    } else {
      folder(documents, out, seed, web);
    }
  }

  static void folder(int documents, Path folder, long seed, boolean web) throws IOException {
    for (int thousand = 0; thousand * 1000 < documents; thousand++) {
      Files.createDirectories(folder.resolve(String.format("%03d", thousand)));
    }
    IntStream.range(0, documents)
        .parallel()
        .forEach(number -> write(MadeDocument.of(seed, number, web), folder));
  }

  private static void write(MadeDocument document, Path folder) {
    try {
      Files.write(folder.resolve(document.path()), document.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void zip(int documents, Path file, long seed, boolean web) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int number = 0; number < documents; number++) {
        MadeDocument document = MadeDocument.of(seed, number, web);
        ZipEntry entry = new ZipEntry(document.path());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(document.bytes());
        zip.closeEntry();
      }
    }
  }
}
