package org.shiju.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Prints a report as offices do: lines of 28 characters, paragraphs set in by two, a running head,
 * page numbers between dashes. The font is one that every reader of PDF knows by name.
 */
final class PdfMaker {
  private static final int WIDTH = 28;
  private static final int HEIGHT = 22;
  private static final float SIZE = 16;
  private static final float LEFT = 74;

  private PdfMaker() {}

  static byte[] print(String title, List<String> paragraphs, String head) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("  " + title);
    for (String paragraph : paragraphs) {
      lines.addAll(wrapped("\u3000\u3000" + paragraph));
    }
    List<List<String>> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += HEIGHT) {
      List<String> page = new ArrayList<>();
      page.add(head);
      page.addAll(lines.subList(from, Math.min(lines.size(), from + HEIGHT)));
      pages.add(page);
      page.add("— " + pages.size() + " —");
    }
    return pages(pages);
  }

  /** A document of some pages of lines. */
  static byte[] pages(List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary font = font();
      for (List<String> page : pages) {
        add(document, font, page);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Breaks a paragraph at the width of the page, two narrow characters for one wide. */
  private static List<String> wrapped(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double width = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      double wide = c < 0x80 ? 0.5 : 1;
      boolean closes = "，。、；：！？）”》,.;:)%".indexOf(c) >= 0; // may hang over the edge
      if (width + wide > WIDTH && !closes) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      line.append(c);
      width += wide;
    }
    lines.add(line.toString());
    return lines;
  }

  private static void add(PDDocument document, COSDictionary font, List<String> lines)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("F1", font);
    resources.getCOSObject().setItem("Font", fonts);
    page.setResources(resources);
    StringBuilder content = new StringBuilder();
    float y = 800;
    for (String line : lines) {
      float x = LEFT;
      int start = 0;
      while (start < line.length() && line.charAt(start) == '\u3000') {
        x += SIZE;
        start++;
      }
      content.append(
          String.format(Locale.ROOT, "BT /F1 %.0f Tf 1 0 0 1 %.1f %.1f Tm <", SIZE, x, y));
      for (byte b : line.substring(start).getBytes(StandardCharsets.UTF_16BE)) {
        content.append(String.format(Locale.ROOT, "%02X", b));
      }
      content.append("> Tj ET\n");
      y -= 30;
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "GB1");
    system.setInt("Supplement", 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setName("Type", "FontDescriptor");
    descriptor.setName("FontName", "STSong-Light");
    descriptor.setInt("Flags", 6);
    descriptor.setInt("ItalicAngle", 0);
    descriptor.setInt("Ascent", 880);
    descriptor.setInt("Descent", -120);
    descriptor.setInt("CapHeight", 880);
    descriptor.setInt("StemV", 93);
    COSArray box = new COSArray();
    for (int side : new int[] {-25, -254, 1000, 880}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem("FontBBox", box);
    COSDictionary characters = new COSDictionary();
    characters.setName("Type", "Font");
    characters.setName("Subtype", "CIDFontType0");
    characters.setName("BaseFont", "STSong-Light");
    characters.setItem("CIDSystemInfo", system);
    characters.setItem("FontDescriptor", descriptor);
    characters.setInt("DW", 1000);
    // half-width digits, letters and points (CID 814 to 939 of Adobe-GB1)
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    widths.add(COSInteger.get(814));
    widths.add(COSInteger.get(939));
    widths.add(COSInteger.get(500));
    characters.setItem("W", widths);
    COSDictionary font = new COSDictionary();
    font.setName("Type", "Font");
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
    font.setName("Encoding", "UniGB-UCS2-H");
    COSArray descendants = new COSArray();
    descendants.add(characters);
    font.setItem("DescendantFonts", descendants);
    return font;
  }
}
