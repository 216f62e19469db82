package org.shiju.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of a workbook, so that one run gives one file. */
final class XlsxPackage {
  /** Any time after the first that ZIP knows; that one would be written with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private XlsxPackage() {}

  static void normalise(Path raw, Path whole) throws IOException {
    try (ZipFile zip = new ZipFile(raw.toFile(), StandardCharsets.UTF_8);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16);
        ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      out.setLevel(Deflater.BEST_SPEED + 3);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        copy(zip, entry, out);
      }
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry timeless = new ZipEntry(entry.getName());
    timeless.setTimeLocal(NO_TIME);
    out.putNextEntry(timeless);
    try (InputStream in = zip.getInputStream(entry)) {
      if (entry.getName().equals(PROPERTIES)) {
        out.write(undated(in.readAllBytes()));
      } else {
        in.transferTo(out);
      }
    }
    out.closeEntry();
  }

  private static byte[] undated(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return text.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
