package org.shiju.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plain forms of a command line, read without picocli, whose classes and annotations take as
 * long as reading a report: {@code shiju extract -f jsonl 报告.txt}.
 *
 * <p>Only what is certain is taken. Any other option, {@code --name=value}, a value left out, an
 * option given twice and all that may be wrong is picocli's to read and to explain.
 */
final class PlainLine {
  private final ExtractCommand command;
  private final Console console;
  private final Set<String> seen = new HashSet<>();

  private PlainLine(Console console) {
    this.console = console;
    this.command = new ExtractCommand(console);
  }

  /** Whether nothing but the version is asked for. */
  static boolean asksVersion(String... args) {
    return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
  }

  /** The command {@code extract} with its options, or null where picocli must read them. */
  static @Nullable ExtractCommand extract(Console console, String... args) {
    if (args.length < 2 || !args[0].equals("extract")) {
      return null;
    }
    PlainLine line = new PlainLine(console);
    for (int i = 1; i < args.length; i++) {
      String arg = args[i];
      if (!isOption(arg)) {
        if (arg.isEmpty() || arg.startsWith("@")) {
          return null;
        }
        line.command.run.arguments.add(arg);
      } else if (!line.flag(arg)) {
        i++;
        if (i == args.length || isOption(args[i]) || !line.value(arg, args[i])) {
          return null;
        }
      }
    }
    if (line.command.run.arguments.isEmpty()) {
      return null;
    }
    console.debug = line.seen.contains("--debug");
    return line.command;
  }

  private static boolean isOption(String arg) {
    return arg.startsWith("-");
  }

  /** Takes an option without a value; false where it is none, or came before. */
  private boolean flag(String name) {
    switch (name) {
      case "-q", "--quiet" -> command.run.quiet = true;
      case "--stats" -> command.run.stats = true;
      case "--include-text" -> command.includeText = true;
      case "--debug" -> {}
      default -> {
        return false;
      }
    }
    return isFirst(name);
  }

  /** Takes an option with its value; false where it is none, or came before. */
  private boolean value(String name, String value) {
    if (value.isEmpty()) {
      return false;
    }
    switch (name) {
      case "-o", "--output" -> command.output = value;
      case "-f", "--format" -> command.form = value;
      case "--rules" -> command.run.rules.folder = Path.of(value);
      case "--threads" -> {
        if (!isSmallNumber(value)) {
          return false;
        }
        command.run.threads = Integer.parseInt(value);
      }
      default -> {
        return false;
      }
    }
    return isFirst(name);
  }

  /** Notes a name; {@code -q} and {@code --quiet} are one. */
  private boolean isFirst(String name) {
    return seen.add(
        switch (name) {
          case "-q" -> "--quiet";
          case "-o" -> "--output";
          case "-f" -> "--format";
          default -> name;
        });
  }

  private static boolean isSmallNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() <= 4 && value.charAt(0) != '0';
  }
}
