package org.shiju.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.panel.Panel;
import org.shiju.panel.Table;
import org.shiju.rules.Rules;
import org.shiju.store.ResultFile;
import org.shiju.store.Results;
import org.shiju.write.Format;
import org.shiju.write.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju panel RESULTS...}: region by year by indicator over many runs of extract. */
@Command(name = "panel", sortOptions = false)
final class PanelCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RESULTS", descriptionKey = "results")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "panel.output")
  @Nullable String output;

  @Option(names = "--agreement")
  boolean agreement;

  @Option(names = "--csv-bom")
  boolean bom;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  @Mixin RuleOption rules = new RuleOption();

  PanelCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = format(output);
    List<ResultFile> files = ResultFile.find(arguments);
    if (files.isEmpty()) {
      throw new UsageFault("no.results", String.join(" ", arguments));
    }
    Path out = output == null ? null : Destination.plain(Path.of(output));
    Clashes.demandOther(out, files.stream().<@Nullable Path>map(ResultFile::path).toList());
    Rules loaded = rules.load();
    try (Panel panel = new Panel(loaded)) {
      for (ResultFile file : files) {
        read(file, panel);
      }
      write(agreement ? panel.agreement() : panel.values(), format);
      if (!quiet) {
        told(panel);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return CommandTree.DONE;
  }

  /** By the name of OUT; CSV without one. */
  private static Format format(@Nullable String output) {
    if (output == null) {
      return Format.CSV;
    }
    if (output.endsWith("/") || Files.isDirectory(Path.of(output))) {
      throw new UsageFault("panel.no.file", output);
    }
    Format format = Format.ofFile(output).orElseThrow(() -> new UsageFault("panel.format", output));
    if (format.isMadeOfLines()) {
      throw new UsageFault("panel.format", output);
    }
    Destination.demandFolderOf(Path.of(output));
    return format;
  }

  private void read(ResultFile file, Panel panel) throws IOException {
    if (file.name().endsWith(".parquet") && !quiet) {
      console.say("panel.no.checks", file.name());
    }
    try (Results results = Results.open(file, console.in())) {
      results.forEachRemaining(panel::add);
    }
  }

  private void write(Table table, Format format) throws IOException {
    if (output == null) {
      write(table, format, console.bytes());
      return;
    }
    WholeFile.write(
        Destination.plain(Path.of(output)),
        stream -> write(table, format, stream),
        console.messages);
  }

  private void write(Table table, Format format, OutputStream stream) throws IOException {
    try (Rows rows = Rows.open(stream, format, bom, table.columns())) {
      for (List<@Nullable Object> row : table.rows()) {
        rows.row(row);
      }
    }
  }

  private void told(Panel panel) {
    console.say("panel.read", panel.documents());
    if (panel.duplicates() > 0) {
      console.say("panel.duplicates", panel.duplicates());
    }
    if (panel.unplaced() > 0) {
      console.say("panel.unplaced", panel.unplaced());
    }
  }
}
