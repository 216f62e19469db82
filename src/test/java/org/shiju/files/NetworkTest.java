package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Files that ask to be completed from elsewhere are read without: nobody knocks at the address. */
class NetworkTest {
  @Test
  void nothingIsFetched() throws Exception {
    try (ServerSocketChannel server = ServerSocketChannel.open();
        DocumentReader reader = new DocumentReader(Rules.builtIn(), null)) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      String address = "http://127.0.0.1:" + port + "/";
      String page =
          "<html><head><base href=\""
              + address
              + "\"><link rel=\"stylesheet\" href=\"a.css\"><script src=\"b.js\"></script></head><body><iframe src=\"c.html\"></iframe>"
              + "<img src=\"d.png\"><object data=\"e.swf\"></object><p>"
              + Hostile.SENTENCE.repeat(3)
              + "</p></body></html>";
      String xhtml =
          "<!DOCTYPE html SYSTEM \""
              + address
              + "x.dtd\" [<!ENTITY e SYSTEM \""
              + address
              + "e.txt\">]>"
              + page.replace("</p>", "&e;</p>");
      String rtf =
          "{\\rtf1\\ansi\\ansicpg936{\\field{\\*\\fldinst INCLUDETEXT \""
              + address
              + "f.rtf\"}{\\fldrslt }}\\pard \\u25910?761\\par}";
      byte[] docx =
          Hostile.word(
              "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \""
                  + address
                  + "g.dtd\" [<!ENTITY x SYSTEM \""
                  + address
                  + "h\">]>"
                  + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;收到761宗</w:t></w:r></w:p></w:body></w:document>");
      read(reader, "a.html", page.getBytes(StandardCharsets.UTF_8));
      read(reader, "b.xhtml", xhtml.getBytes(StandardCharsets.UTF_8));
      read(reader, "c.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
      read(reader, "d.docx", docx);
      assertThat(server.accept()).as("a connection to " + address).isNull();
    }
  }

  private static void read(DocumentReader reader, String name, byte[] bytes) throws IOException {
    try {
      assertThat(reader.read(InputHolder.of(name, bytes), InputHolder.none()).text()).isNotBlank();
    } catch (UnreadableException e) {
      assertThat(e.code()).isIn("corrupt", "no_text");
    }
  }
}
