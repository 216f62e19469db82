package org.shiju.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that grows at its end under a name of its own, {@code .shiju-….part}, and gets its final
 * name when it is whole. Where a run breaks off, another can go on with it.
 */
public final class PartFile extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final Path part;
  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private PartFile(Path part, Path path, long length) throws IOException {
    this.part = part;
    this.path = path;
    this.channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
  }

  /**
   * Opens a file to write, or goes on with what there is of it.
   *
   * @param length how many bytes of it are kept, 0 to begin anew
   */
  public static PartFile of(Path path, long length) throws IOException {
    return new PartFile(partOf(path), path, length);
  }

  /** The same for a file that has its final name from the beginning. */
  public static PartFile named(Path path, long length) throws IOException {
    return new PartFile(path, path, length);
  }

  /** Where a file grows: beside its final place, with a name as short as any is allowed. */
  public static Path partOf(Path path) {
    return beside(path, ".part");
  }

  /** Where the journal of a file lies. */
  public static Path journalOf(Path path) {
    return beside(path, ".journal");
  }

  /** Where the errors of a run lie that has no other file for them. */
  public static Path errorsOf(Path path) {
    return beside(path, ".errors");
  }

  /** Where a file is made of results that are whole, until it gets its name. */
  public static Path madeOf(Path path) {
    return beside(path, ".made");
  }

  static Path lockOf(Path path) {
    return beside(path, ".lock");
  }

  private static Path beside(Path path, String ending) {
    byte[] name = path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    return path.resolveSibling(".shiju-" + UUID.nameUUIDFromBytes(name) + ending);
  }

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void into(OutputStream out) throws IOException;
  }

  /** Writes a file at once under a name of its own, then gives it its name. */
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, out -> out.write(bytes));
  }

  /** The same with what is made while it is written. */
  public static void write(Path path, Content content) throws IOException {
    Path part = partOf(path);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.into(out);
      }
      rename(part, path);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Gives a file that is on the disk its final name, and waits until the folder there says so.
   *
   * @throws IOException where that place cannot be taken
   */
  public static void name(Path whole, Path path) throws IOException {
    force(whole);
    rename(whole, path);
    Path folder = path.toAbsolutePath().getParent();
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // some systems let nobody open a folder; there the name is safe a little later
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Waits until the disk has a file that was written at once. */
  public static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > buffer.remaining()) {
      flush();
    }
    if (length > buffer.remaining()) {
      write(ByteBuffer.wrap(bytes, from, length));
    } else {
      buffer.put(bytes, from, length);
    }
  }

  @Override
  public void flush() throws IOException {
    buffer.flip();
    write(buffer);
    buffer.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Waits until the disk has all of it; its length. */
  public long sync() throws IOException {
    flush();
    channel.force(false);
    return channel.position();
  }

  /** Ends the file where it grew, without its final name. */
  public Path end() throws IOException {
    sync();
    channel.close();
    return part;
  }

  /** Gives the file its final name. */
  public void finish() throws IOException {
    end();
    if (!part.equals(path)) {
      name(part, path);
    }
  }

  /** Leaves what was written, for a run that goes on with it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Throws away what has no final name. */
  public void discard() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }
}
