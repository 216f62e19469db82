package org.shiju.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fault put into a copy of the rules; the head of {@code faults.tsv} tells the columns.
 *
 * @param number of its line, from 1
 * @param structural whether the form of the file is wrong
 */
record Planted(
    int number,
    boolean structural,
    String file,
    String good,
    String bad,
    String rule,
    String what,
    String remedy) {
  private static final Path CASES = Path.of("src/test/resources/lint");
  private static final Path RULES = Path.of("rules");

  /** Stands for the place of the first fault of a list; that of the next is the next character. */
  private static final char FIRST_PLACE = '\ue000';

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    try (Stream<String> lines = Files.lines(CASES.resolve("faults.tsv"))) {
      lines
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> all.add(of(all.size() + 1, line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Planted of(int number, String line) {
    String[] cells = line.replace("#", String.valueOf(number)).replace("\\n", "\n").split("\t", -1);
    assertThat(cells).as(line).hasSize(6);
    int semicolon = cells[5].indexOf("; ");
    return new Planted(
        number,
        cells[0].equals("S"),
        cells[1].equals("moon") ? "rule-of-law/moon" + number + ".yaml" : cells[1],
        cells[2],
        cells[3],
        cells[4],
        semicolon < 0 ? cells[5] : cells[5].substring(0, semicolon),
        semicolon < 0 ? "" : cells[5].substring(semicolon + 2));
  }

  /** A whole copy of the rules. */
  static void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Path to = folder.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  /** Plants faults, and returns the first line by which each must be told. */
  static List<String> plant(Path folder, List<Planted> faults) throws IOException {
    for (Planted fault : faults) {
      Path path = folder.resolve(fault.file);
      String yaml =
          Files.exists(path)
              ? Files.readString(path)
              : Files.readString(CASES.resolve("moon.yaml"))
                  .replace("#", String.valueOf(fault.number));
      assertThat(yaml).as(fault.toString()).contains(fault.good);
      int at = yaml.indexOf(fault.good);
      String bad = fault.bad.replace('¶', (char) (FIRST_PLACE + faults.indexOf(fault)));
      Files.writeString(
          path, yaml.substring(0, at) + bad + yaml.substring(at + fault.good.length()));
    }
    List<String> told = new ArrayList<>();
    for (Planted fault : faults) {
      told.add(fault.told(folder, (char) (FIRST_PLACE + faults.indexOf(fault))));
    }
    for (Planted fault : faults) {
      Path path = folder.resolve(fault.file);
      Files.writeString(path, plain(Files.readString(path)));
    }
    return told;
  }

  private String told(Path folder, char place) throws IOException {
    Path path = folder.resolve(file);
    String yaml = Files.readString(path);
    String key = "- id: " + rule + "\n";
    int at = bad.contains("¶") ? yaml.indexOf(place) : yaml.indexOf(key) + 2;
    String before = plain(yaml.substring(0, at));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return path + ":" + line + ":" + column + ": " + (rule.isEmpty() ? "" : rule + ": ") + what;
  }

  private static String plain(String yaml) {
    return yaml.replaceAll("[\ue000-\uf8ff]", "");
  }

  @Override
  public String toString() {
    return number + " " + file + " " + bad.replace("\n", "\\n");
  }
}
