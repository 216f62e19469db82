package org.shiju.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unbase64;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Part;

/**
 * The documents of a table: one a row, its name in a column {@code uri}, {@code path} or {@code id}
 * and itself in {@code content}, {@code bytes}, {@code text} or {@code value}, as text (正文) or as
 * the bytes of a file. An archive in a row gives the documents in it.
 */
final class DocumentTable {
  private static final List<String> NAMES = List.of("uri", "path", "id");
  private static final List<String> CONTENTS = List.of("content", "bytes", "text", "value");

  /** What a crawler knows of a page, passed on where the table has it. */
  private static final List<String> KNOWN =
      List.of("container", "content_type", "record_id", "target_uri", "captured");

  private DocumentTable() {}

  /**
   * The documents.
   *
   * @throws IllegalArgumentException where a column is missing or of no use; says what to do
   */
  static JavaRDD<Input> documents(Dataset<Row> table) {
    StructType schema = table.schema();
    String name = one(schema, NAMES, "the names of the documents");
    String content = one(schema, CONTENTS, "the documents");
    Column[] columns = new Column[KNOWN.size() + 2];
    columns[0] = col(name).cast("string");
    columns[1] = bytes(content, schema.apply(content).dataType());
    for (int i = 0; i < KNOWN.size(); i++) {
      boolean known = schema.getFieldIndex(KNOWN.get(i)).isDefined();
      columns[i + 2] = (known ? col(KNOWN.get(i)) : lit(null)).cast("string");
    }
    return table.select(columns).toJavaRDD().flatMap(DocumentTable::documents);
  }

  private static String one(StructType schema, List<String> names, String what) {
    return names.stream()
        .filter(name -> schema.getFieldIndex(name).isDefined())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    "no column for "
                        + what
                        + " among "
                        + Arrays.toString(schema.fieldNames())
                        + "; call it "
                        + String.join(", ", names)));
  }

  /** Text becomes the bytes of a file in UTF-8; what JSON calls bytes is base 64. */
  private static Column bytes(String name, DataType type) {
    if (type.equals(DataTypes.BinaryType)) {
      return col(name);
    }
    if (!type.equals(DataTypes.StringType)) {
      throw new UsageFault(
          "the column "
              + name
              + " is of type "
              + type.simpleString().toUpperCase(Locale.ROOT)
              + "; give it as STRING or BINARY");
    }
    return name.equals("bytes") ? unbase64(col(name)) : col(name).cast("binary");
  }

  /** A document that is given as text or as bytes. */
  static Input input(@Nullable String uri, @Nullable Object content) {
    byte[] bytes =
        content instanceof byte[] given
            ? given
            : content == null ? new byte[0] : content.toString().getBytes(StandardCharsets.UTF_8);
    String name = uri == null ? "" : uri;
    return new Input(name, null, new Input.Member(bytes, name, null, null, null, null, null));
  }

  private static Iterator<Input> documents(Row row) {
    String uri = row.isNullAt(0) ? "" : row.getString(0);
    byte[] bytes = row.isNullAt(1) ? new byte[0] : row.<byte[]>getAs(1);
    String container = text(row, 2);
    Input.Member member =
        new Input.Member(
            bytes,
            container == null ? uri : container,
            text(row, 3),
            text(row, 4),
            text(row, 5),
            text(row, 6),
            null);
    return new Containers(new Input(uri, null, member), Part.WHOLE);
  }

  private static @Nullable String text(Row row, int column) {
    return row.isNullAt(column) ? null : row.getString(column);
  }
}
