package org.shiju.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The frame of the page and its scripts, as texts; what they do is tested in a browser. */
class AssetsTest {
  private static final Path SOURCES = Path.of("src/main/resources/org/shiju/report");

  private static String frame() {
    return frame("");
  }

  private static String frame(String served) {
    Assets assets = Assets.load(served);
    return new String(assets.before(), StandardCharsets.UTF_8)
        + new String(assets.after(), StandardCharsets.UTF_8);
  }

  private static List<String> found(String regex, String text) {
    Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
    List<String> all = new ArrayList<>();
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  private static String hash(String inline) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePolicyLetsTheScriptsOfThePageRunAndNothingElse() {
    String page = frame();
    List<String> policy = found("Content-Security-Policy\" content=\"([^\"]*)\"", page);
    List<String> scripts = found("<script>(.*?)</script>", page);
    List<String> styles = found("<style>(.*?)</style>", page);
    assertThat(scripts).hasSize(2);
    assertThat(styles).hasSize(1);
    assertThat(policy)
        .containsExactly(
            "default-src 'none'; script-src "
                + hash(scripts.get(0))
                + " "
                + hash(scripts.get(1))
                + "; style-src "
                + hash(styles.get(0))
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script';"
                + " trusted-types 'none'");
    assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style>"));
  }

  @Test
  void everyPlaceholderIsFilledAndNothingIsFetched() {
    assertThat(frame())
        .doesNotContain("{{", "sourceMappingURL", "<link", " src=", "http-equiv=\"refresh\"")
        .contains("Chart.js v4.5.1", "The MIT License (MIT)", "Chart.js Contributors");
  }

  @Test
  void whatTheFooterSaysOfTheLibraryIsTrue() throws IOException {
    String told = found("<summary lang=\"en\">(.*?)</summary>", frame()).get(0);
    String built = found("<chartjs.version>(.*?)<", Files.readString(Path.of("pom.xml"))).get(0);
    assertThat(told).isEqualTo("Chart.js " + built + ", MIT License");
  }

  /** Texts of documents become text nodes; there is no other way for them into the page. */
  @Test
  void noScriptOfOursTurnsTextsIntoMarkup() throws IOException {
    assertThat(ours())
        .doesNotContainPattern(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment"
                + "|DOMParser|\\beval\\b|new Function|\\.srcdoc|\\.src\\b|XMLHttpRequest"
                + "|WebSocket|import\\(|localStorage");
  }

  /** Only a page from a local port asks for more, and only where it came from. */
  @Test
  void aPageThatStandsAloneAsksNobody() {
    assertThat(frame()).doesNotContain("fetch(", "connect-src");
    assertThat(frame("1a2b judge"))
        .contains("fetch('state')", "connect-src 'self'; base-uri 'none'")
        .contains("<meta name=\"shiju-served\" content=\"1a2b judge\">");
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    String strings = Files.readString(SOURCES.resolve("strings.js"));
    String[] languages = strings.split("\n  (zh|en): \\{");
    Set<String> zh = keys(languages[1]);
    assertThat(keys(languages[2])).isEqualTo(zh).hasSizeGreaterThan(100);
    String scripts = ours().replace(strings, "");
    assertThat(zh).containsAll(found("\\bt\\('(\\w+)'", scripts));
    assertThat(found("\n    (\\w+): ", languages[1]))
        .allMatch(key -> scripts.contains("'" + key + "'"), "is used");
  }

  private static Set<String> keys(String strings) {
    return new TreeSet<>(found("(?:^|[\n{,])\\s*(\\w+): ['{]", strings));
  }

  @Test
  void everyFileOfTheFolderIsInThePage() throws IOException {
    String page = frame("1a2b judge");
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(f -> !f.endsWith("page.html")).toList()) {
        assertThat(page.contains(Files.readString(file).strip())).as(file.toString()).isTrue();
      }
    }
  }

  private static String ours() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".js"))
          .sorted()
          .map(AssetsTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
