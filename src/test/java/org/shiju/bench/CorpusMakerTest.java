package org.shiju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.Shiju;
import org.shiju.model.Report;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

class CorpusMakerTest {
  private static final long SEED = 7;
  private static final int FIFTY = 50;

  @TempDir Path folder;

  private static List<MadeDocument> made(int from, int to) {
    return IntStream.range(from, to).mapToObj(n -> MadeDocument.of(SEED, n, false)).toList();
  }

  private static List<String> bytes(List<MadeDocument> documents) {
    return documents.stream().map(d -> d.path() + Arrays.hashCode(d.bytes())).toList();
  }

  @Test
  void theSameSeedGivesTheSameDocuments() {
    assertThat(bytes(made(0, FIFTY))).isEqualTo(bytes(made(0, FIFTY)));
  }

  @Test
  void documentsDiffer() {
    Set<String> different = new HashSet<>(bytes(made(0, FIFTY)));
    assertThat(different).hasSize(FIFTY);
    assertThat(MadeDocument.of(SEED + 1, 3, false).bytes()).isNotEqualTo(made(3, 4).get(0).bytes());
  }

  @Test
  void aDocumentDoesNotDependOnHowManyAreMade() throws IOException {
    CorpusMaker.folder(20, folder.resolve("few"), SEED, true);
    CorpusMaker.folder(FIFTY, folder.resolve("many"), SEED, true);
    TreeMap<String, byte[]> few = files(folder.resolve("few"));
    TreeMap<String, byte[]> many = files(folder.resolve("many"));
    assertThat(few).hasSize(20);
    assertThat(many).hasSize(FIFTY);
    few.forEach((path, bytes) -> assertThat(many.get(path)).isEqualTo(bytes));
    assertThat(many.keySet()).anyMatch(p -> p.endsWith(".html"));
  }

  @Test
  void anArchiveHoldsTheSame() throws IOException {
    CorpusMaker.zip(FIFTY, folder.resolve("all.zip"), SEED, false);
    try (ZipFile zip = new ZipFile(folder.resolve("all.zip").toFile())) {
      assertThat(zip.size()).isEqualTo(FIFTY);
      for (MadeDocument document : made(0, FIFTY)) {
        assertThat(zip.getInputStream(zip.getEntry(document.path())).readAllBytes())
            .isEqualTo(document.bytes());
      }
    }
  }

  @Test
  void figuresYearsAndPlacesAreRead() throws UnreadableException {
    Shiju shiju = Shiju.with(Rules.builtIn());
    int charsets = 0;
    for (MadeDocument document : made(0, FIFTY)) {
      Report report = shiju.read(TextDecoder.decode(document.bytes(), document.path(), null));
      assertThat(report.source().text()).doesNotContainPattern("[\ue000-\uf8ff]");
      assertThat(report.measurements()).hasSizeGreaterThan(3);
      assertThat(report.metadata().reportYear()).isBetween(2015, 2024);
      assertThat(report.metadata().region()).isNotNull();
      charsets += "GB18030".equals(report.source().source().charset()) ? 1 : 0;
    }
    assertThat(charsets).isBetween(1, 15);
  }

  private static TreeMap<String, byte[]> files(Path root) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
