package org.shiju.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.shiju.model.Declared;
import org.shiju.model.Location;

/**
 * Makes text of a Word document or of rich text: a line for each paragraph and each row of a table.
 * Running heads and feet are kept and marked as furniture.
 */
final class WordReader {
  private static final String HEADS = "pages.yaml#running-head";

  private final ForkedReader forked;

  WordReader(ForkedReader forked) {
    this.forked = forked;
  }

  Laid read(byte[] bytes, FileType type) throws UnreadableException {
    List<String> body = lines(forked.xhtml(bytes, type, false));
    List<String> all = type == FileType.RTF ? body : lines(forked.xhtml(bytes, type, true));
    if (body.isEmpty() && all.isEmpty()) {
      throw new UnreadableException("no_text", "holds no text; look at it and save it again");
    }
    int head = headOf(all, body);
    Laid.Lines laid = new Laid.Lines();
    List<String> shown = head < 0 ? body : all;
    for (int i = 0; i < shown.size(); i++) {
      Location where = Location.paragraph(i + 1);
      if (head >= 0 && (i < head || i >= head + body.size())) {
        laid.odd(shown.get(i), where, HEADS);
      } else {
        laid.line(shown.get(i), where);
      }
    }
    return laid.laid(Declared.NOTHING, List.of());
  }

  private static List<String> lines(String xhtml) {
    return PageText.of(Jsoup.parse(xhtml)).lines().stream().map(PageLine::text).toList();
  }

  /** How many lines stand before the body; -1 where it is not found whole. */
  private static int headOf(List<String> all, List<String> body) {
    for (int head = 0; head + body.size() <= all.size(); head++) {
      if (all.subList(head, head + body.size()).equals(body)) {
        return head;
      }
    }
    return -1;
  }
}
