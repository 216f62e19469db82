package org.shiju.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself outside its text: the tags that 《网页设计规范》 (annex to 政府网站发展指引,
 * 国办发〔2017〕47号) asks of government pages, or the properties of a document.
 *
 * @param title {@code ArticleTitle}
 * @param published the day of {@code PubDate}
 * @param source {@code ContentSource} (来源)
 * @param siteName {@code SiteName}
 * @param siteCode {@code SiteIDCode}, ten digits led by the area code, or bm and eight digits
 * @param tags all tags kept, by name
 * @param headings offsets in the text (UTF-16) at which the lines begin that the file itself marks
 *     as headings: h2 of a page, the style 标题 1 of a Word document
 * @param items where items of its lists begin, each with its number; 0 where it has none
 */
public record Declared(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String siteName,
    @Nullable String siteCode,
    SortedMap<String, String> tags,
    Set<Integer> headings,
    Map<Integer, Integer> items) {
  public static final Declared NOTHING =
      new Declared(null, null, null, null, null, new TreeMap<>(), Set.of(), Map.of());

  public Declared {
    headings = Set.copyOf(headings);
    items = Map.copyOf(items);
  }

  /** Whether the file says nothing of itself. */
  public boolean isNothing() {
    return title == null
        && published == null
        && source == null
        && siteName == null
        && siteCode == null
        && tags.isEmpty()
        && headings.isEmpty()
        && items.isEmpty();
  }

  /** The same with another title. */
  public Declared titled(@Nullable String other) {
    return new Declared(other, published, source, siteName, siteCode, tags, headings, items);
  }

  /** The same with what the file marks as headings and items. */
  public Declared marked(Set<Integer> asHeadings, Map<Integer, Integer> asItems) {
    return new Declared(title, published, source, siteName, siteCode, tags, asHeadings, asItems);
  }
}
