package org.shiju.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a workbook back by its XML alone. */
final class Workbooks {
  /** A cell: {@code n} for a number, {@code inlineStr} for text, {@code f} for a formula. */
  record Cell(String type, String text) {}

  private Workbooks() {}

  /** Sheet name to rows, a row by column name; the head is not among the rows. */
  static Map<String, List<Map<String, Cell>>> read(Path file) throws Exception {
    Map<String, List<Map<String, Cell>>> sheets = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      NodeList names = xml(zip, "xl/workbook.xml").getElementsByTagName("sheet");
      for (int i = 0; i < names.getLength(); i++) {
        Document sheet = xml(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
        sheets.put(((Element) names.item(i)).getAttribute("name"), rows(sheet));
      }
    }
    return sheets;
  }

  private static Document xml(ZipFile zip, String name) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return builder.parse(in);
    } catch (IOException e) {
      throw new IOException(name, e);
    }
  }

  private static List<Map<String, Cell>> rows(Document sheet) {
    List<Map<String, Cell>> rows = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    NodeList all = sheet.getElementsByTagName("row");
    for (int i = 0; i < all.getLength(); i++) {
      Map<String, Cell> row = new LinkedHashMap<>();
      NodeList cells = ((Element) all.item(i)).getElementsByTagName("c");
      for (int c = 0; c < cells.getLength(); c++) {
        Element cell = (Element) cells.item(c);
        String column = cell.getAttribute("r").replaceAll("[0-9]", "");
        if (i == 0) {
          names.put(column, cell.getTextContent());
        } else {
          row.put(names.get(column), cell(cell));
        }
      }
      if (i > 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Cell cell(Element cell) {
    boolean formula = cell.getElementsByTagName("f").getLength() > 0;
    return new Cell(formula ? "f" : cell.getAttribute("t"), cell.getTextContent());
  }
}
