package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The one document of a gzip file: {@code page.html} of {@code page.html.gz}. */
final class GzipMember extends Members {
  private final InputStream in;
  private boolean read;

  GzipMember(String container, InputStream unpacked) {
    super(container);
    this.in = unpacked;
  }

  @Override
  @Nullable Input fetch() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    String name = container.substring(container.lastIndexOf('/') + 1);
    return member(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name, in);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
