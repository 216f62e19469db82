package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.batch.PartFile;
import org.shiju.model.SectionRole;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shiju extract INPUT...}: reads documents and writes their figures. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  @Nullable String output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      completionCandidates = Completions.Formats.class)
  @Nullable String form;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      completionCandidates = Completions.TableNames.class)
  Table table = Table.MEASUREMENTS;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      split = ",",
      completionCandidates = Completions.Indicators.class)
  Set<String> indicators = new LinkedHashSet<>();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      split = ",",
      completionCandidates = Completions.Roles.class)
  Set<SectionRole> roles = EnumSet.noneOf(SectionRole.class);

  @Option(names = "--include-text")
  boolean includeText;

  @Option(names = "--dedupe", paramLabel = "mark|drop")
  Repeats.@Nullable Mode dedupe;

  @Option(names = "--csv-bom")
  boolean bom;

  @Mixin RunOption run = new RunOption();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Shiju.prepare();
    Destination destination = Destination.of(output, format());
    demandSense(destination.format());
    Inputs found = run.find();
    Rules loaded = run.rules.load();
    boolean asked =
        !indicators.isEmpty()
            || destination.format() == Format.WIDE
            || run.rules.folder != null; // whose faults it finds
    List<String> catalogue = asked ? Catalogues.ids(loaded) : List.of();
    Catalogues.demand(catalogue, indicators);
    Layout layout =
        new Layout(
            destination.format(),
            table,
            includeText,
            bom,
            new Selection(indicators, roles),
            catalogue);
    Rendering rendering = new Rendering(layout, several(found.inputs()) && !destination.folder());
    Path path = destination.path();
    if (path != null && destination.format() == Format.DUCKDB) {
      run.aside = PartFile.errorsOf(path);
    }
    Target.Export export =
        new Tables(console, run, loaded, table).export(destination.format(), destination.path());
    DocumentRun documents =
        new DocumentRun(
            console,
            run,
            found,
            loaded,
            destination.path(),
            destination.folder(),
            dedupe,
            "extract " + layout.shape());
    return documents.go(
        from ->
            destination.open(
                rendering,
                () -> new ResultNames(destination.format(), run.arguments, found.inputs()),
                export,
                console.bytes(),
                from),
        rendering::piece);
  }

  private static boolean several(List<Input> inputs) {
    return inputs.size() > 1 || !inputs.isEmpty() && Containers.opens(inputs.get(0));
  }

  /** Refuses options that would do nothing. */
  private void demandSense(Format format) {
    boolean lines = format == Format.JSON || format == Format.JSONL || format == Format.DUCKDB;
    if (table != Table.MEASUREMENTS && format != Format.CSV && format != Format.PARQUET) {
      throw new UsageFault("option.for", "--table", "csv, parquet");
    }
    if (bom && format != Format.CSV && format != Format.WIDE) {
      throw new UsageFault("option.for", "--csv-bom", "csv, wide");
    }
    if (includeText && !lines) {
      throw new UsageFault("option.for", "--include-text", "json, jsonl, duckdb");
    }
  }

  private @Nullable Format format() {
    if (form == null) {
      return null;
    }
    for (Format format : Format.values()) {
      if (format.label().equals(form)) {
        return format;
      }
    }
    throw new UsageFault("no.format", form);
  }
}
