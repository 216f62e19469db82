package org.shiju.read;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.model.Warning;

/**
 * Makes text of the bytes of a plain text file: 法治政府 from C8 CB …, whatever the charset.
 *
 * <p>The text is the decoded file unchanged, less a byte order mark; line ends stay as they are.
 * What is damaged is told by a warning, what is no text at all by an exception.
 */
public final class TextDecoder {
  private TextDecoder() {}

  /** The same where no server names a charset. */
  public static SourceText decode(byte[] bytes, String uri, @Nullable Charset forced)
      throws UnreadableException {
    return decode(bytes, uri, forced, null);
  }

  /**
   * Decodes one file.
   *
   * @param forced the charset to use instead of a guess; see {@link #charsetNamed}
   * @param sent the charset that the server of the file named, one vote of the guess
   * @throws UnreadableException {@code empty}, {@code no_text}, {@code unsupported_type}, {@code
   *     binary}
   */
  public static SourceText decode(
      byte[] bytes, String uri, @Nullable Charset forced, @Nullable Charset sent)
      throws UnreadableException {
    FileKind.refuseOthers(bytes);
    Reading reading = reading(bytes, forced, sent);
    String text = reading.text();
    List<Warning> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(Damage.in(text));
    SourceInfo source =
        new SourceInfo(
            uri,
            "text/plain",
            null,
            reading.charset(),
            reading.by(),
            bytes.length,
            sha256(bytes),
            null,
            null,
            null,
            null);
    return new SourceText(source, text, warnings);
  }

  /**
   * The charset that a name means, for {@code --charset}; gb2312 and gbk mean GB18030.
   *
   * @throws InputException for a name that is unknown
   */
  public static Charset charsetNamed(String name) {
    return Charsets.named(name);
  }

  /** The text of some bytes, less a byte order mark. */
  static Reading reading(byte[] bytes, @Nullable Charset forced, @Nullable Charset sent)
      throws UnreadableException {
    Reading reading = forced == null ? CharsetGuess.read(bytes, sent) : forced(bytes, forced);
    String text = reading.text();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    refuseBinary(text);
    return new Reading(text, reading.charset(), reading.by(), reading.warnings());
  }

  private static Reading forced(byte[] bytes, Charset charset) {
    return Reading.of(Decoded.of(bytes, 0, bytes.length, charset), charset.name(), "option");
  }

  private static void refuseBinary(String text) throws UnreadableException {
    int controls = 0;
    int lost = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        controls += c < '\t' || c > '\r' ? 1 : 0;
      } else if (c == '\ufffd') {
        lost++;
      }
    }
    if (controls > text.length() / 20 && controls > 1
        || controls > text.length() / 100 && lost > text.length() / 20) {
      throw new UnreadableException(
          "binary", "is no text: " + controls + " control bytes; give the text of the document");
    }
    if (!prints(text)) {
      throw new UnreadableException("no_text", "holds nothing but blanks; fetch or save it again");
    }
  }

  private static boolean prints(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Page.isBlank(c) && c != '\ufffd') {
        return true;
      }
    }
    return false;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
