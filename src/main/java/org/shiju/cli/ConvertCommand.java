package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
import org.shiju.write.Conversion;
import org.shiju.write.ConversionForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju convert INPUT...}: pages and files as clean text with metadata. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  List<String> arguments = new ArrayList<>();

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

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  @Option(names = "--threads", paramLabel = "N")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--errors", paramLabel = "FILE")
  @Nullable Path errors;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageFault("bad.threads", threads);
    }
    if (errors != null) {
      Destination.demandFolderOf(errors);
    }
    Inputs found = inputs.find(arguments);
    if (found.inputs().isEmpty()) {
      throw new UsageFault("nothing.found", String.join(" ", arguments), found.skipped());
    }
    boolean many = found.inputs().size() > 1 || found.inputs().stream().anyMatch(Containers::opens);
    boolean joins = form == ConversionForm.JSON || form == ConversionForm.WARC;
    if (output == null && many && !joins) {
      throw new UsageFault("convert.needs.output");
    }
    if (output != null && Files.isRegularFile(output)) {
      throw new UsageFault("convert.no.folder", output);
    }
    ResultNames names = new ResultNames(form.ending(), arguments, found.inputs());
    Rules loaded = rules.load();
    try (Documents reading = inputs.reading(loaded, console.in());
        Containers documents = inputs.documents(found.inputs(), console.in());
        Failures failures = new Failures(console, errors, quiet)) {
      new Batch(threads, reading)
          .run(
              documents,
              outcome -> {
                if (outcome.report() == null) {
                  failures.take(outcome);
                } else {
                  write(outcome.report(), names);
                }
              });
      console.bytes().flush();
      int skipped = found.skipped() + documents.skipped();
      failures.summary(documents.documents(), skipped, output);
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  private void write(Report report, ResultNames names) throws IOException {
    byte[] bytes = form.bytes(Conversion.of(report));
    if (output == null) {
      console.bytes().write(bytes);
      return;
    }
    Path path = output.resolve(names.of(report.source().source()));
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path part = path.resolveSibling("." + path.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
  }
}
