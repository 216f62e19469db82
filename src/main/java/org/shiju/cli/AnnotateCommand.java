package org.shiju.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.PartFile;
import org.shiju.evaluate.GoldDraft;
import org.shiju.rules.Rules;
import org.shiju.store.ResultFile;
import org.shiju.store.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju annotate RESULTS... -o DIR}: a first draft of gold for a person to correct. */
@Command(name = "annotate", sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "RESULTS", descriptionKey = "results")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "annotate.output")
  Path folder = Path.of(".");

  @Option(names = "--force")
  boolean force;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  private final Set<String> names = new HashSet<>();
  private int written;
  private int failed;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageFault("convert.no.folder", folder);
    }
    List<ResultFile> files = ResultFile.find(arguments);
    if (files.isEmpty()) {
      throw new UsageFault("no.results", String.join(" ", arguments));
    }
    Files.createDirectories(folder);
    try (SourceTexts texts = new SourceTexts(Rules.builtIn())) {
      for (ResultFile file : files) {
        try (Results results = Results.open(file, console.in())) {
          while (results.hasNext()) {
            annotate(results.next(), file.path(), texts);
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (!quiet) {
      console.say("annotate.written", written, folder);
    }
    return failed == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
  }

  /** One document: all of its files, or none and one error. */
  private void annotate(JsonNode document, @Nullable Path results, SourceTexts texts)
      throws IOException {
    String name = GoldDraft.name(document);
    String uri = document.path("source").path("uri").asText();
    if (!isName(name)) {
      fail("annotate.no.name", uri);
      return;
    }
    if (!names.add(name)) {
      fail("annotate.same.name", uri, name);
      return;
    }
    String text = texts.of(document, results);
    if (text == null) {
      fail("annotate.no.text", uri);
      return;
    }
    GoldDraft draft = new GoldDraft(document, text);
    if (!draft.fits()) {
      fail("annotate.other.text", uri);
      return;
    }
    for (String ending : GoldDraft.endings()) {
      Path file = folder.resolve(name + ending);
      if (Files.exists(file) && (!force || isSource(file, document, results))) {
        fail(force ? "annotate.is.source" : "annotate.exists", uri, file);
        return;
      }
    }
    for (Map.Entry<String, String> file : draft.files().entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      PartFile.write(folder.resolve(name + file.getKey()), bytes);
    }
    written++;
    if (draft.broken() > 0) {
      console.say("annotate.broken", uri, draft.broken());
    }
  }

  /** Names of documents are names of others, and never lead out of the folder. */
  private boolean isName(String name) {
    try {
      Path file = Path.of(name + ".txt");
      return !name.isEmpty() && file.getNameCount() == 1 && !file.isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isSource(Path file, JsonNode document, @Nullable Path results)
      throws IOException {
    for (Path source : SourceTexts.files(document, results)) {
      if (Files.isSameFile(file, source)) {
        return true;
      }
    }
    return false;
  }

  private void fail(String key, Object... values) {
    failed++;
    console.say(key, values);
  }
}
