package org.shiju.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.cli.Run;
import org.shiju.rules.Rules;

/** The schemas of rule files: they fit our rules, and know no more and no less than the program. */
class SchemasTest {
  private static final Path RULES = Path.of("rules");
  private static final Path SCHEMAS = RULES.resolve("schema");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7,
          builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));

  @TempDir Path folder;

  static List<String> files() throws IOException {
    return Rules.fromFolder(RULES).names();
  }

  static List<Planted> structural() {
    return Planted.all().stream().filter(Planted::structural).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileNamesItsSchemaAndKeepsIt(String file) throws IOException {
    String yaml = Files.readString(RULES.resolve(file));
    assertThat(yaml)
        .startsWith(
            "# yaml-language-server: $schema="
                + (file.contains("/") ? "../" : "")
                + "schema/"
                + Schemas.nameFor(file)
                + ".schema.json\n");
    assertThat(faults(file, yaml)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("structural")
  void whatTheSchemaRefusesTheProgramDoesNotLoad(Planted fault) throws IOException {
    Planted.copy(folder);
    Planted.plant(folder, List.of(fault));
    assertThat(faults(fault.file(), Files.readString(folder.resolve(fault.file())))).isNotEmpty();
    Run run = Run.of("explain", "--text", "办结案件3件。", "--rules", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("shiju: " + folder.resolve(fault.file()) + ":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicators: [{id: a.b, overlay: off}]|true",
        "indicators: [{id: a.b, overlay: add, rules: [{when: [{subject: 月岩}]}]}]|true",
        "indicators: [{id: a.b, overlay: add}]|true",
        "{overlay: add, lists: {bare: [申请]}}|true",
        "indicators: [{id: a.b, label_zh: 月岩}]|false",
        "indicators: [{id: a.b, overlay: replace}]|false",
        "indicators: [{id: a.b, overlay: off, label_zh: 月岩}]|false",
        "indicators: [{overlay: off}]|false",
        "indicators: [{id: a.b, overlay: of}]|false",
      })
  void whatIsLaidOverOursNeedNotBeWhole(String yaml, boolean fits) {
    assertThat(faults("rule-of-law/x.yaml", yaml).isEmpty()).isEqualTo(fits);
  }

  /** Where the program has the list of what may stand, the schema has the same. */
  @ParameterizedTest
  @CsvSource({
    "indicators, /definitions/line/properties, org.shiju.indicator.Field",
    "indicators, /properties/theme/enum, org.shiju.model.Theme",
    "indicators, /definitions/line/properties/theme/anyOf/0/enum, org.shiju.model.Theme",
    "indicators, /definitions/line/properties/role/anyOf/0/enum, org.shiju.model.SectionRole",
    "indicators, /definitions/line/properties/kind/anyOf/0/enum, org.shiju.model.Kind",
    "themes, /properties/themes/items/properties/id/enum, org.shiju.model.Theme",
    "roles, /properties/headings/items/properties/role/enum, org.shiju.model.SectionRole",
    "genres, /properties/genres/items/properties/id/enum, org.shiju.model.Genre",
    "units, /properties/units/items/properties/kind/enum, org.shiju.model.Kind",
    "dimensions, /properties/dimensions/items/properties/kinds/anyOf/0/enum, org.shiju.model.Kind",
    "bounds, /properties/bounds/items/properties/bound/enum, org.shiju.model.Bound",
    "guards, /properties/guards/items/properties/verdict/enum, org.shiju.model.Verdict",
    "furniture, /properties/rules/items/properties/zones/items/enum, org.shiju.clean.Zone",
  })
  void enumerationsAreThoseOfTheProgram(String schema, String at, String type) throws Exception {
    List<String> constants =
        Arrays.stream(Class.forName(type).getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(names(json(schema).at(at))).containsExactlyInAnyOrderElementsOf(constants);
  }

  @Test
  void dimensionsAreThoseOfTheRules() throws IOException {
    List<String> ids =
        Rules.fromFolder(RULES).file("dimensions.yaml").need("dimensions").items().stream()
            .map(dimension -> dimension.need("id").text())
            .toList();
    assertThat(
            names(
                json("indicators").at("/definitions/indicator/properties/dimension/anyOf/0/enum")))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void everyKeyIsDescribedInBothLanguages() throws IOException {
    for (String name : Schemas.names()) {
      List<String> bare = new ArrayList<>();
      undescribed(json(name), bare);
      assertThat(bare).as(name).isEmpty();
    }
  }

  @Test
  void allSchemasAreKnownAndTravelWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(f -> f.getFileName().toString().replace(Schemas.ENDING, "")).sorted())
          .containsExactlyElementsOf(Schemas.names());
    }
    for (String name : Schemas.names()) {
      assertThat(Schemas.text(name))
          .isEqualTo(Files.readString(SCHEMAS.resolve(name + Schemas.ENDING)));
    }
  }

  /** Keys that a person may write, not those of the conditions inside a schema. */
  private static void undescribed(JsonNode schema, List<String> bare) {
    schema
        .path("properties")
        .properties()
        .forEach(
            key -> {
              String description = key.getValue().path("description").asText();
              boolean both = description.matches("(?s).*[\u4e00-\u9fff].*\n.*[A-Za-z].*");
              if (!both) {
                bare.add(key.getKey());
              }
            });
    schema
        .properties()
        .forEach(
            part -> {
              if (!List.of("if", "then").contains(part.getKey())) {
                undescribed(part.getValue(), bare);
              }
            });
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(Schemas.text(name));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames().forEachRemaining(names::add);
    } else {
      node.forEach(name -> names.add(name.asText()));
    }
    return names;
  }

  private static List<Error> faults(String file, String yaml) {
    Path path = SCHEMAS.resolve(Schemas.nameFor(file) + Schemas.ENDING);
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(path.toUri().toString()));
    return schema.validate(yaml, InputFormat.YAML);
  }
}
