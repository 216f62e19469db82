package org.shiju.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/** The words of {@code language.yaml}, ready to be stepped on. */
final class Language {
  /** What a word inside a clause can be. */
  enum Word {
    /** What follows was counted: 收到, 查处. */
    STRONG,
    /** A verb at the start of a clause, a noun elsewhere: 审查, 培训. */
    WEAK,
    /** A verb of modifiers: 具备, 符合. */
    STATIVE,
    /** A noun that holds a verb: 实施清单. */
    COMPOUND
  }

  private final Lexicon<Word> words;
  private final WordMap<Boolean> lead;
  private final WordMap<Boolean> prepositions;
  private final WordMap<Boolean> afterTime;
  private final WordMap<Boolean> issuer;
  private final WordMap<Boolean> tail;
  private final WordMap<Boolean> agents;
  private final WordMap<Boolean> rates;
  private final WordMap<Boolean> attributes;
  private final WordMap<Boolean> growth;
  private final WordMap<Boolean> change;
  private final WordMap<Boolean> rank;
  private final WordMap<Boolean> causative;
  private final WordMap<Boolean> notAgents;
  private final WordMap<Boolean> attached;
  private final Set<String> generic;
  private final Set<String> scopeless;
  private final List<String> targets;

  Language(Rules rules) {
    Node root =
        rules
            .file("language.yaml")
            .only(
                "verbs",
                "compounds",
                "tail",
                "lead",
                "prepositions",
                "after_time",
                "issuer",
                "agents",
                "not_agents",
                "attached",
                "scopeless",
                "generic",
                "rates",
                "attributes",
                "targets");
    Node verbs =
        root.need("verbs")
            .only("strong", "weak", "stative", "growth", "change", "rank", "causative");
    Map<String, Word> all = new HashMap<>();
    verbs.texts("strong").forEach(w -> all.put(w, Word.STRONG));
    verbs.texts("weak").forEach(w -> all.put(w, Word.WEAK));
    verbs.texts("stative").forEach(w -> all.put(w, Word.STATIVE));
    root.texts("compounds").forEach(w -> all.put(w, Word.COMPOUND));
    words = Lexicon.of(all);
    lead = set(root.texts("lead"));
    prepositions = set(root.texts("prepositions"));
    afterTime = set(root.texts("after_time"));
    issuer = set(root.texts("issuer"));
    tail = set(root.texts("tail"));
    agents = set(root.texts("agents"));
    notAgents = set(root.texts("not_agents"));
    attached = set(root.texts("attached"));
    rates = set(root.texts("rates"));
    attributes = set(root.texts("attributes"));
    growth = set(verbs.texts("growth"));
    change = set(verbs.texts("change"));
    rank = set(verbs.texts("rank"));
    causative = set(verbs.texts("causative"));
    generic = new HashSet<>(root.texts("generic"));
    scopeless = new HashSet<>(root.texts("scopeless"));
    targets = root.texts("targets");
  }

  private static WordMap<Boolean> set(List<String> words) {
    Map<String, Boolean> map = new HashMap<>();
    words.forEach(w -> map.put(w, true));
    return new WordMap<>(map);
  }

  /** Verbs and compounds of a text from left to right, at each place the longest. */
  List<Lexicon.Hit<Word>> words(String text) {
    return words.longest(text);
  }

  /** Length of the opening word (同时, 累计, 依法) at a place, 0 where there is none. */
  int lead(String text, int at) {
    return length(lead.startingAt(text, at));
  }

  /** Length of the opening word that ends at a place. */
  int leadEnding(String text, int end) {
    return length(lead.endingAt(text, end));
  }

  int preposition(String text, int at) {
    return length(prepositions.startingAt(text, at));
  }

  /** Length of what may follow a date (以来, 底) at a place. */
  int afterTime(String text, int at) {
    return length(afterTime.startingAt(text, at));
  }

  /**
   * Length of the word for the issuer's jurisdiction (全市, 我区) at a place, 0 where there is none.
   */
  int issuer(String text, int at) {
    return length(issuer.startingAt(text, at));
  }

  /**
   * Length of the word between a thing and its figure (共, 达到) that ends at a place, 0 where there
   * is none.
   */
  int tail(String text, int end) {
    return length(tail.endingAt(text, end));
  }

  /** Length of the name of an acting body's kind (局, 法院) that ends at a place. */
  int agent(String text, int end) {
    return length(agents.endingAt(text, end));
  }

  /** Whether a phrase opens with a word that keeps a body from being the agent (向, 对, 联合). */
  boolean opensNoAgent(String text, int at) {
    return notAgents.startingAt(text, at) != null;
  }

  /** Whether what begins here belongs to the body before it (部门|规范性文件, 行政机关|负责人). */
  boolean attached(String text, int at) {
    return attached.startingAt(text, at) != null;
  }

  boolean isRate(String text) {
    return rates.endingAt(text, text.length()) != null;
  }

  boolean isAttribute(String text) {
    return attributes.contains(text);
  }

  /** Whether a text ends with a noun that measures what was just named (面积, 金额). */
  boolean endsWithAttribute(String text) {
    return attributes.endingAt(text, text.length()) != null;
  }

  boolean isGeneric(String text) {
    return generic.contains(text);
  }

  boolean isScopeless(String text) {
    return scopeless.contains(text);
  }

  boolean isCausative(String verb) {
    return causative.contains(verb);
  }

  /** Length of the growth verb (同比增长) that ends at a place. */
  int growth(String text, int end) {
    return length(growth.endingAt(text, end));
  }

  /** Length of the verb of change (压缩) that ends at a place. */
  int change(String text, int end) {
    return length(change.endingAt(text, end));
  }

  /** Where a verb of ranking (排名, 位列) begins in a text, the first one, or -1. */
  int rankVerb(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (rank.startingAt(text, i) != null) {
        return i;
      }
    }
    return -1;
  }

  int rankVerbLength(String text, int at) {
    return length(rank.startingAt(text, at));
  }

  /** The words of intent (确保, 力争). */
  List<String> targets() {
    return targets;
  }

  private static int length(WordMap.@Nullable Found<Boolean> found) {
    return found == null ? 0 : found.length();
  }
}
