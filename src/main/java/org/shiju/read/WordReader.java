package org.shiju.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.shiju.model.Declared;
import org.shiju.model.Location;

/**
 * Makes text of a Word document or of rich text: a line for each paragraph and each row of a table.
 * Running heads and feet are kept and marked as furniture.
 */
final class WordReader {
  private static final int MOST_XML = 64 << 20;
  private static final int MOST_RTF = 64 << 20;
  private static final String HEADS = "pages.yaml#running-head";

  private final ForkedReader forked;

  WordReader(ForkedReader forked) {
    this.forked = forked;
  }

  Laid read(byte[] bytes, FileType type) throws UnreadableException {
    if (type == FileType.DOCX) {
      refuseBombs(bytes);
    }
    List<PageLine> body;
    List<PageLine> all;
    if (type == FileType.RTF) {
      if (bytes.length > MOST_RTF) {
        throw new UnreadableException(
            "too_large", "has more than " + (MOST_RTF >> 20) + " MB; save it without its pictures");
      }
      RtfParts parts = RtfParts.of(bytes);
      byte[] heads = parts.heads();
      body = rich(forked.xhtml(parts.body(), type, false));
      all = heads.length == 0 ? new ArrayList<>() : rich(forked.xhtml(heads, type, false));
      all.addAll(body);
    } else {
      byte[] file = type == FileType.DOCX ? WordNumbers.marked(bytes) : bytes;
      body = lines(forked.xhtml(file, type, false));
      all = lines(forked.xhtml(file, type, true));
    }
    if (body.isEmpty()) {
      throw new UnreadableException("no_text", "holds no text; look at it and save it again");
    }
    int head = headOf(all, body);
    Laid.Lines laid = new Laid.Lines();
    List<PageLine> shown = head < 0 ? body : all;
    for (int i = 0; i < shown.size(); i++) {
      PageLine line = shown.get(i);
      Location where = Location.paragraph(Math.max(1, i + 1 - Math.max(0, head)));
      if (head >= 0 && (i < head || i >= head + body.size())) {
        laid.odd(line.text(), where, HEADS);
      } else if (line.isHeading()) {
        laid.heading(line.text(), where);
      } else {
        laid.line(line.text(), where);
      }
    }
    return laid.laid(Declared.NOTHING, List.of());
  }

  /** What unpacks to more than any report would exhaust the process that reads it. */
  private static void refuseBombs(byte[] bytes) throws UnreadableException {
    long unpacked = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      var entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        unpacked += entry.getName().endsWith(".xml") ? Math.max(0, entry.getSize()) : 0;
      }
    } catch (IOException e) {
      throw new UnreadableException(
          "corrupt", "is cut off or damaged and cannot be opened; fetch it again");
    }
    if (unpacked > MOST_XML) {
      throw new UnreadableException(
          "too_large",
          "unpacks to " + (unpacked >> 20) + " MB, more than a document has; it was not read");
    }
  }

  private static List<PageLine> lines(String xhtml) {
    return PageText.of(Jsoup.parse(WordNumbers.written(xhtml))).lines();
  }

  /** The lines of a part of rich text, its tabs made rows and headings. */
  private static List<PageLine> rich(String xhtml) {
    Document page = Jsoup.parse(xhtml);
    Element table = null;
    for (Element paragraph : page.select("p")) {
      String text = paragraph.wholeText().replace("\n", "");
      if (!text.endsWith("\t")) {
        table = null;
        paragraph.tagName(text.startsWith("\t") ? "h2" : "p");
        continue;
      }
      if (table == null) {
        table = new Element("table");
        paragraph.before(table);
      }
      Element row = table.appendElement("tr");
      for (String cell : text.substring(0, text.length() - 1).split("\t", -1)) {
        row.appendElement("td").text(cell.strip());
      }
      paragraph.remove();
    }
    return PageText.of(page).lines();
  }

  /** How many lines stand before the body; -1 where it is not found whole. */
  private static int headOf(List<PageLine> all, List<PageLine> body) {
    List<String> whole = all.stream().map(PageLine::text).toList();
    List<String> part = body.stream().map(PageLine::text).toList();
    for (int head = 0; head + body.size() <= all.size(); head++) {
      if (whole.subList(head, head + part.size()).equals(part)) {
        return head;
      }
    }
    return -1;
  }
}
