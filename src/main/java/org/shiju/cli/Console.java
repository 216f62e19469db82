package org.shiju.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The two outputs as UTF-8 text, the language of the messages, and whether colours are wanted. */
final class Console {
  private final Main.Streams streams;
  private final OutputStream bytes;
  final PrintWriter out;
  final PrintWriter err;
  final Messages messages;

  /** Whether a progress bar is on the screen. */
  volatile boolean bar;

  /** Whether stack traces are wanted ({@code --debug}). */
  boolean debug;

  Console(Main.Streams streams) {
    this.streams = streams;
    this.bytes = new BufferedOutputStream(new Unclosed(streams.out()), 1 << 16);
    this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true);
    this.messages = Messages.of(streams.env());
  }

  InputStream in() {
    return streams.in();
  }

  /** Standard output for results; buffered, and never closed by who writes to it. */
  OutputStream bytes() {
    return bytes;
  }

  /** Prints a whole text on standard output. */
  void print(String text) throws IOException {
    bytes.write(text.getBytes(StandardCharsets.UTF_8));
    bytes.flush();
  }

  /** The stack trace of a fault, where it is wanted. */
  void trace(Throwable fault) {
    if (debug) {
      fault.printStackTrace(err);
    }
  }

  /** One line on standard error: {@code shiju: …}; above the progress bar, where one is shown. */
  void say(String key, Object... values) {
    err.println((bar ? "\r\u001b[K" : "") + "shiju: " + messages.get(key, values));
  }

  /** Standard error as a stream of bytes. */
  OutputStream errBytes() {
    return streams.err();
  }

  boolean errTerminal() {
    return streams.errTerminal();
  }

  boolean colours() {
    return streams.terminal() && !streams.env().containsKey("NO_COLOR");
  }

  boolean errColours() {
    return streams.errTerminal() && !streams.env().containsKey("NO_COLOR");
  }

  boolean terminal() {
    return streams.terminal();
  }

  String env(String name) {
    return streams.env().getOrDefault(name, "");
  }

  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      out.write(b, off, len);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
