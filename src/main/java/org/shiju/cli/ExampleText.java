package org.shiju.cli;

import java.util.List;
import org.shiju.rules.ExampleResult;

/** A failed example as a person reads it: its rule, its text, what it should give and what came. */
final class ExampleText {
  private ExampleText() {}

  /** With its place in the first line, and a line end. */
  static String of(ExampleResult result) {
    return result.place() + ": " + String.join("\n  ", lines(result)) + "\n";
  }

  static List<String> lines(ExampleResult result) {
    return List.of(
        result.rule().substring(result.rule().indexOf('#') + 1),
        "text    " + result.text(),
        "wanted  " + result.wanted(),
        "got     " + result.got());
  }
}
