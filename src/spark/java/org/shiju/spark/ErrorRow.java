package org.shiju.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.shiju.batch.Outcome;
import org.shiju.read.Input;
import org.shiju.write.Format;
import org.shiju.write.Rows;

/** A document that gave no report, as a row of CSV. */
final class ErrorRow {
  /** The names of the columns. */
  static final String HEAD = "doc_uri,container,code,message";

  private static final String LINE_END = "\r\n";

  private ErrorRow() {}

  static byte[] of(Input input, Outcome.Failure failure) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Input.Member member = input.member();
    String container =
        member == null || member.container().equals(input.uri()) ? null : member.container();
    try (Rows rows = Rows.open(out, Format.CSV, false, List.of(HEAD.split(",")))) {
      rows.row(Arrays.asList(input.uri(), container, failure.code(), failure.message()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    int end = LINE_END.length();
    return Arrays.copyOfRange(out.toByteArray(), HEAD.length() + end, out.size() - end);
  }
}
