package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Part;
import org.shiju.read.Stored;
import org.shiju.read.UnreadableException;

/**
 * An archive read by parts, from a store that is no folder, gives what it gives when read whole.
 */
class PartsTest {
  private static final int ENTRIES = 240;

  @ParameterizedTest
  @CsvSource({
    "pages.zip, 1, 240",
    "pages.zip, 300, 80",
    "pages.zip, 1000000, 1",
    "crawl.warc, 1, 240",
    "crawl.warc, 2000, 48",
    "crawl.warc.gz, 1, 240",
    "crawl.warc.gz, 1500, 60",
    "report.txt, 1, 1"
  })
  void partsTogetherAreTheWhole(String name, long bytes, int parts) throws Exception {
    Input archive = stored(name, bytes(name));
    List<Part> divided = Containers.parts(archive, bytes);
    assertThat(read(archive, divided)).isEqualTo(read(archive, List.of(Part.WHOLE)));
    assertThat(divided).hasSize(parts);
  }

  /** Whatever is wrong with an archive is told once. */
  @ParameterizedTest
  @CsvSource({"pages.zip, 0", "crawl.warc, 150", "crawl.warc.gz, 150"})
  void anArchiveCutOffBreaksOffInItsLastPart(String name, int least) throws Exception {
    byte[] whole = bytes(name);
    Input archive = stored(name, Arrays.copyOf(whole, whole.length * 3 / 4));
    List<String> read = read(archive, List.of(Part.WHOLE));
    assertThat(read).hasSizeGreaterThan(least);
    assertThat(read.get(read.size() - 1)).contains("corrupt");
    assertThat(read(archive, Containers.parts(archive, 500))).isEqualTo(read);
  }

  /** What each document is called and holds, or why it cannot be read. */
  private static List<String> read(Input archive, List<Part> parts) throws IOException {
    List<String> read = new ArrayList<>();
    for (Part part : parts) {
      try (Containers documents = new Containers(archive, part)) {
        while (documents.hasNext()) {
          Input input = documents.next();
          try {
            byte[] bytes = input.read(InputHolder.none());
            read.add(input.uri() + " " + new String(bytes, StandardCharsets.UTF_8));
          } catch (UnreadableException e) {
            read.add(input.uri() + " " + e.code() + " " + e.getMessage());
          }
        }
      }
    }
    return read;
  }

  private static byte[] bytes(String name) throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (int i = 0; i < ENTRIES; i++) {
      String page = "<html><body><p>" + i + Hostile.SENTENCE + "</p></body></html>";
      pages.put("http://www.example.test/" + i, page.getBytes(StandardCharsets.UTF_8));
    }
    return switch (name) {
      case "pages.zip" -> zip(pages);
      case "crawl.warc" -> Hostile.warc(false, pages);
      case "crawl.warc.gz" -> Hostile.warc(true, pages);
      default -> Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static byte[] zip(Map<String, byte[]> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> page : pages.entrySet()) {
        zip.putNextEntry(new ZipEntry(page.getKey().replaceAll(".*/", "") + ".html"));
        zip.write(page.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Input stored(String name, byte[] bytes) {
    Stored stored =
        new Stored() {
          @Override
          public long size() {
            return bytes.length;
          }

          @Override
          public InputStream from(long position) {
            return new ByteArrayInputStream(bytes, (int) position, bytes.length);
          }

          @Override
          public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
          }
        };
    return new Input(name, null, null, stored);
  }
}
