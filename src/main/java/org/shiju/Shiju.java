package org.shiju;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shiju.check.Checked;
import org.shiju.check.Checker;
import org.shiju.clean.Cleaner;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.measure.Linker;
import org.shiju.model.Assumptions;
import org.shiju.model.Declared;
import org.shiju.model.Furniture;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.model.Warning;
import org.shiju.outline.Outliner;
import org.shiju.quantity.Amounts;
import org.shiju.quantity.QuantityReader;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * The pipeline: one document in, its report out. Thread-safe; build it once and share it.
 *
 * <p>{@code Shiju.with(Rules.builtIn()).read("全市共收到行政复议申请761宗。")} gives one measurement, 761宗, with
 * the indicator {@code reconsideration.received}.
 */
public final class Shiju {
  private final Stages stages;
  private final Assumptions assumptions;

  private Shiju(Stages stages, Assumptions assumptions) {
    this.stages = stages;
    this.assumptions = assumptions;
  }

  /**
   * Begins to load, on a thread of its own, what the first document will ask for. For a program
   * that is alone in its process and will read documents; nobody needs to wait for it.
   */
  public static void prepare() {
    Thread thread =
        new Thread("shiju-words") { // a lambda would be linked first, and that takes long
          @Override
          public void run() {
            Linker.prepare();
          }
        };
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The pipeline with a rule set.
   *
   * @throws org.shiju.rules.RuleException where a rule file has a fault
   */
  public static Shiju with(Rules rules) {
    return new Shiju(Stages.of(rules), Assumptions.NONE);
  }

  /** The same pipeline, with what the caller knows better than the text. */
  public Shiju assuming(Assumptions better) {
    return new Shiju(stages, better);
  }

  /** Reads a text that came from no file. Never fails. */
  public Report read(String text) {
    return read(SourceText.of("text", text));
  }

  /** Reads one document. Never fails: what is doubtful becomes a warning. */
  public Report read(SourceText source) {
    return read(source, stage -> {});
  }

  /**
   * The same for who takes the time.
   *
   * @param done is told the name of each stage when it is done: {@code clean}, {@code outline} …
   */
  public Report read(SourceText source, Consumer<String> done) {
    return read(List.of(source), done).get(0);
  }

  /**
   * Reads some documents, each as if alone, and in less time: a stage reads all of them before the
   * next begins, so that its code stays where the processor finds it. A handful of reports is
   * enough for that; more only ask for memory.
   *
   * @param done is told the name of each stage when all have passed it
   * @return the reports in the order of the documents
   */
  public List<Report> read(List<SourceText> sources, Consumer<String> done) {
    int n = sources.size();
    List<Page> pages = new ArrayList<>(n);
    List<List<Furniture>> furniture = new ArrayList<>(n);
    for (SourceText source : sources) {
      Page page = Fold.page(source.text());
      pages.add(page);
      furniture.add(furniture(source, page));
    }
    done.accept("clean");
    List<Outline> outlines = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Declared declared = sources.get(i).declared();
      outlines.add(stages.outliner.outline(pages.get(i), furniture.get(i), declared, assumptions));
    }
    done.accept("outline");
    List<Amounts> amounts = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      amounts.add(stages.reader.read(pages.get(i), furniture.get(i), packs(outlines.get(i))));
    }
    done.accept("quantity");
    List<List<Measurement>> linked = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Amounts read = amounts.get(i);
      linked.add(
          stages.linker.measure(pages.get(i), outlines.get(i), read.quantities(), read.rows()));
    }
    done.accept("measure");
    List<List<Measurement>> mapped = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      mapped.add(stages.mapper.map(pages.get(i), linked.get(i), packs(outlines.get(i))));
    }
    done.accept("indicator");
    List<Checked> checked = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      checked.add(stages.checker.check(pages.get(i), mapped.get(i)));
    }
    done.accept("check");
    List<Report> reports = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Page page = pages.get(i);
      reports.add(
          new Report(
              sources.get(i),
              outlines.get(i).metadata(),
              outlines.get(i).sections(),
              amounts.get(i).numerals(),
              mapped.get(i).stream().map(m -> m.of(m.quantity().printedOn(page))).toList(),
              checked.get(i).findings(),
              warnings(sources.get(i), outlines.get(i), checked.get(i)),
              stages.digest));
    }
    return reports;
  }

  /**
   * Where subject, verb, period and scope of each measurement came from, by its id: for one who
   * asks why, since it reads the document again.
   */
  public Map<String, List<Origin>> origins(SourceText source) {
    Page page = Fold.page(source.text());
    List<Furniture> furniture = furniture(source, page);
    Outline outline = stages.outliner.outline(page, furniture, source.declared(), assumptions);
    Amounts amounts = stages.reader.read(page, furniture, packs(outline));
    return stages.linker.origins(page, outline, amounts.quantities(), amounts.rows());
  }

  private List<Furniture> furniture(SourceText source, Page page) {
    return source.isClean() ? List.of() : stages.cleaner.mark(page, source.furniture());
  }

  private Set<String> packs(Outline outline) {
    return stages.packs.of(outline.metadata().genre(), assumptions.packs());
  }

  private static List<Warning> warnings(SourceText source, Outline outline, Checked checked) {
    List<Warning> warnings = new ArrayList<>(source.warnings());
    warnings.addAll(outline.warnings());
    warnings.addAll(checked.warnings());
    return warnings;
  }

  /** The stages in their order, each with its rules read. */
  private record Stages(
      Cleaner cleaner,
      Outliner outliner,
      QuantityReader reader,
      Linker linker,
      IndicatorMapper mapper,
      Checker checker,
      Packs packs,
      String digest) {
    /** The largest is built on a thread of its own; what is wrong is found in their order. */
    static Stages of(Rules rules) {
      Aside<IndicatorMapper> mapper = Aside.of("shiju-rules", () -> new IndicatorMapper(rules));
      return new Stages(
          new Cleaner(rules),
          new Outliner(rules),
          new QuantityReader(rules),
          new Linker(rules),
          mapper.get(),
          new Checker(rules),
          new Packs(rules),
          rules.digest());
    }
  }
}
