package org.shiju.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
import org.shiju.write.Conversion;
import org.shiju.write.ConversionForm;
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
    Rules loaded = run.rules.load();
    try (Documents reading = run.inputs.reading(loaded, console.in());
        Containers documents = run.inputs.documents(found.inputs(), console.in());
        Failures failures = new Failures(console, run.errors, run.quiet)) {
      new Batch<>(run.threads, reading)
          .run(
              documents,
              outcome -> {
                if (outcome.result() == null) {
                  failures.take(outcome);
                } else {
                  try {
                    write(outcome.result(), names);
                  } catch (FileSystemException | IllegalArgumentException e) {
                    failures.take(unwritable(outcome, e));
                  }
                }
              });
      console.bytes().flush();
      int skipped = found.skipped() + documents.skipped();
      failures.summary(documents.documents(), skipped, output);
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  /** One result that has no place costs that one. */
  private static Outcome<Report> unwritable(Outcome<Report> outcome, Exception e) {
    String why = "cannot be written (" + e + "); give another folder";
    return new Outcome<>(outcome.input(), null, new Outcome.Failure("unwritable", why, e));
  }

  private void write(Report report, ResultNames names) throws IOException {
    byte[] bytes = form.bytes(Conversion.of(report));
    if (output == null) {
      console.bytes().write(bytes);
      return;
    }
    Path path = output.resolve(names.of(report.source().source()));
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path part = Destination.partOf(path);
    Files.write(part, bytes);
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
