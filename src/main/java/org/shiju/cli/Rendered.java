package org.shiju.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Fingerprint;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;

/**
 * A document read and made bytes, or kept with its fingerprint until it is known whether it repeats
 * another.
 *
 * @param bytes what it gives in the wanted form
 * @param characters of its text, in code units
 * @param measurements found in it
 * @param kept null where nobody asks for duplicates
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rendered(
    SourceInfo source, byte[] bytes, int characters, int measurements, @Nullable Kept kept) {

  /** A report that may repeat another. */
  record Kept(Report report, Fingerprint fingerprint) {}

  static Rendered of(Report report, Function<Report, byte[]> piece) {
    return of(report, piece.apply(report), null);
  }

  static Rendered kept(Report report) {
    return of(report, new byte[0], new Kept(report, Fingerprint.of(report)));
  }

  private static Rendered of(Report report, byte[] bytes, @Nullable Kept kept) {
    return new Rendered(
        report.source().source(),
        bytes,
        report.source().text().length(),
        report.measurements().size(),
        kept);
  }

  Rendered with(byte[] made) {
    return new Rendered(source, made, characters, measurements, null);
  }
}
