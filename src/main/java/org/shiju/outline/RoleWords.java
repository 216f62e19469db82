package org.shiju.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.SectionRole;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/**
 * What headings and opening words say of the role of a part: {@code 存在问题和下一步工作计划} speaks of
 * problems, then of the plan.
 */
final class RoleWords {
  /** A role and the rule that gave it. */
  record Said(SectionRole role, String rule) {}

  private record Word(Said said, boolean firstClause, boolean last) {}

  private final Lexicon<Word> headings;
  private final WordMap<Said> turns;
  private final List<List<List<String>>> admits = new ArrayList<>();

  /** The words of all ways to admit, with a bit for each line of words that holds them. */
  private final Lexicon<Integer> admitWords;

  private final int admitsLongest;
  private final Said admitted;
  private final Said laterYear;
  private final List<String> admitsUnless;
  private final Lexicon<Said> intents;
  private final Lexicon<Boolean> promises;
  private final int promisesLongest;
  private final List<String> salutations;
  private final Chars salutationStarts;
  private final WordMap<Boolean> closings;
  private final List<String> openings;

  RoleWords(Rules rules) {
    Node file =
        rules
            .file("roles.yaml")
            .only(
                "headings",
                "later_year",
                "turns",
                "admits",
                "intents",
                "promises",
                "salutations",
                "closings",
                "openings",
                "title");
    Map<String, Word> words = new LinkedHashMap<>();
    for (Node node : file.need("headings").items()) {
      node.only("id", "role", "first_clause", "last", "words", "examples");
      boolean firstClause =
          node.get("first_clause").isPresent() && node.need("first_clause").flag();
      boolean last = node.get("last").isPresent() && node.need("last").flag();
      for (String word : node.texts("words")) {
        words.putIfAbsent(word, new Word(said(node), firstClause, last));
      }
    }
    headings = Lexicon.of(words);
    turns = turns(file.need("turns"));
    Node admit = file.need("admits").only("id", "role", "ways", "unless", "longest", "examples");
    for (Node way : admit.need("ways").items()) {
      admits.add(way.items().stream().map(Node::texts).toList());
    }
    admitWords = admitWords(admits);
    admitsUnless = admit.texts("unless");
    admitsLongest = admit.need("longest").integer();
    admitted = said(admit);
    laterYear = said(file.need("later_year").only("id", "role", "examples"));
    intents = intents(file.need("intents").only("id", "role", "who", "words", "examples"));
    Node promise = file.need("promises").only("id", "words", "unless", "longest", "examples");
    promises = promises(promise);
    promisesLongest = promise.need("longest").integer();
    salutations = file.need("salutations").only("id", "words", "examples").texts("words");
    salutationStarts = Chars.beginning(salutations);
    closings = WordMap.of(file.need("closings").only("id", "words", "examples").texts("words"));
    openings = file.need("openings").only("id", "words", "examples").texts("words");
  }

  /** The opening words; of two that begin alike the one that stands first in the file. */
  private static WordMap<Said> turns(Node nodes) {
    Map<String, Said> openings = new LinkedHashMap<>();
    for (Node node : nodes.items()) {
      node.only("id", "role", "openings", "examples");
      for (String opening : node.texts("openings")) {
        if (openings.keySet().stream().noneMatch(opening::startsWith)) {
          openings.put(opening, said(node));
        }
      }
    }
    return new WordMap<>(openings);
  }

  private static Lexicon<Said> intents(Node node) {
    Map<String, Said> phrases = new LinkedHashMap<>();
    for (String word : node.texts("words")) {
      phrases.put("将" + word, said(node));
    }
    for (String who : node.texts("who")) {
      phrases.put(who + "将", said(node));
    }
    return Lexicon.of(phrases);
  }

  private static Lexicon<Boolean> promises(Node node) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    for (String word : node.texts("words")) {
      words.put(word, true);
    }
    for (String word : node.texts("unless")) {
      words.put(word, false);
    }
    return Lexicon.of(words);
  }

  private static Said said(Node node) {
    Node role = node.need("role");
    try {
      return new Said(
          SectionRole.valueOf(role.text().toUpperCase(Locale.ROOT)),
          node.file() + "#" + node.need("id").text());
    } catch (IllegalArgumentException e) {
      throw role.fault("'" + role.text() + "' is no section role", "use a name such as plan");
    }
  }

  /**
   * The roles a heading speaks of, in the order of its words, none of them twice.
   *
   * <p>The year behind the report year speaks of the plan, whatever work is named behind it:
   * 存在的不足及2024年重点工作 in a report on 2023 is problems, then plan.
   */
  List<SectionRole> of(String heading, @Nullable Integer reportYear) {
    int later = reportYear == null ? -1 : Years.place(heading, reportYear + 1);
    List<SectionRole> roles = new ArrayList<>();
    for (Lexicon.Hit<Word> hit : headings.longest(heading)) {
      if (later >= 0 && hit.start() > later) {
        add(roles, laterYear.role);
        later = -1;
      }
      if (heard(heading, hit)) {
        SectionRole role = hit.value().said.role;
        boolean work = role == SectionRole.ACHIEVEMENTS && roles.contains(laterYear.role);
        add(roles, work ? laterYear.role : role);
      }
    }
    if (later >= 0) {
      add(roles, laterYear.role);
    }
    if (roles.remove(SectionRole.RESPONSIBILITY)) {
      roles.add(0, SectionRole.RESPONSIBILITY);
    }
    return roles;
  }

  private static void add(List<SectionRole> roles, SectionRole role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  private static boolean heard(String heading, Lexicon.Hit<Word> hit) {
    int comma = heading.indexOf(',');
    boolean free = !hit.value().firstClause && !hit.value().last;
    boolean early = free || comma < 0 || hit.start() < comma;
    boolean ends =
        hit.end() == heading.length() || "和及与以、(".indexOf(heading.charAt(hit.end())) >= 0;
    return early && (!hit.value().last || ends);
  }

  /** How many characters of a heading are words of roles. */
  int coverage(String heading) {
    int covered = 0;
    for (Lexicon.Hit<Word> hit : headings.longest(heading)) {
      covered += heard(heading, hit) ? hit.length() : 0;
    }
    return covered;
  }

  /** Behind the salutation that stands at an offset: {@code 各位代表,在总结成绩的同时…}. */
  int behindSalutation(String folded, int at) {
    if (at >= folded.length() || !salutationStarts.has(folded.charAt(at))) {
      return at;
    }
    for (String word : salutations) {
      int end = at + word.length();
      if (folded.startsWith(word, at) && end < folded.length()) {
        return ",:!".indexOf(folded.charAt(end)) >= 0 ? end + 1 : end;
      }
    }
    return at;
  }

  /** The role to which a paragraph or sentence beginning at an offset turns the text. */
  @Nullable Said turn(String folded, int at) {
    WordMap.Found<Said> turn = turns.startingAt(folded, at);
    return turn == null ? null : turn.value();
  }

  /** The role of a sentence that admits shortcomings: 虽然有进步,但仍存在一些不足. */
  @Nullable Said admission(String sentence) {
    String text = head(sentence, admitsLongest);
    int[] met = {0};
    admitWords.scan(text, (start, end, lines) -> met[0] |= lines);
    int line = 0;
    for (List<List<String>> way : admits) {
      int all = (1 << way.size()) - 1 << line;
      if ((met[0] & all) == all && follow(text, way)) {
        return admitsUnless.stream().anyMatch(text::contains) ? null : admitted;
      }
      line += way.size();
    }
    return null;
  }

  private static Lexicon<Integer> admitWords(List<List<List<String>>> ways) {
    Map<String, Integer> words = new LinkedHashMap<>();
    int line = 0;
    for (List<List<String>> way : ways) {
      for (List<String> ofLine : way) {
        int bit = 1 << line++;
        ofLine.forEach(word -> words.merge(word, bit, (a, b) -> a | b));
      }
    }
    return Lexicon.of(words);
  }

  /** Whether a text holds a word of each line, one behind the other. */
  private static boolean follow(String text, List<List<String>> way) {
    int from = 0;
    for (List<String> words : way) {
      int reached = from;
      from = text.length();
      for (String word : words) {
        int at = text.indexOf(word, reached);
        from = at < 0 ? from : Math.min(from, at);
      }
      if (from == text.length()) {
        return false;
      }
    }
    return true;
  }

  /** The role of a sentence in a part on problems that says what will be done: 我局将…. */
  @Nullable Said intent(String sentence) {
    String text = head(sentence, promisesLongest);
    for (Lexicon.Hit<Said> hit : intents.longest(text)) {
      if (promises(text.substring(0, hit.end()))) {
        return hit.value();
      }
    }
    return null;
  }

  /** Whether a sentence speaks of what is to come: 将, 力争, but no 将近. */
  boolean promises(String sentence) {
    for (Lexicon.Hit<Boolean> hit : promises.longest(head(sentence, promisesLongest))) {
      if (hit.value()) {
        return true;
      }
    }
    return false;
  }

  private static String head(String sentence, int longest) {
    return sentence.substring(0, Math.min(sentence.length(), longest));
  }

  Said laterYear() {
    return laterYear;
  }

  boolean isClosing(String folded, int at) {
    return closings.lengthAt(folded, at) > 0;
  }

  boolean opensReport(String paragraph) {
    return openings.stream().anyMatch(paragraph::contains);
  }
}
