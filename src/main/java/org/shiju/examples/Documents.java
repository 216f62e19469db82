package org.shiju.examples;

import java.util.List;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;

/** A sentence as a document of its own. */
public final class Documents {
  private Documents() {}

  public static SourceText of(String text) {
    SourceInfo info =
        new SourceInfo(
            "example", "text/plain", null, null, null, text.length(), "", null, null, null, null);
    return new SourceText(info, text, List.of());
  }
}
