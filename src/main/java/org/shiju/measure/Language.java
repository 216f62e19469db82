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
  private final Set<String> verbs;
  private final Set<String> compounds;
  private final Set<String> leaning;
  private final Set<String> recipients;
  private final Set<String> involve;
  private final Set<String> carried;
  private final WordMap<Boolean> lasting;
  private final WordMap<Boolean> levels;
  private final WordMap<Boolean> settings;
  private final WordMap<Boolean> trailing;
  private final Set<String> attending;
  private final Set<String> nominal;
  private final Set<String> manners;
  private final Set<String> outcome;
  private final Set<String> grants;
  private final List<String> totals;
  private final WordMap<Boolean> owned;
  private final List<String> norms;
  private final WordMap<Boolean> notBodies;
  private final WordMap<Boolean> possessors;
  private final WordMap<Boolean> hosts;
  private final WordMap<Boolean> anaphors;
  private final List<String> per;
  private final WordMap<Boolean> bodies;
  private final WordMap<Boolean> eventNouns;
  private final Set<String> empty;
  private final Set<String> light;
  private final Set<String> events;
  private final WordMap<Boolean> honours;
  private final WordMap<Boolean> comparison;
  private final Map<String, String> implied = new HashMap<>();

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
                "targets",
                "empty",
                "light",
                "implied",
                "honours",
                "events",
                "comparison",
                "leaning",
                "bodies",
                "event_nouns",
                "recipients",
                "per",
                "involve",
                "carried",
                "lasting",
                "levels",
                "possessors",
                "hosts",
                "anaphors",
                "not_bodies",
                "owned",
                "norms",
                "attending",
                "totals",
                "settings",
                "trailing",
                "manners");
    Node verbs =
        root.need("verbs")
            .only(
                "strong",
                "weak",
                "stative",
                "growth",
                "change",
                "rank",
                "causative",
                "nominal",
                "outcome",
                "grants");
    Map<String, Word> all = new HashMap<>();
    verbs.texts("strong").forEach(w -> all.put(w, Word.STRONG));
    verbs.texts("growth").forEach(w -> all.putIfAbsent(w, Word.STRONG));
    verbs.texts("weak").forEach(w -> all.put(w, Word.WEAK));
    verbs.texts("stative").forEach(w -> all.put(w, Word.STATIVE));
    root.texts("compounds").forEach(w -> all.put(w, Word.COMPOUND));
    words = Lexicon.of(all);
    compounds = new HashSet<>(root.texts("compounds"));
    this.verbs = new HashSet<>(verbs.texts("strong"));
    this.verbs.addAll(verbs.texts("weak"));
    this.verbs.addAll(verbs.texts("growth"));
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
    leaning = new HashSet<>(root.texts("leaning"));
    recipients = new HashSet<>(root.texts("recipients"));
    involve = new HashSet<>(root.texts("involve"));
    carried = new HashSet<>(root.texts("carried"));
    lasting = set(root.texts("lasting"));
    levels = set(root.texts("levels"));
    trailing = set(root.texts("trailing"));
    settings = set(root.texts("settings"));
    manners = new HashSet<>(root.texts("manners"));
    nominal = new HashSet<>(verbs.texts("nominal"));
    outcome = new HashSet<>(verbs.texts("outcome"));
    grants = new HashSet<>(verbs.texts("grants"));
    attending = new HashSet<>(root.texts("attending"));
    totals = root.texts("totals");
    owned = set(root.texts("owned"));
    norms = root.texts("norms");
    notBodies = set(root.texts("not_bodies"));
    possessors = set(root.texts("possessors"));
    hosts = set(root.texts("hosts"));
    anaphors = set(root.texts("anaphors"));
    per = root.texts("per");
    bodies = set(root.texts("bodies"));
    eventNouns = set(root.texts("event_nouns"));
    empty = new HashSet<>(root.texts("empty"));
    light = new HashSet<>(root.texts("light"));
    events = new HashSet<>(root.texts("events"));
    honours = set(root.texts("honours"));
    comparison = set(root.texts("comparison"));
    root.need("implied").entries().forEach((verb, object) -> implied.put(verb, object.text()));
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

  /** Length of the adverb that ends a phrase (进一步). */
  int trailing(String text, int end) {
    return length(trailing.endingAt(text, end));
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
    return notBodies.endingAt(text, end) == null ? length(agents.endingAt(text, end)) : 0;
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

  /** Whether a verb says only that someone took part. */
  boolean attends(String verb) {
    return attending.contains(verb);
  }

  /** Whether a clause opens a new count (合计, 全年). */
  boolean opensTotal(String clause) {
    return clause.startsWith("共") || totals.stream().anyMatch(clause::contains);
  }

  /** Whether a word behind another verb is its object (受理|申请). */
  boolean isNominal(String word) {
    return nominal.contains(word);
  }

  /** Whether a word is a noun that is never taken apart (合同). */
  boolean isCompound(String word) {
    return compounds.contains(word);
  }

  /** Whether a word at the end of a phrase is always its verb (终止). */
  boolean isOutcome(String word) {
    return outcome.contains(word);
  }

  /** Whether a verb hands over to the verb behind it (予以变更). */
  boolean grants(String verb) {
    return grants.contains(verb);
  }

  /** Whether an adverb is part of a name (专项|监督). */
  boolean isManner(String word) {
    return manners.contains(word);
  }

  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** Whether a phrase is nothing but verbs and what joins them (调解和解, 废止和). */
  boolean isAllVerbs(String phrase) {
    int at = 0;
    for (Lexicon.Hit<Word> hit : words(phrase)) {
      if (hit.value() == Word.COMPOUND || !joins(phrase, at, hit.start())) {
        return false;
      }
      at = hit.end();
    }
    return at > 0 && joins(phrase, at, phrase.length());
  }

  private static boolean joins(String phrase, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("、和或者及与等并".indexOf(phrase.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a general noun takes the thing spoken of before it (案件). */
  boolean leans(String noun) {
    return leaning.contains(noun);
  }

  /** Where the last general noun of a phrase ends (规范性文件|集中清理), or -1. */
  int countableEnd(String phrase) {
    int end = -1;
    for (String noun : leaning) {
      int at = phrase.lastIndexOf(noun);
      end = at > 0 ? Math.max(end, at + noun.length()) : end;
    }
    return end;
  }

  /** Whether a phrase names who acts rather than what is handled. */
  boolean isBody(String phrase) {
    return bodies.endingAt(phrase, phrase.length()) != null;
  }

  /** Whether a phrase names an act that 次 counts. */
  boolean isEvent(String phrase) {
    return eventNouns.endingAt(phrase, phrase.length()) != null;
  }

  boolean takesRecipient(String verb) {
    return recipients.contains(verb);
  }

  /** The word that makes a figure an average (人均), the first found in a text, or null. */
  @Nullable String per(String text) {
    for (String word : per) {
      if (text.contains(word)) {
        return word;
      }
    }
    return null;
  }

  boolean involves(String word) {
    return involve.contains(word);
  }

  /** Whether a body lies outside the administration (法院). */
  boolean lasts(String body) {
    return lasting.endingAt(body, body.length()) != null;
  }

  /** Length of the word for a level (省级) that opens a phrase. */
  int level(String phrase) {
    return length(levels.startingAt(phrase, 0));
  }

  /** Length of the part of the jurisdiction that ends at a place (镇(街道)). */
  int possessor(String text, int end) {
    return length(possessors.endingAt(text, end));
  }

  /** Whether a phrase names a machine or platform by a name in quotes (“粤智助”机). */
  boolean hosts(String phrase) {
    return phrase.startsWith("“") && hosts.endingAt(phrase, phrase.length()) != null;
  }

  /** Whether a sentence takes up the one before. */
  boolean takesUp(String text, int at) {
    return anaphors.startingAt(text, at) != null;
  }

  /** Whether what begins here makes the issuer before it part of the name (市政府|规章). */
  boolean owned(String text, int at) {
    return owned.startingAt(text, at) != null;
  }

  /** The words of duty (要求, 不得). */
  List<String> norms() {
    return norms;
  }

  /** Whether a phrase of place or means begins here (在, 依托). */
  boolean isSetting(String text, int at) {
    return settings.startingAt(text, at) != null;
  }

  boolean isCarried(String verb) {
    return carried.contains(verb);
  }

  /** Whether a phrase names nothing (最低, 其他). */
  boolean isEmpty(String phrase) {
    return empty.contains(phrase);
  }

  /** Whether a verb hands over to the noun behind it (进行审查). */
  boolean isLight(String verb) {
    return light.contains(verb);
  }

  /** Whether a measure word counts acts (次, 场). */
  boolean countsActs(String unit) {
    return events.contains(unit);
  }

  /** Whether what begins here makes 全省 part of a name (全省|民主法治示范村). */
  boolean honours(String text, int at) {
    return honours.startingAt(text, at) != null;
  }

  /** Length of the word that opens a comparison (较, 比) at a place. */
  int comparison(String text, int at) {
    return length(comparison.startingAt(text, at));
  }

  /** The object a verb says without naming it (立案: 案件), or null. */
  @Nullable String implied(String verb) {
    return implied.get(verb);
  }

  /** The words of intent (确保, 力争). */
  List<String> targets() {
    return targets;
  }

  private static int length(WordMap.@Nullable Found<Boolean> found) {
    return found == null ? 0 : found.length();
  }
}
