package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The documents of a tar archive, in its order; links in it are not followed. */
final class TarMembers extends Members {
  private final TarArchiveInputStream tar;

  TarMembers(String container, InputStream in) {
    super(container);
    this.tar = new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  @Nullable Input fetch() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && count()) {
      if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink() && isRead(entry.getName())) {
        return member(entry.getName(), tar);
      }
      if (!entry.isDirectory()) {
        pass();
      }
      entry = tar.getNextEntry();
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
