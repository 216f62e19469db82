package org.shiju.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the file a text was read from, for a reader who holds the file and not the text: page
 * 3 of a PDF, paragraph 17 of a DOCX, {@code html > body > div:nth-child(2) > p:nth-child(5)} of a
 * web page.
 *
 * @param page from 1; null where the file has no pages
 * @param paragraph from 1, rows of tables counted; null outside of documents of paragraphs
 * @param path of the element; null outside of web pages
 */
public record Location(@Nullable Integer page, @Nullable Integer paragraph, @Nullable String path) {
  public static Location page(int number) {
    return new Location(number, null, null);
  }

  public static Location paragraph(int number) {
    return new Location(null, number, null);
  }

  public static Location path(String path) {
    return new Location(null, null, path);
  }
}
