package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.shiju.model.SourceInfo;
import org.shiju.read.Containers;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Archives of our samples: members are documents of their own that know where they come from. */
class ContainersTest {
  @TempDir Path folder;

  private final DocumentReader reader = new DocumentReader(Rules.builtIn(), null);

  private List<SourceInfo> read(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    List<SourceInfo> sources = new ArrayList<>();
    try (Containers documents =
        new Containers(List.of(new Input(name, file)), InputHolder.none())) {
      while (documents.hasNext()) {
        sources.add(reader.read(documents.next(), InputHolder.none()).source());
      }
    }
    return sources;
  }

  @Test
  void zipWithNamesInGbk() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      for (String name : List.of("报告/永济.txt", "图片.png", ".hidden.txt", "__MACOSX/._永济.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    List<SourceInfo> sources = read("pages.zip", bytes.toByteArray());
    assertThat(sources).hasSize(1);
    assertThat(sources.get(0).uri()).isEqualTo("pages.zip!/报告/永济.txt");
    assertThat(sources.get(0).container()).isEqualTo("pages.zip");
  }

  @Test
  void gzipOfAPageAndOfATar() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read("report.txt.gz", bytes.toByteArray()))
        .extracting(SourceInfo::uri)
        .containsExactly("report.txt.gz!/report.txt");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Hostile.cases(false).get("links.tar").bytes());
    }
    assertThat(read("reports.tgz", packed.toByteArray()))
        .extracting(SourceInfo::uri)
        .containsExactly("reports.tgz!/../up/report.txt");
  }

  @Test
  void anArchiveInAnArchive() throws Exception {
    byte[] inner = Hostile.zip("a.txt", Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8));
    List<SourceInfo> sources = read("outer.zip", Hostile.zip("inner.zip", inner));
    assertThat(sources).extracting(SourceInfo::uri).containsExactly("outer.zip!/inner.zip!/a.txt");
    assertThat(sources).extracting(SourceInfo::container).containsExactly("outer.zip!/inner.zip");
  }

  /** A DOCX is a ZIP archive inside, and a document all the same. */
  @Test
  void aWordDocumentIsNoArchive() throws Exception {
    byte[] docx = WordMaker.docx("某县报告", List.of(Hostile.SENTENCE), List.of());
    assertThat(read("report.docx", docx)).extracting(SourceInfo::container).containsOnlyNulls();
  }

  /** Nor are OFD, OpenDocument and EPUB: their parts are no reports. */
  @Test
  void documentsThatAreArchivesInsideAreRefusedWhole() throws Exception {
    byte[] ofd = Hostile.zip("OFD.xml", Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read("report.ofd", ofd)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void webArchivesGiveRecordAddressAndTime() throws Exception {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (Sample sample : Sample.all()) {
      String page = Templates.page(Templates.in("known").get("trs.html"), sample);
      pages.put(
          "http://www.example.test/" + sample.name() + ".html",
          page.getBytes(StandardCharsets.UTF_8));
    }
    for (boolean gzip : new boolean[] {false, true}) {
      List<SourceInfo> sources =
          read(gzip ? "crawl.warc.gz" : "crawl.warc", Hostile.warc(gzip, pages));
      assertThat(sources)
          .extracting(SourceInfo::targetUri)
          .containsExactlyElementsOf(pages.keySet());
      assertThat(sources).allMatch(s -> "2024-03-20T08:00:00Z".equals(s.captured()));
      assertThat(sources).allMatch(s -> String.valueOf(s.recordId()).startsWith("urn:uuid:"));
    }
  }

  /** As most servers send pages. */
  @Test
  void bodiesPackedByTheServerAreUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      String page = "<html><body>" + ("<p>" + Hostile.SENTENCE + "</p>").repeat(3);
      gzip.write(page.getBytes(StandardCharsets.UTF_8));
    }
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.parse("text/html"), packed.toByteArray())
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes))) {
      writer.write(
          new WarcResponse.Builder("http://www.example.test/")
              .date(Instant.parse("2024-03-20T08:00:00Z"))
              .body(http)
              .build());
    }
    assertThat(read("packed.warc", bytes.toByteArray()))
        .extracting(SourceInfo::mediaType)
        .containsExactly("text/html");
  }

  @Test
  void theCharsetThatAServerNamesIsHeard() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] body = "761 demandes reçues, déjà traitées".getBytes("windows-1252");
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes))) {
      writer.write(
          new WarcResponse.Builder("http://www.example.test/")
              .date(Instant.parse("2024-03-20T08:00:00Z"))
              .body(
                  new HttpResponse.Builder(200, "OK")
                      .body(MediaType.parse("text/plain; charset=windows-1252"), body)
                      .build())
              .build());
    }
    assertThat(read("latin.warc", bytes.toByteArray()))
        .extracting(SourceInfo::charset, SourceInfo::charsetBy, SourceInfo::declaredType)
        .containsExactly(tuple("windows-1252", "declared", null));
  }

  @Test
  void whatHoldsNoTextIsPassedOver() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Instant when = Instant.parse("2024-03-20T08:00:00Z");
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes))) {
      for (String type : List.of("image/png", "text/html", "application/javascript")) {
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse(type), Hostile.SENTENCE.getBytes(StandardCharsets.UTF_8))
                .build();
        writer.write(
            new WarcResponse.Builder("http://www.example.test/" + type)
                .recordId(UUID.nameUUIDFromBytes(type.getBytes(StandardCharsets.UTF_8)))
                .date(when)
                .body(http)
                .build());
      }
      HttpResponse missing =
          new HttpResponse.Builder(404, "Not Found")
              .body(MediaType.parse("text/html"), "无".getBytes(StandardCharsets.UTF_8))
              .build();
      writer.write(
          new WarcResponse.Builder("http://www.example.test/gone")
              .date(when)
              .body(missing)
              .build());
      writer.write(
          new WarcRevisit.Builder(
                  "http://www.example.test/again", WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
              .date(when)
              .build());
    }
    Path file = Files.write(folder.resolve("mixed.warc"), bytes.toByteArray());
    try (Containers documents =
        new Containers(List.of(new Input("mixed.warc", file)), InputHolder.none())) {
      assertThat(documents).toIterable().hasSize(1);
      assertThat(documents.skipped()).isEqualTo(4);
    }
  }
}
