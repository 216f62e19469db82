package org.shiju.spark;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.shiju.Shiju;
import org.shiju.batch.Batch;
import org.shiju.batch.Groups;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
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

  /** What is made of reports while there is still room for them. */
  @FunctionalInterface
  interface Making<T> {
    /** One for each report, in their order. */
    List<T> of(List<Report> reports) throws UnreadableException;
  }

  /**
   * What is made of an input's report, or why there is none. Never throws for what a document is.
   */
  <T> Outcome<T> make(Input input, Making<T> making) {
    return Outcome.of(input, new Reading<>(this, making));
  }

  /**
   * The same of a handful, in their order. They are read together; where that fails each is read
   * alone, and not before it is asked for, so that nothing is held of the others.
   */
  <T> Iterator<Outcome<T>> make(List<Input> inputs, Making<T> making) {
    Reading<T> reading = new Reading<>(this, making);
    List<Outcome<T>> together = Outcome.together(inputs, reading);
    return together == null
        ? inputs.stream().map(input -> Outcome.of(input, reading)).iterator()
        : together.iterator();
  }

  private record Reading<T>(Engine engine, Making<T> making) implements Batch.Work<T> {
    @Override
    public T of(Input input) throws UnreadableException {
      return engine.alone(List.of(input), making).get(0);
    }

    @Override
    public List<T> of(List<Input> inputs) throws UnreadableException {
      return engine.inRoom(inputs, making);
    }
  }

  private <T> List<T> alone(List<Input> one, Making<T> making) throws UnreadableException {
    try {
      return inRoom(one, making);
    } catch (OutOfMemoryError | RuntimeException e) {
      if (!Outcome.isOfMemory(e)) {
        throw e;
      }
      // Perhaps a neighbour took the memory; if it happens alone, it is the document itself.
    }
    room.enterAlone();
    try {
      return made(one, making);
    } catch (OutOfMemoryError | RuntimeException e) {
      if (Outcome.isOfMemory(e)) {
        throw Room.tooLarge();
      }
      throw e;
    } finally {
      room.leaveAlone();
    }
  }

  private <T> List<T> inRoom(List<Input> inputs, Making<T> making) throws UnreadableException {
    long bytes = inputs.stream().mapToLong(Groups::size).sum();
    room.enter(bytes);
    try {
      return made(inputs, making);
    } finally {
      room.leave(bytes);
    }
  }

  private <T> List<T> made(List<Input> inputs, Making<T> making) throws UnreadableException {
    List<SourceText> texts = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      texts.add(reader.read(input, InputStream.nullInputStream()));
    }
    return making.of(shiju.read(texts, stage -> {}));
  }
}
