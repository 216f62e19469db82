package org.shiju.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A piece of data in the page: JSON, gzip, Base64. Of the alphabet of Base64 no tag, comment or
 * script can be spelt, whatever the texts hold: {@code </script>} in a title is letters like
 * others.
 */
final class Block {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final JsonGenerator json;

  /** Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark of the same length. */
  Block() throws IOException {
    json =
        MAPPER.createGenerator(
            new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
  }

  /** What the data is written with. */
  JsonGenerator json() {
    return json;
  }

  /** Ends the data and puts them into the page under a name of ours. */
  void into(OutputStream page, String id) throws IOException {
    json.close();
    page.write(ascii("<script type=\"text/plain\" id=\"" + id + "\">"));
    page.write(Base64.getEncoder().encode(packed.toByteArray()));
    page.write(ascii("</script>\n"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
