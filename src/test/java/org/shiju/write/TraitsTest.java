package org.shiju.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Quantity;
import org.shiju.model.Report;
import org.shiju.model.Status;
import org.shiju.rules.Rules;

class TraitsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyCombinationSaysItsOwnWords() throws IOException {
    Measurement some = Reports.full().measurements().get(0);
    List<@Nullable ChangeRole> roles = new ArrayList<>(Arrays.asList(ChangeRole.values()));
    roles.add(null);
    for (Kind kind : Kind.values()) {
      for (Bound bound : Bound.values()) {
        for (Status status : Status.values()) {
          for (ChangeRole role : roles) {
            String run = Traits.of(figure(some, kind, bound, status, role)).getValue();
            JsonNode said = JSON.readTree("{\"id\":\"m1\"" + run + "}");

            assertThat(said.size()).isEqualTo(5);
            assertThat(said.get("kind").asText()).isEqualTo(kind.label());
            assertThat(said.get("bound").asText()).isEqualTo(bound.label());
            assertThat(said.get("status").asText()).isEqualTo(status.label());
            assertThat(said.get("role").isNull()).isEqualTo(role == null);
            assertThat(said.get("role").asText()).isEqualTo(role == null ? "null" : role.label());
          }
        }
      }
    }
  }

  @Test
  void aLineSaysWhatTheIndentedFormSays() throws IOException {
    String text = "全市收到行政复议申请761宗,纠错率12.5%。办理时限从8天压缩至3天,排名第四。下一年力争办结率不低于98%。";
    Report report = Shiju.with(Rules.builtIn()).read(text);

    JsonNode line = JSON.readTree(JsonReport.line(report));

    assertThat(line.get("measurements")).hasSizeGreaterThan(5);
    assertThat(line).isEqualTo(JSON.readTree(JsonReport.indented(report)));
  }

  private static Measurement figure(
      Measurement some, Kind kind, Bound bound, Status status, @Nullable ChangeRole role) {
    Quantity quantity = some.quantity();
    return new Measurement(
        some.id(),
        new Quantity(
            quantity.span(),
            quantity.outer(),
            quantity.value(),
            quantity.valueMax(),
            quantity.unit(),
            kind,
            bound,
            quantity.rule()),
        status,
        role,
        some.subject(),
        some.predicate(),
        some.period(),
        some.scope(),
        some.section(),
        some.evidence(),
        some.links(),
        some.indicator(),
        some.rule());
  }
}
