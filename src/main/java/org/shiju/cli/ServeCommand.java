package org.shiju.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.shiju.serve.Desk;
import org.shiju.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju serve RESULTS...}: the page from a local port, until it is interrupted. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RESULTS", descriptionKey = "serve.results")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "serve.output")
  @Nullable Path folder;

  @Option(names = "--port", paramLabel = "N")
  int port;

  @Mixin RuleOption rules = new RuleOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageFault("bad.port", port);
    }
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageFault("convert.no.folder", folder);
    }
    if (arguments.contains("-")) {
      throw new UsageFault("serve.no.pipe");
    }
    Desk desk = new Desk(arguments, rules.load(), folder);
    try (Server server = listening(desk)) {
      console.say("serve.begins", desk.documents());
      console.print(server.address() + "\n");
      new CountDownLatch(1).await(); // until Ctrl-C
      return CommandTree.DONE;
    } catch (InterruptedException e) {
      return CommandTree.DONE;
    }
  }

  private Server listening(Desk desk) throws IOException {
    try {
      return new Server(desk, port);
    } catch (BindException e) {
      desk.close();
      throw new UsageFault("serve.port.taken", port);
    }
  }
}
