package org.shiju.read;

import java.io.Closeable;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.model.Span;
import org.shiju.model.Warning;
import org.shiju.rules.Rules;

/**
 * Makes text of one document, whatever kind of file it is: plain text, a web page, PDF, DOCX, DOC
 * or RTF. The bytes say what it is, not the name; where the two differ {@code declared_type} and a
 * warning say so. Thread-safe.
 */
public final class DocumentReader implements Closeable {
  /** Web pages are smaller; what is larger would cost more memory than it is worth. */
  private static final int LARGEST_PAGE = 32 << 20;

  private static final Map<String, FileType> NAMES =
      Map.ofEntries(
          Map.entry("txt", FileType.TEXT),
          Map.entry("text", FileType.TEXT),
          Map.entry("md", FileType.TEXT),
          Map.entry("html", FileType.HTML),
          Map.entry("htm", FileType.HTML),
          Map.entry("shtml", FileType.HTML),
          Map.entry("xhtml", FileType.HTML),
          Map.entry("pdf", FileType.PDF),
          Map.entry("docx", FileType.DOCX),
          Map.entry("doc", FileType.DOC),
          Map.entry("wps", FileType.DOC),
          Map.entry("rtf", FileType.RTF));

  private final ForkedReader forked;
  private final HtmlReader html;
  private final PdfReader pdf;
  private final WordReader word;
  private final @Nullable Charset charset;

  /**
   * A reader of documents.
   *
   * @param charset the charset of text and pages, instead of a guess
   */
  public DocumentReader(Rules rules, @Nullable Charset charset) {
    this(rules, charset, Limits.USUAL);
  }

  /** A reader that guesses charsets. */
  public DocumentReader(Rules rules) {
    this(rules, null);
  }

  /** The same with other limits. */
  public DocumentReader(Rules rules, @Nullable Charset charset, Limits limits) {
    this.forked = new ForkedReader(limits);
    this.pdf = new PdfReader(forked);
    this.word = new WordReader(forked);
    this.html = new HtmlReader(new PageRules(rules));
    this.charset = charset;
  }

  /**
   * The text of a file; its path is what results call it.
   *
   * @throws UnreadableException with the reason and what to do
   */
  public SourceText read(Path file) throws UnreadableException {
    String uri = file.toString().replace('\\', '/');
    return read(new Input(uri, file), InputStream.nullInputStream());
  }

  /**
   * The text of some bytes: an upload, a row of a database.
   *
   * @param uri what results are to call it; its ending is compared with what the bytes are
   * @throws UnreadableException with the reason and what to do
   */
  public SourceText read(String uri, byte[] bytes) throws UnreadableException {
    Input.Member member = new Input.Member(bytes, uri, null, null, null, null, null);
    return read(new Input(uri, null, member), InputStream.nullInputStream());
  }

  /**
   * The text of an input.
   *
   * @param standardInput what {@code -} stands for
   * @throws UnreadableException with the reason and what to do
   */
  public SourceText read(Input input, InputStream standardInput) throws UnreadableException {
    byte[] bytes = input.read(standardInput);
    FileType type = FileKind.typeOf(bytes);
    if (type.isContainer()) {
      throw new UnreadableException(
          "unsupported_type",
          "is an archive or a document of another kind (XLSX, PPTX, OFD); give its text");
    }
    FileType named = NAMES.get(extension(input.uri()));
    if (type == FileType.TEXT && isConversion(bytes)) {
      type = FileType.MARKDOWN;
      named = type;
    }
    if (type == FileType.TEXT) {
      SourceText text = TextDecoder.decode(bytes, input.uri(), charset, sent(input));
      return input.member() == null && (named == null || named == type)
          ? text
          : new SourceText(
              info(input, type, named, bytes, text.source().charset(), text.source().charsetBy()),
              text.text(),
              warnings(text.warnings(), type, named));
    }
    Reading reading = null;
    Laid laid;
    if (type == FileType.HTML) {
      if (bytes.length > LARGEST_PAGE) {
        throw new UnreadableException(
            "too_large", "is a page of more than " + (LARGEST_PAGE >> 20) + " MB; split it");
      }
      reading = TextDecoder.reading(bytes, charset, sent(input));
      laid = html.read(reading.text());
    } else if (type == FileType.MARKDOWN) {
      reading = TextDecoder.reading(bytes, StandardCharsets.UTF_8, null);
      laid = MarkdownReader.read(reading.text());
    } else {
      laid = type == FileType.PDF ? pdf.read(bytes) : word.read(bytes, type);
    }
    if (laid.text().isBlank()) {
      throw new UnreadableException("no_text", "holds no text; look at it and save it again");
    }
    List<Warning> warnings = new ArrayList<>(laid.warnings());
    if (reading != null) {
      for (Warning warning : reading.warnings()) {
        warnings.add(new Warning(warning.code(), new Span(0, 0), warning.message()));
      }
    }
    warnings.addAll(Damage.in(laid.text()));
    return new SourceText(
        info(
            input,
            type,
            named,
            bytes,
            reading == null ? null : reading.charset(),
            reading == null ? null : reading.by()),
        laid.text(),
        warnings(warnings, type, named),
        laid.furniture(),
        laid.places(),
        laid.declared());
  }

  /** The charset that the server of an archived page named. */
  private static @Nullable Charset sent(Input input) {
    Input.Member member = input.member();
    return member == null ? null : DeclaredCharset.ofType(member.type());
  }

  private static boolean isConversion(byte[] bytes) {
    boolean dashes = bytes.length > 3 && bytes[0] == '-' && bytes[1] == '-' && bytes[2] == '-';
    return dashes && MarkdownReader.reads(new String(bytes, StandardCharsets.UTF_8));
  }

  private static SourceInfo info(
      Input input,
      FileType type,
      @Nullable FileType named,
      byte[] bytes,
      @Nullable String charset,
      @Nullable String by) {
    Input.Member member = input.member();
    String declared = member == null ? null : member.mediaType();
    declared = declared == null && named != null && named != type ? named.mediaType() : declared;
    return new SourceInfo(
        input.uri(),
        type.mediaType(),
        type.mediaType().equals(declared) ? null : declared,
        charset,
        by,
        bytes.length,
        TextDecoder.sha256(bytes),
        member == null || member.container().equals(input.uri()) ? null : member.container(),
        member == null ? null : member.recordId(),
        member == null ? null : member.targetUri(),
        member == null ? null : member.captured());
  }

  private static List<Warning> warnings(
      List<Warning> warnings, FileType type, @Nullable FileType named) {
    if (named == null || named == type) {
      return warnings;
    }
    List<Warning> more = new ArrayList<>(warnings);
    more.add(
        new Warning(
            "type_differs",
            new Span(0, 0),
            "the name says " + named.mediaType() + ", the bytes are " + type.mediaType()));
    return more;
  }

  private static String extension(String uri) {
    int dot = uri.lastIndexOf('.');
    int slash = uri.lastIndexOf('/');
    return dot < 0 || dot < slash ? "" : uri.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {
    forked.close();
  }
}
