package org.shiju.mutate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.examples.Examples;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.rules.Trees;
import org.shiju.text.Fold;

/**
 * Asks whether anybody would notice a mutation: the stages that load the rules, their own examples,
 * the fixtures, {@code rules lint}. The first that does is named.
 *
 * <p>A word more or less changes only texts that hold it, so only those are read again; and of
 * mutations in the catalogue only what comes after the linker, for nothing before it reads them.
 */
final class Judge {
  private final Rules rules;
  private final List<Held.Document> fixtures;

  /** The examples and fixtures as the catalogue sees them. */
  private final List<Case> cases = new ArrayList<>();

  /**
   * One example or fixture.
   *
   * @param id the indicator that the example is about; null for fixtures, which are about all
   * @param wanted what must come out
   * @param folded the text, to look for words in
   */
  private record Case(
      String name, String file, @Nullable String id, String wanted, String folded, Linked linked) {
    boolean holds(IndicatorMapper mapper) {
      String got = id == null ? linked.ids(mapper).toString() : linked.given(mapper, id);
      return got.equals(wanted);
    }
  }

  Judge(Rules rules, Path samples) throws IOException {
    this.rules = rules;
    if (!Held.lint(rules).isEmpty()) {
      throw new IllegalStateException("not without a mutation either: " + Held.lint(rules));
    }
    fixtures = Held.documents(samples);
    Linked.Stages stages = new Linked.Stages(rules);
    IndicatorMapper mapper = new IndicatorMapper(rules);
    for (ExampleResult example : Examples.run(rules)) {
      if (!example.holds()) {
        throw new IllegalStateException(
            example.place() + " does not hold: wanted " + example.wanted() + ": " + example.text());
      }
      String rule = example.rule();
      int slash = rule.indexOf('/');
      if (slash > 0 && !rule.contains("/checks.yaml#") && !rule.contains("/pack.yaml#")) {
        Linked linked = stages.read(document(example.text()), List.of(rule.substring(0, slash)));
        String name = example.place() + " " + example.text();
        String id = rule.substring(rule.indexOf('#') + 1);
        cases.add(
            new Case(name, example.file(), id, example.wanted(), folded(example.text()), linked));
      }
    }
    for (Held.Document fixture : fixtures) {
      Linked linked = stages.read(fixture.source(), List.of());
      String name = String.valueOf(fixture.fixture().expected().getFileName());
      String ids = linked.ids(mapper).toString();
      cases.add(new Case(name, "", null, ids, folded(fixture.source().text()), linked));
    }
  }

  private static SourceText document(String text) {
    SourceInfo info =
        new SourceInfo(
            "example", "text/plain", null, null, null, text.length(), "", null, null, null, null);
    return new SourceText(info, text, List.of());
  }

  /** What notices a mutation, for a person; null where nothing does. */
  @Nullable String killer(Mutation mutation) {
    try {
      Rules mutant = mutation.in(rules);
      if (mutation.isOfCatalogue()) { // lint knows no word of an indicator's lines
        return mapped(mutation, mutant);
      }
      String killer = read(mutation, mutant);
      if (killer != null) {
        return killer;
      }
      List<String> faults = Held.lint(mutant);
      return faults.isEmpty() ? null : "lint: " + faults.get(0);
    } catch (RuleException e) {
      return "load: " + e.getMessage();
    }
  }

  private @Nullable String mapped(Mutation mutation, Rules mutant) {
    IndicatorMapper mapper = new IndicatorMapper(mutant);
    return cases.stream()
        .filter(c -> isTouched(c.folded(), mutation))
        .sorted(Comparator.comparing(c -> nearness(c, mutation)))
        .filter(c -> !c.holds(mapper))
        .map(Case::name)
        .findFirst()
        .orElse(null);
  }

  private static int nearness(Case c, Mutation mutation) {
    return mutation.rule().equals(c.id()) ? 0 : mutation.file().equals(c.file()) ? 1 : 2;
  }

  private @Nullable String read(Mutation mutation, Rules mutant) {
    Rules thin = Trees.withExamples(mutant, text -> isTouched(folded(text), mutation));
    for (ExampleResult example : Examples.run(thin)) {
      if (!example.holds()) {
        return example.place() + " " + example.text().strip();
      }
    }
    Shiju shiju = Shiju.with(mutant);
    for (Held.Document fixture : fixtures) {
      if (isTouched(folded(fixture.source().text()), mutation)) {
        List<String> differences = fixture.differences(shiju.read(fixture.source()));
        if (!differences.isEmpty()) {
          return fixture.fixture().expected().getFileName() + " " + differences.get(0);
        }
      }
    }
    return null;
  }

  private static String folded(String text) {
    return Fold.page(text).folded().toLowerCase(Locale.ROOT);
  }

  /** Whether a text has all the letters of one of the words; ids and labels stand in no text. */
  private static boolean isTouched(String folded, Mutation mutation) {
    return mutation.words().isEmpty()
        || mutation.words().stream().anyMatch(word -> !isOfTexts(word) || has(folded, word));
  }

  private static boolean isOfTexts(String word) {
    return !word.startsWith("(") && word.chars().noneMatch(c -> c < 128 && Character.isLetter(c));
  }

  private static boolean has(String folded, String word) {
    return word.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .allMatch(c -> folded.indexOf(c) >= 0);
  }
}
