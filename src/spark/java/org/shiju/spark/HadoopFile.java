package org.shiju.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.shiju.read.Stored;

/**
 * A file of whatever store Hadoop knows: HDFS, S3, a folder that all machines share.
 *
 * @param path with its scheme: {@code hdfs://name/reports/a.txt}
 * @param size in bytes, as the listing said
 */
record HadoopFile(Path path, long size, Configuration configuration) implements Stored {
  @Override
  public InputStream from(long position) throws IOException {
    FSDataInputStream in = open();
    in.seek(position);
    return in;
  }

  private FSDataInputStream open() throws IOException {
    return path.getFileSystem(configuration).open(path);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    return new Channel(open(), size);
  }

  /** The stream as the reader of ZIP directories wants it. */
  private static final class Channel implements SeekableByteChannel {
    private final FSDataInputStream in;
    private final long size;
    private boolean open = true;

    Channel(FSDataInputStream in, long size) {
      this.in = in;
      this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      byte[] bytes = new byte[Math.min(target.remaining(), 1 << 16)];
      int read = in.read(bytes, 0, bytes.length);
      if (read > 0) {
        target.put(bytes, 0, read);
      }
      return read;
    }

    @Override
    public long position() throws IOException {
      return in.getPos();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      in.seek(Math.min(position, size));
      return this;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() throws IOException {
      open = false;
      in.close();
    }

    @Override
    public int write(ByteBuffer source) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
      throw new NonWritableChannelException();
    }
  }
}
