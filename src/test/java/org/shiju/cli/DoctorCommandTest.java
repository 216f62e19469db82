package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorCommandTest {
  @TempDir Path temp;

  @Test
  void eachPartIsTriedAndNamed() throws IOException {
    Run run = Run.of("doctor", "-f", "json");
    JsonNode examined = new ObjectMapper().readTree(run.out()).path("examined");
    assertThat(examined.findValuesAsText("name"))
        .containsExactly(
            "program", "java", "memory", "locale", "rules", "text", "office", "folder", "duckdb",
            "archive");
    for (JsonNode one : examined) {
      if (List.of("program", "java", "rules", "text", "office")
          .contains(one.path("name").asText())) {
        assertThat(one.path("grade").asText()).as(one.toString()).isEqualTo("fine");
      }
    }
  }

  @Test
  void brokenRulesAreAFaultWithTheirPlace() throws IOException {
    Files.writeString(temp.resolve("units.yaml"), "units:\n  - id: [\n");
    Run run = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "doctor", "--rules", temp.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("✗ 规则: ").contains("units.yaml:").contains("✓ 文本: ");
    assertThat(run.err()).startsWith("shiju: 其中 ");
  }

  @ParameterizedTest
  @CsvSource({
    "247, 8000, FINE",
    "100, 8000, NOTE",
    "512, 256, FAULT",
  })
  void memoryMustBeThereAndEnough(long heap, long machine, Examined.Grade grade) {
    assertThat(Examination.memory(heap, machine, 2).grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, FINE",
    "GB18030, FINE",
    "ANSI_X3.4-1968, FAULT",
    "ISO-8859-1, FAULT",
  })
  void fileNamesMustHoldChinese(String encoding, Examined.Grade grade) {
    assertThat(Examination.locale(encoding).grade()).isEqualTo(grade);
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() {
    assertThat(Examination.folder(temp).grade()).isNotEqualTo(Examined.Grade.FAULT);
    assertThat(temp).isEmptyDirectory();
    assertThat(Examination.folder(temp.resolve("nix")).grade()).isEqualTo(Examined.Grade.FAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "-XX:SharedArchiveFile=/a/classes.jsa, FINE",
    "-XX:AOTCache=/a/b.aot, FINE",
    "-Xmx1g, NOTE",
  })
  void theArchiveOfClassesIsTold(String option, Examined.Grade grade) {
    assertThat(Examination.archive(List.of("-Xss1m", option)).grade()).isEqualTo(grade);
  }
}
