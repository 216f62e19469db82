package org.shiju.read;

import java.util.Map;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserFactory;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;

/** What reads PDF, DOCX, DOC and RTF; made by its name in a process of {@link ForkedReader}. */
public final class ForkedParsers extends ParserFactory {
  /** Called by Tika. */
  public ForkedParsers(Map<String, String> args) {
    super(args);
  }

  @Override
  public Parser build() {
    return all();
  }

  static Parser all() {
    return new CompositeParser(
        new MediaTypeRegistry(),
        new PDFParser(),
        new OOXMLParser(),
        new OfficeParser(),
        new RTFParser());
  }
}
