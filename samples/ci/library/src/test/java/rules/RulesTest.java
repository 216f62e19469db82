package rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;

/** Our rules over those of Shiju: one sentence, and every document in fixtures. */
class RulesTest {
  private static final Path REPOSITORY = Path.of(System.getProperty("repository", ".."));
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Rules rules;
  private static Shiju shiju;

  /** Loading the rules costs more than reading a document: once for all tests. */
  @BeforeAll
  static void load() throws IOException {
    rules = Rules.builtIn().with(Rules.fromFolder(REPOSITORY.resolve("rules")));
    shiju = Shiju.with(rules);
  }

  @Test
  void aNightMarketIsCounted() {
    Report report = shiju.read("2023年举办“法治夜市”16场。");
    Measurement nights = report.measurements().get(0);
    assertEquals(new BigDecimal("16"), nights.quantity().value());
    assertEquals("场", nights.quantity().unit());
    assertEquals("publicity.night_markets", nights.indicator());
    assertEquals("2023年举办“法治夜市”16场。", nights.evidence().of(report.source().text()));
  }

  @Test
  void everyFixtureGivesItsExpectation() throws IOException {
    Path folder = REPOSITORY.resolve("fixtures");
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertFalse(documents.isEmpty(), "no documents in " + folder);
    try (DocumentReader reader = new DocumentReader(rules)) {
      assertAll(documents.stream().map(document -> () -> holds(reader, document)));
    }
  }

  private static void holds(DocumentReader reader, Path document) throws Exception {
    String name = document.getFileName().toString();
    String expected = name.replace(".txt", ".expected.json");
    Report report = shiju.read(reader.read(name, Files.readAllBytes(document)));
    assertEquals(
        comparable(Files.readString(document.resolveSibling(expected))),
        comparable(JsonReport.indented(report)),
        name);
  }

  /** Versions of program and rules are told in each result, and are no part of what is expected. */
  private static String comparable(String json) throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(json);
    report.remove("program");
    return report.toPrettyString();
  }
}
