package org.shiju.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text as offices send it: {@code MadeFiles TEXT FOLDER} writes {@code report.pdf} and {@code
 * report.docx}, for measuring what a first document of their kinds costs.
 */
public final class MadeFiles {
  private MadeFiles() {}

  public static void main(String[] args) throws IOException {
    List<String> paragraphs =
        Files.readAllLines(Path.of(args[0])).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    String title = paragraphs.get(0);
    List<String> body = paragraphs.subList(1, paragraphs.size());
    Path folder = Path.of(args[1]);
    Files.write(folder.resolve("report.pdf"), PdfMaker.print(title, body, title));
    Files.write(folder.resolve("report.docx"), WordMaker.docx(title, body, List.of()));
  }
}
