package org.shiju.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of annotated documents: {@code NAME.txt} with {@code NAME.quantities.tsv} and its other
 * companions beside it.
 *
 * @param names of its documents, in order
 */
public record GoldFolder(Path path, List<String> names) {
  static final String TEXT = ".txt";
  static final String QUANTITIES = ".quantities.tsv";
  static final String SECTIONS = ".sections.tsv";
  static final String HEADINGS = ".headings.tsv";
  static final String CHECKS = ".checks.tsv";
  static final String METADATA = ".meta.json";

  /** The kind of a check of a list of names, which is not judged. */
  static final String ENUMERATION = "enumeration";

  static final List<String> ENDINGS =
      List.of(CHECKS, HEADINGS, METADATA, QUANTITIES, SECTIONS, TEXT);

  public GoldFolder {
    names = List.copyOf(names);
  }

  /**
   * The documents of a folder.
   *
   * @throws GoldFault where none is annotated
   */
  public static GoldFolder of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(TEXT))
              .map(file -> file.substring(0, file.length() - TEXT.length()))
              .sorted()
              .toList();
      GoldFolder gold = new GoldFolder(folder, names);
      if (names.stream().noneMatch(gold::isAnnotated)) {
        throw new GoldFault("none", folder);
      }
      return gold;
    }
  }

  private boolean isAnnotated(String name) {
    return ENDINGS.stream()
        .anyMatch(ending -> !ending.equals(TEXT) && Files.exists(path.resolve(name + ending)));
  }

  /**
   * Reads all of it once, before any work.
   *
   * @throws GoldFault where a file has a fault
   */
  public void demandSound() throws IOException {
    for (String name : names) {
      read(name);
    }
  }

  Gold read(String name) throws IOException {
    return GoldReader.read(path, name);
  }

  /** Sha-256 over names and bytes of the files that count; CRLF is read as LF. */
  public String digest() throws IOException {
    MessageDigest digest = sha256();
    for (String name : names) {
      for (String ending : ENDINGS) {
        Path file = path.resolve(name + ending);
        if (Files.exists(file)) {
          byte[] bytes = lines(Files.readAllBytes(file));
          String head = name + ending + "\n" + bytes.length + "\n";
          digest.update(head.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The bytes with LF for CRLF, which a checkout on another system may have made. */
  private static byte[] lines(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        kept[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(kept, length);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
