package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The documents of a ZIP archive, in the order of its directory. */
final class ZipMembers extends Members {
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;

  ZipMembers(String container, SeekableByteChannel channel, Part part) throws IOException {
    super(container, part);
    this.zip = open(channel);
    this.entries = zip.getEntries();
    for (int i = 0; i < part.first() && entries.hasMoreElements(); i++) {
      entries.nextElement();
    }
  }

  /**
   * The library's own message names a class of its channel, which depends on where the file lies.
   */
  private static ZipFile open(SeekableByteChannel channel) throws IOException {
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).get();
    } catch (IOException e) {
      throw new IOException("its directory cannot be read", e);
    }
  }

  /** Parts of at least so many bytes, packed; by the directory alone. */
  static List<Part> parts(SeekableByteChannel channel, long bytes) throws IOException {
    try (ZipFile zip = open(channel)) {
      PartList parts = new PartList(bytes);
      long packed = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        parts.entry(packed, 0);
        packed += Math.max(0, entry.getCompressedSize());
      }
      return parts.whole();
    } catch (IOException e) {
      return List.of(Part.WHOLE); // reading it says why
    }
  }

  @Override
  @Nullable Input fetch() throws IOException {
    while (hasRoom() && entries.hasMoreElements() && count()) {
      ZipArchiveEntry entry = entries.nextElement();
      String name = name(entry);
      if (entry.isDirectory()) {
        continue;
      }
      if (!isRead(name) || entry.isUnixSymlink()) {
        pass();
      } else if (!zip.canReadEntryData(entry)) {
        return failing(
            container + "!/" + Names.escaped(name),
            new UnreadableException(
                "encrypted", "is protected or packed in a way that cannot be read; unpack it"));
      } else {
        try (InputStream in = zip.getInputStream(entry)) {
          return member(name, in);
        } catch (IOException | RuntimeException | LinkageError e) {
          return failing(
              container + "!/" + Names.escaped(name),
              new UnreadableException(
                  "corrupt", "cannot be unpacked (" + e.getMessage() + "); fetch it again"));
        }
      }
    }
    return null;
  }

  /** Chinese systems write names in GBK and do not say so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Charsets.GB18030);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
