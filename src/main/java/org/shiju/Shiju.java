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
    List<Document> documents = new ArrayList<>(sources.size());
    for (SourceText source : sources) {
      documents.add(new Document(source));
    }
    for (Document document : documents) {
      document.clean();
    }
    done.accept("clean");
    for (Document document : documents) {
      document.outline();
    }
    done.accept("outline");
    for (Document document : documents) {
      document.quantity();
    }
    done.accept("quantity");
    for (Document document : documents) {
      document.measure();
    }
    done.accept("measure");
    for (Document document : documents) {
      document.indicator();
    }
    done.accept("indicator");
    for (Document document : documents) {
      document.check();
    }
    done.accept("check");
    List<Report> reports = new ArrayList<>(documents.size());
    for (Document document : documents) {
      reports.add(document.report());
    }
    return reports;
  }

  /**
   * Where subject, verb, period and scope of each measurement came from, by its id: for one who
   * asks why, since it reads the document again.
   */
  public Map<String, List<Origin>> origins(SourceText source) {
    Document document = new Document(source);
    document.clean();
    document.outline();
    document.quantity();
    return stages.linker.origins(
        document.page, document.outline, document.amounts.quantities(), document.amounts.rows());
  }

  /** A document on its way through the stages, with what each has found. */
  private final class Document {
    private final SourceText source;
    private final Page page;
    private List<Furniture> furniture = List.of();
    private Outline outline;
    private Amounts amounts;
    private List<Measurement> measurements = List.of();
    private Checked checked;

    @SuppressWarnings("NullAway.Init") // a stage is asked only for what those before it found
    Document(SourceText source) {
      this.source = source;
      this.page = Fold.page(source.text());
    }

    void clean() {
      furniture = source.isClean() ? List.of() : stages.cleaner.mark(page, source.furniture());
    }

    void outline() {
      outline = stages.outliner.outline(page, furniture, source.declared(), assumptions);
    }

    void quantity() {
      amounts = stages.reader.read(page, furniture, packs());
    }

    void measure() {
      measurements = stages.linker.measure(page, outline, amounts.quantities(), amounts.rows());
    }

    void indicator() {
      measurements = stages.mapper.map(page, measurements, packs());
    }

    void check() {
      checked = stages.checker.check(page, measurements);
    }

    Report report() {
      List<Measurement> printed = new ArrayList<>(measurements.size());
      for (Measurement measurement : measurements) {
        printed.add(measurement.of(measurement.quantity().printedOn(page)));
      }
      List<Warning> warnings = new ArrayList<>(source.warnings());
      warnings.addAll(outline.warnings());
      warnings.addAll(checked.warnings());
      return new Report(
          source,
          outline.metadata(),
          outline.sections(),
          amounts.numerals(),
          printed,
          checked.findings(),
          warnings,
          stages.digest);
    }

    private Set<String> packs() {
      return stages.packs.of(outline.metadata().genre(), assumptions.packs());
    }
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
