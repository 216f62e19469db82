package org.shiju.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Numbers of headings and lists that Word counts by itself in Chinese. Readers of DOCX write them
 * in Arabic digits, 1、主要举措; here they are marked before and written as Word shows them after:
 * 一、主要举措.
 *
 * <p>The formats are those of ISO/IEC 29500-1, 17.18.59 (ST_NumberFormat).
 */
final class WordNumbers {
  private static final String NUMBERING = "word/numbering.xml";
  private static final int MOST = 4 << 20;

  /** Noncharacters, which Unicode keeps for such use: one for each way of writing, and the end. */
  private static final char FIRST = '\ufdd0';

  private static final char END = '\ufdef';

  /** What 1, 2, 3 … are written as; counting goes on behind ten by itself. */
  private static final String[] WAYS = {
    "一二三四五六七八九十", "壹贰叁肆伍陆柒捌玖拾", "甲乙丙丁戊己庚辛壬癸", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
  };

  private static final Map<String, Integer> FORMATS =
      Map.of(
          "chineseCounting", 0,
          "chineseCountingThousand", 0,
          "japaneseCounting", 0,
          "ideographDigital", 0,
          "taiwaneseCountingThousand", 0,
          "chineseLegalSimplified", 1,
          "ideographTraditional", 2,
          "decimalEnclosedCircle", 3,
          "decimalEnclosedCircleChinese", 3);

  private WordNumbers() {}

  /** The document with its Chinese numbers marked; the same bytes where it has none. */
  static byte[] marked(byte[] docx) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(docx)).get()) {
      ZipArchiveEntry entry = zip.getEntry(NUMBERING);
      String numbering = entry == null ? "" : text(zip, entry);
      String marked =
          FORMATS.keySet().stream().anyMatch(numbering::contains) ? mark(numbering) : "";
      return marked.isEmpty() ? docx : replaced(zip, marked);
    } catch (IOException | RuntimeException e) {
      return docx; // what reads the document says what is wrong with it
    }
  }

  private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST + 1);
      return bytes.length > MOST ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static byte[] replaced(ZipFile zip, String numbering) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
        ZipArchiveEntry entry = entries.nextElement();
        if (entry.getName().equals(NUMBERING)) {
          out.putArchiveEntry(new ZipArchiveEntry(NUMBERING));
          out.write(numbering.getBytes(StandardCharsets.UTF_8));
          out.closeArchiveEntry();
        } else {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String mark(String numbering) {
    Document xml = Jsoup.parse(numbering, "", Parser.xmlParser());
    xml.outputSettings().prettyPrint(false);
    for (Element list : xml.select("w|abstractNum")) {
      Map<Integer, Integer> ways = new HashMap<>();
      for (Element level : list.select("w|lvl")) {
        Element format = level.selectFirst("w|numFmt");
        Integer way = format == null ? null : FORMATS.get(format.attr("w:val"));
        if (way != null) {
          ways.put(1 + Integer.parseInt(level.attr("w:ilvl")), way);
        }
      }
      for (Element text : list.select("w|lvlText")) {
        for (var level : ways.entrySet()) {
          String number = "%" + level.getKey();
          String marked = (char) (FIRST + level.getValue()) + number + END;
          text.attr("w:val", text.attr("w:val").replace(number, marked));
        }
      }
    }
    return xml.outerHtml();
  }

  /** Writes marked numbers as Word does: 一 for a marked 1. */
  static String written(String text) {
    if (text.indexOf(END) < 0) {
      return text;
    }
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
      int start = end - 1;
      while (start > from && text.charAt(start) >= '0' && text.charAt(start) <= '9') {
        start--;
      }
      int way = start < from ? -1 : text.charAt(start) - FIRST;
      boolean marked = way >= 0 && way < WAYS.length;
      written.append(text, from, marked ? start : end);
      written.append(marked ? number(text.substring(start + 1, end), WAYS[way]) : "");
      from = end + 1;
    }
    return written.append(text, from, text.length()).toString();
  }

  /** 21 as 二十一; in Arabic digits where nobody counts so far. */
  private static String number(String digits, String way) {
    int n = digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
    if (n == 0) {
      return digits;
    }
    if (n <= way.length()) {
      return way.substring(n - 1, n);
    }
    if (!way.endsWith("十") && !way.endsWith("拾")) {
      return digits;
    }
    String tens = n < 20 ? "" : way.substring(n / 10 - 1, n / 10);
    String ones = n % 10 == 0 ? "" : way.substring(n % 10 - 1, n % 10);
    return tens + way.charAt(9) + ones;
  }
}
