package org.shiju.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes a report as DOCX or RTF, with running heads and, in DOCX, a table. */
final class WordMaker {
  private WordMaker() {}

  static byte[] docx(String title, List<String> paragraphs, List<List<String>> table)
      throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("某某县人民政府文件");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("— 1 —");
      document.createParagraph().createRun().setText(title);
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      if (!table.isEmpty()) {
        XWPFTable made = document.createTable(table.size(), table.get(0).size());
        for (int row = 0; row < table.size(); row++) {
          for (int cell = 0; cell < table.get(row).size(); cell++) {
            made.getRow(row).getCell(cell).setText(table.get(row).get(cell));
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] rtf(String title, List<String> paragraphs) {
    StringBuilder rtf =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\pard\\f0\\fs32 ");
    line(title, rtf);
    paragraphs.forEach(p -> line(p, rtf));
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void line(String text, StringBuilder rtf) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        rtf.append("{}\\".indexOf(c) >= 0 ? "\\" : "").append(c);
      } else {
        rtf.append("\\u").append((int) (short) c).append('?');
      }
    }
    rtf.append("\\par\n");
  }
}
