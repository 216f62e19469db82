package org.shiju.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one archive, one after the other; each is unpacked when it is asked for. What
 * breaks the archive off is the last of them and says so when it is read.
 */
abstract class Members implements Iterator<Input>, Closeable {
  /** The most bytes a document in an archive may unpack to: 64 MB. */
  static final int MAX_BYTES = 64 << 20;

  /** The most entries that are looked at in one archive. */
  static final int MAX_ENTRIES = 100_000;

  private static final Set<String> PASSED =
      Set.of(
          "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "ico", "svg", "webp", "css", "js",
          "json", "xml", "xls", "xlsx", "csv", "ppt", "pptx", "mp3", "mp4", "avi", "mov", "woff",
          "woff2", "ttf", "eot", "exe", "dll", "class", "jar", "rar", "7z", "ofd", "db", "ini");

  /** The archive, as typed, with those around it: {@code pages.zip}. */
  final String container;

  private @Nullable Input next;
  private boolean ended;
  private int skipped;
  private int entries;
  private final int until;

  Members(String container) {
    this(container, Part.WHOLE);
  }

  /** The documents of a part, at whose beginning {@link #fetch} begins. */
  Members(String container, Part part) {
    this.container = container;
    this.entries = part.first();
    this.until = part.until();
  }

  /** Whether there may be another entry of ours; to be asked before it is looked at. */
  final boolean hasRoom() {
    return entries < until;
  }

  /** The next document, or null at the end; {@link #pass} for each entry that is none. */
  abstract @Nullable Input fetch() throws IOException;

  /** How many entries were passed over so far. */
  final int skipped() {
    return skipped;
  }

  final void pass() {
    skipped++;
  }

  /** Counts an entry; false from the limit on. */
  final boolean count() {
    return ++entries <= MAX_ENTRIES;
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      try {
        next = fetch();
        if (next == null && entries > MAX_ENTRIES) {
          next = tooMany();
          ended = true;
        }
      } catch (IOException | RuntimeException e) {
        next = broken(e);
        ended = true;
      }
      if (next == null) {
        ended = true;
      }
    }
    return next != null;
  }

  @Override
  public final Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  private Input tooMany() {
    return failing(
        container,
        new UnreadableException(
            "too_many", "holds more than " + MAX_ENTRIES + " entries; the others were not read"));
  }

  private Input broken(Exception e) {
    String why = e.getMessage() == null ? e.toString() : e.getMessage();
    return failing(
        container,
        new UnreadableException(
            "corrupt", "breaks off (" + why + "); what stood before was read; fetch it again"));
  }

  final Input failing(String uri, UnreadableException fault) {
    return new Input(
        uri, null, new Input.Member(new byte[0], container, null, null, null, null, fault));
  }

  /** One entry, unpacked; names are shown, never used as paths. */
  final Input member(String name, InputStream in) throws IOException {
    String uri = container + "!/" + Names.escaped(name);
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return failing(
          uri,
          new UnreadableException(
              "too_large", "unpacks to more than " + (MAX_BYTES >> 20) + " MB; it was not read"));
    }
    return new Input(uri, null, new Input.Member(bytes, container, null, null, null, null, null));
  }

  /** Whether an entry may be a document, by its name. */
  static boolean isRead(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String ending = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    return !last.isEmpty()
        && !last.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && !PASSED.contains(ending);
  }
}
