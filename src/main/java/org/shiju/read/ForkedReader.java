package org.shiju.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.fork.ParserFactoryFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads PDF, DOCX, DOC and RTF in processes of their own, so that a hostile file costs one answer
 * and not the run: each process has a small heap and a time limit, and is started anew when it
 * dies.
 *
 * <p>The first file costs a second or so, the next ones some milliseconds. Processes end with
 * {@link #close}.
 */
final class ForkedReader implements Closeable {
  private static final int MOST_PROCESSES = 4;

  private final Limits limits;
  private @Nullable ForkParser parser;

  ForkedReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The file as XHTML: {@code div.page} for pages of a PDF, {@code p} and {@code table} for
   * paragraphs and tables.
   *
   * @param heads whether running heads and feet of a Word document are wanted too
   * @throws UnreadableException {@code encrypted}, {@code corrupt}, {@code timeout}, {@code
   *     too_large}
   */
  String xhtml(byte[] bytes, FileType type, boolean heads) throws UnreadableException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type.mediaType());
    Limited handler = new Limited(limits.characters());
    long begun = System.nanoTime();
    try {
      parser().parse(new ByteArrayInputStream(bytes), handler, metadata, context(heads));
      return handler.toString();
    } catch (TikaException | IOException | SAXException e) {
      throw fault(e, handler, (System.nanoTime() - begun) / 1_000_000_000);
    }
  }

  private UnreadableException fault(Exception e, Limited handler, long seconds) {
    if (handler.full) {
      return new UnreadableException(
          "too_large",
          "gives more than " + limits.characters() + " characters; split it into documents");
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException) {
        return new UnreadableException(
            "encrypted", "is protected by a password; save it without one");
      }
    }
    if (seconds >= limits.seconds()) {
      return new UnreadableException(
          "timeout", "was not read within " + limits.seconds() + " s; save it anew or split it");
    }
    boolean died = String.valueOf(e.getMessage()).contains("forked");
    return died
        ? new UnreadableException(
            "too_large",
            "needs more than " + limits.heapMb() + " MB to read; save it anew or split it")
        : new UnreadableException("corrupt", "is damaged and cannot be read; fetch it again");
  }

  private synchronized ForkParser parser() {
    if (parser == null) {
      Path jars = jars();
      parser =
          jars == null
              ? new ForkParser(ForkedReader.class.getClassLoader(), ForkedParsers.all())
              : new ForkParser(
                  jars, new ParserFactoryFactory(ForkedParsers.class.getName(), Map.of()));
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      parser.setJavaCommand(
          List.of(
              java,
              "-Xmx" + limits.heapMb() + "m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:+ExitOnOutOfMemoryError",
              "-XX:-UsePerfData",
              "-Xlog:disable",
              "-Dfile.encoding=UTF-8",
              "-Duser.language=en",
              "-Duser.timezone=UTC",
              "-Djava.awt.headless=true"));
      parser.setPoolSize(Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors()));
      parser.setServerParseTimeoutMillis(limits.seconds() * 1000L);
      parser.setServerWaitTimeoutMillis(limits.seconds() * 2000L);
      parser.setServerPulseMillis(1000);
    }
    return parser;
  }

  /**
   * The folder in which all our jars lie, from which a process loads its classes much sooner than
   * through a pipe from this one; null where they lie elsewhere.
   */
  private static @Nullable Path jars() {
    Path folder = folder(ForkedReader.class);
    boolean together =
        folder != null
            && folder.equals(folder(ForkParser.class))
            && folder.equals(folder(PDFParser.class));
    return together ? folder : null;
  }

  private static @Nullable Path folder(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar) ? jar.getParent() : null;
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  private static ParseContext context(boolean heads) {
    ParseContext context = new ParseContext();
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setSortByPosition(true);
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAnnotationText(false);
    context.set(PDFParserConfig.class, pdf);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeHeadersAndFooters(heads);
    office.setIncludeDeletedContent(false);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    return context;
  }

  @Override
  public synchronized void close() {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }

  /** Collects the XHTML up to a limit. */
  private static final class Limited extends ToXMLContentHandler {
    private final int most;
    private int characters;
    private boolean full;

    Limited(int most) {
      this.most = most;
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      characters += length;
      if (characters > most) {
        full = true;
        throw new SAXException("too many characters");
      }
      super.characters(ch, start, length);
    }
  }
}
