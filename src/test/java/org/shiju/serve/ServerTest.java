package org.shiju.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.batch.PartFile;
import org.shiju.cli.Run;
import org.shiju.rules.Rules;

class ServerTest {
  private static final String TEXT = "2023年,全市收到行政复议申请761宗,受理623宗,召开现场会3次。";

  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path results;
  private Path gold;
  private Server server;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(temp.resolve("a.txt"), TEXT);
    results = temp.resolve("r.jsonl");
    gold = temp.resolve("gold");
    assertThat(Run.of("extract", "-q", "--include-text", file("a.txt"), "-o", "" + results).code())
        .isZero();
    server = started(gold);
  }

  @AfterEach
  void end() throws IOException {
    server.close();
  }

  private String file(String name) {
    return temp.resolve(name).toString();
  }

  private Server started(@Nullable Path folder) throws IOException {
    return new Server(new Desk(List.of(results.toString()), Rules.builtIn(), folder), 0);
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String origin, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("judgement"))
            .header("Content-Type", "application/json")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> judge(String id, String verdict, String cells) throws Exception {
    String body =
        "{\"stamp\":\"%s\",\"document\":0,\"id\":\"%s\",\"verdict\":\"%s\",\"cells\":%s}"
            .formatted(stamp(), id, verdict, cells);
    return post(origin(), body);
  }

  private String origin() {
    return server.address().resolve("/").toString().replaceFirst("/$", "");
  }

  /** What the page was told of the results that it shows. */
  private String stamp() throws Exception {
    Matcher matcher =
        Pattern.compile("shiju-served\" content=\"(\\w+)( judge)?\"")
            .matcher(get(server.address()).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void thePageIsThatOfTheReportAndMayAskOnlyHere() throws Exception {
    HttpResponse<String> page = get(server.address());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("id=\"doc-0\"", "connect-src 'self'", "default-src 'none'");
    assertThat(page.headers().map())
        .containsEntry("cache-control", List.of("no-store"))
        .containsEntry("content-security-policy", List.of("frame-ancestors 'none'"));
    assertThat(get(server.address().resolve("state")).body()).isEqualTo(stamp());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/state", "/0123456789abcdef0123456789abcdef/", "/../etc/passwd"})
  void whoDoesNotKnowTheAddressGetsNothing(String path) throws Exception {
    HttpResponse<String> answer = get(URI.create(origin() + path));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("doc-0");
  }

  /** A name of another site may lead to this machine; its pages must not read ours. */
  @Test
  void anotherHostIsRefused() throws Exception {
    URI address = server.address();
    try (Socket socket = new Socket("127.0.0.1", address.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      String request =
          "GET "
              + address.getPath()
              + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("doc-0");
    }
  }

  @Test
  void anotherPageCannotJudge() throws Exception {
    assertThat(post("http://evil.example", "{}").statusCode()).isEqualTo(403);
    assertThat(gold).doesNotExist();
  }

  @Test
  void whatAPersonSaysBecomesGoldThatEvaluateCounts() throws Exception {
    assertThat(judge("m1", "accepted", "{}").statusCode()).isEqualTo(200);
    assertThat(judge("m2", "changed", "{\"predicate\":\"立案受理\"}").statusCode()).isEqualTo(200);
    List<String> rows = Files.readAllLines(gold.resolve("a.quantities.tsv"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1)).contains("761宗").contains("\tyes\t");
    assertThat(rows.get(2)).contains("623宗").contains("\tyes\t").contains("\t立案受理\t");
    assertThat(rows.get(3)).contains("3次").contains("\toptional\t");
    assertThat(gold.resolve("a.txt")).hasContent(TEXT);
    assertThat(judge("m3", "rejected", "{}").body())
        .contains("\"m1\":{\"verdict\":\"accepted\",\"cells\":{}}")
        .contains("\"m2\":{\"verdict\":\"changed\",\"cells\":{\"predicate\":\"立案受理\"}}")
        .contains("\"m3\":{\"verdict\":\"rejected\"");
    assertThat(Files.readString(gold.resolve("a.quantities.tsv"))).doesNotContain("3次");
    Run scored = Run.of("evaluate", "--gold", gold.toString(), results.toString(), "-f", "json");
    assertThat(scored.code()).as(scored.err()).isZero();
    server.close();
    server = started(gold);
    assertThat(get(server.address().resolve("judged/0")).body()).contains("立案受理", "rejected");
  }

  /** What somebody added by hand is theirs. */
  @Test
  void rowsOfAPersonStay() throws Exception {
    judge("m1", "accepted", "{}");
    Path table = gold.resolve("a.quantities.tsv");
    String added = "0\t2023年\t2023\t\t年\tother\texact\tactual\t\toptional\t\t\t\t\t\n";
    String text = Files.readString(table);
    int head = text.indexOf('\n') + 1;
    Files.writeString(table, text.substring(0, head) + added + text.substring(head));
    judge("m2", "rejected", "{}");
    assertThat(Files.readString(table)).contains(added).contains("761宗").doesNotContain("623宗");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m1|changed|{}|400",
        "m1|accepted|{\"unit\":\"件\"}|400",
        "m1|changed|{\"start\":\"5\"}|400",
        "m1|changed|{\"indicator\":\"no.such\"}|400",
        "m1|changed|{\"value\":\"many\"}|409",
        "m9|accepted|{}|400",
        "m1|loved|{}|400",
      })
  void whatMakesNoSenseIsRefused(String id, String verdict, String cells, int status)
      throws Exception {
    assertThat(judge(id, verdict, cells).statusCode()).isEqualTo(status);
    assertThat(gold).doesNotExist();
  }

  @Test
  void anotherTextOfTheSameNameIsNotOverwritten() throws Exception {
    Files.createDirectories(gold);
    Files.writeString(gold.resolve("a.txt"), "another");
    assertThat(judge("m1", "accepted", "{}").statusCode()).isEqualTo(409);
    assertThat(gold.resolve("a.txt")).hasContent("another");
  }

  @Test
  void withoutAFolderNothingIsJudged() throws Exception {
    server.close();
    server = started(null);
    assertThat(judge("m1", "accepted", "{}").statusCode()).isEqualTo(404);
    assertThat(get(server.address()).body()).doesNotContain(" judge\"");
  }

  /** A run that is under way writes beside the name that its results will have. */
  @Test
  void resultsThatGrowAreReadUpToTheirLastWholeLine() throws Exception {
    String line = Files.readString(results);
    Path growing = temp.resolve("new.jsonl");
    Files.writeString(PartFile.partOf(growing), line + line + line.substring(0, 99));
    try (Desk desk = new Desk(List.of(growing.toString()), Rules.builtIn(), null)) {
      assertThat(desk.documents()).isEqualTo(2);
    }
    assertThat(new Live(List.of(growing.toString())).stamp())
        .isNotEqualTo(new Live(List.of(results.toString())).stamp());
  }
}
