package org.shiju.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.shiju.evaluate.GoldFault;
import org.shiju.read.InputException;
import org.shiju.rules.RuleException;
import org.shiju.store.ResultsException;

/** What ends a command early: said in one line on standard error, with an exit code. */
final class Faults {
  private final Console console;

  Faults(Console console) {
    this.console = console;
  }

  /** The exit code of a command that stands for itself. */
  int run(Callable<Integer> command, String name) {
    try {
      int code;
      try {
        code = command.call();
      } catch (Exception e) {
        code = shown(e, name);
      } catch (OutOfMemoryError e) {
        code = shown(e);
      }
      console.out.flush();
      return code;
    } finally {
      console.err.flush();
    }
  }

  /** Says that there was not memory enough; the exit code. */
  int shown(OutOfMemoryError e) {
    console.trace(e);
    console.say("memory", Runtime.getRuntime().maxMemory() >> 20);
    return CommandTree.IMPERFECT;
  }

  /**
   * Says what was wrong; the exit code.
   *
   * @param command whose help tells more: {@code shiju rules test}
   */
  int shown(Exception e, String command) {
    console.trace(e);
    if (e instanceof UsageFault misuse) {
      console.err.println("shiju: " + misuse.text(console.messages));
      if (!misuse.meant().isEmpty()) {
        console.err.println(console.messages.get("did.you.mean", misuse.meant()));
      }
      console.err.println(console.messages.get("try.help", command));
      return CommandTree.MISUSE;
    }
    if (e instanceof InputException input) {
      console.say("input." + input.code(), String.valueOf(e.getMessage()), input.argument());
      return CommandTree.MISUSE;
    }
    if (e instanceof ResultsException results) {
      console.say("results." + results.code(), results.place(), String.valueOf(e.getMessage()));
      return CommandTree.MISUSE;
    }
    if (e instanceof GoldFault gold) {
      console.say("gold." + gold.code(), gold.values());
      return CommandTree.MISUSE;
    }
    if (e instanceof RuleException fault) {
      console.say("rule.fault", new FaultText(console.errColours()).of(fault));
      return CommandTree.MISUSE;
    }
    if (e instanceof InvalidPathException path) {
      console.say("no.path", path.getInput(), path.getReason());
      return CommandTree.MISUSE;
    }
    if (e instanceof IOException) {
      if (readerLeft(e)) {
        return CommandTree.DONE;
      }
      console.say("io", String.valueOf(e.getMessage()));
      return CommandTree.IMPERFECT;
    }
    console.say("internal", e.toString());
    return CommandTree.IMPERFECT;
  }

  /** Whether the reader of our output had enough ({@code shiju … | head}). */
  private static boolean readerLeft(Exception e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("断开的管道")
        || message.contains("pipe is being closed");
  }
}
