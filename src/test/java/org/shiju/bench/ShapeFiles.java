package org.shiju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Texts of every shape for whole processes: {@code ShapeFiles TIMES FOLDER} writes {@code
 * report.txt}, {@code list.txt} … so many times as long as a sample.
 */
public final class ShapeFiles {
  private ShapeFiles() {}

  public static void main(String[] args) throws IOException {
    int length = Integer.parseInt(args[0]) * Staged.samples().get(0).text().length();
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (Shape shape : Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT) + ".txt";
      Files.writeString(folder.resolve(name), shape.text(length));
    }
  }
}
