package org.shiju.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;

/** Strict decoding: UTF-8, or the charset that the caller names. */
final class PlainDecoder {
  private PlainDecoder() {}

  static SourceText decode(byte[] bytes, String uri, @Nullable Charset forced)
      throws Batch.Unreadable {
    Charset charset = forced == null ? StandardCharsets.UTF_8 : forced;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      SourceInfo info =
          new SourceInfo(
              uri,
              "text/plain",
              null,
              charset.name(),
              forced == null ? "strict_utf8" : "option",
              bytes.length,
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
              null,
              null,
              null,
              null);
      return new SourceText(info, text.startsWith("\ufeff") ? text.substring(1) : text, List.of());
    } catch (CharacterCodingException e) {
      throw new Batch.Unreadable(
          "undecodable", "the bytes are no " + charset.name() + "; name the charset: --charset", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
