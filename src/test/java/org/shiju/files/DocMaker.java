package org.shiju.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes a report as DOC of Word 97: a text in one piece, without styles. The layout is that of
 * [MS-DOC]: File Information Block, text, and in the table stream the piece table.
 */
final class DocMaker {
  private static final int TEXT = 0x400;
  private static final int TABLE = 0x1000;
  private static final int PAGE = 512;

  private DocMaker() {}

  static byte[] doc(String title, List<String> paragraphs) throws IOException {
    return doc(title, paragraphs, "", "");
  }

  /** The same with a running head and foot on every page. */
  static byte[] doc(String title, List<String> paragraphs, String head, String foot)
      throws IOException {
    String body = title + "\r" + String.join("\r", paragraphs) + "\r";
    String heads = head.isEmpty() ? "" : head + "\r\r" + foot + "\r\r\r";
    String text = body + heads;
    int pieces = 0x200;
    int end = TEXT + 2 * text.length();
    int page = end / PAGE + 1;
    ByteBuffer main = bytes((page + 8) * PAGE);
    main.putShort(0, (short) 0xa5ec); // wIdent: a Word document
    main.putShort(0x02, (short) 0xc1); // nFib: Word 97
    main.putShort(0x06, (short) 0x804); // lid: Chinese
    main.putShort(0x0a, (short) 0x1200); // 1Table, extended characters
    main.putShort(0x0c, (short) 0xbf); // nFibBack
    main.putInt(0x18, TEXT);
    main.putInt(0x1c, end);
    main.putShort(0x20, (short) 14); // csw
    main.putShort(0x3e, (short) 22); // cslw
    main.putInt(0x40, main.capacity()); // cbMac
    main.putInt(0x4c, body.length()); // ccpText
    main.putInt(0x54, heads.length()); // ccpHdd
    main.putShort(0x98, (short) 93); // cbRgFcLcb
    if (!head.isEmpty()) {
      main.putInt(0x9a + 11 * 8, 0x300); // fcPlcfHdd
      main.putInt(0x9a + 11 * 8 + 4, 13 * 4);
    }
    main.putInt(0x9a + 12 * 8, 0x100); // fcPlcfBteChpx
    main.putInt(0x9a + 12 * 8 + 4, 12);
    main.putInt(0x9a + 31 * 8, 0x400); // fcDop: document properties, all of them nought
    main.putInt(0x9a + 31 * 8 + 4, 500); // lcbDop
    main.putInt(0x9a + 33 * 8, pieces); // fcClx
    main.putInt(0x9a + 33 * 8 + 4, 21); // lcbClx
    main.put(TEXT, text.getBytes(StandardCharsets.UTF_16LE));
    main.putInt(page * PAGE, TEXT); // one run of characters without properties
    main.putInt(page * PAGE + 4, end);
    main.put(page * PAGE + PAGE - 1, (byte) 1);
    ByteBuffer table = bytes(TABLE);
    table.putInt(0x100, TEXT);
    table.putInt(0x104, end);
    table.putInt(0x108, page);
    for (int story = 8; story < 13; story++) { // the seventh is the head of odd pages
      table.putInt(0x300 + 4 * story, head.length() + 2);
    }
    for (int story = 10; story < 13; story++) { // the ninth their foot
      table.putInt(0x300 + 4 * story, head.length() + 2 + foot.length() + 2);
    }
    table.put(pieces, (byte) 2); // Pcdt
    table.putInt(pieces + 1, 16);
    table.putInt(pieces + 9, text.length()); // one piece from 0 to here
    table.putInt(pieces + 15, TEXT); // where it begins
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
      file.createDocument(new ByteArrayInputStream(table.array()), "1Table");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
