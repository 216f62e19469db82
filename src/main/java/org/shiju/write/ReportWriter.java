package org.shiju.write;

import java.io.Closeable;
import java.io.IOException;
import org.shiju.model.Report;

/**
 * Writes reports one after the other; {@link #close} ends the form and flushes, and leaves the
 * stream open.
 */
interface ReportWriter extends Closeable {
  void write(Report report) throws IOException;
}
