package org.shiju.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.read.Input;
import org.shiju.read.Stored;

class GroupsTest {
  private static final int KILOBYTE = 1 << 10;

  /** Sizes in kB, and how many inputs each group has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 1 1 1 1 1 1 1 1 1 | 8 2",
        "1 1 1 300 1 1 | 3 1 2",
        "128 128 1 | 2 1",
        "300 300 1 | 1 1 1",
        "100 100 100 | 2 1",
        "0 0 | 2"
      })
  void smallOnesAreTogetherAndLargeOnesAlone(String sizes, String groups) {
    List<Input> inputs = new ArrayList<>();
    for (String size : sizes.split(" ")) {
      inputs.add(stored("doc" + inputs.size(), Long.parseLong(size) * KILOBYTE));
    }
    List<Input> given = new ArrayList<>();
    List<String> together = new ArrayList<>();
    new Groups(inputs.iterator())
        .forEachRemaining(
            group -> {
              given.addAll(group.inputs());
              together.add(String.valueOf(group.inputs().size()));
              assertThat(group.bytes())
                  .isEqualTo(group.inputs().stream().mapToLong(Groups::size).sum());
            });
    assertThat(given).isEqualTo(inputs);
    assertThat(together).containsExactly(groups.split(" "));
  }

  /** Where there are threads to busy. */
  @Test
  void theFirstComeAlone() {
    Iterator<Groups.Group> groups =
        new Groups(Collections.nCopies(40, stored("a.txt", 1)).iterator(), 2);
    List<Integer> sizes = new ArrayList<>();
    groups.forEachRemaining(group -> sizes.add(group.inputs().size()));
    assertThat(sizes.subList(0, 32)).containsOnly(1);
    assertThat(sizes.subList(32, sizes.size())).containsExactly(8);
  }

  /** Nothing more is held than what is given, and one that did not fit. */
  @Test
  void inputsAreTakenAsTheyAreAskedFor() {
    List<Integer> taken = new ArrayList<>();
    Iterator<Input> inputs =
        IntStream.range(0, 100)
            .peek(taken::add)
            .mapToObj(i -> stored("doc" + i, i == 2 ? 300 * KILOBYTE : 1))
            .iterator();
    Groups groups = new Groups(inputs);
    assertThat(groups.next().inputs()).hasSize(2);
    assertThat(taken).hasSize(3);
    assertThat(groups.next().inputs()).hasSize(1);
    assertThat(taken).hasSize(3);
    assertThat(groups.next().inputs()).hasSize(8);
    assertThat(taken).hasSize(11);
  }

  @Test
  void whatComesAfterTheLastIsNothing() {
    Groups groups = new Groups(Collections.emptyIterator());
    assertThat(groups.hasNext()).isFalse();
    assertThatThrownBy(groups::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void sizesAreKnownBeforeAnythingIsRead(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("a.txt"), new byte[5]);
    assertThat(Groups.size(new Input("a.txt", file))).isEqualTo(5);
    assertThat(Groups.size(new Input("gone.txt", folder.resolve("gone.txt")))).isZero();
    assertThat(Groups.size(stored("hdfs://a.txt", 7))).isEqualTo(7);
    Input.Member member = new Input.Member(new byte[9], "a.zip", null, null, null, null, null);
    assertThat(Groups.size(new Input("a.zip!/a.txt", null, member))).isEqualTo(9);
  }

  static Input stored(String uri, long size) {
    return new Input(
        uri,
        null,
        null,
        new Stored() {
          @Override
          public long size() {
            return size;
          }

          @Override
          public InputStream from(long position) {
            throw new AssertionError("is read");
          }

          @Override
          public SeekableByteChannel channel() {
            throw new AssertionError("is read");
          }
        });
  }
}
