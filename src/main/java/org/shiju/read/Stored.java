package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/** A file that lies in a store of another kind than the folders of this machine: HDFS, S3. */
public interface Stored {
  /** Its length in bytes. */
  long size() throws IOException;

  /** Its bytes from a place on; the caller closes. */
  InputStream from(long position) throws IOException;

  /** Its bytes in any order; the caller closes. */
  SeekableByteChannel channel() throws IOException;
}
