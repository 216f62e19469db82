package org.shiju.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.read.Inputs;
import org.shiju.read.Part;

/**
 * A file, or a part of an archive, on its way to the executor that will read it.
 *
 * @param uri what results call it: {@code reports/2023/a.txt}
 * @param path where it lies, with its scheme
 * @param size of the whole file, in bytes
 * @param part {@link Part#WHOLE} but for large archives
 * @param bytes what is to be read of it
 */
record DocumentFile(String uri, String path, long size, Part part, long bytes)
    implements Serializable {

  static DocumentFile whole(String uri, String path, long size) {
    return new DocumentFile(uri, path, size, Part.WHOLE, size);
  }

  boolean isArchive() {
    return Inputs.isArchive(uri);
  }

  /** The documents in it: itself, or those of an archive one after the other. */
  Iterator<Input> documents(Configuration configuration) {
    Containers documents = new Containers(input(configuration), part);
    TaskContext task = TaskContext.get();
    if (isArchive() && task != null) {
      task.addTaskCompletionListener((TaskCompletionListener) ended -> documents.close());
    }
    return documents;
  }

  /** The parts that several executors can read of an archive. */
  Stream<DocumentFile> parts(long most, Configuration configuration) {
    List<Part> parts;
    try {
      parts = Containers.parts(input(configuration), most);
    } catch (IOException e) {
      return Stream.of(this); // reading it says why
    }
    long each = size / parts.size();
    return parts.stream().map(part -> new DocumentFile(uri, path, size, part, each));
  }

  private Input input(Configuration configuration) {
    return new Input(uri, null, null, new HadoopFile(new Path(path), size, configuration));
  }
}
