package org.shiju.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.shiju.model.Report;

/**
 * How results are to be written.
 *
 * @param format the form
 * @param table what a row is; read by {@link Format#CSV} only
 * @param includeText whether JSON carries the whole text
 * @param bom whether CSV opens with a byte order mark
 * @param selection which measurements are written
 * @param indicators ids of the catalogue in its order; read by {@link Format#WIDE} only
 */
public record Layout(
    Format format,
    Table table,
    boolean includeText,
    boolean bom,
    Selection selection,
    List<String> indicators) {
  public Layout {
    indicators = List.copyOf(indicators);
  }

  /** What of it shapes results, as text: two runs with the same give the same bytes. */
  public String shape() {
    return String.join(
        " ",
        format.label(),
        table.label(),
        includeText ? "text" : "",
        bom ? "bom" : "",
        new TreeSet<>(selection.indicators()).toString(),
        new TreeSet<>(selection.roles()).toString());
  }

  /**
   * A writer of this layout.
   *
   * @param several whether more than one document is to come: JSON then is an array
   */
  public ReportWriter open(OutputStream target, boolean several) throws IOException {
    Joined joined = new Joined(new Rendering(this, several), target);
    target.write(joined.rendering.head());
    return joined;
  }

  private static final class Joined implements ReportWriter {
    private final Rendering rendering;
    private final OutputStream target;
    private long pieces;

    Joined(Rendering rendering, OutputStream target) {
      this.rendering = rendering;
      this.target = target;
    }

    @Override
    public void write(Report report) throws IOException {
      target.write(rendering.before(pieces++));
      target.write(rendering.piece(report));
    }

    @Override
    public void close() throws IOException {
      target.write(rendering.foot(pieces));
      target.flush();
    }
  }
}
