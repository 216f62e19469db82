package org.shiju.cli;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.model.Assumptions;
import org.shiju.read.Containers;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.Inputs;
import org.shiju.read.TextDecoder;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import picocli.CommandLine.Option;

/** What is read and how: file types, charset, and what the caller knows better than the text. */
final class InputOption {
  @Option(names = "--include", paramLabel = "GLOB")
  List<String> include = new ArrayList<>();

  @Option(names = "--exclude", paramLabel = "GLOB")
  List<String> exclude = new ArrayList<>();

  @Option(names = "--charset", paramLabel = "NAME")
  @Nullable String charset;

  @Option(names = "--year", paramLabel = "YYYY")
  @Nullable Integer year;

  @Option(names = "--region", paramLabel = "NAME")
  @Nullable String region;

  @Option(names = "--pack", paramLabel = "NAME")
  List<String> packs = new ArrayList<>();

  /** The inputs that the arguments stand for. */
  Inputs find(List<String> arguments) {
    return Inputs.find(arguments, include, exclude);
  }

  /** What of it shapes results, as text. */
  String shape() {
    return String.join(" ", "" + charset, "" + year, "" + region, "" + packs);
  }

  /** The documents of some inputs, those in archives too. */
  Containers documents(List<Input> inputs, InputStream standardInput) {
    return new Containers(inputs, standardInput);
  }

  /** From an input to its report; {@code -} reads the given stream. To be closed. */
  Documents reading(Rules rules, InputStream standardInput) {
    Charset forced = charset == null ? null : TextDecoder.charsetNamed(charset);
    Set<String> known = new Packs(rules).ids();
    for (String pack : packs) {
      if (!known.contains(pack)) {
        throw new UsageFault("no.pack", pack, String.join(", ", known));
      }
    }
    Shiju shiju = Shiju.with(rules).assuming(new Assumptions(year, region, packs));
    return new Documents(shiju, new DocumentReader(rules, forced), standardInput, new StageTimes());
  }
}
