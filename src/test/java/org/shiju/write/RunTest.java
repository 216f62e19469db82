package org.shiju.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void saysWhatTheFigureBeforeSaid() throws IOException {
    Run run = new Run();

    assertThat(run.repeats("2023", "区司法局", "achievements", "一、\"放管服\"\t改革")).isFalse();
    assertThat(run.repeats("2023", "区司法局", "achievements", "一、\"放管服\"\t改革")).isTrue();
    assertThat(written(run))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":"m1","period":"2023","scope":"区司法局","section_role":"achievements",
                "section":"一、\\"放管服\\"\\t改革","rule":"r"}
                """));
  }

  @Test
  void anyOtherFieldIsAnotherPlace() throws IOException {
    Run run = new Run();
    run.repeats("2023", "区司法局", "achievements", "一、成效");

    assertThat(run.repeats("2022", "区司法局", "achievements", "一、成效")).isFalse();
    assertThat(run.repeats("2022", null, "achievements", "一、成效")).isFalse();
    assertThat(run.repeats("2022", null, "plan", "一、成效")).isFalse();
    assertThat(run.repeats("2022", null, "plan", null)).isFalse();
    assertThat(run.repeats("2022", null, "plan", null)).isTrue();
    assertThat(written(run).get("period").asText()).isEqualTo("2022");
    assertThat(written(run).get("scope").isNull()).isTrue();
    assertThat(written(run).get("section").isNull()).isTrue();
  }

  private static JsonNode written(Run run) throws IOException {
    StringWriter writer = new StringWriter();
    try (JsonGenerator out = JsonReport.JSON.createGenerator(writer)) {
      out.writeStartObject();
      out.writeStringField("id", "m1");
      run.write(out);
      out.writeStringField("rule", "r");
      out.writeEndObject();
    }
    return JSON.readTree(writer.toString());
  }
}
