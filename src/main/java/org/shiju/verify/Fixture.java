package org.shiju.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shiju.read.Input;
import org.shiju.read.Inputs;

/**
 * A document with what it must give: {@code a.txt} beside {@code a.expected.json}.
 *
 * @param name the document below the folder checked; also its uri in the output
 */
public record Fixture(String name, Input input, Path expected) {
  private static final String ENDING = ".expected.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * The documents of the folder that have an expectation, in name order.
   *
   * @param fresh whether text files that have none yet are to get one
   */
  public static List<Fixture> in(Path folder, boolean fresh) {
    List<Fixture> fixtures = new ArrayList<>();
    for (Input input : Inputs.find(List.of(folder.toString()), List.of(), List.of()).inputs()) {
      Path file = Objects.requireNonNull(input.path());
      String name = folder.relativize(file).toString().replace('\\', '/');
      Path expected = expectation(file);
      if (Files.exists(expected) || (fresh && name.endsWith(".txt"))) {
        fixtures.add(new Fixture(name, new Input(name, file), expected));
      }
    }
    return fixtures;
  }

  /** Documents of the folder that have no expectation, in name order. */
  public static List<String> unexpected(Path folder) {
    return Inputs.find(List.of(folder.toString()), List.of(), List.of()).inputs().stream()
        .map(input -> Objects.requireNonNull(input.path()))
        .filter(file -> !Files.exists(expectation(file)))
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private static Path expectation(Path file) {
    return file.resolveSibling(stem(String.valueOf(file.getFileName())) + ENDING);
  }

  /** Expectations below the folder that none of these documents answers to, in name order. */
  public static List<String> orphans(Path folder, List<Fixture> fixtures) throws IOException {
    Set<Path> answered = fixtures.stream().map(Fixture::expected).collect(Collectors.toSet());
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(ENDING) && !answered.contains(p))
          .filter(p -> !Inputs.isPassedOver(folder, p))
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * What differs between the expectation and what came, line by line; none where they agree apart
   * from the block {@code program}.
   *
   * @param got one document of the output as JSON
   */
  public List<String> differences(String got) throws IOException {
    String name = String.valueOf(expected.getFileName());
    JsonNode wanted;
    try {
      wanted = JSON.readTree(Files.readString(expected, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      return List.of(name + " is no JSON: " + e.getOriginalMessage());
    }
    return wanted instanceof ObjectNode object
        ? FixtureDiff.between(object, (ObjectNode) JSON.readTree(got))
        : List.of(name + " is no JSON object");
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
