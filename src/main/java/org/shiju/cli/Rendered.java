package org.shiju.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Fingerprint;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;
import org.shiju.write.Piece;

/**
 * A document read and what it gives, or kept with its fingerprint until it is known whether it
 * repeats another.
 *
 * @param piece what it gives in the wanted form
 * @param characters of its text, in code units
 * @param measurements found in it
 * @param kept null where nobody asks for duplicates
 */
record Rendered(
    SourceInfo source, Piece piece, int characters, int measurements, @Nullable Kept kept) {

  private static final Piece NOTHING = out -> {};

  /** A report that may repeat another. */
  record Kept(Report report, Fingerprint fingerprint) {}

  static Rendered of(Report report, Function<Report, Piece> piece) {
    return of(report, piece.apply(report), null);
  }

  static Rendered kept(Report report) {
    return of(report, NOTHING, new Kept(report, Fingerprint.of(report)));
  }

  private static Rendered of(Report report, Piece piece, @Nullable Kept kept) {
    return new Rendered(
        report.source().source(),
        piece,
        report.source().text().length(),
        report.measurements().size(),
        kept);
  }

  Rendered with(Piece made) {
    return new Rendered(source, made, characters, measurements, null);
  }
}
