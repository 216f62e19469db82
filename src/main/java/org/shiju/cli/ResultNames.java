package org.shiju.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shiju.model.SourceInfo;
import org.shiju.read.Input;
import org.shiju.write.Format;

/**
 * The file in an output folder for each document: {@code reports/2023/a.txt} of the folder {@code
 * reports} gives {@code 2023/a.json}. Where two inputs differ by their ending alone, both keep it:
 * {@code a.txt.json}. A document in an archive is numbered, for names in archives are never used as
 * paths: {@code pages.zip} gives {@code pages/00001.json}.
 */
final class ResultNames {
  private final Map<String, String> names = new HashMap<>();
  private final SortedMap<String, Integer> numbers = new TreeMap<>();
  private final List<String> arguments;
  private final String ending;

  /**
   * The names for some inputs.
   *
   * @param arguments as typed: what lies below one of them keeps its path below it
   * @throws UsageFault where two inputs would get one name
   */
  ResultNames(Format format, List<String> arguments, List<Input> inputs) {
    this(format.ending(), arguments, inputs);
  }

  ResultNames(String ending, List<String> arguments, List<Input> inputs) {
    this.arguments = arguments;
    this.ending = ending;
    Map<String, Integer> stems = new HashMap<>();
    inputs.forEach(i -> stems.merge(stem(below(i.uri())), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    for (Input input : inputs) {
      String path = below(input.uri());
      String base = stems.getOrDefault(stem(path), 0) > 1 ? path : stem(path);
      String name = base + ending;
      if (!taken.add(name)) {
        throw new UsageFault("same.output", name);
      }
      names.put(input.uri(), name);
    }
  }

  /** How many documents of each archive were named so far. */
  SortedMap<String, Integer> numbered() {
    return new TreeMap<>(numbers);
  }

  /** Goes on where another run broke off. */
  void goOn(SortedMap<String, Integer> numbered) {
    numbers.putAll(numbered);
  }

  /** The name for a document; the next number where it lies in an archive. */
  String of(SourceInfo source) {
    String container = source.container();
    if (container == null) {
      return names.getOrDefault(source.uri(), stem(below(source.uri())) + ending);
    }
    int inner = container.indexOf("!/");
    String outer = inner < 0 ? container : container.substring(0, inner);
    int number = numbers.merge(outer, 1, Integer::sum);
    String name = names.getOrDefault(outer, stem(below(outer)) + ending);
    return name.substring(0, name.length() - ending.length())
        + "/"
        + String.format(Locale.ROOT, "%05d", number)
        + ending;
  }

  private String below(String uri) {
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
