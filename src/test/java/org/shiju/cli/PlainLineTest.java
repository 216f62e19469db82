package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read without picocli is what picocli would have read. */
class PlainLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract 报告.txt",
        "extract a.txt b.txt",
        "extract -f jsonl a.txt -q b.txt",
        "extract --format wide --output out.csv a.txt",
        "extract a.txt -o out -f jsonl --threads 4 --stats --quiet",
        "extract --rules mine --include-text a.txt",
      })
  void itReadsWhatPicocliReads(String line) {
    String[] args = line.split(" ");
    ExtractCommand plain = PlainLine.extract(console(), args);
    assertThat(plain).isNotNull();
    assertThat(values(plain)).isEqualTo(values(picocli(args)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract -q",
        "extract --help",
        "extract -h a.txt",
        "extract -f",
        "extract a.txt -f",
        "extract -f -q a.txt",
        "extract -f=jsonl a.txt",
        "extract -fjsonl a.txt",
        "extract -f json -f jsonl a.txt",
        "extract -q --quiet a.txt",
        "extract -f json --format jsonl a.txt",
        "extract --threads two a.txt",
        "extract --threads 0x2 a.txt",
        "extract --threads 0 a.txt",
        "extract --threads 99999999999 a.txt",
        "extract --year 2023 a.txt",
        "extract --colour a.txt",
        "extract -- a.txt",
        "extract @files",
        "extract - ",
        "explain a.txt",
        "--debug extract a.txt",
      })
  void itLeavesTheRestToPicocli(String line) {
    assertThat(PlainLine.extract(console(), line.split(" "))).isNull();
  }

  private static ExtractCommand picocli(String... args) {
    ExtractCommand command = new ExtractCommand(console());
    new CommandLine(command).parseArgs(Arrays.copyOfRange(args, 1, args.length));
    return command;
  }

  private static Console console() {
    InputStream in = InputStream.nullInputStream();
    OutputStream out = OutputStream.nullOutputStream();
    return new Console(new Main.Streams(in, out, out, Map.of(), false, false));
  }

  /** The values of all options and parameters, those of mixins too. */
  private static Map<String, String> values(Object command) {
    Map<String, String> values = new TreeMap<>();
    for (Field field : command.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Mixin.class)) {
        values(value(field, command))
            .forEach((name, of) -> values.put(field.getName() + "." + name, of));
      } else if (field.isAnnotationPresent(Option.class)
          || field.isAnnotationPresent(Parameters.class)) {
        values.put(field.getName(), String.valueOf(value(field, command)));
      }
    }
    return values;
  }

  private static Object value(Field field, Object command) {
    try {
      return field.get(command);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
