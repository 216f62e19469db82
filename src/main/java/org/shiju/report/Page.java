package org.shiju.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.shiju.indicator.Indicator;
import org.shiju.panel.Table;

/**
 * The page of many documents (网页报告), written as they come: each document is a block of its own,
 * which the page unpacks when it is looked at. Kept until the end are only the rows of the tables,
 * packed, and a few words on each document for the list.
 */
public final class Page {
  private final OutputStream out;
  private final Assets assets;
  private final Index index;
  private final Lists lists = new Lists();
  private int documents;

  /**
   * Begins a page.
   *
   * @param catalogue what indicators are called
   * @param title of the page; empty for none
   */
  public Page(OutputStream out, List<Indicator> catalogue, String title) throws IOException {
    this(out, catalogue, title, "");
  }

  /**
   * Begins a page that comes from a local port.
   *
   * @param served letters, digits and blanks that its script is told: which state of the results it
   *     shows, and whether figures may be judged
   */
  public Page(OutputStream out, List<Indicator> catalogue, String title, String served)
      throws IOException {
    this.out = out;
    this.assets = Assets.load(served);
    this.index = new Index(catalogue, title);
    out.write(assets.before());
  }

  /** Takes a document of the output contract, and may change it. */
  public void add(ObjectNode document) throws IOException {
    Values.asText(document);
    index.add(document);
    lists.add(documents, document);
    Block block = new Block();
    JsonGenerator json = block.json();
    json.writeTree(withoutRepeats(document));
    block.into(out, "doc-" + documents);
    documents++;
  }

  /** Ends the page with what the documents say side by side. */
  public void finish(Table panel) throws IOException {
    lists.into(out);
    PanelBlock.of(panel).into(out, "panel");
    index.block().into(out, "index");
    out.write(assets.after());
  }

  /** Where the text is there, sentences are cut from it. */
  private static JsonNode withoutRepeats(ObjectNode document) {
    if (document.path("text").isTextual()) {
      for (JsonNode measurement : document.path("measurements")) {
        if (measurement.path("evidence") instanceof ObjectNode evidence) {
          evidence.remove("text");
        }
      }
    }
    return document;
  }
}
