package org.shiju.cli;

import org.shiju.model.Report;
import org.shiju.model.SourceInfo;

/**
 * A document read and made bytes.
 *
 * @param bytes what it gives in the wanted form
 * @param characters of its text, in code units
 * @param measurements found in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rendered(SourceInfo source, byte[] bytes, int characters, int measurements) {
  static Rendered of(Report report, byte[] bytes) {
    return new Rendered(
        report.source().source(),
        bytes,
        report.source().text().length(),
        report.measurements().size());
  }
}
