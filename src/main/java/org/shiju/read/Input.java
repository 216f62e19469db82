package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read.
 *
 * @param uri as typed, or the path below the typed directory joined to it: {@code
 *     corpus/2023/a.txt}; {@code -} for standard input
 * @param path the file; null for standard input, for what lies in an archive or in another store
 * @param member what an archive says of it; null for files
 * @param stored where it lies, if in another store than the folders of this machine
 */
public record Input(
    String uri, @Nullable Path path, @Nullable Member member, @Nullable Stored stored) {
  public Input(String uri, @Nullable Path path) {
    this(uri, path, null);
  }

  public Input(String uri, @Nullable Path path, @Nullable Member member) {
    this(uri, path, member, null);
  }

  /**
   * A document in an archive.
   *
   * @param bytes its bytes, unpacked
   * @param container the archive, as typed, with the archives in it that lead to the document
   * @param type the media type that the archive gives, with its parameters: {@code text/html;
   *     charset=gbk}
   * @param recordId of a web archive record
   * @param targetUri address the page was fetched from
   * @param captured when it was fetched, ISO 8601
   * @param fault why it cannot be read; null where it can
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Member(
      byte[] bytes,
      String container,
      @Nullable String type,
      @Nullable String recordId,
      @Nullable String targetUri,
      @Nullable String captured,
      @Nullable UnreadableException fault) {

    /** The media type without parameters: {@code text/html}. */
    @Nullable String mediaType() {
      String media = type == null ? "" : type.split(";", 2)[0].strip();
      return media.isEmpty() ? null : media.toLowerCase(Locale.ROOT);
    }
  }

  /** The most bytes that one input may have: 256 MB. */
  public static final int MAX_BYTES = 256 << 20;

  /**
   * The bytes of the input.
   *
   * @param standardInput what {@code -} stands for
   * @throws UnreadableException {@code io} or {@code too_large}
   */
  public byte[] read(InputStream standardInput) throws UnreadableException {
    if (member != null) {
      if (member.fault() != null) {
        throw member.fault();
      }
      return member.bytes();
    }
    try {
      return stored != null ? stored(stored) : path == null ? limited(standardInput) : file(path);
    } catch (AccessDeniedException e) {
      throw new UnreadableException("io", "permission denied; allow reading of the file");
    } catch (IOException e) {
      throw new UnreadableException(
          "io", "cannot be read (" + e + "); check that the file is there and its disk is sound");
    }
  }

  /** A pipe or device would hang the run, so only regular files are opened. */
  private byte[] file(Path file) throws IOException, UnreadableException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      throw new UnreadableException(
          "io", "is a link to nothing or has gone; mend the link or leave the file out");
    }
    if (!attributes.isRegularFile()) {
      throw new UnreadableException(
          "io", "is no regular file; to read a pipe, give it as standard input with -");
    }
    return attributes.size() > MAX_BYTES ? tooLarge() : Files.readAllBytes(file);
  }

  private static byte[] stored(Stored stored) throws IOException, UnreadableException {
    long size = stored.size();
    if (size > MAX_BYTES) {
      return tooLarge();
    }
    try (InputStream in = stored.from(0)) {
      return in.readNBytes((int) size);
    }
  }

  private static byte[] limited(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    return bytes.length > MAX_BYTES ? tooLarge() : bytes;
  }

  private static byte[] tooLarge() throws UnreadableException {
    throw new UnreadableException(
        "too_large", "has more than " + (MAX_BYTES >> 20) + " MB; split it into documents");
  }
}
