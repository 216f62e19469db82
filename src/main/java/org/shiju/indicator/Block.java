package org.shiju.indicator;

import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Lexicon;

/**
 * A long stretch of a page as the words of the rules read it, read once for all figures in it: what
 * stands around each of them is a part of it. In a page that is one list of figures those parts
 * overlap almost wholly.
 */
final class Block {
  /** How long a block may be. */
  private static final int LONGEST = 4096;

  private final Span span;

  /** By place in the block how many characters before it are read. */
  private final int[] read;

  private final Passage passage;

  private Block(Page page, Span span, Lexicon<Word> words) {
    this.span = span;
    this.read = new int[span.length() + 1];
    for (int i = 0; i < span.length(); i++) {
      boolean skipped = Reading.isSkipped(page.folded().charAt(span.start() + i));
      read[i + 1] = read[i] + (skipped ? 0 : 1);
    }
    this.passage = new Passage(Reading.plain(span.of(page.folded())), words);
  }

  /** The block that begins at a place and covers a part, with no more than {@code limit} allows. */
  static Block around(Span part, int start, int limit, Page page, Lexicon<Word> words) {
    int end = Math.max(part.end(), Math.min(start + LONGEST, limit));
    return new Block(page, new Span(start, end), words);
  }

  boolean covers(Span part) {
    return span.covers(part);
  }

  /** A part of it, with its words. */
  Passage part(Span part) {
    return passage.part(read[part.start() - span.start()], read[part.end() - span.start()]);
  }
}
