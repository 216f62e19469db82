package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code shiju convert} over the samples and over pages. */
class ConvertCommandTest {
  @TempDir Path folder;
  private Path pages;

  @BeforeEach
  void pages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("a.html"),
        "<html><head><title>某县2023年法治政府建设年度报告_某县人民政府</title><meta name=\"PubDate\" content=\"2024-01-20\"><meta name=\"SiteName\" content=\"某县人民政府\"></head>"
            + "<body><ul><li><a href=\"/\">首页</a></li></ul><div id=\"zoom\"><p>某县2023年法治政府建设年度报告</p>"
            + "<p>2023年，县政府共收到行政复议申请31件，受理28件，*全部*按期办结，成效[明显]。</p>"
            + "<p>1. 存在的问题是力量不足，仍有3个乡镇未配备专职人员，下一步将予以加强。</p></div>"
            + "<p>主办：某县人民政府 网站标识码：4406000001</p></body></html>");
  }

  private String out(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void markdownWithAHead() {
    assertThat(out("convert", pages.resolve("a.html").toString()))
        .startsWith("---\nconversion: \"shiju 1.0\"\ntitle: \"某县2023年法治政府建设年度报告\"\n")
        .contains(
            "date: \"2024-01-20\"\n", "publisher: \"某县人民政府\"\n", "charset_by: \"strict_utf8\"\n")
        .contains("  - rule: \"pages.yaml#outside\"\n    text: \"首页\"\n")
        .contains("\n# 某县2023年法治政府建设年度报告\n")
        .contains("\\*全部\\*按期办结，成效\\[明显]。")
        .contains("\n1\\. 存在的问题");
  }

  @Test
  void convertingAConversionChangesNothing() throws IOException {
    for (String form : List.of("md", "txt")) {
      Path first = folder.resolve("first-" + form);
      Path second = folder.resolve("second-" + form);
      out("convert", "-q", "-f", form, "samples", pages.toString(), "-o", first + "/");
      out("convert", "-q", "-f", form, first.toString(), "-o", second + "/");
      try (Stream<Path> files = Files.list(first)) {
        for (Path file : files.toList()) {
          assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
      }
    }
  }

  @Test
  void theConversionHasTheFiguresOfTheSource() {
    Path clean = folder.resolve("clean");
    out("convert", "-q", "samples", pages.toString(), "-o", clean + "/");
    String source = figures(out("extract", "-q", "-f", "csv", "samples", pages.toString()));
    String again = figures(out("extract", "-q", "-f", "csv", clean.toString()));
    assertThat(again.lines().sorted()).isEqualTo(source.lines().sorted().toList());
  }

  /** Surface, value, unit, subject, indicator of each row. */
  private static String figures(String csv) {
    StringBuilder figures = new StringBuilder();
    String[] head = csv.lines().findFirst().orElse("").split(",");
    List<String> columns = List.of(head);
    csv.lines()
        .skip(1)
        .filter(line -> line.indexOf('"') < 0)
        .map(line -> line.split(",", -1))
        .forEach(
            cells ->
                Stream.of("surface", "value", "unit", "subject", "period", "indicator")
                    .forEach(
                        c ->
                            figures
                                .append(cells[columns.indexOf(c)])
                                .append(c.equals("indicator") ? "\n" : " ")));
    return figures.toString();
  }

  /** Where a figure stands in its file. */
  @Test
  void figuresSayWhereTheyStand() {
    String page = pages.resolve("a.html").toString();
    assertThat(out("extract", "-f", "csv", page))
        .contains(",html > body > div:nth-child(2) > p:nth-child(2),reconsideration.received,");
    assertThat(out("extract", page))
        .contains("\"location\":{\"path\":\"html > body > div:nth-child(2) > p:nth-child(2)\"}");
  }

  /** Of tags that nobody closes the last sixty say where a figure stands, not all of them. */
  @Test
  void aPlaceIsNoLongerThanItTakesToFindIt() throws IOException {
    Path page = folder.resolve("open.html");
    Files.writeString(page, "<html><body>" + "<div><b>受理12件，</b>".repeat(400));
    List<String> places =
        out("extract", "-f", "csv", page.toString())
            .lines()
            .filter(line -> line.contains("div:nth-child"))
            .map(line -> line.replaceAll(".*,((html|div|body)[^,]*),[^,]*,[^,]*$", "$1"))
            .toList();
    assertThat(places.get(0)).isEqualTo("html > body > div:nth-child(1)");
    assertThat(places.get(399)).isEqualTo("div:nth-child(2)" + " > div:nth-child(2)".repeat(59));
  }

  /** Empty cells and bars in cells come back as they were. */
  @Test
  void tablesComeBackFromMarkdown() throws IOException {
    String report = "某县2023年法治政府建设年度报告\n2023年，全县共收到行政复议申请31件。\n";
    String table = "\t收到|受理（件）\t办结（件）\n甲镇\t5\t\n\t\t3\n";
    Path text = Files.writeString(folder.resolve("t.txt"), report + table);
    out("convert", "-q", text.toString(), "-o", folder.toString());
    Path markdown = folder.resolve("t.md");
    assertThat(markdown).content().contains("|  | 收到\\|受理（件） | 办结（件） |\n| --- ");
    assertThat(out("convert", "-q", "-f", "txt", markdown.toString())).endsWith(table);
  }

  /** Lists keep their marks, and what is read back has none of them in its words. */
  @Test
  void listsStayLists() throws IOException {
    String prose = "<p>2023年，县政府共收到行政复议申请31件，受理28件，全部按期办结，成效明显。</p>";
    Path page =
        Files.writeString(
            folder.resolve("l.html"),
            "<html><body><div>"
                + prose.repeat(3)
                + "<ul><li>办结案件5件，均已归档。</li><li><p>3件在办。</p><p>1. 另行报告。</p></li></ul>"
                + prose
                + "<ol><li>加强培训，举办2期。</li><li>- 完善制度。</li></ol></div></body></html>");
    String list = "\n\n- 办结案件5件，均已归档。\n- 3件在办。\n\n1\\. 另行报告。\n";
    String numbered = "\n\n1. 加强培训，举办2期。\n2. \\- 完善制度。\n";
    out("convert", "-q", page.toString(), "-o", folder.toString());
    Path markdown = folder.resolve("l.md");
    assertThat(markdown).content().contains(list, numbered);
    assertThat(out("convert", "-q", markdown.toString())).isEqualTo(Files.readString(markdown));
    assertThat(out("convert", "-q", "-f", "txt", markdown.toString()))
        .isEqualTo(out("convert", "-q", "-f", "txt", page.toString()))
        .contains("\n办结案件5件，均已归档。\n3件在办。\n1. 另行报告。\n");
  }

  /** Two archives of one name but for the kind do not write into each other. */
  @Test
  void archivesOfOneNameAreKeptApart() throws IOException {
    for (String name : List.of("x.zip", "x.tar")) {
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(pages.resolve(name)))) {
        out.putNextEntry(new ZipEntry("a.html"));
        out.write(Files.readAllBytes(pages.resolve("a.html")));
        out.closeEntry();
      }
    }
    Path results = folder.resolve("apart");
    out("convert", "-q", pages.toString(), "-o", results + "/");
    try (Stream<Path> files = Files.walk(results)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void aPageWithoutAReportSaysSo() throws IOException {
    Path login =
        Files.writeString(
            folder.resolve("login.html"), "<html><body><p>请登录</p><p>忘记密码</p></body></html>");
    assertThat(out("extract", "--include-text", login.toString()))
        .contains("\"code\":\"no_article\"", "\"text\":\"请登录\\n忘记密码\"");
  }

  @Test
  void documentsOfAnArchiveAreNumbered() throws IOException {
    Path zip = folder.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("../../climbs.html"));
      out.write(Files.readAllBytes(pages.resolve("a.html")));
      out.closeEntry();
    }
    Path results = folder.resolve("results");
    out("extract", "-q", zip.toString(), "-o", results + "/");
    assertThat(results.resolve("pages/00001.json"))
        .content()
        .contains("\"uri\": \"" + zip + "!/../../climbs.html\"", "\"container\": \"" + zip + "\"");
    Run run = Run.of("convert", zip.toString());
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void jsonAndWarc() {
    assertThat(out("convert", "-f", "json", pages.resolve("a.html").toString()))
        .contains(
            "\"text_sha256\":\"", "\"removed\":[{\"rule\":\"pages.yaml#outside\",\"text\":\"首页\"}");
    assertThat(out("convert", "-f", "warc", pages.resolve("a.html").toString()))
        .startsWith("WARC/1.0\r\n")
        .contains("WARC-Type: conversion\r\n", "Content-Type: text/plain;charset=utf-8\r\n");
  }

  @Test
  void manyDocumentsNeedAFolder() {
    Run run = Run.of("convert", "samples");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-o DIR/");
  }
}
