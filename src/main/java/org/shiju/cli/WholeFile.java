package org.shiju.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shiju.batch.PartFile;
import org.shiju.batch.RunLock;

/** A result that is there whole or not at all, and that one run writes at a time. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Writes beside the file and gives it its name when all is written.
   *
   * @param path as {@link Destination#plain} gives it
   * @throws UsageFault where another run writes it
   */
  static void write(Path path, PartFile.Content content, Messages messages) throws IOException {
    Path part = PartFile.partOf(path);
    part.toFile().deleteOnExit(); // where a signal ends the process
    try (RunLock lock = RunLock.of(path)) {
      if (lock == null) {
        throw new UsageFault("output.busy", path);
      }
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.into(stream);
      }
      PartFile.name(part, path);
    } catch (IOException e) {
      throw new IOException(path + ": " + Reasons.of(e, messages), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
