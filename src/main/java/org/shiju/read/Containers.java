package org.shiju.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Inputs with archives replaced by the documents in them: ZIP, tar, gzip and web archives, archives
 * in archives up to a depth. Documents are unpacked one at a time, as they are asked for.
 */
public final class Containers implements Iterator<Input>, Closeable {
  /** An archive in an archive in an archive is opened, what is deeper is not. */
  private static final int DEEPEST = 3;

  private static final int HEAD = 1 << 16;

  /** So many bytes tell a web archive. */
  private static final int WARC_MARK = 64;

  /** Entries of documents that are ZIP archives inside: Office, OFD, OpenDocument, EPUB. */
  private static final List<String> DOCUMENTS =
      List.of(
          "[Content_Types].xml",
          "word/document.xml",
          "OFD.xml",
          "mimetype",
          "META-INF/manifest.xml");

  private final Iterator<Input> inputs;
  private final Part part;
  private final InputStream standardInput;
  private final Deque<Members> open = new ArrayDeque<>();
  private @Nullable Input next;
  private int skipped;
  private int documents;

  /**
   * The documents that some inputs stand for.
   *
   * @param standardInput what {@code -} stands for
   */
  public Containers(List<Input> inputs, InputStream standardInput) {
    this(inputs, Part.WHOLE, standardInput);
  }

  /** The documents of one part of an archive, or the one document that is no archive. */
  public Containers(Input archive, Part part) {
    this(List.of(archive), part, InputStream.nullInputStream());
  }

  private Containers(List<Input> inputs, Part part, InputStream standardInput) {
    this.inputs = inputs.iterator();
    this.part = part;
    this.standardInput = standardInput;
  }

  /**
   * How an archive can be divided, for a reading of its parts on many machines; one part for what
   * cannot.
   *
   * @param bytes what a part should have of the archive, at least
   */
  public static List<Part> parts(Input archive, long bytes) throws IOException {
    byte[] head = head(archive);
    return switch (typeOf(head)) {
      case ZIP -> ZipMembers.parts(channel(archive), bytes);
      case WARC -> WarcMembers.parts(stream(archive, 0), bytes);
      case GZIP ->
          typeOf(unpacked(head)) == FileType.WARC
              ? WarcMembers.parts(stream(archive, 0), bytes)
              : List.of(Part.WHOLE);
      default -> List.of(Part.WHOLE);
    };
  }

  /** As much as can be unpacked of the beginning of a gzip file. */
  private static byte[] unpacked(byte[] head) {
    try (InputStream in = GzipCompressorInputStream.builder().setByteArray(head).get()) {
      return in.readNBytes(WARC_MARK);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Whether an input is an archive of documents; false too where it cannot be told. */
  public static boolean opens(Input input) {
    if (input.path() == null) {
      return false;
    }
    try (Members members = open(input, Part.WHOLE)) {
      return members != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** How many entries of archives were passed over so far, being no documents. */
  public int skipped() {
    return skipped + open.stream().mapToInt(Members::skipped).sum();
  }

  /** How many documents were given so far. */
  public int documents() {
    return documents;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (!open.isEmpty() && !open.element().hasNext()) {
        finish(open.pop());
      } else if (!open.isEmpty()) {
        step(open.element().next());
      } else if (inputs.hasNext()) {
        step(inputs.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    documents++;
    return input;
  }

  /** Opens an archive; a document is the next one. */
  private void step(Input given) {
    Input input = given.uri().equals("-") && given.member() == null ? buffered(given) : given;
    try {
      Members members = open(input, open.isEmpty() ? part : Part.WHOLE);
      if (members == null) {
        next = input;
      } else if (open.size() >= DEEPEST) {
        members.close();
        next =
            members.failing(
                input.uri(),
                new UnreadableException(
                    "too_deep", "lies in " + DEEPEST + " archives; unpack it and give its files"));
      } else {
        open.push(members);
      }
    } catch (IOException | RuntimeException e) {
      next =
          new Input(
              input.uri(),
              null,
              new Input.Member(
                  new byte[0],
                  input.uri(),
                  null,
                  null,
                  null,
                  null,
                  new UnreadableException(
                      "corrupt", "cannot be opened (" + e.getMessage() + "); fetch it again")));
    }
  }

  /** Standard input is read once, whatever it holds. */
  private Input buffered(Input input) {
    try {
      byte[] bytes = input.read(standardInput);
      return new Input("-", null, new Input.Member(bytes, "-", null, null, null, null, null));
    } catch (UnreadableException e) {
      return new Input("-", null, new Input.Member(new byte[0], "-", null, null, null, null, e));
    }
  }

  /** The members of an archive, or null for what is none. */
  private static @Nullable Members open(Input input, Part part) throws IOException {
    Input.Member member = input.member();
    Path path = input.path();
    if (member != null && member.fault() != null
        || path != null && !Files.isRegularFile(path)
        || path != null && !Files.isReadable(path)) {
      return null; // reading it says why
    }
    return switch (typeOf(head(input))) {
      case ZIP -> isDocument(input) ? null : new ZipMembers(input.uri(), channel(input), part);
      case TAR -> new TarMembers(input.uri(), stream(input, 0));
      case WARC -> warc(input, part);
      case GZIP -> gzip(input, part);
      default -> null;
    };
  }

  /** What bytes begin; text too where it cannot be told. */
  private static FileType typeOf(byte[] head) {
    try {
      return head.length == 0 ? FileType.TEXT : FileKind.typeOf(head);
    } catch (UnreadableException e) {
      return FileType.TEXT;
    }
  }

  private static Members warc(Input input, Part part) throws IOException {
    return new WarcMembers(input.uri(), stream(input, part.position()), part);
  }

  /** A Word document, a sheet or another document that is a ZIP archive inside. */
  private static boolean isDocument(Input input) throws IOException {
    try (SeekableByteChannel channel = channel(input);
        var zip =
            org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setSeekableByteChannel(channel)
                .get()) {
      return DOCUMENTS.stream().anyMatch(name -> zip.getEntry(name) != null);
    } catch (IOException e) {
      return false;
    }
  }

  private static Members gzip(Input input, Part part) throws IOException {
    InputStream packed = stream(input, 0);
    BufferedInputStream in =
        new BufferedInputStream(
            GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get());
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    FileType type = typeOf(head);
    if (type == FileType.WARC) {
      in.close();
      return warc(input, part); // unpacks member by member itself
    }
    return type == FileType.TAR ? new TarMembers(input.uri(), in) : new GzipMember(input.uri(), in);
  }

  private static byte[] head(Input input) throws IOException {
    try (InputStream in = stream(input, 0)) {
      return in.readNBytes(HEAD);
    }
  }

  private static InputStream stream(Input input, long from) throws IOException {
    Stored stored = input.stored();
    if (stored != null) {
      return new BufferedInputStream(stored.from(from));
    }
    Path path = input.path();
    InputStream in =
        path != null
            ? new BufferedInputStream(Files.newInputStream(path))
            : new ByteArrayInputStream(bytes(input));
    in.skipNBytes(from);
    return in;
  }

  private static SeekableByteChannel channel(Input input) throws IOException {
    Stored stored = input.stored();
    if (stored != null) {
      return stored.channel();
    }
    Path path = input.path();
    return path != null
        ? Files.newByteChannel(path)
        : new SeekableInMemoryByteChannel(bytes(input));
  }

  private static byte[] bytes(Input input) {
    Input.Member member = input.member();
    return member == null ? new byte[0] : member.bytes();
  }

  private void finish(Members members) {
    skipped += members.skipped();
    try {
      members.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      finish(open.pop());
    }
  }
}
