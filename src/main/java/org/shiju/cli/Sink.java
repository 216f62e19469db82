package org.shiju.cli;

import java.io.Closeable;
import java.io.IOException;
import org.shiju.model.Report;

/** Where reports go. What was not {@link #finish finished} leaves no half-written file behind. */
interface Sink extends Closeable {
  /** Takes the report of the input of this uri. */
  void take(String uri, Report report) throws IOException;

  void finish() throws IOException;

  @Override
  void close() throws IOException;
}
