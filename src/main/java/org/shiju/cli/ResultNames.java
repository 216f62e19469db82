package org.shiju.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.read.Input;
import org.shiju.write.Format;

/**
 * The file in an output folder for each input: {@code reports/2023/a.txt} of the folder {@code
 * reports} gives {@code 2023/a.json}. Where two inputs differ by their ending alone, both keep it:
 * {@code a.txt.json}.
 */
record ResultNames(Format format) {

  /**
   * The names by uri.
   *
   * @param arguments as typed: what lies below one of them keeps its path below it
   */
  Map<String, String> of(List<String> arguments, List<Input> inputs) {
    Map<String, Integer> stems = new HashMap<>();
    inputs.forEach(i -> stems.merge(stem(below(arguments, i.uri())), 1, Integer::sum));
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Input input : inputs) {
      String path = below(arguments, input.uri());
      String base = stems.getOrDefault(stem(path), 0) > 1 ? path : stem(path);
      String name = base + format.ending();
      if (!taken.add(name)) {
        throw new UsageFault("same.output", name);
      }
      names.put(input.uri(), name);
    }
    return names;
  }

  private static String below(List<String> arguments, String uri) {
    if (uri.equals("-")) {
      return "stdin";
    }
    for (String argument : arguments) {
      String folder = argument.replace('\\', '/') + (argument.endsWith("/") ? "" : "/");
      if (uri.startsWith(folder)) {
        return uri.substring(folder.length());
      }
    }
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? name : name.substring(0, dot);
  }
}
