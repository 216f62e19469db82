package org.shiju.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.shiju.lint.Linter;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shiju rules lint}: every fault in the rule files, each with its place. */
@Command(name = "lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Console console;

  @Mixin RuleFolder rules = new RuleFolder();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      descriptionKey = "lint.format")
  Form form = Form.TEXT;

  @Option(names = "--github")
  boolean github;

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<RuleException> loading = new ArrayList<>();
    Rules loaded = rules.load(loading::add);
    List<RuleException> faults = Linter.faults(loaded, loading);
    FaultText text = new FaultText(console.colours());
    for (RuleException fault : faults) {
      console.print((form == Form.JSON ? json(fault, text) : text.of(fault)) + "\n");
      if (github) {
        console.print(annotation(fault));
      }
    }
    if (!faults.isEmpty()) {
      console.say("lint.faults", faults.size());
      return CommandTree.IMPERFECT;
    }
    if (form == Form.TEXT) {
      console.print(
          console.messages.get("lint.fine", loaded.names().size(), Catalogues.ids(loaded).size())
              + "\n");
    }
    return CommandTree.DONE;
  }

  private static String json(RuleException fault, FaultText text) throws IOException {
    Place place = fault.place();
    ObjectNode object = JSON.createObjectNode();
    object.put("path", place.path());
    object.put("line", place.line());
    object.put("column", place.column() == 0 ? null : place.column());
    object.put("rule", place.rule());
    object.put("what", fault.what());
    object.put("text", text.line(place));
    object.put("remedy", fault.remedy());
    return JSON.writeValueAsString(object);
  }

  private static String annotation(RuleException fault) {
    Place place = fault.place();
    String rule = place.rule() == null ? "" : place.rule() + ": ";
    return Annotation.error(
        place.path(), place.line(), place.column(), rule + fault.what() + "; " + fault.remedy());
  }
}
