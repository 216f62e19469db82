package org.shiju.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;

/**
 * Inputs by the handful, since documents read together cost less than one by one.
 *
 * <p>The first come alone, so that few inputs still busy all threads; so does what is large, and
 * standard input, which can be read but once.
 */
final class Groups {
  /** Inputs together at most. */
  static final int MOST = 8;

  private static final long BYTES = 256 << 10; // some eight reports
  private static final int ALONE = 16; // inputs for each thread

  private final Iterator<Input> inputs;
  private final long alone;
  private @Nullable Input next;
  private long given;

  Groups(Iterator<Input> inputs, int threads) {
    this.inputs = inputs;
    this.alone = (long) ALONE * threads;
  }

  /**
   * Inputs that are read together, in their order.
   *
   * @param bytes that they have together, packed ones as they are unpacked
   */
  record Group(List<Input> inputs, long bytes) {}

  boolean hasNext() {
    return next != null || inputs.hasNext();
  }

  Group next() {
    List<Input> group = new ArrayList<>();
    long bytes = 0;
    int most = given < alone ? 1 : MOST;
    while (group.size() < most && hasNext()) {
      Input input = next == null ? inputs.next() : next;
      long size = size(input);
      if (!group.isEmpty() && bytes + size > BYTES) {
        next = input;
        break;
      }
      next = null;
      group.add(input);
      bytes += size;
    }
    given += group.size();
    return new Group(group, bytes);
  }

  private static long size(Input input) {
    if (input.member() != null) {
      return input.member().bytes().length;
    }
    try {
      return input.path() == null ? BYTES : Files.size(input.path());
    } catch (IOException e) {
      return 0; // reading it says why
    }
  }
}
