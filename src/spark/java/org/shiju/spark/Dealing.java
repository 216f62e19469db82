package org.shiju.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals files out to tasks by their bytes, not by their number: a page of 30 MB is a task of its
 * own and begins first, so that no other waits for it at the end.
 *
 * @param cores how many tasks can run at once
 */
record Dealing(int cores) {
  /** Above so many bytes or files the loss of a task would cost too much. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int MOST_FILES = 1000;

  /** So many tasks a core at least, so that a slow one is made up for by others. */
  private static final int TASKS_A_CORE = 8;

  /** Opening a file costs as much as reading so many bytes. */
  private static final long OPENING = 1 << 12;

  List<List<DocumentFile>> tasks(List<DocumentFile> files) {
    long most = Math.min(MOST_BYTES, sum(files) / ((long) cores * TASKS_A_CORE) + 1);
    List<List<DocumentFile>> tasks = new ArrayList<>();
    List<DocumentFile> task = new ArrayList<>();
    long weight = 0;
    for (DocumentFile file : files) {
      boolean full = weight + weight(file) > most || task.size() == MOST_FILES;
      if (full && !task.isEmpty()) {
        tasks.add(task);
        task = new ArrayList<>();
        weight = 0;
      }
      task.add(file);
      weight += weight(file);
    }
    if (!task.isEmpty()) {
      tasks.add(task);
    }
    tasks.sort(Comparator.comparingLong(Dealing::sum).reversed());
    return tasks;
  }

  private static long weight(DocumentFile file) {
    return file.bytes() + OPENING;
  }

  private static long sum(List<DocumentFile> files) {
    return files.stream().mapToLong(Dealing::weight).sum();
  }
}
