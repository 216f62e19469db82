package org.shiju.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files that are no plain text, told by their first bytes whatever their name says: a PDF called
 * {@code a.txt} is a PDF.
 */
final class FileKind {
  private static final int HEAD = 1024;

  /**
   * @param mark the first bytes, one char each
   * @param name what such a file is
   * @param remedy what to do with it
   */
  private record Kind(String mark, String name, String remedy) {}

  private static final String SAVE = "save its text as a .txt file and give that";
  private static final String UNPACK = "unpack it and give the text files in it";
  private static final String OCR = "it is a picture: have its text recognised and give that";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF-", "a PDF document", SAVE),
          new Kind("PK\3\4", "a ZIP archive or a DOCX, XLSX or OFD document", SAVE),
          new Kind("\u001f\u008b", "a gzip archive", UNPACK),
          new Kind("7z\u00bc\u00af\u0027\u001c", "a 7z archive", UNPACK),
          new Kind("Rar!\u001a\7", "a RAR archive", UNPACK),
          new Kind("BZh91AY&SY", "a bzip2 archive", UNPACK),
          new Kind("\u00fd7zXZ\0", "an xz archive", UNPACK),
          new Kind("\u00d0\u00cf\u0011\u00e0", "an old Office document (DOC, XLS, WPS)", SAVE),
          new Kind("{\\rtf", "a rich text (RTF) document", SAVE),
          new Kind("\u0089PNG", "a PNG image", OCR),
          new Kind("\u00ff\u00d8\u00ff", "a JPEG image", OCR),
          new Kind("GIF8", "a GIF image", OCR),
          new Kind("WARC/1.", "a web archive (WARC)", UNPACK),
          new Kind("<!doctype html", "an HTML page", SAVE),
          new Kind("<html", "an HTML page", SAVE));

  private FileKind() {}

  /** Refuses what is no plain text; marks behind leading blanks count too. */
  static void refuseOthers(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty", "the file has no bytes; fetch or save it again");
    }
    Kind kind = of(bytes);
    if (kind != null) {
      throw new UnreadableException(
          "unsupported_type", "looks like " + kind.name() + ", not plain text; " + kind.remedy());
    }
  }

  private static @Nullable Kind of(byte[] bytes) {
    int start = bytes.length > 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? 3 : 0;
    while (start < bytes.length
        && (bytes[start] == ' ' || bytes[start] >= 9 && bytes[start] <= 13)) {
      start++;
    }
    int length = Math.min(HEAD, bytes.length - start);
    String head = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    for (Kind kind : KINDS) {
      if (head.startsWith(kind.mark())
          || kind.mark().startsWith("<") && lower.startsWith(kind.mark())) {
        return kind;
      }
    }
    return head.contains("\n%PDF-") ? KINDS.get(0) : head.contains("PK\3\4") ? KINDS.get(1) : null;
  }
}
