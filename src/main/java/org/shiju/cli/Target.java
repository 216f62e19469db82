package org.shiju.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Checkpoint;
import org.shiju.batch.PartFile;
import org.shiju.model.SourceInfo;
import org.shiju.write.Frame;
import org.shiju.write.Piece;

/** Where the pieces of results go, one after the other. */
interface Target extends Closeable {
  /** Takes what a document gave. */
  void take(SourceInfo source, Piece piece) throws IOException;

  /** Waits until the disk has what was taken; how many bytes that is. */
  long sync() throws IOException;

  /** Closes the form; a file gets its final name. */
  void finish() throws IOException;

  /** Whether finishing takes so long that what was taken had better be saved before. */
  default boolean isSlowToFinish() {
    return false;
  }

  /** Throws away what is not finished; without it another run can go on with it. */
  default void discard() throws IOException {}

  /** Documents of each archive that got a file of their own. */
  default SortedMap<String, Integer> numbered() {
    return new TreeMap<>();
  }

  /** Standard output, or another stream that stays open. */
  final class Stream implements Target {
    private final OutputStream stream;
    private final Frame frame;
    private long pieces;

    Stream(OutputStream stream, Frame frame) throws IOException {
      this.stream = stream;
      this.frame = frame;
      stream.write(frame.head());
    }

    @Override
    public void take(SourceInfo source, Piece piece) throws IOException {
      stream.write(frame.before(pieces++));
      piece.into(stream);
    }

    @Override
    public long sync() throws IOException {
      stream.flush();
      return 0;
    }

    @Override
    public void finish() throws IOException {
      stream.write(frame.foot(pieces));
      stream.flush();
    }

    @Override
    public void close() {}
  }

  /** One file for all documents. */
  final class OneFile implements Target {
    private final Path path;
    private final PartFile file;
    private final Frame frame;
    private final @Nullable Export export;
    private long pieces;

    /**
     * Begins a file or goes on with it.
     *
     * @param export makes the file of the lines that were written; null where they are the file
     */
    OneFile(Path path, Frame frame, Checkpoint from, @Nullable Export export) throws IOException {
      this.path = path;
      this.file = PartFile.of(path, from.bytes());
      this.frame = frame;
      this.export = export;
      this.pieces = from.pieces();
      if (from.bytes() == 0) {
        file.write(frame.head());
      }
    }

    @Override
    public void take(SourceInfo source, Piece piece) throws IOException {
      file.write(frame.before(pieces++));
      piece.into(file);
    }

    @Override
    public long sync() throws IOException {
      return file.sync();
    }

    @Override
    public void finish() throws IOException {
      file.write(frame.foot(pieces));
      if (export == null) {
        file.finish();
        return;
      }
      Path made = PartFile.madeOf(path);
      export.of(file.end(), made);
      PartFile.name(made, path);
      file.discard();
    }

    @Override
    public boolean isSlowToFinish() {
      return export != null;
    }

    @Override
    public void discard() throws IOException {
      file.discard();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** Makes the wanted file of a file of JSON Lines. */
  @FunctionalInterface
  interface Export {
    void of(Path lines, Path made) throws IOException;
  }

  /** A folder with a file for each document. */
  final class Folder implements Target {
    private final Path folder;
    private final ResultNames names;
    private final Frame frame;
    private final List<Path> unsafe = new ArrayList<>();

    Folder(Path folder, ResultNames names, Frame frame, Checkpoint from) {
      this.folder = folder;
      this.names = names;
      this.frame = frame;
      names.goOn(from.numbered());
    }

    @Override
    public void take(SourceInfo source, Piece piece) throws IOException {
      Path path = folder.resolve(names.of(source));
      if (Files.exists(path) && !source.uri().equals("-")) {
        demandOther(path, source);
      }
      Files.createDirectories(path.toAbsolutePath().getParent());
      PartFile.write(
          path,
          file -> {
            file.write(frame.head());
            piece.into(file);
            file.write(frame.foot(1));
          });
      unsafe.add(path);
    }

    /** A document never takes the place of what it was read from. */
    private static void demandOther(Path path, SourceInfo source) throws IOException {
      Path read = Path.of(source.container() == null ? source.uri() : source.container());
      if (Files.exists(read) && Files.isSameFile(path, read)) {
        throw new FileSystemException(path.toString(), null, "is what it was read from");
      }
    }

    @Override
    public long sync() throws IOException {
      for (Path path : unsafe) {
        PartFile.force(path);
      }
      unsafe.clear();
      return 0;
    }

    @Override
    public SortedMap<String, Integer> numbered() {
      return names.numbered();
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }
}
