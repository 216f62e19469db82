package org.shiju.cli;

import java.io.Closeable;
import java.io.IOException;
import org.shiju.batch.Input;
import org.shiju.model.Report;

/** Where reports go. What was not {@link #finish finished} leaves no half-written file behind. */
interface Sink extends Closeable {
  void take(Input input, Report report) throws IOException;

  void finish() throws IOException;

  @Override
  void close() throws IOException;
}
