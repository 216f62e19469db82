package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import org.shiju.rules.ExampleResult;

/**
 * An example that does not hold, as a person reads it.
 *
 * @param why a line for each figure that went astray; none where nobody can say
 * @param broken whether it is ours, and rules were laid over ours
 */
record FailedExample(ExampleResult result, List<String> why, boolean broken) {

  /** With its place in the first line, and a line end. */
  String text(Messages messages, boolean colours) {
    return result.place() + ": " + String.join("\n  ", lines(messages, colours)) + "\n";
  }

  /** Its rule, then what was wanted, what came, and why. */
  List<String> lines(Messages messages, boolean colours) {
    List<String> lines = new ArrayList<>();
    lines.add(result.id() + (broken ? " (" + messages.get("test.broken") + ")" : ""));
    if (ExampleFigures.has(result)) {
      ExampleFigures figures = ExampleFigures.of(result);
      String wanted = MarkedText.wanted(colours).of(result.text(), figures.wantedPlaces());
      lines.add(line(messages, "wanted", wanted));
      lines.add(line(messages, "got", MarkedText.got(colours).of(result.text(), figures.got())));
    } else {
      lines.add(line(messages, "text", result.text()));
      lines.add(line(messages, "wanted", result.wanted()));
      lines.add(line(messages, "got", result.got()));
    }
    why.forEach(reason -> lines.add(line(messages, "why", reason)));
    return lines;
  }

  private static String line(Messages messages, String key, String value) {
    String indented = value.replace("\n", "\n          ");
    return messages.get("test." + key) + "  " + indented;
  }
}
