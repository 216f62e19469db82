package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Place;

/** Lines of rule files as they stand on the disk; each file is read once. */
final class SourceLines {
  private final Map<String, List<String>> files = new HashMap<>();

  /** The line of a place; null where the rules were packed or the file cannot be read now. */
  @Nullable String at(Place place) {
    if (!place.written()) {
      return null;
    }
    List<String> lines = files.computeIfAbsent(place.path(), SourceLines::read);
    return place.line() < 1 || place.line() > lines.size() ? null : lines.get(place.line() - 1);
  }

  private static List<String> read(String path) {
    try {
      return Files.readString(Path.of(path)).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
