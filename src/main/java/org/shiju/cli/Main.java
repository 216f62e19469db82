package org.shiju.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.shiju.write.Program;

/**
 * The command {@code shiju}: a function from streams to an exit code.
 *
 * <p>0: everything done; 1: done, but some input could not be read or a check differs; 2: wrong
 * use, found before any work.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // The descriptors themselves, so that neither locale nor console charset touches a byte.
    // Standard input is buffered because reading a whole FileInputStream seeks, which a pipe
    // refuses.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(new Streams(in, out, err, System.getenv(), terminal(), errTerminal()), args));
  }

  /** From Java 22 on there is always a console, which says itself whether it is a terminal. */
  private static boolean terminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Java cannot tell of standard error alone; the launcher can and says so. */
  private static boolean errTerminal() {
    return "terminal".equals(System.getProperty("shiju.stderr"));
  }

  /**
   * What the process was started with.
   *
   * @param in standard input, bytes
   * @param out standard output, bytes
   * @param err standard error, bytes
   * @param env environment: SHIJU_LANG, LC_ALL, LC_MESSAGES, LANG, NO_COLOR, CI are read
   * @param terminal whether standard output is a terminal
   * @param errTerminal whether standard error is one
   */
  public record Streams(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> env,
      boolean terminal,
      boolean errTerminal) {}

  /** Runs one command line. */
  public static int run(Streams streams, String... args) {
    Console console = new Console(streams);
    if (PlainLine.asksVersion(args)) {
      return new Faults(console).run(() -> version(console), "shiju");
    }
    ExtractCommand extract = PlainLine.extract(console, args);
    return extract == null
        ? new CommandTree(console, args).run(args)
        : new Faults(console).run(extract, "shiju extract");
  }

  private static int version(Console console) throws IOException {
    console.print("shiju " + Program.version() + "\n");
    return CommandTree.DONE;
  }
}
