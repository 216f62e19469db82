package org.shiju.store;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of bytes put aside until they are wanted again: in memory while they are few, then in a
 * file of the system's folder for such files, which goes away with this. Not thread-safe.
 */
public final class Scratch implements Closeable {
  private static final int BUFFER = 8 << 20;
  private static final int HEAD = 4;

  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private @Nullable FileChannel file;
  private byte @Nullable [] snapshot;
  private long written;

  /** Puts a piece aside; its place, by which it is got again. */
  public long put(byte[] piece) throws IOException {
    long place = written + waiting.size();
    snapshot = null;
    DataOutputStream out = new DataOutputStream(waiting);
    out.writeInt(piece.length);
    out.write(piece);
    if (waiting.size() > BUFFER) {
      spill();
    }
    return place;
  }

  private void spill() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("shiju-", ".tmp");
      path.toFile().deleteOnExit(); // where a system does not let go of an open file
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
    while (bytes.hasRemaining()) {
      written += file.write(bytes, written);
    }
    waiting.reset();
  }

  /** The piece at a place. */
  public byte[] get(long place) throws IOException {
    if (waiting.size() > 0 && file != null) {
      spill();
    }
    if (file == null) {
      snapshot = snapshot == null ? waiting.toByteArray() : snapshot;
      ByteBuffer all = ByteBuffer.wrap(snapshot);
      byte[] piece = new byte[all.getInt((int) place)];
      all.get((int) place + HEAD, piece);
      return piece;
    }
    byte[] piece = new byte[read(file, place, HEAD).getInt(0)];
    read(file, place + HEAD, piece.length).get(0, piece);
    return piece;
  }

  private static ByteBuffer read(FileChannel file, long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, place + bytes.position()) < 0) {
        throw new EOFException("a file for pieces put aside is shorter than it was");
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
