package org.shiju.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rule set: files by their path below {@code rules/}, with one digest over all of them.
 *
 * <p>Each stage builds its own view from its file, for example {@code
 * rules.file("furniture.yaml")}; what packs hold is told by {@link Packs}.
 */
public final class Rules {
  private static final String PACKED = "rules.bin";

  /** Files that look like rules and would be passed over in silence. */
  private static final String OTHER_ENDING = ".yml";

  /** Says of a folder whether it is a whole set of rules or lies over the built-in ones. */
  private static final String SET = "set.yaml";

  private final Map<String, Node> files;
  private final String digest;

  /** The texts of files that are no YAML, by path; none where the first fault ends the loading. */
  private final Map<String, String> unread;

  Rules(Map<String, Node> files, String digest) {
    this(files, digest, Map.of());
  }

  private Rules(Map<String, Node> files, String digest, Map<String, String> unread) {
    this.files = files;
    this.digest = digest;
    this.unread = unread;
  }

  /** The rules packed in the jar, without their examples. */
  public static Rules builtIn() {
    try (InputStream resource = Rules.class.getResourceAsStream(PACKED)) {
      if (resource == null) {
        throw new IllegalStateException("the jar holds no rules: build it with Maven");
      }
      return PackedRules.read(resource.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rules of a folder of YAML files, with their examples.
   *
   * @throws RuleException where a file is no YAML
   */
  public static Rules fromFolder(Path folder) throws IOException {
    return fromFolder(folder, Rules::refuse);
  }

  /**
   * The same, as far as the files can be read.
   *
   * @param faults gets what is wrong with the others
   */
  public static Rules fromFolder(Path folder, Consumer<RuleException> faults) throws IOException {
    Map<String, Node> files = new TreeMap<>();
    Map<String, String> unread = new TreeMap<>();
    MessageDigest sha = sha256();
    for (Path path : yamlFiles(folder)) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      String shown = path.toString().replace('\\', '/');
      String yaml = "";
      if (name.endsWith(OTHER_ENDING)) {
        faults.accept(
            new RuleException(
                Place.of(name, shown, 1, 0), "no rules are read from .yml", "rename it to .yaml"));
        continue;
      }
      try {
        yaml = Files.readString(path, StandardCharsets.UTF_8);
        files.put(name, YamlRules.parse(name, shown, yaml, faults));
      } catch (CharacterCodingException e) {
        unread.put(name, yaml);
        faults.accept(
            new RuleException(
                Place.of(name, shown, 1, 0), "the file is not UTF-8", "save it as UTF-8"));
      } catch (RuleException e) {
        unread.put(name, yaml);
        faults.accept(e);
      }
      sha.update(
          (name + "\n" + yaml.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new Rules(files, HexFormat.of().formatHex(sha.digest()), unread);
  }

  /** The end of a loading that stops at the first fault. */
  private static void refuse(RuleException fault) {
    throw fault;
  }

  /**
   * These rules with another set laid over them: rules of the same file and id take the place of
   * ours, add to them or switch them off, as their key {@code overlay} says; others come behind
   * ours. A set that says {@code whole: true} in its {@code set.yaml} stands for itself.
   *
   * @throws RuleException where a file is of no use here, or {@code overlay} names what is not
   *     there
   */
  public Rules with(Rules over) {
    return with(over, Rules::refuse);
  }

  /**
   * The same, as far as one can be laid over the other.
   *
   * @param faults gets what cannot
   */
  public Rules with(Rules over, Consumer<RuleException> faults) {
    try {
      if (over.isWhole()) {
        return over;
      }
    } catch (RuleException e) { // it meant to be one
      faults.accept(e);
      return over;
    }
    Map<String, Node> merged = new TreeMap<>(files);
    Overlay overlay = new Overlay(faults);
    for (Map.Entry<String, Node> file : over.files.entrySet()) {
      Node below = files.get(file.getKey());
      try {
        merged.put(
            file.getKey(),
            below == null
                ? overlay.alone(over.usable(file.getKey(), this))
                : overlay.file(below, file.getValue()));
      } catch (RuleException e) {
        faults.accept(e);
      }
    }
    Map<String, String> unreadable = new TreeMap<>(unread);
    unreadable.putAll(over.unread);
    MessageDigest sha = sha256();
    sha.update((digest + over.digest).getBytes(StandardCharsets.UTF_8));
    return new Rules(merged, HexFormat.of().formatHex(sha.digest()), unreadable);
  }

  /** These rules, of whose examples only those of some rules are kept. */
  public Rules withExamplesOf(Set<String> ids) {
    Map<String, Node> kept = new TreeMap<>();
    files.forEach((name, file) -> kept.put(name, file.withExamplesOf(ids)));
    return new Rules(kept, digest);
  }

  /** Whether the set says of itself that it lacks nothing. */
  private boolean isWhole() {
    Node set = files.get(SET);
    return set != null && set.only("whole").need("whole").flag();
  }

  /** A file of a name that the rules below do not have: only a pack takes such. */
  private Node usable(String name, Rules below) {
    int slash = name.indexOf('/');
    String pack = name.substring(0, Math.max(slash, 0)) + "/pack.yaml";
    if (!name.equals(SET) && !files.containsKey(pack) && !below.files.containsKey(pack)) {
      throw file(name)
          .fault(
              "no part of the program reads a file of this name",
              "put indicators into a pack's folder, rule-of-law/" + name.substring(slash + 1));
    }
    return file(name);
  }

  /** The texts of files that are no YAML, by their path below the rules folder. */
  public Map<String, String> unread() {
    return Map.copyOf(unread);
  }

  /** SHA-256 of the rule files, lower-case hex. */
  public String digest() {
    return digest;
  }

  /** The root of one file, for example {@code units.yaml}; for the stages. */
  public Node file(String name) {
    Node node = files.get(name);
    if (node == null) {
      throw new RuleException(
          Place.packed(name, 1), "the file is missing", "put it back into the rules folder");
    }
    return node;
  }

  /**
   * The roots of all files below a folder of the rule set, by path: {@code rule-of-law/}; for the
   * stages.
   */
  public List<Node> below(String prefix) {
    List<Node> found = new ArrayList<>();
    for (Map.Entry<String, Node> entry : files.entrySet()) {
      if (entry.getKey().startsWith(prefix)) {
        found.add(entry.getValue());
      }
    }
    return found;
  }

  /** The names of all files, sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** These rules as bytes, without their examples, for {@link #ofPacked} on another machine. */
  public byte[] packed() {
    try {
      return PackedRules.write(digest, files);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** The rules of which {@link #packed} of the same version made these bytes. */
  public static Rules ofPacked(byte[] packed) {
    return PackedRules.read(packed);
  }

  private static List<Path> yamlFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> isYaml(p.toString()) && !Files.isDirectory(p))
          .filter(p -> !isHidden(folder.relativize(p)))
          .sorted()
          .toList();
    }
  }

  /** Files of editors and version control: a name with a dot, or a folder with one above. */
  private static boolean isHidden(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(OTHER_ENDING);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
