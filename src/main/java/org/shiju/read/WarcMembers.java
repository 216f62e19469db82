package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (WARC, ISO 28500), plain or gzipped: bodies of successful responses
 * and resources that may hold text. Requests, revisits, pictures and the like are passed over.
 */
final class WarcMembers extends Members {
  private static final int OK = 200;

  private final WarcReader reader;

  WarcMembers(String container, InputStream in, Part part) throws IOException {
    super(container, part);
    this.reader = reader(in);
  }

  private static WarcReader reader(InputStream in) throws IOException {
    WarcReader reader = new WarcReader(in);
    reader.setLenient(true);
    return reader;
  }

  /** Parts of at least so many bytes of the file; every record is passed over, none is kept. */
  static List<Part> parts(InputStream in, long bytes) throws IOException {
    PartList parts = new PartList(bytes);
    try (WarcReader reader = reader(in)) {
      while (reader.next().isPresent()) {
        parts.entry(reader.position(), reader.position());
      }
    } catch (IOException | RuntimeException e) {
      return parts.whole(); // the last part breaks off where this did
    }
    return parts.whole();
  }

  @Override
  @Nullable Input fetch() throws IOException {
    while (hasRoom()) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty() || !count()) {
        return null;
      }
      Input page;
      try {
        page = page(record.get());
      } catch (RuntimeException e) {
        page = failing(uri(record.get()), damaged(e));
      }
      if (page != null) {
        return page;
      }
    }
    return null;
  }

  private @Nullable Input page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      try {
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("");
        return http.status() == OK && holdsText(type)
            ? input(response, type, http.bodyDecoded().stream())
            : passed();
      } catch (IOException | RuntimeException e) {
        return failing(uri(record), damaged(e));
      }
    }
    if (record instanceof WarcResource resource) {
      String type = resource.headers().first("Content-Type").orElse("");
      return holdsText(type) ? input(resource, type, resource.body().stream()) : passed();
    }
    return passed();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().toLowerCase(Locale.ROOT).startsWith("http");
  }

  private @Nullable Input passed() {
    pass();
    return null;
  }

  private Input input(WarcTargetRecord record, String type, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return failing(
          uri(record),
          new UnreadableException(
              "too_large", "is larger than " + (MAX_BYTES >> 20) + " MB; it was not read"));
    }
    return new Input(
        uri(record),
        null,
        new Input.Member(
            bytes,
            container,
            type.isBlank() ? null : type,
            id(record),
            Names.escaped(record.target()),
            record.date().toString(),
            null));
  }

  private String uri(WarcRecord record) {
    return container + "!/" + id(record);
  }

  private static String id(WarcRecord record) {
    return record
        .headers()
        .first("WARC-Record-ID")
        .map(s -> s.replaceAll("[<>]", ""))
        .orElse("record");
  }

  private static UnreadableException damaged(Exception e) {
    return new UnreadableException(
        "corrupt", "is a damaged record (" + e.getMessage() + "); fetch the page again");
  }

  private static boolean holdsText(String type) {
    String media = type.toLowerCase(Locale.ROOT);
    return media.isEmpty()
        || media.startsWith("text/html")
        || media.startsWith("text/plain")
        || media.contains("xhtml")
        || media.contains("pdf")
        || media.contains("msword")
        || media.contains("wordprocessingml")
        || media.contains("rtf")
        || media.contains("octet-stream");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
