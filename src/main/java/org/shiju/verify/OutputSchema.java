package org.shiju.verify;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schema of the output, held against documents. */
public final class OutputSchema {
  private static final int SHOWN = 20;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(org.shiju.write.Schema.text(), InputFormat.JSON);

  /** Each fault with where it stands, {@code /measurements/3/kind: …}; none where it is valid. */
  public List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
        .sorted()
        .limit(SHOWN)
        .toList();
  }
}
