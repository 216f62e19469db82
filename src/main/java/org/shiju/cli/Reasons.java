package org.shiju.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a file cannot be written, in words for people. */
final class Reasons {
  private Reasons() {}

  static String of(IOException fault, Messages messages) {
    if (isFull(fault)) {
      return messages.get("reason.full");
    }
    if (fault instanceof AccessDeniedException denied) {
      return messages.get("reason.denied", denied.getFile());
    }
    if (fault instanceof NoSuchFileException gone) {
      return messages.get("reason.gone", gone.getFile());
    }
    if (fault instanceof NotDirectoryException file) {
      return messages.get("reason.no.folder", file.getFile());
    }
    if (fault instanceof FileAlreadyExistsException file) {
      return messages.get("reason.no.folder", file.getFile());
    }
    return fault instanceof FileSystemException system && system.getReason() != null
        ? system.getFile() + ": " + system.getReason()
        : String.valueOf(fault.getMessage());
  }

  /** Whether the disk has no space left, by what the system says. */
  static boolean isFull(IOException fault) {
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || said.contains("not enough space")
        || said.contains("disk quota")
        || said.contains("设备上没有空间")
        || said.contains("磁盘空间不足");
  }
}
