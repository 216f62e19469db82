package org.shiju.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.shiju.batch.PartFile;
import org.shiju.store.ResultFile;

/**
 * Results that may still grow: a run writes {@code r.jsonl} under another name beside it, and of
 * that the whole lines are results already.
 */
final class Live {
  private final List<String> arguments;

  Live(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  /**
   * The files that there are.
   *
   * @throws org.shiju.store.ResultsException where an argument names none
   */
  List<ResultFile> files() {
    List<ResultFile> files = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      Path part = PartFile.partOf(path);
      if (Files.exists(path) || !Files.exists(part)) {
        files.addAll(ResultFile.find(List.of(argument)));
      } else {
        files.add(new ResultFile(argument, part));
      }
    }
    return files;
  }

  /** Whether a file is one that a run still writes. */
  static boolean grows(ResultFile file) {
    return file.path() != null && file.path().toString().endsWith(".part");
  }

  /** Changes when any of the files does. */
  String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (ResultFile file : files()) {
      stamp.append(file.name()).append(' ');
      if (file.path() != null) {
        try {
          BasicFileAttributes now = Files.readAttributes(file.path(), BasicFileAttributes.class);
          stamp.append(now.size()).append(' ').append(now.lastModifiedTime().toMillis());
        } catch (IOException e) {
          stamp.append("gone");
        }
      }
      stamp.append('\n');
    }
    return Integer.toHexString(stamp.toString().hashCode());
  }
}
