package org.shiju.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run writes down so that another can go on after a kill, a power cut or a full disk: whose
 * run it is, then again and again a {@link Checkpoint}, a line of JSON each. A checkpoint is
 * written after the results it speaks of are on the disk; a line that was cut off counts for
 * nothing.
 */
public final class Journal implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel channel;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * What a journal says.
   *
   * @param run whose it is
   * @param checkpoint the last one
   * @param notes what was noted before it, in order
   * @param length of the journal up to there, in bytes
   */
  public record Told(RunIdentity run, Checkpoint checkpoint, List<String> notes, long length) {}

  /** Begins a journal; an older one of that name is gone. */
  public static Journal begin(Path file, RunIdentity run) throws IOException {
    Journal journal =
        new Journal(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
    journal.line(JSON.writeValueAsString(run));
    return journal;
  }

  /** Goes on with a journal behind its last checkpoint. */
  public static Journal goOn(Path file, Told told) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    channel.truncate(told.length());
    channel.position(told.length());
    return new Journal(channel);
  }

  /**
   * Reads a journal; null where there is none, or none with a checkpoint that the results reach.
   *
   * @param results length of the results on the disk
   * @param errors length of the error file there
   */
  public static @Nullable Told read(Path file, long results, long errors) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return null;
    }
    RunIdentity run = null;
    Told last = null;
    List<String> notes = new ArrayList<>();
    int from = 0;
    for (int end = lineEnd(bytes, from); end >= 0; end = lineEnd(bytes, from)) {
      String line = new String(bytes, from, end - from, StandardCharsets.UTF_8);
      from = end + 1;
      try {
        if (run == null) {
          run = JSON.readValue(line, RunIdentity.class);
        } else if (line.startsWith("\"")) {
          notes.add(JSON.readValue(line, String.class));
        } else {
          Checkpoint checkpoint = JSON.readValue(line, Checkpoint.class);
          boolean reached = checkpoint.bytes() <= results && checkpoint.errorBytes() <= errors;
          last = reached ? new Told(run, checkpoint, List.copyOf(notes), from) : last;
        }
      } catch (JsonProcessingException e) {
        break; // torn by a power cut
      }
    }
    return last;
  }

  private static int lineEnd(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Notes something that the next checkpoint makes safe. */
  public void note(String line) throws IOException {
    line(JSON.writeValueAsString(line));
  }

  /** Writes down how far the run has come, and waits until the disk has it. */
  public void checkpoint(Checkpoint checkpoint) throws IOException {
    line(JSON.writeValueAsString(checkpoint));
    ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    waiting.reset();
    channel.force(false);
  }

  private void line(String json) {
    waiting.writeBytes((json + '\n').getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
