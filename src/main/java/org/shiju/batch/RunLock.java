package org.shiju.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps an output for one run: a second one to the same place is refused while the first lasts. */
public final class RunLock implements Closeable {
  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock of an output; null where another run has it. A kill lets go of it. */
  public static @Nullable RunLock of(Path output) throws IOException {
    Path file = PartFile.lockOf(output);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null; // another run in this very process
    }
    if (lock == null) {
      channel.close();
      return null;
    }
    file.toFile().deleteOnExit(); // where a run is ended by a signal
    return new RunLock(file, channel);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
