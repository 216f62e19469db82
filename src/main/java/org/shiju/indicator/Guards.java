package org.shiju.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Measurement;
import org.shiju.model.Status;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;

/**
 * Figures that no indicator may have unless a rule asks for them: growth (同比增长12%, 同比增加35件), the
 * near end of a change, and what is said of other places (全国, 全省平均).
 */
final class Guards {
  private final Lexicon<Boolean> growthVerbs;
  private final Lexicon<Boolean> growthNouns;
  private final Lexicon<Boolean> elsewhereScopes;
  private final Lexicon<Boolean> elsewhereSubjects;

  Guards(Rules rules) {
    Node growth = rules.file("dimensions.yaml").need("growth").only("verbs", "nouns", "not");
    Node elsewhere = rules.file("dimensions.yaml").need("elsewhere").only("scope", "subject");
    growthVerbs = lexicon(growth.texts("verbs"), growth.textsOrNone("not"));
    growthNouns = lexicon(growth.texts("nouns"), List.of());
    elsewhereScopes = lexicon(elsewhere.texts("scope"), List.of());
    elsewhereSubjects = lexicon(elsewhere.texts("subject"), List.of());
  }

  private static Lexicon<Boolean> lexicon(List<String> words, List<String> not) {
    Map<String, Boolean> meaning = new TreeMap<>();
    words.forEach(word -> meaning.put(word, true));
    not.forEach(word -> meaning.put(word, false));
    return Lexicon.of(meaning);
  }

  /** Whether a rule's own words speak of growth: {@code subject: [受检频减幅]}. */
  boolean namesGrowth(List<Condition> when) {
    return when.stream()
        .filter(line -> line.field.anchors())
        .flatMap(line -> line.words.stream())
        .anyMatch(word -> hasTrue(growthVerbs, word) || hasTrue(growthNouns, word));
  }

  /** Whether a figure is a change and not a level: 同比增长12%, but not 提升至98%. */
  boolean isGrowth(Measurement measurement, String subject, String predicate) {
    if (measurement.role() != null || predicate.endsWith("至") || predicate.endsWith("到")) {
      return false;
    }
    return hasTrue(growthVerbs, predicate)
        || growthNouns.hits(subject).stream().anyMatch(hit -> hit.end() == subject.length());
  }

  boolean isElsewhere(String subject, String scope) {
    return hasTrue(elsewhereScopes, scope) || hasTrue(elsewhereSubjects, subject);
  }

  /** The near end of a change is a figure of its own only where it is of another year. */
  static boolean isMereStart(Measurement measurement, @Nullable String reportPeriod) {
    return measurement.role() == ChangeRole.FROM
        && (measurement.period() == null || measurement.period().equals(reportPeriod));
  }

  /** The period most actual figures are of, the later of two; null where none has one. */
  static @Nullable String reportPeriod(List<Measurement> measurements) {
    Map<String, Integer> counts = new HashMap<>();
    for (Measurement measurement : measurements) {
      if (measurement.period() != null && measurement.status() == Status.ACTUAL) {
        counts.merge(measurement.period(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean hasTrue(Lexicon<Boolean> lexicon, String text) {
    return !text.isEmpty() && lexicon.longest(text).stream().anyMatch(Lexicon.Hit::value);
  }
}
