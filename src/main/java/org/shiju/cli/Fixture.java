package org.shiju.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shiju.batch.Input;

/**
 * A document with what it must give: {@code a.txt} beside {@code a.expected.json}.
 *
 * @param name the document below the folder checked; also its uri in the output
 */
record Fixture(String name, Input input, Path expected) {
  static final String ENDING = ".expected.json";

  /** Every document of the folder, in name order, whether or not it has an expectation yet. */
  static List<Fixture> in(Path folder) throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    String typed = folder.toString();
    for (Input input :
        new InputFinder(List.of(), List.of())
            .find(List.of(typed), InputStream.nullInputStream())
            .inputs()) {
      Path file = folder.resolve(input.name());
      String leaf = String.valueOf(file.getFileName());
      int dot = leaf.lastIndexOf('.');
      String stem = dot <= 0 ? leaf : leaf.substring(0, dot);
      Input relative = new Input(input.name(), input.name(), () -> Files.readAllBytes(file));
      fixtures.add(new Fixture(input.name(), relative, file.resolveSibling(stem + ENDING)));
    }
    return fixtures;
  }
}
