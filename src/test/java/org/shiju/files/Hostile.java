package org.shiju.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Files that are broken or mean harm, each with what must come of it: the code of the error, or
 * {@code ok}. {@code main} writes them into a folder, for a run of the whole program over them.
 */
final class Hostile {
  static final String SENTENCE = "全市共收到行政复议申请761宗，立案受理623宗，办结率99.2%，各项工作有序推进。";

  private final Map<String, Case> cases = new LinkedHashMap<>();
  private final boolean large;

  /**
   * One file.
   *
   * @param wanted error codes that are right, or {@code ok}
   */
  record Case(byte[] bytes, List<String> wanted) {}

  private Hostile(boolean large) {
    this.large = large;
  }

  /** All files; the sizes that the notes name where {@code large}, else a tenth of them. */
  static Map<String, Case> cases(boolean large) throws IOException {
    Hostile hostile = new Hostile(large);
    hostile.names();
    hostile.broken();
    hostile.bombs();
    hostile.pages();
    hostile.archives();
    return hostile.cases;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, Case> one : cases(true).entrySet()) {
      Files.write(folder.resolve(one.getKey()), one.getValue().bytes());
    }
  }

  private int size(int wanted) {
    return large ? wanted : Math.max(1, wanted / 10);
  }

  private void add(String name, byte[] bytes, String... wanted) {
    cases.put(name, new Case(bytes, List.of(wanted)));
  }

  private void add(String name, String text, String... wanted) {
    add(name, text.getBytes(StandardCharsets.UTF_8), wanted);
  }

  private static String report() {
    return "某县2023年法治政府建设年度报告\n" + (SENTENCE + "\n").repeat(12);
  }

  private static String page() {
    return "<html><body><h1>某县2023年法治政府建设年度报告</h1><div>"
        + ("<p>" + SENTENCE + "</p>").repeat(12)
        + "</div></body></html>";
  }

  private static byte[] pdf() throws IOException {
    return PdfMaker.print("某县2023年法治政府建设年度报告", List.of(SENTENCE, SENTENCE), "某县公报");
  }

  private static byte[] docx() throws IOException {
    return WordMaker.docx("某县2023年法治政府建设年度报告", List.of(SENTENCE, SENTENCE), List.of());
  }

  private void names() throws IOException {
    add("page-named.pdf", page(), "ok");
    add("pdf-named.txt", pdf(), "ok");
    add("docx-named.html", docx(), "ok");
    add("gbk-text-named.docx", report().getBytes(Charset.forName("GB18030")), "ok");
    add("rtf-named.doc", WordMaker.rtf("某县报告", List.of(SENTENCE)), "ok");
    add("random.html", random(4096), "binary", "unsupported_type");
    add("random.bin.txt", random(4096), "binary", "unsupported_type");
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private void broken() throws IOException {
    add("empty.txt", "", "empty");
    add("empty.pdf", "", "empty");
    add("blanks.txt", " \n\t\u3000".repeat(2000), "no_text");
    add(
        "newlines-then.pdf",
        join("\n".repeat(2000).getBytes(StandardCharsets.US_ASCII), pdf()),
        "corrupt",
        "unsupported_type",
        "ok");
    add(
        "text-then-pdf.txt",
        join((SENTENCE + "\n").getBytes(StandardCharsets.UTF_8), pdf()),
        "unsupported_type");
    byte[] pdf = pdf();
    add("cut.pdf", Arrays.copyOf(pdf, pdf.length / 2), "corrupt", "no_text");
    byte[] docx = docx();
    add("cut.docx", Arrays.copyOf(docx, docx.length / 2), "corrupt", "unsupported_type");
    add("junk-tail.docx", join(docx, random(3000)), "ok", "corrupt");
    add(
        "without-document.docx",
        zip(Map.of("[Content_Types].xml", "<Types/>", "word/styles.xml", "<x/>")),
        "unsupported_type",
        "corrupt");
    add("picture.pdf", pictures(), "no_text");
    add("locked.pdf", locked(), "encrypted");
    add("cycle.pdf", cycle(), "corrupt", "no_text", "ok", "timeout");
    add(
        "half-utf8-half-gbk.txt",
        join(
            (SENTENCE + "\n").repeat(5).getBytes(StandardCharsets.UTF_8),
            (SENTENCE + "\n").repeat(5).getBytes(Charset.forName("GB18030"))),
        "ok");
    add("cut-character.txt", Arrays.copyOf(report().getBytes(StandardCharsets.UTF_8), 400), "ok");
    add("nul.html", page().replace("宗", "宗\0"), "ok");
    add("cut.rtf", "{\\rtf1\\ansi\\ansicpg936\\pard \\u25910", "ok", "corrupt", "no_text");
    String rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 x;}}";
    add("deep.rtf", rtf + "{".repeat(3_000_000) + "a", "ok", "corrupt", "no_text", "too_large");
    add("fonts.rtf", rtf + "{\\fonttbl".repeat(300_000), "ok", "corrupt", "no_text");
    add("binary.rtf", rtf + "\\bin2000000000 a\\par}", "ok", "corrupt", "no_text");
    add("heads.rtf", rtf + "{\\header a\\par".repeat(100_000), "ok", "corrupt", "no_text");
    add("png.txt", join(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, random(100)), "unsupported_type");
  }

  private void bombs() throws IOException {
    add(
        "page-references.pdf",
        pageReferences(size(500_000)),
        "timeout",
        "too_large",
        "corrupt",
        "no_text");
    add("stream.pdf", bigStream(size(220_000_000)), "too_large", "timeout", "no_text", "corrupt");
    String start =
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    add(
        "xml-bomb.docx",
        word(
            start
                + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(size(8_000_000))
                + "</w:body></w:document>"),
        large ? new String[] {"too_large"} : new String[] {"too_large", "ok", "timeout"});
    add(
        "entities.docx",
        word(
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>"
                + start.substring(21)
                + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"),
        "corrupt",
        "no_text");
    add(
        "outside.docx",
        word(
            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + start.substring(21)
                + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
        "corrupt",
        "no_text");
  }

  private void pages() {
    add(
        "nested-div.html",
        "<html><body>" + "<div>".repeat(size(300_000)) + SENTENCE.repeat(3) + "</body></html>",
        "ok");
    add("unclosed.html", "<html><body>" + ("<p><b><i>" + SENTENCE).repeat(size(20_000) / 10), "ok");
    add(
        "nested-tables.html",
        "<html><body>"
            + "<table><tr><td>".repeat(size(3000))
            + SENTENCE.repeat(3)
            + "</body></html>",
        "ok");
    add(
        "marked-everywhere.html",
        "<html><body>" + ("<p id=zoom>" + SENTENCE).repeat(size(100_000) / 10),
        "ok");
    add("open-comment.html", page().replace("</h1>", "</h1><!-- "), "no_text", "ok");
    add("closed-midway.html", "<html><body>首页</body></html>" + page(), "ok");
    add(
        "long-attribute.html",
        "<html><body><div title=\""
            + "甲".repeat(size(7_000_000))
            + "\"><p>"
            + SENTENCE.repeat(3)
            + "</p></div></body></html>",
        "ok");
    add("one-line.txt", SENTENCE.repeat(size(500_000) / 5), "ok");
    add("open-brackets.txt", "（".repeat(size(1_000_000)) + SENTENCE, "ok");
    add(
        "fetches.html",
        page()
            .replace(
                "<body>",
                "<base href=\"http://127.0.0.1:9/\"><link rel=stylesheet href=\"http://127.0.0.1:9/a.css\"><body><img src=\"http://127.0.0.1:9/b.png\"><iframe src=\"http://127.0.0.1:9/c\"></iframe>"),
        "ok");
  }

  private void archives() throws IOException {
    add("zeros.zip", zipOf("zeros.txt", size(1_000_000_000)), "too_large", "binary", "ok");
    add("zeros.gz", gzipOf(size(500_000_000)), "too_large", "binary", "ok");
    add("entries.zip", entries(size(100_000)), "ok", "too_many");
    byte[] nested = report().getBytes(StandardCharsets.UTF_8);
    for (int depth = 0; depth < 15; depth++) {
      nested = zip(depth == 0 ? "report.txt" : "inner.zip", nested);
    }
    add("nested.zip", nested, "too_deep");
    Map<String, String> odd = new LinkedHashMap<>();
    odd.put("../../../../climbs.txt", report());
    odd.put("/absolute.txt", report());
    odd.put("line\nbreak\tand tab.txt", report());
    add("names.zip", zip(odd), "ok");
    add("links.tar", links(), "ok");
    byte[] warc = warc(false);
    add("whole.warc", warc, "ok");
    add("cut.warc", Arrays.copyOf(warc, warc.length - 300), "ok", "corrupt");
    byte[] gz = warc(true);
    add("cut.warc.gz", Arrays.copyOf(gz, gz.length - 100), "ok", "corrupt");
    add(
        "long.warc",
        new String(warc, StandardCharsets.UTF_8)
            .replaceFirst("Content-Length: (\\d+)", "Content-Length: 99999999")
            .getBytes(StandardCharsets.UTF_8),
        "corrupt",
        "ok");
    byte[] zip = zip("report.txt", report().getBytes(StandardCharsets.UTF_8));
    add("cut.zip", Arrays.copyOf(zip, zip.length / 2), "corrupt");
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] save(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static byte[] pictures() throws IOException {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    return save(document);
  }

  private static byte[] locked() throws IOException {
    PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf());
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "secret", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return save(document);
  }

  /** A page tree that is its own child. */
  private static byte[] cycle() {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
            + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
    return pdf.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pageReferences(int count) {
    StringBuilder pdf =
        new StringBuilder(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[");
    pdf.append("3 0 R ".repeat(count)).append("]/Count ").append(count).append(">>endobj\n");
    pdf.append(
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bigStream(int length) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] piece = "q Q ".repeat(2500).getBytes(StandardCharsets.US_ASCII);
      for (int written = 0; written < length; written += piece.length) {
        out.write(piece);
      }
    }
    page.setContents(stream);
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(COSName.getPDFName("Note"), new COSDictionary());
    return save(document);
  }

  /** A Word document of ours with another text in it. */
  static byte[] word(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(
            entry.getName().equals("word/document.xml")
                ? xml.getBytes(StandardCharsets.UTF_8)
                : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String name, long zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      zeros(out, zeros);
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzipOf(long zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      zeros(out, zeros);
    }
    return bytes.toByteArray();
  }

  private static void zeros(OutputStream out, long count) throws IOException {
    byte[] piece = new byte[1 << 16];
    for (long written = 0; written < count; written += piece.length) {
      out.write(piece);
    }
  }

  private static byte[] entries(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        out.putNextEntry(new ZipEntry("picture" + i + ".png"));
        out.closeEntry();
      }
      out.putNextEntry(new ZipEntry("report.txt"));
      out.write(report().getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] links() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      byte[] report = report().getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry file = new TarArchiveEntry("../up/report.txt");
      file.setSize(report.length);
      tar.putArchiveEntry(file);
      tar.write(report);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  /** Two pages, as a crawler keeps them. */
  static byte[] warc(boolean gzip) throws IOException {
    return warc(
        gzip, Map.of("http://www.example.test/a.html", page().getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] warc(boolean gzip, Map<String, byte[]> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(
            Channels.newChannel(bytes), gzip ? WarcCompression.GZIP : WarcCompression.NONE)) {
      for (Map.Entry<String, byte[]> page : pages.entrySet()) {
        HttpResponse http =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html"), page.getValue())
                .build();
        writer.write(
            new WarcResponse.Builder(page.getKey())
                .recordId(UUID.nameUUIDFromBytes(page.getKey().getBytes(StandardCharsets.UTF_8)))
                .date(Instant.parse("2024-03-20T08:00:00Z"))
                .body(http)
                .build());
      }
    }
    return bytes.toByteArray();
  }
}
