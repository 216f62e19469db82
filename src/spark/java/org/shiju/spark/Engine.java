package org.shiju.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.shiju.Shiju;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.Stored;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/**
 * The pipeline of one executor: built once for each rule set and shared by all tasks, whatever
 * their number. It lives as long as the process.
 */
final class Engine {
  /** The one place where an executor keeps something from task to task. */
  private static final ConcurrentMap<String, Engine> BY_RULES = new ConcurrentHashMap<>();

  private final Shiju shiju;
  private final DocumentReader reader;
  private final Room room;

  private Engine(Rules rules, Room room) {
    this.shiju = Shiju.with(rules);
    this.reader = new DocumentReader(rules);
    this.room = room;
  }

  /** The engine of these rules in this process. */
  static Engine of(RuleTicket ticket) {
    return BY_RULES.computeIfAbsent(
        ticket.digest(), digest -> new Engine(ticket.rules(), Room.ofThisProcess()));
  }

  /** What is made of a report while there is still room for it. */
  @FunctionalInterface
  interface Making<T> {
    T of(Report report) throws UnreadableException;
  }

  /**
   * What is made of an input's report, or why there is none. Never throws for what a document is.
   */
  <T> Outcome<T> make(Input input, Making<T> making) {
    return Outcome.of(input, in -> inRoom(in, making));
  }

  private <T> T inRoom(Input input, Making<T> making) throws UnreadableException {
    long bytes = size(input);
    room.enter(bytes);
    try {
      return making.of(report(input));
    } catch (OutOfMemoryError | RuntimeException e) {
      if (!Outcome.isOfMemory(e)) {
        throw e;
      }
      // Perhaps a neighbour took the memory; if it happens alone, it is the document itself.
    } finally {
      room.leave(bytes);
    }
    room.enterAlone();
    try {
      return making.of(report(input));
    } catch (OutOfMemoryError | RuntimeException e) {
      if (Outcome.isOfMemory(e)) {
        throw Room.tooLarge();
      }
      throw e;
    } finally {
      room.leaveAlone();
    }
  }

  private Report report(Input input) throws UnreadableException {
    return shiju.read(reader.read(input, InputStream.nullInputStream()));
  }

  private static long size(Input input) {
    Stored stored = input.stored();
    try {
      return stored != null
          ? stored.size()
          : input.member() == null ? 0 : input.member().bytes().length;
    } catch (IOException e) {
      return 0; // reading it says why
    }
  }
}
