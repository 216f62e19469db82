package org.shiju.cli;

import org.shiju.rules.ExampleResult;

/**
 * A failed example as a person reads it: its place, its text, what it should give and what came.
 */
final class ExampleText {
  private ExampleText() {}

  static String of(ExampleResult result) {
    return result.file()
        + ":"
        + result.line()
        + ": "
        + result.rule().substring(result.rule().indexOf('#') + 1)
        + "\n  text    "
        + result.text()
        + "\n  wanted  "
        + result.wanted()
        + "\n  got     "
        + result.got()
        + "\n";
  }
}
