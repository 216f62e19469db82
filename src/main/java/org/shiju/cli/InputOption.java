package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.batch.Batch;
import org.shiju.model.Assumptions;
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

  InputFinder.Found find(List<String> arguments, Console console) throws IOException {
    return new InputFinder(include, exclude).find(arguments, console.in());
  }

  Batch.Reading reading(Rules rules) {
    Charset forced = forced();
    Shiju shiju = Shiju.with(rules).assuming(new Assumptions(year, region));
    return (bytes, input) -> shiju.read(PlainDecoder.decode(bytes, input.uri(), forced));
  }

  /** Documents as they are, with nothing known better. */
  static Batch.Reading plain(Rules rules) {
    return new InputOption().reading(rules);
  }

  private @Nullable Charset forced() {
    if (charset == null) {
      return null;
    }
    try {
      return Charset.forName(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageFault("no.charset", charset);
    }
  }
}
