package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.batch.Checkpoint;
import org.shiju.batch.Journal;
import org.shiju.batch.PartFile;
import org.shiju.batch.RunIdentity;
import org.shiju.batch.RunLock;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
import org.shiju.write.Program;

/**
 * Long runs: going on with one that broke off, stopping one that goes wrong, what is said of it.
 */
class DocumentRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private Path inputs;
  private Path out;

  @BeforeEach
  void inputs() throws IOException {
    inputs = Files.createDirectories(temp.resolve("in"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(inputs.resolve(i + ".txt"), "全市2023年收到行政复议申请" + (100 + i) + "件。\n");
    }
    Files.writeString(inputs.resolve("2-empty.txt"), "");
    out = temp.resolve("out.jsonl");
  }

  private Run extract(String... more) {
    List<String> words = new java.util.ArrayList<>(List.of("extract", inputs.toString()));
    words.addAll(List.of("-o", out.toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  /** Leaves behind what a run leaves that was killed behind some documents. */
  private void breakOff(int documents, int failed, String whole, String options)
      throws IOException {
    byte[] done =
        whole
            .lines()
            .limit(documents - failed)
            .map(l -> l + "\n")
            .reduce("", String::concat)
            .getBytes(StandardCharsets.UTF_8);
    Files.write(
        PartFile.partOf(out),
        (new String(done, StandardCharsets.UTF_8) + "{\"torn").getBytes(StandardCharsets.UTF_8));
    TreeMap<String, Long> failures = new TreeMap<>();
    if (failed > 0) {
      failures.put("empty", (long) failed);
    }
    RunIdentity run =
        RunIdentity.of(
            Program.version(),
            Rules.builtIn().digest(),
            options,
            Inputs.find(List.of(inputs.toString()), List.of(), List.of()).inputs());
    try (Journal journal = Journal.begin(PartFile.journalOf(out), run)) {
      journal.checkpoint(
          new Checkpoint(
              documents,
              done.length,
              0,
              documents - failed,
              failures,
              0,
              0,
              new TreeMap<>(),
              new TreeMap<>()));
    }
    Files.writeString(
        PartFile.journalOf(out),
        Files.readString(PartFile.journalOf(out)) + "{\"documents\":7,\"by",
        StandardCharsets.UTF_8);
    Files.delete(out);
  }

  private static final String OPTIONS =
      "extract jsonl measurements   [] [] null null null null null []";

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 1", "7, 1"})
  void goesOnWhereARunBrokeOff(int documents, int failed) throws IOException {
    assertThat(extract().code()).isEqualTo(1);
    String whole = Files.readString(out);
    breakOff(documents, failed, whole, OPTIONS);
    Run run = extract("--resume");
    assertThat(run.err()).contains("going on behind document " + documents);
    assertThat(run.err()).contains("1 of 7 inputs could not be read: empty 1");
    assertThat(Files.readString(out)).isEqualTo(whole);
    assertThat(PartFile.journalOf(out)).doesNotExist();
    assertThat(PartFile.partOf(out)).doesNotExist();
  }

  @Test
  void anotherRunIsNotGoneOnWith() throws IOException {
    extract();
    String whole = Files.readString(out);
    breakOff(3, 0, whole, OPTIONS);
    Files.writeString(inputs.resolve("9.txt"), "新增1件。");
    Run run = extract("--resume", "--include-text");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("options, inputs").contains("without --resume");
    assertThat(PartFile.journalOf(out)).exists();
  }

  @Test
  void withoutResumeARunBeginsAnewAndSaysSo() throws IOException {
    extract();
    String whole = Files.readString(out);
    breakOff(3, 0, whole, OPTIONS);
    Run run = extract();
    assertThat(run.err()).contains("thrown away");
    assertThat(Files.readString(out)).isEqualTo(whole);
    assertThat(PartFile.journalOf(out)).doesNotExist();
  }

  @Test
  void resultsThatAreShorterThanTheJournalSaysAreMadeAnew() throws IOException {
    extract();
    String whole = Files.readString(out);
    breakOff(3, 0, whole, OPTIONS);
    Files.write(PartFile.partOf(out), new byte[10]);
    extract("--resume");
    assertThat(Files.readString(out)).isEqualTo(whole);
  }

  @Test
  void resumeNeedsAnOutput() {
    Run run = Run.of("extract", inputs.toString(), "--resume");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-o");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0%", "14%"})
  void aRunThatGoesWrongIsStopped(String most) {
    Run run = extract("--max-failures", most);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("--max-failures " + most + " allows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "15%", "100%"})
  void aFewFailuresAreBorne(String most) {
    Run run = extract("--max-failures", most);
    assertThat(run.err()).doesNotContain("max-failures");
    assertThat(out).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "x", "101%", "5 %", "%"})
  void whatIsNoNumberOfFailuresIsRefused(String most) {
    Run run = extract("--max-failures", most);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--max-failures");
  }

  /** Stopped by a count, a run leaves what it has, and more may fail when it goes on. */
  @Test
  void aStoppedRunGoesOn() throws IOException {
    Run stopped = extract("--max-failures", "0", "--threads", "1");
    assertThat(stopped.err()).contains("--resume to go on");
    assertThat(out).doesNotExist();
    Run run = extract("--max-failures", "5", "--resume");
    assertThat(run.code()).isEqualTo(1);
    String resumed = Files.readString(out);
    extract();
    assertThat(resumed).isEqualTo(Files.readString(out));
  }

  @Test
  void errorsAreData() throws IOException {
    Path errors = temp.resolve("errors.jsonl");
    extract("--errors", errors.toString());
    JsonNode error = JSON.readTree(Files.readString(errors));
    assertThat(error.at("/source/uri").asText()).endsWith("in/2-empty.txt");
    assertThat(error.at("/error/code").asText()).isEqualTo("empty");
    assertThat(error.at("/error/message").asText()).isNotEmpty();
    assertThat(error.at("/error/remedy").asText()).contains("fetch");
  }

  /** Thousands of figures are written where they go without being held; all forms say the same. */
  @Test
  void aPageThatIsOneListIsTheSameWhereverItIsWritten() throws IOException {
    Path list = temp.resolve("list.txt");
    Files.writeString(list, "检查12次、".repeat(10_500));
    Path file = temp.resolve("list.json");
    Path folder = Files.createDirectory(temp.resolve("results"));
    Run told = Run.of("extract", list.toString(), "-f", "json");
    Run run = Run.of("extract", list.toString(), "-o", file.toString(), "--stats");
    assertThat(Run.of("extract", list.toString(), "-o", folder.toString()).code()).isZero();
    assertThat(JSON.readTree(told.out()).at("/measurements").size()).isEqualTo(10_500);
    assertThat(Files.mismatch(file, folder.resolve("list.json"))).isEqualTo(-1);
    assertThat(Files.readString(file).equals(told.out())).isTrue();
    String json = run.err().lines().filter(l -> l.startsWith("{")).findFirst().orElseThrow();
    assertThat(JSON.readTree(json).at("/stage_seconds/write").asDouble()).isPositive();
  }

  @Test
  void whatTakesTooMuchMemoryIsSaidInOneLine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new Main.Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                Map.of(),
                false,
                false));
    int code =
        new Faults(console)
            .run(
                () -> {
                  throw new OutOfMemoryError();
                },
                "shiju extract");
    assertThat(code).isEqualTo(CommandTree.IMPERFECT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("shiju: needs more memory")
        .contains("SHIJU_OPTS=-Xmx")
        .hasLineCount(1);
  }

  @Test
  void statsAreCounts() throws IOException {
    Run run = extract("--stats", "-q");
    String json = run.err().lines().filter(l -> l.startsWith("{")).findFirst().orElseThrow();
    JsonNode stats = JSON.readTree(json);
    assertThat(stats.at("/documents").asInt()).isEqualTo(7);
    assertThat(stats.at("/failures/empty").asInt()).isEqualTo(1);
    assertThat(stats.at("/measurements").asInt()).isEqualTo(6);
    assertThat(stats.at("/characters").asInt()).isEqualTo(6 * 21);
    assertThat(stats.at("/stage_seconds").fieldNames())
        .toIterable()
        .containsExactly(
            "read", "clean", "outline", "quantity", "measure", "indicator", "check", "write");
  }

  /** A file, its copy, its text as a page, and the same with a note; all of one county and year. */
  private void repeats() throws IOException {
    StringBuilder body = new StringBuilder();
    String[] lines = Files.readString(Path.of("samples/dinghai-2023.txt")).split("\n");
    for (String line : lines) {
      body.append("<p>").append(line.strip()).append("</p>\n");
    }
    Path text = Path.of("samples/dinghai-2023.txt");
    Files.copy(text, inputs.resolve("a.txt"));
    Files.copy(text, inputs.resolve("b.txt"));
    Files.writeString(
        inputs.resolve("c.html"),
        "<html><body><ul><li><a href=x>首页</a></li></ul><div>" + body + "</div></body></html>");
    Files.writeString(
        inputs.resolve("d.txt"), Files.readString(text) + "\n编者注：本文有删节，全文见本网站政务公开栏目。\n");
  }

  @Test
  void repeatsAreMarked() throws IOException {
    repeats();
    Run run = extract("--dedupe", "mark");
    assertThat(run.err()).contains("near 1, same_bytes 1, same_text 1");
    String first = inputs.toString().replace('\\', '/') + "/a.txt";
    List<JsonNode> documents = documents();
    assertThat(documents).hasSize(10);
    assertThat(documents)
        .filteredOn(d -> !d.get("duplicate_of").isNull())
        .extracting(d -> d.at("/source/uri").asText().replaceAll(".*/", ""))
        .containsExactly("b.txt", "c.html");
    assertThat(documents)
        .filteredOn(d -> !d.get("duplicate_of").isNull())
        .allMatch(d -> d.get("duplicate_of").asText().equals(first));
    assertThat(documents.get(9).get("warnings").toString())
        .contains("near_duplicate", first, "similarity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void repeatsAreLeftOut(String threads) throws IOException {
    repeats();
    Run run = extract("--dedupe", "drop", "--threads", threads);
    assertThat(run.err()).contains("8 documents written");
    assertThat(documents())
        .extracting(d -> d.at("/source/uri").asText().replaceAll(".*/", ""))
        .containsExactly("0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "a.txt", "d.txt");
  }

  @Test
  void withoutTheOptionEachDocumentStandsForItself() throws IOException {
    repeats();
    extract();
    assertThat(documents()).hasSize(10).allMatch(d -> d.get("duplicate_of").isNull());
  }

  private List<JsonNode> documents() throws IOException {
    List<JsonNode> documents = new java.util.ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      documents.add(JSON.readTree(line));
    }
    return documents;
  }

  @Test
  void oneOutputIsOneRuns() throws IOException {
    try (RunLock lock = RunLock.of(out)) {
      assertThat(lock).isNotNull();
      Run run = extract();
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("another run is writing");
    }
    assertThat(extract().code()).isEqualTo(1);
    assertThat(temp).isDirectoryNotContaining("glob:**.shiju-*");
  }

  @Test
  void whatIsReadIsNeverWritten() throws IOException {
    Path input = inputs.resolve("1.txt");
    String text = Files.readString(input);
    Path link = Files.createSymbolicLink(temp.resolve("link.jsonl"), input);
    for (Run run :
        List.of(
            Run.of("extract", input.toString(), "-f", "jsonl", "-o", input.toString()),
            Run.of("extract", input.toString(), "-o", link.toString()),
            Run.of("extract", inputs.toString(), "--errors", input.toString()),
            extract("--errors", out.toString()))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("Write to another file").doesNotContain("\tat ");
      assertThat(Files.readString(input)).isEqualTo(text);
    }
    Path lines = Files.writeString(temp.resolve("r.jsonl"), "");
    assertThat(Run.of("panel", lines.toString(), "-o", lines.toString()).code()).isEqualTo(2);
  }

  /** A conversion into the folder that it was read from. */
  @Test
  void aDocumentDoesNotTakeThePlaceOfItsSource() throws IOException {
    Path page = inputs.resolve("page.md");
    assertThat(Run.of("convert", inputs.resolve("1.txt").toString(), "-q").code()).isZero();
    Files.writeString(page, Run.of("convert", inputs.resolve("1.txt").toString(), "-q").out());
    String before = Files.readString(page);
    Run run = Run.of("convert", page.toString(), "-o", inputs + "/");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is what it was read from");
    assertThat(Files.readString(page)).isEqualTo(before);
  }

  @Test
  void aLinkIsWrittenThrough() throws IOException {
    Path real = Files.writeString(temp.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(temp.resolve("through.jsonl"), real);
    Run.of("extract", inputs.toString(), "-o", link.toString(), "-q");
    assertThat(link).isSymbolicLink();
    assertThat(Files.readAllLines(real)).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "--table checks, r.xlsx",
    "--table sections, r.jsonl",
    "--csv-bom, r.jsonl",
    "--include-text, r.csv",
  })
  void optionsThatWouldDoNothingAreRefused(String option, String name) {
    List<String> words = new java.util.ArrayList<>(List.of("extract", inputs.toString()));
    words.addAll(List.of(option.split(" ")));
    words.addAll(List.of("-o", temp + "/" + name));
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is for the forms");
  }

  @Test
  void nothingToGoOnWithIsSaid() {
    assertThat(extract("--resume").err()).contains("nothing to go on with");
    assertThat(out).exists();
  }

  /** A share is judged at the end too; then the output has no name yet. */
  @Test
  void aRunThatIsFoundWrongAtTheEndGoesOn() throws IOException {
    assertThat(extract("--max-failures", "5%").err()).contains("--resume to go on");
    assertThat(out).doesNotExist();
    assertThat(extract("--max-failures", "50%", "--resume").code()).isEqualTo(1);
    assertThat(Files.readAllLines(out)).hasSize(6);
  }
}
