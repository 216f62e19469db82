package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingTest {
  private static final long MEGABYTE = 1 << 20;

  private static DocumentFile file(String name, long bytes) {
    return DocumentFile.whole(name, "file:/" + name, bytes);
  }

  /** One page of 30 MB beside ten thousand small ones. */
  @Test
  void aLargeOneIsATaskOfItsOwnAndTheFirst() {
    List<DocumentFile> files = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      files.add(file(i + ".html", 16_000));
      if (i == 5_000) {
        files.add(file("large.html", 30 * MEGABYTE));
      }
    }
    List<List<DocumentFile>> tasks = new Dealing(2).tasks(files);
    assertThat(tasks.get(0)).extracting(DocumentFile::uri).containsExactly("large.html");
    assertThat(tasks).allMatch(task -> task.size() <= 1000);
    assertThat(tasks.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void fewFilesAreDealtToAllCores() {
    List<DocumentFile> files = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      files.add(file(i + ".txt", 16_000));
    }
    assertThat(new Dealing(4).tasks(files)).hasSizeGreaterThanOrEqualTo(16);
  }

  @Test
  void nothingIsNoTask() {
    assertThat(new Dealing(4).tasks(List.of())).isEmpty();
  }
}
