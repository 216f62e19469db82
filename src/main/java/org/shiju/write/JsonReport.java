package org.shiju.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;
import org.shiju.model.Location;
import org.shiju.model.Measurement;
import org.shiju.model.Metadata;
import org.shiju.model.Quantity;
import org.shiju.model.Region;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SourceInfo;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * One document as the JSON object of the output contract. Key order is part of the contract; absent
 * values are written as null.
 */
public final class JsonReport {
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  /** Digits that any long has room for. */
  private static final int LONG_DIGITS = 18;

  private final Report report;
  private final String text;
  private final CodePoints points;
  private final SectionPaths paths;
  private final JsonGenerator out;

  /** The sentence of the figure before; figures of one sentence follow each other. */
  private @Nullable Span sentence;

  private SerializableString quoted = new SerializedString("");

  /** What stands over the figure before. */
  private SerializableString headings = new SerializedString("");

  /** What was quoted last of a sentence too long to be quoted whole. */
  private @Nullable Encoded encoded;

  private JsonReport(Report report, JsonGenerator out) {
    this.report = report;
    this.text = report.source().text();
    this.points = new CodePoints(text);
    this.paths = new SectionPaths(report.sections());
    this.out = out;
  }

  /** The document as indented JSON with a line end: the form of expectations. */
  public static String indented(Report report) {
    return printed(report, printer(), (one, out) -> one.document(false));
  }

  /** The document as one line of JSON Lines, with its line end, as {@code extract} writes it. */
  public static String line(Report report) {
    return printed(report, null, (one, out) -> one.document(false));
  }

  static void write(Report report, boolean includeText, JsonGenerator out) throws IOException {
    new JsonReport(report, out).document(includeText);
  }

  /** The keys that a conversion shares with a report: program, source, metadata, warnings. */
  static void head(Report report, JsonGenerator out) throws IOException {
    JsonReport one = new JsonReport(report, out);
    one.program();
    one.source();
    one.metadata(report.metadata());
    one.warnings(report.warnings());
  }

  static DefaultPrettyPrinter printer() {
    return printer("\n");
  }

  /** For an object that stands in an array: each of its lines begins two blanks further right. */
  static DefaultPrettyPrinter innerPrinter() {
    return printer("\n  ");
  }

  private static DefaultPrettyPrinter printer(String lineEnd) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withRootSeparator("\n")
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", lineEnd);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  interface Part {
    void write(JsonReport one, JsonGenerator out) throws IOException;
  }

  static String printed(Report report, Part part) {
    return printed(report, printer(), part);
  }

  private static String printed(Report report, @Nullable PrettyPrinter printer, Part part) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(writer)) {
      if (printer != null) {
        out.setPrettyPrinter(printer);
      }
      part.write(new JsonReport(report, out), out);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return writer + "\n";
  }

  private void document(boolean includeText) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema", Schema.VERSION);
    program();
    source();
    out.writeNumberField("text_length", points.total());
    string("text", includeText ? text : null);
    string("duplicate_of", report.duplicateOf());
    metadata(report.metadata());
    out.writeArrayFieldStart("sections");
    for (Section section : report.sections()) {
      section(section);
    }
    out.writeEndArray();
    measurements(report.measurements());
    out.writeArrayFieldStart("checks");
    for (Finding finding : report.checks()) {
      check(finding);
    }
    out.writeEndArray();
    warnings(report.warnings());
    out.writeEndObject();
  }

  private void program() throws IOException {
    out.writeObjectFieldStart("program");
    out.writeStringField("version", Program.version());
    out.writeStringField("rules", report.rules());
    out.writeEndObject();
  }

  private void warnings(List<Warning> warnings) throws IOException {
    out.writeArrayFieldStart("warnings");
    for (Warning warning : warnings) {
      warning(warning);
    }
    out.writeEndArray();
  }

  void source() throws IOException {
    SourceInfo source = report.source().source();
    out.writeObjectFieldStart("source");
    out.writeStringField("uri", source.uri());
    out.writeStringField("media_type", source.mediaType());
    string("declared_type", source.declaredType());
    string("charset", source.charset());
    string("charset_by", source.charsetBy());
    out.writeNumberField("bytes", source.bytes());
    out.writeStringField("sha256", source.sha256());
    string("container", source.container());
    string("record_id", source.recordId());
    string("target_uri", source.targetUri());
    string("captured", source.captured());
    out.writeEndObject();
  }

  private void metadata(Metadata metadata) throws IOException {
    out.writeObjectFieldStart("metadata");
    string("title", metadata.title());
    out.writeStringField("genre", metadata.genre().label());
    number("genre_confidence", Numbers.share(metadata.genreConfidence()));
    strings("issuers", metadata.issuers());
    region(metadata.region());
    integer("report_year", metadata.reportYear());
    string("published", metadata.published());
    string("signed", metadata.signed());
    string("document_number", metadata.documentNumber());
    string("addressee", metadata.addressee());
    string("source_line", metadata.sourceLine());
    out.writeEndObject();
  }

  private void region(@Nullable Region region) throws IOException {
    if (region == null) {
      out.writeNullField("region");
      return;
    }
    out.writeObjectFieldStart("region");
    out.writeStringField("name", region.name());
    string("level", region.level());
    string("code", region.code());
    strings("parents", region.parents());
    out.writeEndObject();
  }

  private void section(Section section) throws IOException {
    out.writeStartObject();
    span(section.span());
    string(Keys.ROLE, section.role().label());
    string(Keys.THEME, section.theme() == null ? null : section.theme().label());
    number(Keys.LEVEL, section.level());
    string(Keys.MARKER, section.marker());
    string(Keys.HEADING, section.heading());
    if (section.headingStart() == null) {
      string(Keys.HEADING_START, null);
    } else {
      number(Keys.HEADING_START, points.of(section.headingStart()));
    }
    string(Keys.RULE, section.rule());
    out.writeEndObject();
  }

  void measurements(List<Measurement> measurements) throws IOException {
    out.writeArrayFieldStart("measurements");
    for (Measurement measurement : measurements) {
      measurement(measurement);
    }
    out.writeEndArray();
  }

  private void measurement(Measurement m) throws IOException {
    Quantity quantity = m.quantity();
    out.writeStartObject();
    string(Keys.ID, m.id());
    span(quantity.span());
    string(Keys.SURFACE, quote(quantity.span()));
    number(Keys.VALUE, quantity.value());
    number(Keys.VALUE_MAX, quantity.valueMax());
    string(Keys.UNIT, quantity.unit());
    traits(m);
    string(Keys.SUBJECT, m.subject());
    string(Keys.PREDICATE, m.predicate());
    string(Keys.PERIOD, m.period());
    string(Keys.SCOPE, m.scope());
    string(Keys.SECTION_ROLE, m.section() == null ? null : m.section().role().label());
    path(m.section());
    out.writeFieldName(Keys.EVIDENCE);
    out.writeStartObject();
    evidence(Evidence.of(m, text), m.evidence());
    out.writeEndObject();
    location(report.source().locationOf(quantity.span().start()));
    string(Keys.INDICATOR, m.indicator());
    string(Keys.RULE, m.rule());
    out.writeEndObject();
  }

  /** Kind, bound, status and role, one by one where each has a line of its own. */
  private void traits(Measurement m) throws IOException {
    if (out.getPrettyPrinter() == null) {
      out.writeRaw(Traits.of(m));
      return;
    }
    string(Keys.KIND, m.quantity().kind().label());
    string(Keys.BOUND, m.quantity().bound().label());
    string(Keys.STATUS, m.status().label());
    string(Keys.ROLE, m.role() == null ? null : m.role().label());
  }

  /** The headings over a figure; most figures stand under the same as the one before. */
  private void path(@Nullable Section section) throws IOException {
    String path = paths.of(section);
    if (path == null || !points.areUnits()) {
      string(Keys.SECTION, path); // half a pair is written, but cannot be kept encoded
      return;
    }
    if (!path.equals(headings.getValue())) {
      headings = new SerializedString(path);
    }
    out.writeFieldName(Keys.SECTION);
    out.writeString(headings);
  }

  private void evidence(Span evidence, Span whole) throws IOException {
    span(evidence);
    if (!points.areUnits()) {
      string(Keys.TEXT, quote(evidence)); // half a pair is written, but cannot be kept encoded
      return;
    }
    if (!evidence.equals(whole) && out.getOutputTarget() instanceof OutputStream) {
      cut(evidence, whole);
      return;
    }
    if (!evidence.equals(sentence)) {
      sentence = evidence;
      quoted = new SerializedString(quote(evidence));
    }
    out.writeFieldName(Keys.TEXT);
    out.writeString(quoted);
  }

  /** Evidence that is the figure's own part of a longer sentence. */
  private void cut(Span evidence, Span whole) throws IOException {
    Encoded stretch = encoded;
    if (stretch == null || !stretch.covers(evidence)) {
      stretch = Encoded.from(evidence, Math.min(whole.end(), text.length()), text);
      encoded = stretch;
    }
    Span part = stretch.of(evidence);
    out.writeFieldName(Keys.TEXT);
    out.writeRawUTF8String(stretch.bytes, part.start(), part.length());
  }

  private void location(@Nullable Location location) throws IOException {
    if (location == null) {
      string(Keys.LOCATION, null);
      return;
    }
    out.writeObjectFieldStart("location");
    if (location.page() != null) {
      out.writeNumberField("page", location.page());
    }
    if (location.paragraph() != null) {
      out.writeNumberField("paragraph", location.paragraph());
    }
    if (location.path() != null) {
      out.writeStringField("path", location.path());
    }
    out.writeEndObject();
  }

  private void check(Finding finding) throws IOException {
    out.writeStartObject();
    string(Keys.KIND, finding.kind().label());
    strings("operands", finding.operands());
    out.writeStringField("expression", finding.expression());
    string(Keys.STATUS, finding.status().label());
    string(Keys.RULE, finding.rule());
    out.writeEndObject();
  }

  private void warning(Warning warning) throws IOException {
    out.writeStartObject();
    out.writeStringField("code", warning.code());
    span(warning.span());
    out.writeStringField("message", warning.message());
    out.writeEndObject();
  }

  /** The characters of a stretch. */
  String quote(Span span) {
    return span.of(text);
  }

  void span(Span span) throws IOException {
    number(Keys.START, points.of(span.start()));
    number(Keys.END, points.of(span.end()));
  }

  private void string(SerializableString key, @Nullable String value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value);
    }
  }

  private void number(SerializableString key, int value) throws IOException {
    out.writeFieldName(key);
    out.writeNumber(value);
  }

  private void number(SerializableString key, @Nullable BigDecimal value) throws IOException {
    out.writeFieldName(key);
    if (value == null) {
      out.writeNull();
    } else {
      number(value);
    }
  }

  private void number(BigDecimal value) throws IOException {
    if (value.scale() == 0 && value.precision() <= LONG_DIGITS) {
      out.writeNumber(value.longValue());
    } else {
      out.writeNumber(Numbers.plain(value));
    }
  }

  void string(String key, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeStringField(key, value.toString());
    }
  }

  void integer(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeNumberField(key, value);
    }
  }

  void number(String key, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeFieldName(key);
      number(value);
    }
  }

  private void strings(String key, List<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}
