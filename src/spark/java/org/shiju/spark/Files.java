package org.shiju.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.shiju.read.Input;
import org.shiju.read.Inputs;

/** The documents of files and folders, by the rules of the command line, and dealt out to tasks. */
final class Files {
  /** An archive of more is read in parts of this size. */
  private static final long LARGE = 64L << 20;

  private static final String SKIP = ".shiju-skip";

  private final JavaSparkContext context;
  private final Configuration configuration;
  private final long large;

  Files(JavaSparkContext context) {
    this(context, LARGE);
  }

  /**
   * The same with another size of parts.
   *
   * @param large bytes from which on an archive is divided
   */
  Files(JavaSparkContext context, long large) {
    this.context = context;
    this.configuration = context.hadoopConfiguration();
    this.large = large;
  }

  /**
   * The files that arguments stand for: files, globs, and of a folder what {@code extract} reads.
   *
   * @throws FileNotFoundException where there is nothing of that name
   */
  List<DocumentFile> find(List<String> arguments) throws IOException {
    List<DocumentFile> found = new ArrayList<>();
    for (String argument : arguments) {
      FileStatus[] statuses = there(argument);
      boolean glob = statuses.length > 1 || argument.matches(".*[*?\\[{].*");
      for (FileStatus status : statuses) {
        String uri = glob ? status.getPath().toString() : argument;
        if (status.isDirectory()) {
          List<DocumentFile> below = new ArrayList<>();
          walk(status.getPath(), "", uri, below);
          below.sort(Comparator.comparing(DocumentFile::uri));
          found.addAll(below);
        } else {
          found.add(DocumentFile.whole(uri, status.getPath().toString(), status.getLen()));
        }
      }
    }
    return found;
  }

  private FileStatus[] there(String argument) throws IOException {
    Path path = new Path(argument);
    FileStatus[] statuses = path.getFileSystem(configuration).globStatus(path);
    if (statuses == null || statuses.length == 0) {
      throw new FileNotFoundException(argument);
    }
    return statuses;
  }

  boolean isThere(Path path) throws IOException {
    return path.getFileSystem(configuration).exists(path);
  }

  /**
   * Refuses an output that would take the place of an input.
   *
   * @throws FileNotFoundException where an input does not exist
   */
  void demandApart(List<String> arguments, Path output) throws IOException {
    String out = output.getFileSystem(configuration).makeQualified(output) + "/";
    for (String argument : arguments) {
      for (FileStatus status : there(argument)) {
        if ((status.getPath() + "/").startsWith(out)) {
          throw new UsageFault("'" + argument + "' lies in OUT; give another folder with -o");
        }
      }
    }
  }

  private void walk(Path folder, String below, String typed, List<DocumentFile> found)
      throws IOException {
    for (FileStatus status : folder.getFileSystem(configuration).listStatus(folder)) {
      Path path = status.getPath();
      String name = below + path.getName();
      if (status.isDirectory()) {
        if (!path.getName().startsWith(".") && !holds(path, SKIP)) {
          walk(path, name + "/", typed, found);
        }
      } else if (Inputs.isRead(path.getName())) {
        String uri = Inputs.uri(typed, name);
        found.add(DocumentFile.whole(uri, path.toString(), status.getLen()));
      }
    }
  }

  private boolean holds(Path folder, String name) throws IOException {
    return folder.getFileSystem(configuration).exists(new Path(folder, name));
  }

  /** Their documents, on the executors. */
  JavaRDD<Input> documents(List<DocumentFile> files) {
    Broadcast<SerializableConfiguration> settings =
        SerializableConfiguration.broadcast(context.sc());
    List<List<DocumentFile>> tasks =
        new Dealing(context.defaultParallelism()).tasks(divided(files, settings));
    return context
        .parallelize(tasks, Math.max(1, tasks.size()))
        .flatMap(List::iterator)
        .flatMap(file -> file.documents(settings.value().value()));
  }

  /** The same with large archives in parts, which executors find. */
  private List<DocumentFile> divided(
      List<DocumentFile> files, Broadcast<SerializableConfiguration> settings) {
    List<DocumentFile> divided = new ArrayList<>();
    List<DocumentFile> archives = new ArrayList<>();
    for (DocumentFile file : files) {
      (file.isArchive() && file.size() > large ? archives : divided).add(file);
    }
    if (!archives.isEmpty()) {
      long bytes = large; // this object stays on the driver
      divided.addAll(
          context
              .parallelize(archives, archives.size())
              .flatMap(file -> file.parts(bytes, settings.value().value()).iterator())
              .collect());
    }
    return divided;
  }
}
