package org.shiju.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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
    journal.line(JournalLines.of(run));
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
    RunIdentity run = null;
    Checkpoint last = null;
    List<String> notes = new ArrayList<>();
    int noted = 0;
    long length = 0;
    long from = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (byte[] line = line(in); line != null; line = line(in)) {
        from += line.length + 1;
        String json = new String(line, StandardCharsets.UTF_8);
        if (run == null) {
          run = JournalLines.read(json, RunIdentity.class);
        } else if (json.startsWith("\"")) {
          notes.add(JournalLines.read(json, String.class));
        } else {
          Checkpoint checkpoint = JournalLines.read(json, Checkpoint.class);
          if (checkpoint.bytes() <= results && checkpoint.errorBytes() <= errors) {
            last = checkpoint;
            noted = notes.size();
            length = from;
          }
        }
      }
    } catch (NoSuchFileException e) {
      return null;
    } catch (JsonProcessingException e) {
      // torn by a power cut: what stands before it counts
    }
    return run == null || last == null
        ? null
        : new Told(run, last, notes.subList(0, noted), length);
  }

  /** The next line; null where none is whole. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return line.toByteArray();
      }
      line.write(b);
    }
    return null;
  }

  /** Notes something that the next checkpoint makes safe. */
  public void note(String line) throws IOException {
    line(JournalLines.of(line));
  }

  /** Writes down how far the run has come, and waits until the disk has it. */
  public void checkpoint(Checkpoint checkpoint) throws IOException {
    line(JournalLines.of(checkpoint));
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
