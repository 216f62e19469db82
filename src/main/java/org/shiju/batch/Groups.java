package org.shiju.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;
import org.shiju.read.Stored;

/**
 * Inputs by the handful, since documents read together cost less than one by one: eight of 16 kB
 * are a group, a page of 1 MB is one by itself.
 *
 * <p>Standard input too comes alone, for it can be read but once.
 */
public final class Groups implements Iterator<Groups.Group> {
  /** Inputs together at most. */
  static final int MOST = 8;

  private static final long BYTES = 256 << 10; // some eight reports
  private static final int ALONE = 16; // inputs for each thread

  private final Iterator<Input> inputs;
  private final long alone;
  private @Nullable Input next;
  private long given;

  /** By the handful from the first on. */
  public Groups(Iterator<Input> inputs) {
    this(inputs, 0);
  }

  /** The first come alone, so that few inputs still busy all threads. */
  Groups(Iterator<Input> inputs, int threads) {
    this.inputs = inputs;
    this.alone = (long) ALONE * threads;
  }

  /**
   * Inputs that are read together, in their order.
   *
   * @param bytes that they have together, packed ones as they are unpacked
   */
  public record Group(List<Input> inputs, long bytes) {}

  @Override
  public boolean hasNext() {
    return next != null || inputs.hasNext();
  }

  @Override
  public Group next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Input> group = new ArrayList<>();
    long bytes = 0;
    int most = given < alone ? 1 : MOST;
    while (group.size() < most && bytes < BYTES && hasNext()) {
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

  /** The bytes of an input, before it is read; a group's for standard input, which does not say. */
  public static long size(Input input) {
    Input.Member member = input.member();
    if (member != null) {
      return member.bytes().length;
    }
    Stored stored = input.stored();
    try {
      return stored != null
          ? stored.size()
          : input.path() == null ? BYTES : Files.size(input.path());
    } catch (IOException e) {
      return 0; // reading it says why
    }
  }
}
