package org.shiju.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files that are no plain text, told by their first bytes whatever their name says: a PDF called
 * {@code a.txt} is a PDF.
 */
final class FileKind {
  private static final int HEAD = 1024;

  /** A page may begin with a long comment. */
  private static final int LONG_HEAD = 1 << 16;

  /**
   * @param mark the first bytes, one char each
   * @param type what it is read as
   * @param name what such a file is
   * @param remedy what to do with it
   */
  private record Kind(String mark, FileType type, String name, String remedy) {}

  private static final String SAVE = "save its text as a .txt file and give that";
  private static final String UNPACK = "unpack it and give the text files in it";
  private static final String OCR = "it is a picture: have its text recognised and give that";

  private static final List<Kind> KINDS =
      List.of(
          new Kind("%PDF-", FileType.PDF, "a PDF document", SAVE),
          new Kind("PK\3\4", FileType.ZIP, "a ZIP archive or a DOCX, XLSX or OFD document", SAVE),
          new Kind("\u001f\u008b", FileType.GZIP, "a gzip archive", UNPACK),
          new Kind("7z\u00bc\u00af\u0027\u001c", FileType.OTHER, "a 7z archive", UNPACK),
          new Kind("Rar!\u001a\7", FileType.OTHER, "a RAR archive", UNPACK),
          new Kind("BZh91AY&SY", FileType.OTHER, "a bzip2 archive", UNPACK),
          new Kind("\u00fd7zXZ\0", FileType.OTHER, "an xz archive", UNPACK),
          new Kind(
              "\u00d0\u00cf\u0011\u00e0",
              FileType.DOC,
              "an old Office document (DOC, XLS, WPS)",
              SAVE),
          new Kind("{\\rtf", FileType.RTF, "a rich text (RTF) document", SAVE),
          new Kind("\u0089PNG", FileType.OTHER, "a PNG image", OCR),
          new Kind("\u00ff\u00d8\u00ff", FileType.OTHER, "a JPEG image", OCR),
          new Kind("GIF8", FileType.OTHER, "a GIF image", OCR),
          new Kind("WARC/1.", FileType.WARC, "a web archive (WARC)", UNPACK),
          new Kind("<!doctype html", FileType.HTML, "an HTML page", SAVE),
          new Kind("<html", FileType.HTML, "an HTML page", SAVE));

  private FileKind() {}

  /** Refuses what is no plain text; marks behind leading blanks count too. */
  static void refuseOthers(byte[] bytes) throws UnreadableException {
    refuseEmpty(bytes);
    Kind kind = of(bytes);
    if (kind != null) {
      throw new UnreadableException(
          "unsupported_type", "looks like " + kind.name() + ", not plain text; " + kind.remedy());
    }
  }

  /**
   * What some bytes are.
   *
   * @throws UnreadableException {@code empty}, or {@code unsupported_type} for what no text is read
   *     from
   */
  static FileType typeOf(byte[] bytes) throws UnreadableException {
    refuseEmpty(bytes);
    Kind kind = of(bytes);
    if (kind == null) {
      return isTar(bytes) ? FileType.TAR : isPage(head(bytes)) ? FileType.HTML : FileType.TEXT;
    }
    if (kind.type() == FileType.OTHER) {
      throw new UnreadableException(
          "unsupported_type", "looks like " + kind.name() + "; " + kind.remedy());
    }
    boolean late = !head(bytes).startsWith(kind.mark()) && !kind.mark().startsWith("<");
    if (late) {
      throw new UnreadableException(
          "unsupported_type",
          "holds "
              + kind.name()
              + " behind other bytes; save the document again without what stands before it");
    }
    return kind.type() == FileType.ZIP && contains(bytes, "word/document.xml")
        ? FileType.DOCX
        : kind.type();
  }

  private static void refuseEmpty(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty", "the file has no bytes; fetch or save it again");
    }
  }

  /** A page without the usual opening: a tag that only pages have, near the beginning. */
  private static boolean isPage(String head) {
    if (!head.startsWith("<")) {
      return false;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.contains("<html")
        || lower.contains("<head")
        || lower.contains("<body")
        || lower.contains("<meta")
        || lower.contains("<title")
        || lower.contains("<table")
        || lower.contains("<div")
        || lower.contains("<p");
  }

  private static boolean isTar(byte[] bytes) {
    return bytes.length > 262
        && new String(bytes, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  private static boolean contains(byte[] bytes, String words) {
    byte[] wanted = words.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = bytes.length - wanted.length; i >= 0; i--) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first bytes, one char each, behind byte order marks and blanks; UTF-16 as the text it is.
   */
  private static String head(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
    if (wide) {
      return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_16).strip();
    }
    int start = 0;
    while (start + 2 < bytes.length
        && (bytes[start] & 0xff) == 0xef
        && (bytes[start + 1] & 0xff) == 0xbb) {
      start += 3;
    }
    while (start < bytes.length
        && (bytes[start] == ' ' || bytes[start] >= 9 && bytes[start] <= 13)) {
      start++;
    }
    boolean markup = start < bytes.length && bytes[start] == '<';
    int length = Math.min(markup ? LONG_HEAD : HEAD, bytes.length - start);
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Kind of(byte[] bytes) {
    String head = head(bytes);
    String lower = head.startsWith("<") ? head.toLowerCase(Locale.ROOT) : head;
    for (Kind kind : KINDS) {
      if (head.startsWith(kind.mark())
          || kind.mark().startsWith("<") && lower.startsWith(kind.mark())) {
        return kind;
      }
    }
    return head.contains("\n%PDF-") ? KINDS.get(0) : head.contains("PK\3\4") ? KINDS.get(1) : null;
  }
}
