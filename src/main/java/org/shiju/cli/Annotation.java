package org.shiju.cli;

/** A workflow command of GitHub, which shows a fault beside its line. */
final class Annotation {
  private Annotation() {}

  /**
   * An error, with a line end.
   *
   * @param line from 1; 0 for the file as a whole
   * @param column from 1; 0 where it is not known
   */
  static String error(String path, int line, int column, String message) {
    return "::error file="
        + property(path.replace('\\', '/'))
        + (line > 0 ? ",line=" + line : "")
        + (column > 0 ? ",col=" + column : "")
        + "::"
        + escaped(message)
        + "\n";
  }

  private static String property(String value) {
    return escaped(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
