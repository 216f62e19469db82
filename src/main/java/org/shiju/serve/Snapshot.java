package org.shiju.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shiju.indicator.Indicator;
import org.shiju.panel.Panel;
import org.shiju.report.Page;
import org.shiju.rules.Rules;
import org.shiju.store.ResultFile;
import org.shiju.store.Results;
import org.shiju.store.Scratch;

/** The page and the documents of one moment. */
final class Snapshot implements Closeable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String stamp;
  private final Path page;
  private final Scratch documents = new Scratch();
  private final List<Long> places = new ArrayList<>();

  private Snapshot(String stamp) throws IOException {
    this.stamp = stamp;
    this.page = Files.createTempFile("shiju-", ".html");
    page.toFile().deleteOnExit(); // most often a server is ended by Ctrl-C
  }

  /** Reads what there is now. */
  static Snapshot of(Live live, Rules rules, List<Indicator> catalogue, boolean judged)
      throws IOException {
    Snapshot snapshot = new Snapshot(live.stamp());
    try {
      snapshot.read(live, rules, catalogue, judged);
      return snapshot;
    } catch (IOException | RuntimeException e) {
      snapshot.close();
      throw e;
    }
  }

  private void read(Live live, Rules rules, List<Indicator> catalogue, boolean judged)
      throws IOException {
    String served = stamp + (judged ? " judge" : "");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(page));
        Panel panel = new Panel(rules)) {
      Page written = new Page(out, catalogue, "", served);
      for (ResultFile file : live.files()) {
        read(file, panel, written);
      }
      written.finish(panel.values());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void read(ResultFile file, Panel panel, Page written) throws IOException {
    Path whole = Live.grows(file) ? lines(Objects.requireNonNull(file.path())) : null;
    ResultFile source = whole == null ? file : new ResultFile(file.name(), whole);
    try (Results results = Results.open(source, InputStream.nullInputStream())) {
      while (results.hasNext()) {
        ObjectNode document = (ObjectNode) results.next();
        places.add(documents.put(MAPPER.writeValueAsBytes(document)));
        panel.add(document);
        written.add(document);
      }
    } finally {
      if (whole != null) {
        Files.delete(whole);
      }
    }
  }

  /** A copy of the whole lines of a file that grows. */
  private static Path lines(Path growing) throws IOException {
    Path copy = Files.createTempFile("shiju-", ".jsonl");
    byte[] bytes = Files.readAllBytes(growing);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    try (OutputStream out = Files.newOutputStream(copy)) {
      out.write(bytes, 0, end);
    }
    return copy;
  }

  String stamp() {
    return stamp;
  }

  Path page() {
    return page;
  }

  /** How many documents there are. */
  int size() {
    return places.size();
  }

  /** A document as its results say, by its number on the page. */
  JsonNode document(int number) throws IOException {
    return MAPPER.readTree(documents.get(places.get(number)));
  }

  @Override
  public void close() throws IOException {
    documents.close();
    Files.deleteIfExists(page);
  }
}
