package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.bench.CorpusMaker;

/**
 * Runs killed in the middle and gone on with end with the bytes of a run that nothing disturbed.
 * {@code -Dshiju.kills=13} for so many runs of each of four forms.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("shiju.kills", 1);
  private static final int DOCUMENTS = 400;
  private static final List<String> FORMS = List.of("r.jsonl", "r/", "r.json", "r.wide.csv");

  @TempDir static Path temp;
  private static Path corpus;

  @BeforeAll
  static void corpus() throws Exception {
    corpus = temp.resolve("corpus");
    CorpusMaker.main(new String[] {String.valueOf(DOCUMENTS), corpus.toString(), "5"});
    Files.writeString(corpus.resolve("000/000100-empty.txt"), "");
    Files.writeString(corpus.resolve("000/000300-blank.txt"), " \n");
    Files.copy(corpus.resolve("000/000002.txt"), corpus.resolve("000/000398-copy.txt"));
    Files.write(corpus.resolve("000/000350-cut.zip"), new byte[] {'P', 'K', 3, 4, 0});
  }

  @Test
  void killedRunsEndAsUndisturbedOnes() throws Exception {
    Random random = new Random(20);
    int kills = 0;
    List<String> forms = ROUNDS == 1 ? FORMS.subList(0, 2) : FORMS;
    for (String form : forms) {
      Map<String, String> wanted = results(run(form, "undisturbed"), form);
      assertThat(wanted).hasSizeGreaterThan(1);
      for (int round = 0; round < ROUNDS; round++) {
        kills += disturbed(form, random, wanted);
      }
    }
    System.out.println("kills: " + kills + ", all ended with the bytes of the undisturbed run");
    assertThat(kills).isGreaterThanOrEqualTo(forms.size() * ROUNDS);
  }

  /** Kills a run three times at most, then lets it end. */
  private static int disturbed(String form, Random random, Map<String, String> wanted)
      throws Exception {
    Path folder = Files.createTempDirectory(temp, "killed");
    int kills = 0;
    for (int i = 0; i < 3; i++) {
      Process process = start(folder, form);
      if (process.waitFor(1200 + random.nextInt(3500), TimeUnit.MILLISECONDS)) {
        break;
      }
      process.destroyForcibly().waitFor();
      kills++;
    }
    assertThat(start(folder, form).waitFor()).isEqualTo(1);
    assertThat(results(folder, form)).as(form).isEqualTo(wanted);
    return kills;
  }

  private static Path run(String form, String name) throws Exception {
    Path folder = Files.createTempDirectory(temp, name);
    assertThat(start(folder, form).waitFor()).isEqualTo(1);
    return folder;
  }

  private static Process start(Path folder, String form) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(
        List.of("org.shiju.cli.Main", "extract", "corpus", "--resume", "--threads", "2"));
    command.addAll(List.of("--dedupe", form.equals("r.jsonl") ? "drop" : "mark"));
    command.addAll(List.of("--errors", folder.resolve("errors.jsonl").toString()));
    command.addAll(List.of("-o", folder + "/" + form));
    return new ProcessBuilder(command)
        .directory(temp.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The files of a run by name, without what it left aside; nothing may be left aside. */
  private static Map<String, String> results(Path folder, String form) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    assertThat(files.keySet()).as(form).noneMatch(name -> name.contains(".shiju-"));
    return files;
  }
}
