package org.shiju.batch;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One document to come.
 *
 * @param uri how it is named in the output: {@code reports/yongji-2021.txt}
 * @param name its file name without folders, for naming a result after it
 * @param bytes opened once, by the worker that reads it
 */
public record Input(String uri, String name, Bytes bytes) {
  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Bytes {
    byte[] read() throws IOException;
  }

  /** A file under the name by which it was called. */
  public static Input file(Path file, String uri) {
    return new Input(
        uri, String.valueOf(file.getFileName()), () -> java.nio.file.Files.readAllBytes(file));
  }
}
