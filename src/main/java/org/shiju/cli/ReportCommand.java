package org.shiju.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.panel.Panel;
import org.shiju.report.Page;
import org.shiju.rules.Rules;
import org.shiju.store.ResultFile;
import org.shiju.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju report RESULTS... -o OUT.html}: one page to look at. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RESULTS", descriptionKey = "results")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.html",
      required = true,
      descriptionKey = "report.output")
  String output = "";

  @Option(names = "--title", paramLabel = "TEXT")
  String title = "";

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  @Mixin RuleOption rules = new RuleOption();

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path out = page(output);
    List<ResultFile> files = ResultFile.find(arguments);
    if (files.isEmpty()) {
      throw new UsageFault("no.results", String.join(" ", arguments));
    }
    Clashes.demandOther(out, files.stream().<@Nullable Path>map(ResultFile::path).toList());
    Rules loaded = rules.load();
    try (Panel panel = new Panel(loaded)) {
      WholeFile.write(out, stream -> write(files, loaded, panel, stream), console.messages);
      if (!quiet) {
        console.say("report.written", panel.documents(), output);
      }
    }
    return CommandTree.DONE;
  }

  private static Path page(String output) {
    String name = output.toLowerCase(Locale.ROOT);
    if (output.endsWith("/") || Files.isDirectory(Path.of(output))) {
      throw new UsageFault("report.no.file", output);
    }
    if (!name.endsWith(".html") && !name.endsWith(".htm")) {
      throw new UsageFault("report.format", output);
    }
    Destination.demandFolderOf(Path.of(output));
    return Destination.plain(Path.of(output));
  }

  private void write(List<ResultFile> files, Rules loaded, Panel panel, OutputStream stream)
      throws IOException {
    Page page = new Page(stream, new Catalogue(loaded).indicators(), title);
    try {
      for (ResultFile file : files) {
        if (file.name().endsWith(".parquet") && !quiet) {
          console.say("report.parquet", file.name());
        }
        try (Results results = Results.open(file, console.in())) {
          while (results.hasNext()) {
            ObjectNode document = (ObjectNode) results.next();
            panel.add(document);
            page.add(document);
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    page.finish(panel.values());
  }
}
