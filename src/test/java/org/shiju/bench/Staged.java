package org.shiju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.shiju.clean.Cleaner;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.measure.Linker;
import org.shiju.model.Assumptions;
import org.shiju.model.Furniture;
import org.shiju.model.Measurement;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.SourceText;
import org.shiju.outline.Outliner;
import org.shiju.quantity.Amounts;
import org.shiju.quantity.QuantityReader;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.text.Fold;

/** One document with what every stage makes of it. */
record Staged(
    SourceText source,
    Page page,
    List<Furniture> furniture,
    Outline outline,
    Amounts amounts,
    List<Measurement> linked,
    List<Measurement> mapped) {
  static final Set<String> PACKS = Set.of("rule-of-law");

  static Staged of(
      SourceText source,
      Cleaner cleaner,
      Outliner outliner,
      QuantityReader reader,
      Linker linker,
      IndicatorMapper mapper) {
    Page page = Fold.page(source.text());
    List<Furniture> furniture = cleaner.mark(page);
    Outline outline = outliner.outline(page, furniture, Assumptions.NONE);
    Amounts amounts = reader.read(page, furniture, PACKS);
    List<Measurement> linked = linker.measure(page, outline, amounts.quantities(), amounts.rows());
    return new Staged(
        source, page, furniture, outline, amounts, linked, mapper.map(page, linked, PACKS));
  }

  /** The documents in {@code samples/}, in the order of their names. */
  static List<SourceText> samples() {
    List<SourceText> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(TextDecoder.decode(Files.readAllBytes(file), file.toString(), null));
      }
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException("run it from the folder that holds samples/", e);
    }
    return samples;
  }
}
