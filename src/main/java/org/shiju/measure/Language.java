package org.shiju.measure;

import static org.shiju.measure.Words.AGENTS;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.FIELDS;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.HANDLED;
import static org.shiju.measure.Words.HOSTS;
import static org.shiju.measure.Words.LEANING;
import static org.shiju.measure.Words.NOT_BODIES;
import static org.shiju.measure.Words.PER;
import static org.shiju.measure.Words.RANK;
import static org.shiju.measure.Words.STATIVE;
import static org.shiju.measure.Words.STRONG;
import static org.shiju.measure.Words.TOTALS;
import static org.shiju.measure.Words.WEAK;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;
import org.shiju.text.WordLists;

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

  /** Last characters of divisions and of bodies that lists name. */
  private static final String DIVISIONS = "镇乡县区市州旗委办局所站院";

  /** What may stand between verbs in a row. */
  private static final Chars JOINING = Chars.of("、和或者及与等并");

  private static final String IMPLIED = "implied";
  private static final String FULL = "full";
  private final Map<Words, List<String>> lists = new EnumMap<>(Words.class);

  /** By the place of a list in {@link Words}. */
  private final WordLists byPlace;

  private final Map<String, String> implied = new HashMap<>();
  private final Map<String, String> full = new HashMap<>();
  private final Lexicon<Word> words;

  Language(Rules rules) {
    Node root = rules.file("language.yaml").only(keys("", "verbs", IMPLIED, FULL, "examples"));
    root.need("verbs").only(keys("verbs."));
    for (Words list : Words.values()) {
      boolean verb = list.key().startsWith("verbs.");
      Node node = verb ? root.need("verbs") : root;
      List<String> texts = node.texts(verb ? list.key().substring("verbs.".length()) : list.key());
      lists.put(list, texts);
    }
    byPlace = new WordLists(List.copyOf(lists.values()));
    root.need(IMPLIED).entries().forEach((verb, object) -> implied.put(verb, object.text()));
    root.need(FULL).entries().forEach((name, term) -> full.put(name, term.text()));
    Map<String, Word> all = new HashMap<>();
    list(STRONG).forEach(w -> all.put(w, Word.STRONG));
    list(GROWTH).forEach(w -> all.putIfAbsent(w, Word.STRONG));
    list(WEAK).forEach(w -> all.put(w, Word.WEAK));
    list(STATIVE).forEach(w -> all.put(w, Word.STATIVE));
    list(COMPOUNDS).forEach(w -> all.put(w, Word.COMPOUND));
    words = Lexicon.of(all);
  }

  /** The keys of one level of the file: those of the lists, and some more. */
  private static String[] keys(String level, String... more) {
    List<String> keys = new ArrayList<>(List.of(more));
    for (Words list : Words.values()) {
      String key = list.key();
      if (level.isEmpty() ? key.indexOf('.') < 0 : key.startsWith(level)) {
        keys.add(key.substring(level.length()));
      }
    }
    return keys.toArray(String[]::new);
  }

  /** The words of a list, in file order. */
  List<String> list(Words list) {
    List<String> words = lists.get(list);
    return words == null ? List.of() : words;
  }

  /** Length of a list's longest word. */
  int longest(Words list) {
    return byPlace.longest(list.ordinal());
  }

  /** Length of the longest word of a list that begins at a place, 0 where none does. */
  int starts(Words list, String text, int at) {
    return byPlace.lengthAt(list.ordinal(), text, at);
  }

  /** Length of the longest word of a list that ends at a place, 0 where none does. */
  int ends(Words list, String text, int end) {
    return byPlace.lengthBefore(list.ordinal(), text, end);
  }

  /** Whether a word of a list begins at a place. */
  boolean begins(Words list, String text, int at) {
    return starts(list, text, at) > 0;
  }

  /** Whether a word of a list begins at a place and ends by {@code to}. */
  boolean begins(Words list, String text, int at, int to) {
    return byPlace.lengthAt(list.ordinal(), text, at, to) > 0;
  }

  /** Whether a text ends with a word of a list. */
  boolean endsWith(Words list, String text) {
    return ends(list, text, text.length()) > 0;
  }

  /** Whether a stretch of a text ends with a word of a list. */
  boolean endsWith(Words list, String text, int from, int to) {
    return byPlace.lengthBefore(list.ordinal(), text, to, from) > 0;
  }

  /** A bit for each of some lists, to ask of all at once. */
  static long bits(Words... lists) {
    long bits = 0;
    for (Words list : lists) {
      if (list.ordinal() >= Long.SIZE) {
        throw new IllegalArgumentException(list + " is not among the first");
      }
      bits |= 1L << list.ordinal();
    }
    return bits;
  }

  /** Whether a word of one of some lists may begin with a character; most begin none. */
  boolean mayBegin(long lists, char c) {
    return byPlace.mayBegin(lists, c);
  }

  /** Whether a word of one of some lists may end with a character. */
  boolean mayEnd(long lists, char c) {
    return byPlace.mayEnd(lists, c);
  }

  /** Where the last word of a list that lies within a stretch of a text begins, or -1. */
  int last(Words list, String text, int from, int to) {
    return byPlace.last(list.ordinal(), text, from, to);
  }

  /** The last place behind {@code from} and by {@code to} at which a word of a list ends, or -1. */
  int lastEnd(Words list, String text, int from, int to) {
    return byPlace.lastEnd(list.ordinal(), text, from, to);
  }

  /** Whether a word is in a list. */
  boolean has(Words list, String word) {
    return byPlace.contains(list.ordinal(), word);
  }

  /** Whether a stretch of a text is a word of a list. */
  boolean is(Words list, String text, int from, int to) {
    return from < to && byPlace.lengthAt(list.ordinal(), text, from, to) == to - from;
  }

  /** Verbs and compounds of a text from left to right, at each place the longest. */
  List<Lexicon.Hit<Word>> words(String text) {
    return words.longest(text);
  }

  /** The same of a stretch of a text; offsets count from the stretch's start. */
  List<Lexicon.Hit<Word>> words(String text, int from, int to) {
    return words.longest(text, from, to);
  }

  /** The longest verb or compound that begins at a place and ends by {@code to}, or null. */
  Lexicon.@Nullable Hit<Word> wordAt(String text, int at, int to) {
    return words.at(text, at, to);
  }

  /** Length of the name of an acting body's kind (局, 法院) that ends at a place. */
  int agent(String text, int end) {
    int length = ends(AGENTS, text, end);
    return length > 0 && ends(NOT_BODIES, text, end) > 0 ? 0 : length;
  }

  /** Whether the name of a body or of a division (东港镇) ends at a place. */
  boolean endsBody(String text, int end) {
    return agent(text, end) > 0 || end > 0 && DIVISIONS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a word is the bare name of a kind of division (村, 县). */
  boolean isDivision(String word) {
    return word.length() == 1 && "省市州县区旗镇乡村".contains(word);
  }

  /** Where a verb of ranking (排名, 位列) begins in a text, the first one, or -1. */
  int rankVerb(String text) {
    return byPlace.first(RANK.ordinal(), text, 0, text.length());
  }

  /** Whether a clause opens a new count (合计, 全年). */
  boolean opensTotal(String clause) {
    return clause.startsWith("共") || holds(TOTALS, clause, 0, clause.length());
  }

  /** Whether a word of a list stands within a stretch of a text. */
  boolean holds(Words list, String text, int from, int to) {
    return byPlace.first(list.ordinal(), text, from, to) >= 0;
  }

  /** The first word of a list, in the list's order, that a stretch of a text holds, or null. */
  private @Nullable String first(Words list, String text, int from, int to) {
    if (!holds(list, text, from, to)) {
      return null;
    }
    String stretch = text.substring(from, to);
    for (String word : list(list)) {
      if (stretch.contains(word)) {
        return word;
      }
    }
    return null;
  }

  boolean isVerb(String word) {
    return has(STRONG, word) || has(WEAK, word) || has(GROWTH, word);
  }

  /** Whether a phrase is nothing but verbs and what joins them (调解和解, 废止和). */
  boolean isAllVerbs(String phrase) {
    boolean acts = false;
    int at = 0;
    while (at < phrase.length()) {
      Lexicon.Hit<Word> hit = wordAt(phrase, at, phrase.length());
      if (hit == null ? !JOINING.has(phrase.charAt(at)) : hit.value() == Word.COMPOUND) {
        return false;
      }
      acts |= hit != null;
      at = hit == null ? at + 1 : hit.end();
    }
    return acts;
  }

  /** Where the last general noun of a phrase ends (规范性文件|集中清理), or -1. */
  int countableEnd(String phrase) {
    for (int end = lastEnd(LEANING, phrase, 1, phrase.length());
        end > 1;
        end = lastEnd(LEANING, phrase, 1, end - 1)) {
      int noun = ends(LEANING, phrase, end);
      if (noun < end || endsWith(LEANING, phrase, 1, end)) {
        return end;
      }
    }
    return -1;
  }

  /**
   * The thing under a general noun said of it: 行政复议案件 where 行政复议申请 is called 案件. As it is where it
   * name a field's work.
   */
  String kin(String thing, String general) {
    int length = has(HANDLED, general) ? ends(HANDLED, thing, thing.length()) : 0;
    String field = thing.substring(0, thing.length() - length);
    return length > 0 && endsWith(FIELDS, field) ? field + general : thing;
  }

  /** The word that makes a figure an average (人均), the first found in a text, or null. */
  @Nullable String per(String text) {
    return first(PER, text, 0, text.length());
  }

  /** The same within a stretch of a text. */
  @Nullable String per(String text, Span stretch) {
    return first(PER, text, stretch.start(), stretch.end());
  }

  /** The field of work that a text names (行政复议 in 行政复议机关), or null. */
  @Nullable String field(String text) {
    return first(FIELDS, text, 0, text.length());
  }

  /** Whether a phrase names a machine or platform by a name in quotes (“粤智助”机). */
  boolean hosts(String phrase) {
    return phrase.startsWith("“") && endsWith(HOSTS, phrase);
  }

  /** The object a verb says without naming it (立案: 案件), or null. */
  @Nullable String implied(String verb) {
    return implied.get(verb);
  }

  /** The term of the field for a short name that stands alone (调委会: 人民调解委员会), or the name. */
  String full(String name) {
    return full.getOrDefault(name, name);
  }
}
