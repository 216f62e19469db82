package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.handbook.Handbook;
import org.shiju.handbook.HtmlBook;
import org.shiju.handbook.MarkdownBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shiju rules doc}: the catalogue as a handbook, written from the rules. */
@Command(name = "doc", sortOptions = false)
final class DocCommand implements Callable<Integer> {
  /** The forms of the handbook. */
  enum Form {
    MD,
    HTML;

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    String of(Handbook handbook) {
      return this == HTML ? HtmlBook.of(handbook) : MarkdownBook.of(handbook);
    }
  }

  private static final String NAME = "indicators";

  private final Console console;

  @Mixin RuleFolder rules = new RuleFolder();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "doc.output")
  @Nullable String out;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM")
  @Nullable Form form;

  DocCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String named = out;
    if (named == null) {
      console.print((form == null ? Form.MD : form).of(Handbook.of(rules.load())));
      return CommandTree.DONE;
    }
    Path path = Destination.plain(Path.of(named));
    if (named.endsWith("/") || Files.isDirectory(path)) {
      if (Files.isRegularFile(path)) {
        throw new UsageFault("convert.no.folder", path);
      }
      Handbook handbook = Handbook.of(rules.load());
      Files.createDirectories(path);
      for (Form each : form == null ? List.of(Form.values()) : List.of(form)) {
        write(path.resolve(NAME + each.ending()), each, handbook);
      }
      return CommandTree.DONE;
    }
    Destination.demandFolderOf(path);
    write(path, form(named), Handbook.of(rules.load()));
    return CommandTree.DONE;
  }

  private Form form(String name) {
    if (form != null) {
      return form;
    }
    for (Form each : Form.values()) {
      if (name.endsWith(each.ending())) {
        return each;
      }
    }
    throw new UsageFault("doc.format", name);
  }

  private void write(Path file, Form each, Handbook handbook) throws IOException {
    Files.writeString(file, each.of(handbook), StandardCharsets.UTF_8);
    console.say("new.written", file);
  }
}
