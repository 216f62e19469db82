package org.shiju.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** A text read up to the linker: what the rules of indicators see of it. */
record Linked(Page page, List<Measurement> figures, Set<String> packs) {

  /** What gets which id, {@code 108件 reconsideration.accepted}, in text order. */
  List<String> ids(IndicatorMapper mapper) {
    List<String> ids = new ArrayList<>();
    for (Measurement m : mapper.map(page, figures, packs)) {
      ids.add(m.quantity().span().of(page.text()) + " " + m.indicator());
    }
    return ids;
  }

  /** The figures with one id as an example writes them. */
  String given(IndicatorMapper mapper, String id) {
    List<String> given = new ArrayList<>();
    for (Measurement m : mapper.map(page, figures, packs)) {
      if (Objects.equals(m.indicator(), id)) {
        given.add(m.quantity().span().of(page.text()));
      }
    }
    return given.isEmpty() ? "nothing" : String.join(" ", given);
  }

  /** The stages before the indicators. */
  static final class Stages {
    private final Cleaner cleaner;
    private final Outliner outliner;
    private final QuantityReader reader;
    private final Linker linker;
    private final Packs packs;

    Stages(Rules rules) {
      cleaner = new Cleaner(rules);
      outliner = new Outliner(rules);
      reader = new QuantityReader(rules);
      linker = new Linker(rules);
      packs = new Packs(rules);
    }

    Linked read(SourceText source, List<String> asked) {
      Page page = Fold.page(source.text());
      List<Furniture> furniture = cleaner.mark(page, source.furniture());
      Assumptions assumptions = new Assumptions(null, null, asked);
      Outline outline = outliner.outline(page, furniture, source.declared(), assumptions);
      Set<String> with = packs.of(outline.metadata().genre(), asked);
      Amounts amounts = reader.read(page, furniture, with);
      return new Linked(
          page, linker.measure(page, outline, amounts.quantities(), amounts.rows()), with);
    }
  }
}
