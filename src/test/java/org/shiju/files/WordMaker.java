package org.shiju.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Writes a report as DOCX or RTF, with running heads and, in DOCX, a table; a paragraph that begins
 * with # is in the style of a heading there, one that begins with * an item of the list 一、二、三.
 */
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
      heading(document);
      BigInteger list = list(document);
      for (String paragraph : paragraphs) {
        boolean heading = paragraph.startsWith("#");
        boolean item = paragraph.startsWith("*");
        XWPFParagraph made = document.createParagraph();
        made.createRun().setText(heading || item ? paragraph.substring(1) : paragraph);
        if (item) {
          made.setNumID(list);
          made.setNumILvl(BigInteger.ZERO);
        }
        if (heading) {
          made.setStyle("2");
        }
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

  /** The style 标题 2, as Chinese versions of Word name it inside. */
  private static void heading(XWPFDocument document) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId("2");
    style.addNewName().setVal("heading 2");
    style.setType(STStyleType.PARAGRAPH);
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  /** The numbers 一、二、三、 that Word counts by itself. */
  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ONE);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
    level.addNewLvlText().setVal("%1、");
    XWPFNumbering numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
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
