package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.write.Schema;

/** The columns of Spark and the JSON Schema of the output say the same. */
class ContractTest {
  @Test
  void columnsAreThoseOfTheSchema() throws Exception {
    JsonNode schema = new ObjectMapper().readTree(Schema.text());
    List<String> wanted = new ArrayList<>();
    names(schema, schema, "", wanted);
    List<String> columns = new ArrayList<>();
    names(Contract.SCHEMA, "", columns);
    columns.removeIf(name -> name.startsWith("/error"));
    assertThat(columns).containsExactlyElementsOf(wanted);
  }

  private static void names(JsonNode root, JsonNode given, String path, List<String> names) {
    JsonNode node = given.has("$ref") ? root.at(given.get("$ref").textValue().substring(1)) : given;
    for (JsonNode one : node.path("anyOf")) {
      names(root, one, path, names);
    }
    for (JsonNode one : node.path("oneOf")) {
      names(root, one, path, names);
    }
    node.path("properties")
        .properties()
        .forEach(
            field -> {
              String name = path + "/" + field.getKey();
              if (!names.contains(name)) {
                names.add(name);
              }
              names(root, field.getValue(), name, names);
            });
    if (node.has("items")) {
      names(root, node.get("items"), path, names);
    }
  }

  private static void names(DataType type, String path, List<String> names) {
    if (type instanceof StructType struct) {
      for (StructField field : struct.fields()) {
        names.add(path + "/" + field.name());
        names(field.dataType(), path + "/" + field.name(), names);
      }
    } else if (type instanceof ArrayType array) {
      names(array.elementType(), path, names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "761, 761",
    "99.2, 99.2",
    "0.1234567890123456789, 0.123456789012346",
    "99999999999999999999999, 99999999999999999999999",
    "100000000000000000000000,"
  })
  void decimalsAreExactToFifteenPlaces(String json, String value) throws Exception {
    Row row = Contract.row(("{\"measurements\":[{\"value\":" + json + "}]}").getBytes("UTF-8"));
    Object[] figures = (Object[]) row.get(Contract.SCHEMA.fieldIndex("measurements"));
    BigDecimal read = ((Row) figures[0]).getDecimal(4);
    assertThat(read == null ? null : read.stripTrailingZeros().toPlainString()).isEqualTo(value);
  }
}
