package org.shiju.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.Shiju;
import org.shiju.model.Assumptions;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;

/**
 * Shiju as others use it. What {@code src/docs/library.md} shows is cut from here; {@link
 * LibraryDocTest} compares the two.
 */
class LibraryTest {
  @TempDir Path temp;

  @Test
  void aSentence() {
    // 1: text
    Shiju shiju = Shiju.with(Rules.builtIn());
    Report report = shiju.read("全市2023年共收到行政复议申请761宗。");
    Measurement received = report.measurements().get(0);
    received.quantity().value(); // 761
    received.quantity().unit(); // 宗
    received.indicator(); // reconsideration.received
    received.period(); // 2023
    received.evidence().of(report.source().text()); // 全市2023年共收到行政复议申请761宗。
    // end
    assertThat(received.quantity().value()).isEqualTo(BigDecimal.valueOf(761));
    assertThat(received.quantity().unit()).isEqualTo("宗");
    assertThat(received.indicator()).isEqualTo("reconsideration.received");
    assertThat(received.period()).isEqualTo("2023");
    assertThat(received.evidence().of(report.source().text())).isEqualTo(report.source().text());
  }

  @Test
  void files() throws IOException, UnreadableException {
    Path folder = Path.of("samples");
    byte[] upload = Files.readAllBytes(folder.resolve("yongji-2021.txt"));
    Map<String, BigDecimal> accepted = new TreeMap<>();
    // 2: files
    Rules rules = Rules.builtIn();
    Shiju shiju = Shiju.with(rules);
    try (DocumentReader reader = new DocumentReader(rules)) {
      SourceText file = reader.read(folder.resolve("dinghai-2023.txt"));
      SourceText bytes = reader.read("uploads/17.txt", upload);
      for (SourceText source : List.of(file, bytes)) {
        for (Measurement m : shiju.read(source).measurements()) {
          if ("reconsideration.accepted".equals(m.indicator())) {
            accepted.put(source.source().uri(), m.quantity().value());
          }
        }
      }
    }
    // end
    assertThat(accepted)
        .containsEntry("samples/dinghai-2023.txt", BigDecimal.valueOf(32))
        .containsKey("uploads/17.txt");
    try (DocumentReader reader = new DocumentReader(rules)) {
      assertThatThrownBy(() -> reader.read("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}))
          .isInstanceOf(UnreadableException.class);
      assertThat(reader.read("a.txt", upload).source().charset()).isEqualTo("GB18030");
    }
  }

  @Test
  void rulesOfOnesOwn() throws IOException {
    Path mine = Path.of("samples/ci/rules");
    // 3: rules
    Shiju shiju = Shiju.with(Rules.builtIn().with(Rules.fromFolder(mine)));
    String id = shiju.read("举办“法治夜市”16场。").measurements().get(0).indicator();
    // end
    assertThat(id).isEqualTo("publicity.night_markets");

    Path broken = Files.createDirectories(temp.resolve("rule-of-law")).resolve("mine.yaml");
    Files.writeString(broken, "theme: disputes\nindicators:\n  - id: a.b\n    lable_zh: 甲\n");
    StringBuilder console = new StringBuilder();
    // 4: faults
    try {
      Shiju.with(Rules.builtIn().with(Rules.fromFolder(temp)));
    } catch (RuleException fault) {
      console.append(fault.place().path()).append(':').append(fault.place().line()).append(": ");
      console.append(fault.what()).append("; ").append(fault.remedy());
    }
    // end
    assertThat(console.toString()).startsWith(broken + ":4: unknown key 'lable_zh'; use one of");
  }

  @Test
  void assumptions() {
    Shiju shiju = Shiju.with(Rules.builtIn());
    // 5: assumptions
    Shiju knowing = shiju.assuming(new Assumptions(2023, "定海区", List.of()));
    Report report = knowing.read("本年受理行政复议案件32件。");
    // end
    assertThat(report.metadata().reportYear()).isEqualTo(2023);
    assertThat(report.measurements().get(0).period()).isEqualTo("2023");
  }

  @Test
  void findingsAndJson() {
    Shiju shiju = Shiju.with(Rules.builtIn());
    // 6: findings
    Report report = shiju.read("调解矛盾纠纷1284件，调解成功1259件，成功率89.1%。");
    List<Finding> doubtful =
        report.checks().stream().filter(f -> f.status() == Finding.Verdict.INCONSISTENT).toList();
    doubtful.get(0).expression(); // 1259/1284=98.05%≠89.1%
    // end
    assertThat(doubtful.get(0).expression()).isEqualTo("1259/1284=98.05%≠89.1%");
    // 7: json
    String indented = JsonReport.indented(report); // what `extract -f json` writes
    String line = JsonReport.line(report); // what `extract -f jsonl` writes
    // end
    assertThat(indented).startsWith("{\n").contains("\"surface\": \"89.1%\"").endsWith("}\n");
    assertThat(line).startsWith("{\"schema\":").contains("\"surface\":\"89.1%\"").endsWith("}\n");
    assertThat(line.lines()).hasSize(1);
  }
}
