package org.shiju.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of one document of the output. */
public final class Schema {
  /** The version that every document carries in its key {@code schema}. */
  static final String VERSION = "1.0";

  private Schema() {}

  public static String text() {
    try (InputStream in = Schema.class.getResourceAsStream("schema.json")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no schema: build it with Maven");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
