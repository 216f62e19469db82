package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.shiju.evaluate.Likeness;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.measure.Linker;
import org.shiju.model.Genre;
import org.shiju.model.Measurement;
import org.shiju.model.Metadata;
import org.shiju.model.Numeral;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.quantity.Amounts;
import org.shiju.quantity.QuantityReader;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * Sentences of reports with the quantities that they hold, from text files of blocks:
 *
 * <pre>
 * # a comment
 * [role=plan] [year=2022] 确保应诉率达到98%以上。
 * 98% | value=98; bound=at_least; status=target; subject=应诉率
 * </pre>
 *
 * <p>{@code [heading=一、上半年工作]} puts the sentence below a heading; {@code [gap=why]} marks a case
 * that is known to fail, and that fails the test once it holds. Below the sentence stands one line
 * for each quantity, in text order, with the fields that the case is about, or {@code nothing}.
 * {@code subject~} holds a subject to a likeness and not to the letter; {@code verdict=} tells what
 * a numeral is that is no quantity; an empty value wants an empty field. {@code \n} in a sentence
 * ends a paragraph.
 */
final class LanguageCases {
  private static final Path FOLDER = Path.of("src/test/resources/language");
  private static final Pattern CONTEXT = Pattern.compile("\\[(role|year|heading|gap)=([^]]+)] *");
  private static final int YEAR = 2023;
  private static final Set<String> PACKS = Set.of("rule-of-law");

  private LanguageCases() {}

  /** One sentence and what is wanted of it. */
  record Case(
      String place,
      SectionRole role,
      int year,
      @Nullable String heading,
      @Nullable String gap,
      String sentence,
      List<Item> wanted) {
    boolean wantsNothing() {
      return wanted.stream().allMatch(w -> w.fields().containsKey("verdict"));
    }

    Page page() {
      return Fold.page(sentence);
    }
  }

  /** A stretch of the text with what is wanted, or said, of it. */
  record Item(String surface, Map<String, String> fields) {}

  /** Reads the quantities and, for the lines with a verdict, the numerals of a case. */
  static Function<Case, List<Item>> quantities(Rules rules) {
    QuantityReader reader = new QuantityReader(rules);
    return wanted -> {
      Amounts amounts = reader.read(wanted.page(), List.of(), PACKS);
      List<Item> items = new ArrayList<>();
      for (Quantity quantity : amounts.quantities()) {
        items.add(item(wanted, quantity.span(), fields(quantity)));
      }
      for (Numeral numeral : amounts.numerals()) {
        items.add(item(wanted, numeral.span(), Map.of("verdict", numeral.verdict().label())));
      }
      return items;
    };
  }

  /** Links the quantities of a case, in a section of its role in a report of its year. */
  static Function<Case, List<Item>> measurements(Rules rules) {
    QuantityReader reader = new QuantityReader(rules);
    Linker linker = new Linker(rules);
    IndicatorMapper mapper = new IndicatorMapper(rules);
    return wanted -> {
      Page page = wanted.page();
      List<Quantity> quantities = reader.read(page, List.of(), PACKS).quantities();
      List<Measurement> linked = linker.measure(page, outline(wanted), quantities, List.of());
      List<Item> items = new ArrayList<>();
      for (Measurement measurement : mapper.map(page, linked, PACKS)) {
        Map<String, String> fields = fields(measurement.quantity().printedOn(page));
        fields.put("status", measurement.status().label());
        fields.put("role", measurement.role() == null ? "" : measurement.role().label());
        fields.put("subject", measurement.subject());
        fields.put("predicate", orEmpty(measurement.predicate()));
        fields.put("period", orEmpty(measurement.period()));
        fields.put("scope", orEmpty(measurement.scope()));
        fields.put("indicator", orEmpty(measurement.indicator()));
        items.add(item(wanted, measurement.quantity().span(), fields));
      }
      return items;
    };
  }

  private static Item item(Case wanted, Span span, Map<String, String> fields) {
    return new Item(span.of(wanted.sentence()), fields);
  }

  private static Map<String, String> fields(Quantity quantity) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("value", plain(quantity.value()));
    fields.put("value_max", quantity.valueMax() == null ? "" : plain(quantity.valueMax()));
    fields.put("unit", quantity.unit());
    fields.put("kind", quantity.kind().label());
    fields.put("bound", quantity.bound().label());
    return fields;
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Outline outline(Case wanted) {
    Span whole = new Span(0, wanted.sentence().length());
    Section section =
        new Section(whole, wanted.role(), null, 1, null, wanted.heading(), null, "test#case");
    Metadata metadata =
        new Metadata(
            null,
            Genre.RULE_OF_LAW_REPORT,
            1,
            List.of(),
            null,
            wanted.year(),
            null,
            null,
            null,
            null,
            null);
    return new Outline(List.of(section), metadata, List.of());
  }

  /** What is wrong with the items said of a case, a line each; nothing where all is as wanted. */
  static List<String> faults(Case wanted, List<Item> said) {
    List<Item> quantities = said.stream().filter(i -> !i.fields().containsKey("verdict")).toList();
    List<String> faults = new ArrayList<>();
    int next = 0;
    for (Item want : wanted.wanted()) {
      if (want.fields().containsKey("verdict")) {
        if (!said.contains(want)) {
          faults.add("wanted " + want + ", got " + said);
        }
      } else if (next == quantities.size()) {
        faults.add("missed " + want.surface());
      } else {
        Item got = quantities.get(next++);
        if (!got.surface().equals(want.surface())) {
          faults.add("wanted " + want.surface() + ", got " + got.surface());
          return faults;
        }
        want.fields().forEach((key, value) -> compare(want.surface(), key, value, got, faults));
      }
    }
    quantities.stream().skip(next).forEach(q -> faults.add("unwanted " + q.surface()));
    return faults;
  }

  private static void compare(
      String surface, String key, String value, Item got, List<String> faults) {
    boolean alike = key.endsWith("~");
    String field = alike ? key.substring(0, key.length() - 1) : key;
    String said = got.fields().get(field);
    if (said == null || !(alike ? Likeness.holds(value, said) : value.equals(said))) {
      faults.add("%s %s wanted '%s', got '%s'".formatted(surface, field, value, said));
    }
  }

  /** A test for each file on one concern, which tells all faults of the file at once. */
  static Stream<DynamicTest> tests(String concern, Function<Case, List<Item>> stages)
      throws IOException {
    return files(concern).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> hold(file, stages)));
  }

  private static void hold(Path file, Function<Case, List<Item>> stages) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Case wanted : read(file)) {
      List<String> faults = faults(wanted, stages.apply(wanted));
      if (wanted.gap() != null) {
        faults = faults.isEmpty() ? List.of("holds now: take its gap mark away") : List.of();
      }
      if (!faults.isEmpty()) {
        wrong.add(wanted.place() + " " + wanted.sentence() + ": " + String.join("; ", faults));
      }
    }
    assertThat(wrong).as("sentences of %s", file).isEmpty();
  }

  /** All cases on one concern. */
  static List<Case> all(String concern) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path file : files(concern)) {
      cases.addAll(read(file));
    }
    return cases;
  }

  private static List<Path> files(String concern) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(concern))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i).strip() : "";
      if (line.isEmpty() && !block.isEmpty()) {
        cases.add(parse(file.getFileName() + ":" + (i - block.size() + 1), block));
        block.clear();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        block.add(line);
      }
    }
    return cases;
  }

  private static Case parse(String place, List<String> block) {
    SectionRole role = SectionRole.ACHIEVEMENTS;
    int year = YEAR;
    String heading = null;
    String gap = null;
    int from = 0;
    Matcher context = CONTEXT.matcher(block.get(0));
    while (context.find() && context.start() == from) {
      if (context.group(1).equals("year")) {
        year = Integer.parseInt(context.group(2));
      } else if (context.group(1).equals("heading")) {
        heading = context.group(2);
      } else if (context.group(1).equals("gap")) {
        gap = context.group(2);
      } else {
        role = SectionRole.valueOf(context.group(2).toUpperCase(Locale.ROOT));
      }
      from = context.end();
    }
    if (block.size() < 2) {
      throw new IllegalArgumentException(place + ": nothing is said of what is wanted");
    }
    List<Item> wanted = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (!line.equals("nothing")) {
        wanted.add(item(place, line));
      }
    }
    String sentence = block.get(0).substring(from).replace("\\n", "\n");
    return new Case(place, role, year, heading, gap, sentence, wanted);
  }

  private static Item item(String place, String line) {
    int bar = line.indexOf('|');
    String surface = (bar < 0 ? line : line.substring(0, bar)).strip();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : bar < 0 ? new String[0] : line.substring(bar + 1).split(";")) {
      String[] parts = field.strip().split("(?<=~)|=", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(place + ": not key=value or key~value: " + field);
      }
      fields.put(parts[0], parts[1]);
    }
    return new Item(surface, fields);
  }
}
