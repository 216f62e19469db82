package org.shiju.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.store.Duck;
import org.shiju.write.Program;

/** Tries each part of the program on this machine. */
final class Examination {
  private static final int LEAST_HEAP = 256; // MB
  private static final int LEAST_SPACE = 1024; // MB
  private static final String SENTENCE = "全市共收到行政复议申请761宗。";
  private static final String INDICATOR = "reconsideration.received";
  private static final String DOCUMENT = "{\\rtf1\\ansi 761\\par}";
  private static final String ARCHIVE = "-XX:SharedArchiveFile=";
  private static final String CACHE = "-XX:AOTCache=";

  private final RuleOption rules;

  Examination(RuleOption rules) {
    this.rules = rules;
  }

  /**
   * All that was tried.
   *
   * @throws UsageFault where there is no folder of rules as named
   */
  List<Examined> all() throws IOException {
    return List.of(
        Examined.fine("program", Program.version()),
        Examined.fine(
            "java", property("java.version"), property("java.vendor"), property("java.home")),
        memory(),
        locale(property("sun.jnu.encoding")),
        rules(),
        text(),
        office(),
        folder(Path.of(property("java.io.tmpdir"))),
        duckdb(Path.of(property("java.io.tmpdir"))),
        archive(ManagementFactory.getRuntimeMXBean().getInputArguments()));
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private static Examined memory() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return memory(
        Runtime.getRuntime().maxMemory() >> 20,
        system.getTotalMemorySize() >> 20,
        Runtime.getRuntime().availableProcessors());
  }

  static Examined memory(long heap, long machine, int processors) {
    if (heap > machine) {
      return Examined.fault("memory", "much", heap, machine);
    }
    return heap < LEAST_HEAP * 9 / 10 // Java keeps a part of what it was given
        ? Examined.note("memory", "little", heap)
        : Examined.fine("memory", heap, machine, processors);
  }

  /** The encoding of file names follows the locale that the process was started with. */
  static Examined locale(String encoding) {
    return Charset.forName(encoding).newEncoder().canEncode("实据")
        ? Examined.fine("locale", encoding)
        : Examined.fault("locale", "narrow", encoding);
  }

  private Examined rules() throws IOException {
    try {
      Rules loaded = rules.load();
      return Examined.fine(
          "rules",
          loaded.names().size(),
          Catalogues.ids(loaded).size(),
          loaded.digest().substring(0, 12));
    } catch (RuleException e) {
      return Examined.fault("rules", "wrong", new FaultText(false).of(e));
    }
  }

  /** One sentence through all stages, with the program's own rules. */
  private static Examined text() {
    List<String> found = new ArrayList<>();
    for (Measurement m : Shiju.with(Rules.builtIn()).read(SENTENCE).measurements()) {
      found.add(m.quantity().value().toPlainString() + m.quantity().unit() + " " + m.indicator());
    }
    return found.equals(List.of("761宗 " + INDICATOR))
        ? Examined.fine("text", INDICATOR)
        : Examined.fault("text", "wrong", found);
  }

  /** One document through the process that reads them. */
  private static Examined office() {
    try (DocumentReader reader = new DocumentReader(Rules.builtIn())) {
      byte[] bytes = DOCUMENT.getBytes(StandardCharsets.US_ASCII);
      String text = reader.read("doctor.rtf", bytes).text().strip();
      return text.equals("761") ? Examined.fine("office") : Examined.fault("office", "wrong", text);
    } catch (UnreadableException e) {
      return Examined.fault("office", "wrong", String.valueOf(e.getMessage()));
    }
  }

  static Examined folder(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "shiju", ".txt"));
      long free = Files.getFileStore(folder).getUsableSpace() >> 20;
      return free < LEAST_SPACE
          ? Examined.note("folder", "little", folder, free)
          : Examined.fine("folder", folder, free);
    } catch (IOException e) {
      return Examined.fault("folder", "wrong", folder, e.getClass().getSimpleName());
    }
  }

  private static Examined duckdb(Path folder) {
    if (!Duck.isAvailable()) {
      return Examined.note("duckdb", "none");
    }
    try {
      Duck.demand(folder);
      return Examined.fine("duckdb");
    } catch (IOException e) {
      return Examined.fault("duckdb", "wrong", String.valueOf(e.getMessage()));
    }
  }

  /** Java leaves an archive that does not fit aside; the launcher has seen to it that it does. */
  static Examined archive(List<String> options) {
    for (String option : options) {
      for (String name : List.of(ARCHIVE, CACHE)) {
        if (option.startsWith(name)) {
          return Examined.fine("archive", option.substring(name.length()));
        }
      }
    }
    return Examined.note("archive", "none");
  }
}
