package org.shiju.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcWriter;
import org.shiju.model.SourceInfo;

/** The forms in which a conversion is written. */
public enum ConversionForm {
  /** Markdown with a head in YAML. */
  MD(".md"),
  /** The text alone. */
  TXT(".txt"),
  /** Text, metadata and what was taken off, as one JSON object. */
  JSON(".json"),
  /** A WARC record of type {@code conversion} that refers to its source record. */
  WARC(".warc");

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Where nothing says when a page was captured; a conversion is the same whenever it is made. */
  private static final Instant UNKNOWN = Instant.EPOCH;

  private final String ending;

  ConversionForm(String ending) {
    this.ending = ending;
  }

  public String ending() {
    return ending;
  }

  /** The bytes of one conversion. */
  public byte[] bytes(Conversion conversion) {
    try {
      return switch (this) {
        case MD -> Markdown.of(conversion).getBytes(StandardCharsets.UTF_8);
        case TXT -> conversion.text().getBytes(StandardCharsets.UTF_8);
        case JSON -> json(conversion).getBytes(StandardCharsets.UTF_8);
        case WARC -> warc(conversion);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  private static String json(Conversion conversion) throws IOException {
    StringWriter writer = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(writer)) {
      out.writeStartObject();
      out.writeStringField("schema", Schema.VERSION);
      JsonReport.head(conversion.report(), out);
      out.writeStringField("text_sha256", conversion.digest());
      out.writeStringField("text", conversion.text());
      out.writeArrayFieldStart("removed");
      for (Conversion.Removed piece : conversion.removed()) {
        out.writeStartObject();
        out.writeStringField("rule", piece.rule());
        out.writeStringField("text", piece.text());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return writer + "\n";
  }

  private static byte[] warc(Conversion conversion) throws IOException {
    SourceInfo source = conversion.report().source().source();
    byte[] text = conversion.text().getBytes(StandardCharsets.UTF_8);
    String said = source.sha256() + ' ' + source.uri() + ' ' + conversion.digest();
    UUID id = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    String target = source.targetUri() == null ? address(source.uri()) : source.targetUri();
    WarcConversion.Builder record =
        new WarcConversion.Builder()
            .recordId(id)
            .date(source.captured() == null ? UNKNOWN : Instant.parse(source.captured()))
            .setHeader("WARC-Target-URI", target)
            .blockDigest(new WarcDigest("sha256", conversion.digest()))
            .body(MediaType.parse("text/plain;charset=utf-8"), text);
    if (source.recordId() != null) {
      record = record.setHeader("WARC-Refers-To", "<" + source.recordId() + ">");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes))) {
      writer.write(record.build());
    }
    return bytes.toByteArray();
  }

  /** A file's path as an address: spaces and the like in percent signs. */
  private static String address(String uri) {
    try {
      return new URI("file", null, "/" + uri.replaceFirst("^/+", ""), null).toASCIIString();
    } catch (java.net.URISyntaxException e) {
      return "file:///unnamed";
    }
  }
}
