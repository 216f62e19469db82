package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.cli.Run;
import org.shiju.verify.OutputSchema;

/** Every sample's output against the schema that the program prints. */
class OutputSchemaTest {
  private static final OutputSchema SCHEMA = new OutputSchema();

  static List<Path> samples() {
    return Samples.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outputKeepsTheSchema(Path file) {
    String json = Run.of("extract", file.toString(), "--include-text").out();
    assertThat(json).startsWith("{");
    assertThat(faults(json)).isEmpty();
  }

  /** That the schema refuses something at all. */
  @ParameterizedTest
  @CsvSource({
    "'\"duplicate_of\":null', '\"duplicate_of\":null,\"more\":1'",
    "'\"duplicate_of\":null,', ''",
    "'\"schema\":\"1.0\"', '\"schema\":\"2.0\"'",
    "'\"bytes\":', '\"bytes\":-'",
    "'\"genre\":\"', '\"genre\":\"x'"
  })
  void theSchemaIsStrict(String good, String bad) {
    String json = Run.of("extract", samples().get(0).toString()).out();
    assertThat(json).contains(good);
    assertThat(faults(json.replace(good, bad))).isNotEmpty();
  }

  @Test
  void theSchemaSaysItsDraft() {
    assertThat(Run.of("schema").out())
        .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .endsWith("}\n");
  }

  private static List<String> faults(String json) {
    return SCHEMA.faults(json);
  }
}
