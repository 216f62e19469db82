package org.shiju.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the program says of itself: {@code 0.1.0}. */
public final class Program {
  private static final String VERSION = load();

  private Program() {}

  public static String version() {
    return VERSION;
  }

  private static String load() {
    try (InputStream in = Program.class.getResourceAsStream("program.properties")) {
      if (in == null) {
        throw new IllegalStateException("the jar does not say its version: build it with Maven");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
