package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Containers;
import org.shiju.read.Inputs;
import org.shiju.write.Conversion;
import org.shiju.write.ConversionForm;
import org.shiju.write.Frame;
import org.shiju.write.Piece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shiju convert INPUT...}: pages and files as clean text with metadata. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "convert.output")
  @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      descriptionKey = "convert.format")
  ConversionForm form = ConversionForm.MD;

  @Mixin RunOption run = new RunOption();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Inputs found = run.find();
    boolean many = found.inputs().size() > 1 || found.inputs().stream().anyMatch(Containers::opens);
    boolean joins = form == ConversionForm.JSON || form == ConversionForm.WARC;
    if (output == null && many && !joins) {
      throw new UsageFault("convert.needs.output");
    }
    if (output != null && Files.isRegularFile(output)) {
      throw new UsageFault("convert.no.folder", output);
    }
    ResultNames names = new ResultNames(form.ending(), run.arguments, found.inputs());
    DocumentRun documents =
        new DocumentRun(
            console, run, found, run.rules.load(), output, true, null, "convert " + form);
    return documents.go(
        from ->
            output == null
                ? new Target.Stream(console.bytes(), Frame.NONE)
                : new Target.Folder(output, names, Frame.NONE, from),
        report -> Piece.of(form.bytes(Conversion.of(report))));
  }
}
