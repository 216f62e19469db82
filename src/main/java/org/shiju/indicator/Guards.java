package org.shiju.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Status;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Chars;
import org.shiju.text.WordMap;

/**
 * Figures that no indicator may have unless a rule asks for them: growth (同比增长12%, 同比增加35件), the
 * near end of a change, and what is said of other places (全国, 全省平均).
 */
final class Guards {
  private final WordMap<Boolean> growthVerbs;
  private final WordMap<Boolean> growthNouns;
  private final WordMap<Boolean> noGrowth;
  private final WordMap<Boolean> elsewhereScopes;
  private final WordMap<Boolean> elsewhereSubjects;
  private final WordMap<Boolean> elsewhereLefts;

  /** What the words of both kinds begin with that stand before a figure of others. */
  private final Chars leftBeginnings;

  /** 全省, beside {@link #own} a figure of others. */
  private final WordMap<Boolean> wider;

  /** 我市: what stands before a figure of the issuer's own. */
  private final WordMap<Boolean> own;

  private final WordMap<Boolean> otherHeads;

  Guards(Rules rules) {
    Node growth = rules.file("dimensions.yaml").need("growth").only("verbs", "nouns", "not");
    Node elsewhere =
        rules
            .file("dimensions.yaml")
            .need("elsewhere")
            .only("scope", "subject", "left", "wider", "own");
    growthVerbs = WordMap.of(growth.texts("verbs"));
    growthNouns = WordMap.of(growth.texts("nouns"));
    noGrowth = WordMap.of(growth.textsOrNone("not"));
    elsewhereScopes = WordMap.of(elsewhere.texts("scope"));
    elsewhereSubjects = WordMap.of(elsewhere.texts("subject"));
    elsewhereLefts = WordMap.of(elsewhere.texts("left"));
    wider = WordMap.of(elsewhere.texts("wider"));
    leftBeginnings = Chars.beginning(elsewhere.texts("left"), elsewhere.texts("wider"));
    own = WordMap.of(elsewhere.texts("own"));
    otherHeads = WordMap.of(rules.file("dimensions.yaml").need("other_heads").texts());
  }

  /** Why the figure is none that an indicator may have, as far as its own words tell. */
  Bar bar(Document document, Asked asked) {
    if (asked.named().elsewhere() || holds(asked.scope(), elsewhereScopes)) {
      return Bar.ELSEWHERE;
    }
    if (isMereStart(document, asked.measurement())) {
      return Bar.NEAR_END;
    }
    return asked.named().grows() && asked.measurement().role() == null ? Bar.GROWTH : Bar.NONE;
  }

  /**
   * Whether a figure is of another place by what stands before it (高于全省平均水平), or because the
   * issuer's own is set against it right behind (全省命名260个,我市占18个).
   */
  boolean isBesideOthers(Document document, Measurement measurement) {
    if (!document.hasLeft(measurement, leftBeginnings)) {
      return false;
    }
    String left = document.left(measurement);
    return holds(left, elsewhereLefts)
        || holds(left, wider) && holds(document.behind(measurement), own) && !holds(left, own);
  }

  /** Whether a count's subject ends with a noun that makes it count something else. */
  boolean countsOther(Asked asked) {
    return asked.measurement().quantity().kind() == Kind.COUNT && asked.named().otherHead();
  }

  /** Whether a rule's own words speak of growth: {@code subject: [受检频减幅]}. */
  boolean namesGrowth(List<Condition> when) {
    return when.stream().anyMatch(line -> namesGrowth(line.field, line.words));
  }

  /** The same for a rule that is not of a set. */
  boolean asksGrowth(List<RuleBody.Line> when) {
    return when.stream().anyMatch(line -> namesGrowth(line.field(), line.words()));
  }

  private boolean namesGrowth(Field field, Set<String> words) {
    return field.anchors()
        && words.stream().anyMatch(word -> holds(word, growthVerbs) || holds(word, growthNouns));
  }

  /** Whether a figure so called is a change and not a level: 同比增长12%, but not 提升至98%. */
  boolean grows(String subject, String predicate) {
    if (predicate.endsWith("至") || predicate.endsWith("到")) {
      return false;
    }
    return holds(predicate, growthVerbs) && !holds(predicate, noGrowth)
        || endsWith(subject, growthNouns);
  }

  boolean isElsewhere(String subject, String scope) {
    return holds(scope, elsewhereScopes) || isElsewhere(subject);
  }

  /** Whether a subject is of another place: 全省平均水平. */
  boolean isElsewhere(String subject) {
    return holds(subject, elsewhereSubjects);
  }

  /**
   * Whether a subject's last noun makes it count something else than the words before it say:
   * 行政规范性文件|指导性案例.
   */
  boolean hasOtherHead(String subject) {
    return endsWith(subject, otherHeads);
  }

  /** The near end of a change is a figure of its own only where it is of another year. */
  private static boolean isMereStart(Document document, Measurement measurement) {
    return measurement.role() == ChangeRole.FROM
        && (measurement.period() == null || measurement.period().equals(document.period()));
  }

  /** The period most actual figures are of, the later of two; null where none has one. */
  static @Nullable String reportPeriod(List<Measurement> measurements) {
    Map<String, Integer> counts = new HashMap<>();
    for (Measurement measurement : measurements) {
      if (measurement.period() != null && measurement.status() == Status.ACTUAL) {
        counts.merge(measurement.period(), 1, Integer::sum);
      }
    }
    String most = null;
    int times = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int is = count.getValue();
      if (most == null || is > times || is == times && count.getKey().compareTo(most) > 0) {
        most = count.getKey();
        times = is;
      }
    }
    return most;
  }

  private static boolean holds(String text, WordMap<Boolean> words) {
    for (int at = 0; at < text.length(); at++) {
      if (words.lengthAt(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, WordMap<Boolean> words) {
    return words.lengthBefore(text, text.length()) > 0;
  }
}
