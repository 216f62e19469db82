package org.shiju.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.shiju.read.Input;

/**
 * What makes two runs the same, so that one may go on where the other broke off.
 *
 * @param program version of the program
 * @param rules digest of the rules
 * @param options what shapes the results, as text
 * @param inputs digest of the inputs' names, sizes and times
 */
public record RunIdentity(String program, String rules, String options, String inputs) {
  /** That of a run with which no other goes on. */
  public static final RunIdentity NONE = new RunIdentity("", "", "", "");

  /** The identity of a run over these inputs. */
  public static RunIdentity of(String program, String rules, String options, List<Input> inputs) {
    MessageDigest digest = sha256();
    for (Input input : inputs) {
      digest.update((input.uri() + '\0' + state(input) + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return new RunIdentity(program, rules, options, HexFormat.of().formatHex(digest.digest()));
  }

  /** What differs from another run, in words: {@code rules}, {@code inputs}. */
  public List<String> differences(RunIdentity other) {
    List<String> names = new ArrayList<>();
    if (!program.equals(other.program)) {
      names.add("program");
    }
    if (!rules.equals(other.rules)) {
      names.add("rules");
    }
    if (!options.equals(other.options)) {
      names.add("options");
    }
    if (!inputs.equals(other.inputs)) {
      names.add("inputs");
    }
    return names;
  }

  private static String state(Input input) {
    Path path = input.path();
    if (path == null) {
      return "";
    }
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return file.size() + " " + file.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return "gone"; // reading it says why
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
