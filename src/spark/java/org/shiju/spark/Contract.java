package org.shiju.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Fingerprint;

/**
 * The output contract as a type of Spark: {@code measurements} is an array of structs, {@code
 * measurements[0].value} the exact 761 of 761宗. A document that gave no report has {@code source}
 * and {@code error} and nothing else.
 *
 * <p>Rows are made of the very lines that {@code extract} writes, so the two cannot say different
 * things.
 */
final class Contract {
  /** Columns and their types; {@code contract.ddl}. */
  static final StructType SCHEMA = StructType.fromDDL(Resources.text("contract.ddl"));

  /** The same with what duplicates are found by. */
  static final StructType WITH_FINGERPRINT =
      SCHEMA.add("fingerprint", StructType.fromDDL(Resources.text("fingerprint.ddl")));

  private static final JsonFactory JSON = new JsonFactory();

  /** Decimals of DECIMAL(38,15), and the digits that it has before them. */
  private static final int DECIMALS = 15;

  private static final int WHOLE_DIGITS = 23;

  private Contract() {}

  /** The row of a line, with a column more for its fingerprint. */
  static Row withFingerprint(Line line) throws IOException {
    Row row = row(line.bytes());
    @Nullable Object[] values = new @Nullable Object[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    Fingerprint print = line.fingerprint();
    if (print != null) {
      values[row.size()] =
          RowFactory.create(
              print.text(),
              print.length(),
              print.about(),
              print.quantities(),
              print.words(),
              print.figures());
    }
    return RowFactory.create(values);
  }

  /** The row of a line. */
  static Row row(Line line) throws IOException {
    return row(line.bytes());
  }

  /**
   * The row of a line, a report's or an error's.
   *
   * @throws IOException where it is no JSON
   */
  static Row row(byte[] line) throws IOException {
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      return struct(in, SCHEMA);
    }
  }

  private static Row struct(JsonParser in, StructType type) throws IOException {
    @Nullable Object[] values = new @Nullable Object[type.size()];
    while (in.nextToken() != JsonToken.END_OBJECT) {
      int at = index(type, in.currentName());
      in.nextToken();
      if (at < 0) {
        in.skipChildren(); // a later minor version of the contract says more
      } else {
        values[at] = value(in, type.apply(at).dataType());
      }
    }
    return RowFactory.create(values);
  }

  private static int index(StructType type, String name) {
    scala.Option<Object> index = type.getFieldIndex(name);
    return index.isDefined() ? (Integer) index.get() : -1;
  }

  private static @Nullable Object value(JsonParser in, DataType type) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof StructType struct) {
      return struct(in, struct);
    }
    if (type instanceof ArrayType array) {
      List<@Nullable Object> items = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(in, array.elementType()));
      }
      return items.toArray();
    }
    if (type.equals(DataTypes.IntegerType)) {
      return in.getIntValue();
    }
    if (type.equals(DataTypes.LongType)) {
      return in.getLongValue();
    }
    return type.equals(DataTypes.StringType) ? in.getText() : decimal(in.getDecimalValue());
  }

  /** As in the other tables: rounded beyond fifteen decimals, null from 10^23 on. */
  private static @Nullable BigDecimal decimal(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.precision() - DECIMALS <= WHOLE_DIGITS ? rounded : null;
  }
}
