package org.shiju.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article of a web page among its lines: by the marks of the content system that made it,
 * else where the sentences are.
 *
 * <p>Density: from the body downward into the one element that holds nearly all the prose of the
 * page, as long as there is one; links before and behind the prose are left out.
 */
final class ArticleFinder {
  /** A page with less prose has no article. */
  private static final int LEAST = 60;

  /** A mark must hold this share of the page's prose. */
  private static final double MARKED = 0.4;

  /** Elements that hold a page whole; a body may be named has-sidebar. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "form");

  /** What readers write stands behind so much prose. */
  private static final int ARTICLE = 200;

  private static final int LONGEST_HEAD = 16;

  /** The line over a reply: who, when, which floor. */
  private static final int LINE = 60;

  /** Marks that hold this share of the prose of the best are as good as it. */
  private static final double ALIKE = 0.95;

  /** A stretch that holds this share of the best one's prose is a part of the article too. */
  private static final double PART = 0.3;

  /** An element that holds this share of its parent's prose is the one to go down into. */
  private static final double MOST = 0.85;

  /** An element that holds this share is too, where no other beside it is of its kind. */
  private static final double MORE = 0.55;

  private final PageRules rules;
  private final Document page;
  private final PageText text;
  private final List<PageLine> lines;
  private final Marked met;

  private final Map<Element, Boolean> asides = new IdentityHashMap<>();
  private final int[] sums;
  private final int[] weight;
  private final int[] weighed;

  ArticleFinder(PageRules rules, Document page, PageText text) {
    this.rules = rules;
    this.page = page;
    this.text = text;
    this.lines = text.lines();
    this.met = Marked.of(page, rules);
    this.sums = sums(lines.stream().mapToInt(PageLine::prose).toArray());
    markReplies();
    int[] judged = weights();
    boolean none = Arrays.stream(judged).sum() < LEAST;
    if (none) {
      asides.replaceAll((element, aside) -> false); // all stands in an element named so
    }
    this.weight = none ? weights() : judged;
    this.weighed = sums(weight);
  }

  /**
   * An article.
   *
   * @param from index of its first line
   * @param to index behind its last
   * @param rule what found it
   */
  record Article(int from, int to, String rule) {}

  /** The article, or null where the page has none. */
  @Nullable Article find() {
    int prose = prose(0, lines.size());
    if (prose < LEAST) {
      return null;
    }
    for (PageRules.Mark mark : rules.marks) {
      Article marked = marked(mark);
      if (marked != null && prose(marked.from(), marked.to()) >= MARKED * prose) {
        return marked;
      }
    }
    Element densest = densest();
    int[] range = range(text.orderOf(densest), endOf(densest));
    return trimmed(range[0], range[1], "pages.yaml#density");
  }

  private int prose(int from, int to) {
    return weighed[to] - weighed[from];
  }

  /** For each line how much prose it is; none in elements that by their names hold no article. */
  private int[] weights() {
    int[] weights = new int[lines.size()];
    for (int i = 0; i < weights.length; i++) {
      PageLine line = lines.get(i);
      int prose = line.prose();
      weights[i] = prose > 0 && !isAside(line.block()) ? prose : 0;
    }
    return weights;
  }

  /** Marks the elements that 网友评论(60条), or 3# 只看该作者 behind the article, opens. */
  private void markReplies() {
    for (PageLine line : lines) {
      Element around = before(line.order()) >= ARTICLE ? line.block().parent() : null;
      boolean heads = says(line, rules.replies, LONGEST_HEAD) || says(line, rules.floors, LINE);
      if (around != null && heads && !holdsArticle(around)) {
        asides.put(around, true);
      }
    }
  }

  private static boolean says(PageLine line, List<String> words, int longest) {
    return line.text().length() <= longest && words.stream().anyMatch(line.text()::contains);
  }

  /**
   * Whether an element or one around it is named comment-list, relatedNews, footer and the like.
   */
  private boolean isAside(Element block) {
    for (Element at = block; at != null; at = at.parent()) {
      Boolean known = asides.get(at);
      if (known == null) {
        known = (names(at.className()) || names(at.id())) && !holdsArticle(at);
        asides.put(at, known);
      }
      if (known) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an element is more likely to hold the article than to stand aside, whatever its name:
   * position-relative and has-sidebar are names of wrappers too.
   */
  private boolean holdsArticle(Element element) {
    if (WHOLE.contains(element.normalName())) {
      return true;
    }
    int from = text.orderOf(element);
    int own = before(endOf(element)) - before(from);
    return 2 * own > before(Integer.MAX_VALUE) && before(from) < ARTICLE;
  }

  /** How much prose begins before a place, counted from sums made once. */
  private int before(int order) {
    return sums[linesTo(order)];
  }

  /** How many lines' text begins up to a place. */
  private int linesTo(int order) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).order() <= order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** For each place of some numbers the sum of those before it. */
  private static int[] sums(int[] numbers) {
    int[] sums = new int[numbers.length + 1];
    for (int i = 0; i < numbers.length; i++) {
      sums[i + 1] = sums[i] + numbers[i];
    }
    return sums;
  }

  /** Whether one of some names begins with a word of the list: comment-list, relatedNews. */
  private boolean names(String names) {
    for (String name : names.split(" ")) {
      int end = 0;
      while (end < name.length()
          && Character.isLetter(name.charAt(end))
          && !(end > 0 && Character.isUpperCase(name.charAt(end)))) {
        end++;
      }
      String word = name.substring(0, end).toLowerCase(Locale.ROOT);
      boolean plural = word.endsWith("s") && rules.never.contains(word.substring(0, end - 1));
      if (plural || rules.never.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The article by one mark alone, or null. */
  @Nullable Article marked(PageRules.Mark mark) {
    List<Article> found = new ArrayList<>();
    String begin = mark.begin();
    String end = mark.end();
    PageRules.Css from = mark.from();
    PageRules.Css to = mark.to();
    if (begin != null && end != null) {
      List<Comment> ends = met.comments(end);
      int next = 0;
      for (Comment opens : met.comments(begin)) {
        while (next < ends.size() && text.orderOf(ends.get(next)) <= text.orderOf(opens)) {
          next++;
        }
        if (next < ends.size()) {
          add(opens, ends.get(next), mark, found);
        }
      }
    } else if (from != null && to != null) {
      List<Element> opens = met.elements(from);
      List<Element> closes = met.elements(to);
      if (!opens.isEmpty() && !closes.isEmpty()) {
        add(opens.get(0), closes.get(0), mark, found);
      }
    } else {
      for (PageRules.Css css : mark.css()) {
        for (Element element : met.elements(css)) {
          int[] range = range(text.orderOf(element), endOf(element));
          found.add(new Article(range[0], range[1], mark.rule()));
        }
      }
    }
    return smallest(found);
  }

  private void add(Node begin, Node end, PageRules.Mark mark, List<Article> found) {
    int[] range = range(text.orderOf(begin), text.orderOf(end));
    found.add(new Article(range[0], range[1], mark.rule()));
  }

  /**
   * Of the stretches that hold about as much prose as any, the one with the fewest lines; or null.
   */
  private @Nullable Article smallest(List<Article> found) {
    int most = 0;
    for (Article article : found) {
      most = Math.max(most, prose(article.from(), article.to()));
    }
    Article best = null;
    for (Article article : found) {
      boolean holds = most > 0 && prose(article.from(), article.to()) >= ALIKE * most;
      if (holds && (best == null || article.to() - article.from() < best.to() - best.from())) {
        best = article;
      }
    }
    return best == null ? null : whole(best, found);
  }

  /** An article that was cut into several stretches goes from the first of them to the last. */
  private Article whole(Article best, List<Article> found) {
    double least = PART * prose(best.from(), best.to());
    int from = best.from();
    int to = best.to();
    for (Article other : found) {
      boolean apart = other.to() <= best.from() || other.from() >= best.to();
      if (apart && prose(other.from(), other.to()) >= least) {
        from = Math.min(from, other.from());
        to = Math.max(to, other.to());
      }
    }
    return new Article(from, to, best.rule());
  }

  /** The lines whose text begins between two places. */
  private int[] range(int from, int to) {
    int first = linesTo(from);
    int last = Math.max(first, linesTo(to));
    return new int[] {first, last};
  }

  /** The place of the last node below an element. */
  private int endOf(Element element) {
    Node last = element;
    while (last.childNodeSize() > 0) {
      last = last.childNode(last.childNodeSize() - 1);
    }
    return text.orderOf(last) + 1;
  }

  private Element densest() {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (int i = 0; i < weight.length; i++) {
      for (Element at = lines.get(i).block(); at != null && weight[i] > 0; at = at.parent()) {
        prose.merge(at, weight[i], Integer::sum);
      }
    }
    Element at = page.body();
    while (true) {
      Element next = null;
      int all = prose.getOrDefault(at, 0);
      for (Element child : at.children()) {
        int share = prose.getOrDefault(child, 0);
        if (all > 0 && (share >= MOST * all || share >= MORE * all && isAlone(child, prose))) {
          next = child;
        }
      }
      if (next == null || next.childrenSize() == 0 && next.normalName().equals("p")) {
        return at;
      }
      at = next;
    }
  }

  /**
   * Whether no other element beside one is of its kind and holds prose: parts of one article are
   * alike.
   */
  private static boolean isAlone(Element element, Map<Element, Integer> prose) {
    Element parent = element.parent();
    if (parent == null || element.normalName().equals("p")) {
      return false;
    }
    for (Element other : parent.children()) {
      boolean alike =
          other.normalName().equals(element.normalName())
              && other.className().equals(element.className());
      if (other != element && alike && prose.getOrDefault(other, 0) > 0) {
        return false;
      }
    }
    return true;
  }

  /** A row of a table of figures, which may stand behind the element that holds the prose. */
  private static boolean isFigures(PageLine line) {
    boolean figure = false;
    for (String cell : line.text().split("\t")) {
      figure |= !cell.isBlank() && cell.strip().chars().allMatch(Character::isDigit);
    }
    boolean row = line.text().indexOf('\t') >= 0;
    return row && (figure || line.text().indexOf('数') > 0) && !line.isLink();
  }

  private Article trimmed(int from, int end, String rule) {
    int to = end;
    int first = from;
    int last = to;
    int head = from;
    while (head < to && weight[head] == 0) {
      boolean odd = lines.get(head).isLink() || isAside(lines.get(head).block());
      first = odd ? head + 1 : first;
      head++;
    }
    int tail = to;
    while (tail > head && weight[tail - 1] == 0) {
      tail--;
      boolean odd = lines.get(tail).isLink() || isAside(lines.get(tail).block());
      last = odd ? tail : last;
    }
    while (last == to && last < lines.size() && isFigures(lines.get(last))) {
      last++;
      to = last;
    }
    return new Article(first, Math.max(first, last), rule);
  }
}
