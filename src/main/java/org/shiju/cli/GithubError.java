package org.shiju.cli;

/** A workflow command of GitHub: shows a fault beside the line of a file. */
final class GithubError {
  private GithubError() {}

  static String of(String path, int line, String message) {
    return "::error file=" + property(path) + ",line=" + line + "::" + escaped(message) + "\n";
  }

  private static String property(String text) {
    return escaped(text.replace('\\', '/')).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
