package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.model.Theme;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju rules new ID}: a commented skeleton of an indicator, filled in from a sentence where
 * one is given; of an indicator that we have, one more wording.
 */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
  private static final String SCHEMA = "schema/indicators.schema.json";

  private final Console console;

  @Parameters(paramLabel = "ID", descriptionKey = "new.id")
  String id = "";

  @Option(names = "--from", paramLabel = "SENTENCE")
  @Nullable String sentence;

  @Option(names = "--at", paramLabel = "N", descriptionKey = "new.at")
  @Nullable Integer at;

  @Option(names = "--theme", paramLabel = "THEME")
  @Nullable String theme;

  @Option(names = "--pack", paramLabel = "NAME", descriptionKey = "new.pack")
  @Nullable String pack;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "new.rules")
  @Nullable Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "new.output")
  @Nullable Path out;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!ID.matcher(id).matches()) {
      throw new UsageFault("new.bad.id", id);
    }
    if (folder != null && out != null) {
      throw new UsageFault("new.both");
    }
    if (out != null && Files.isDirectory(out)) {
      throw new UsageFault("new.folder", out);
    }
    if (sentence == null && at != null) {
      throw new UsageFault("new.at.alone");
    }
    RuleOption laid = new RuleOption();
    laid.folder = isToBegin(folder) ? null : folder;
    Rules rules = laid.load();
    Catalogue catalogue = new Catalogue(rules);
    Indicator known = catalogue.find(id).orElse(null);
    Theme given = known == null ? null : known.theme();
    String label = given == null ? theme(catalogue) : given.label();
    String name = known == null ? pack(rules) + "/" + label + ".yaml" : known.file();
    refuseTwin(laid.folder, name);
    Drafted drafted =
        sentence == null ? null : new SentenceReader(console, rules).draft(sentence, at);
    write(Skeleton.of(id, known != null, rules, drafted), label, name);
    return CommandTree.DONE;
  }

  /** Whether there are no rules yet that the new one would lie beside. */
  private static boolean isToBegin(@Nullable Path folder) throws IOException {
    return folder == null
        || !Files.exists(folder)
        || Files.isDirectory(folder) && RuleOption.isEmpty(folder);
  }

  /** The theme named, or the one of the indicators whose ids begin as this one does. */
  private String theme(Catalogue catalogue) {
    List<String> themes = Arrays.stream(Theme.values()).map(Theme::label).toList();
    String named = theme;
    if (named != null) {
      if (!themes.contains(named)) {
        throw new UsageFault("new.bad.theme", named, String.join(", ", themes));
      }
      return named;
    }
    String prefix = id.substring(0, id.indexOf('.') + 1);
    return catalogue.indicators().stream()
        .filter(other -> other.id().startsWith(prefix))
        .map(Indicator::theme)
        .flatMap(found -> Optional.ofNullable(found).stream())
        .map(Theme::label)
        .findFirst()
        .orElseThrow(() -> new UsageFault("new.no.theme", prefix, String.join(", ", themes)));
  }

  private String pack(Rules rules) {
    Packs packs = new Packs(rules);
    String named = pack;
    if (named == null) {
      return packs.all().get(0).id();
    }
    if (!packs.ids().contains(named)) {
      throw new UsageFault("no.pack", named, String.join(", ", packs.ids()));
    }
    return named;
  }

  /** An id stands once in a file. */
  private void refuseTwin(@Nullable Path laid, String name) throws IOException {
    if (laid == null) {
      return;
    }
    Rules own = Rules.fromFolder(laid);
    if (!own.names().contains(name)) {
      return;
    }
    for (Node entry : own.file(name).need("indicators").items()) {
      if (entry.need("id").text().equals(id)) {
        throw new UsageFault("new.twin", id, entry.place());
      }
    }
  }

  private void write(Skeleton skeleton, String itsTheme, String name) throws IOException {
    Path file = out != null ? out : folder != null ? folder.resolve(name) : null;
    if (file == null) {
      console.print(skeleton.file(itsTheme, null));
      console.say("new.printed", name);
      return;
    }
    if (Files.exists(file)) {
      String before = Files.readString(file, StandardCharsets.UTF_8);
      if (IndicatorFile.has(before, id)) {
        throw new UsageFault("new.twin", id, file);
      }
      String longer = IndicatorFile.with(before, skeleton.entry());
      if (longer == null) {
        throw new UsageFault("new.no.list", file);
      }
      Files.writeString(file, longer, StandardCharsets.UTF_8);
      console.say("new.added", file);
    } else {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      boolean schema = folder != null && Files.isRegularFile(folder.resolve(SCHEMA));
      Files.writeString(
          file, skeleton.file(itsTheme, schema ? "../" + SCHEMA : null), StandardCharsets.UTF_8);
      console.say("new.written", file);
    }
    console.say("new.next", folder == null ? "DIR" : folder, id);
  }
}
