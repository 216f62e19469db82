package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {
  @TempDir Path temp;

  private static String document(String uri) {
    return "{\"schema\":\"1.0\",\"source\":{\"uri\":\""
        + uri
        + "\"},\"metadata\":{},"
        + "\"measurements\":[{\"id\":\"m1\",\"start\":1,\"end\":3,\"surface\":\"3件\",\"value\":3,"
        + "\"evidence\":{\"text\":\"收到3件\"}}],\"checks\":[]}";
  }

  private static List<String> uris(ResultFile file, String stdin) throws IOException {
    InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    List<String> uris = new ArrayList<>();
    try (Results results = Results.open(file, in)) {
      results.forEachRemaining(d -> uris.add(d.path("source").path("uri").asText()));
    }
    return uris;
  }

  private List<String> read(String name, String text) throws IOException {
    Path path = Files.writeString(temp.resolve(name), text);
    return uris(ResultFile.find(List.of(path.toString())).get(0), "");
  }

  @Test
  void linesObjectsArraysAndStandardInputAreRead() throws IOException {
    String two = document("甲") + "\n" + document("乙") + "\n";
    assertThat(read("r.jsonl", two)).containsExactly("甲", "乙");
    assertThat(read("r.ndjson", "\ufeff" + two.replace("\n", "\r\n"))).containsExactly("甲", "乙");
    assertThat(read("r.json", document("甲"))).containsExactly("甲");
    assertThat(read("R.JSON", "[" + document("甲") + ",\n" + document("乙") + "]\n"))
        .containsExactly("甲", "乙");
    assertThat(uris(ResultFile.find(List.of("-")).get(0), two)).containsExactly("甲", "乙");
    assertThat(read("e.jsonl", "")).isEmpty();
    assertThat(read("e.json", "[]\n")).isEmpty();
  }

  @Test
  void foldersAreReadInNameOrder() throws IOException {
    Files.createDirectories(temp.resolve("b/.hidden"));
    for (String name :
        List.of("c.jsonl", "b/z.json", "a.ndjson", ".x.json", "b/.hidden/y.json", "r.csv")) {
      Files.writeString(temp.resolve(name), document(name));
    }
    List<String> names =
        ResultFile.find(List.of(temp.toString())).stream().map(ResultFile::name).toList();
    assertThat(names)
        .extracting(name -> name.substring(temp.toString().length()))
        .containsExactly("/a.ndjson", "/b/z.json", "/c.jsonl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"schema\":\"2.0\"}|other_schema",
        "{\"schema\":\"10\"}|other_schema",
        "{\"a\":1}|no_result",
        "3|no_result",
        "{\"source\":{},\"error\":{}}|no_result",
        "{\"schema\":\"1.0\",\"source\":{\"uri\":\"a\"},\"metadata\":{},\"text\":\"\"}|no_result",
        "{\"schema\":\"1.0\",\"sou|broken",
        "name,value|broken"
      })
  void whatIsNoResultIsRefusedWithItsPlace(String line, String code) {
    assertThatThrownBy(() -> read("r.jsonl", document("甲") + "\n" + line))
        .isInstanceOfSatisfying(
            ResultsException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.place()).contains("r.jsonl, line 2");
            });
  }

  /** A number that would fill the memory when printed in full. */
  @Test
  void monstrousNumbersAreRefused() {
    String bad = document("甲").replace("\"value\":3,", "\"value\":1e999999,");
    assertThatThrownBy(() -> read("r.jsonl", bad)).hasMessageContaining("measurements.value");
  }

  @Test
  void otherCharsetsAreRefused() throws IOException {
    Path path = temp.resolve("r.jsonl");
    Files.write(path, document("甲").getBytes(Charset.forName("GB18030")));
    assertThatThrownBy(() -> uris(ResultFile.find(List.of(path.toString())).get(0), ""))
        .isInstanceOf(ResultsException.class)
        .hasMessage("no UTF-8");
  }

  @Test
  void aFileOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> read("r.csv", "a,b"))
        .isInstanceOfSatisfying(
            ResultsException.class, e -> assertThat(e.code()).isEqualTo("no_form"));
    assertThatThrownBy(() -> ResultFile.find(List.of("nix.jsonl")))
        .isInstanceOfSatisfying(
            ResultsException.class, e -> assertThat(e.code()).isEqualTo("not_found"));
  }
}
