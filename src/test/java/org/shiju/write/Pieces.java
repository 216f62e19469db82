package org.shiju.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.shiju.model.Report;

/** A whole file of the pieces that a run would write. */
public final class Pieces {
  private Pieces() {}

  public static byte[] joined(Layout layout, boolean several, List<Report> reports)
      throws IOException {
    Rendering rendering = new Rendering(layout, several);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(rendering.head());
    for (int i = 0; i < reports.size(); i++) {
      file.writeBytes(rendering.before(i));
      rendering.piece(reports.get(i)).into(file);
    }
    file.writeBytes(rendering.foot(reports.size()));
    return file.toByteArray();
  }
}
