package org.shiju.measure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Origin.How;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.TableRow;

/**
 * What could be seen of a paragraph while it was linked: for each figure the texts it may have
 * taken from, and where all that memory held was said last.
 *
 * <p>Behind 推进行政复议工作,受理9件,审结8件 the thing 行政复议工作 was said in the first clause.
 */
final class Footprints implements Trail {
  private final Page page;
  private final Map<Memory, Map<String, Place>> places = new IdentityHashMap<>();
  private final Map<Draft, Seen> seen = new IdentityHashMap<>();
  private Map<String, Place> latest = Map.of();

  Footprints(Page page) {
    this.page = page;
  }

  /**
   * Where something was said.
   *
   * @param figure the figure said with it; null in a clause without one
   */
  record Place(Span clause, @Nullable Draft figure) {}

  /**
   * A text that a figure may take from.
   *
   * @param how what kind of step it is to take from it
   * @param behind whether it stands behind its figure, so that its first words are the nearest
   */
  record Own(Span span, How how, boolean behind) {
    Own(Span span, How how) {
      this(span, how, false);
    }
  }

  /**
   * What lay before a figure when it was linked.
   *
   * @param clause what an explanation quotes of its own text
   * @param own the texts it says itself, the nearest first
   * @param owner the figure that its bracket stands behind; null outside of brackets
   * @param held what memory held, what is most often taken up first
   * @param places where that was said
   */
  record Seen(
      Span clause,
      List<Own> own,
      @Nullable Quantity owner,
      List<String> held,
      Map<String, Place> places) {}

  @Nullable Seen of(Draft figure) {
    return seen.get(figure);
  }

  Page page() {
    return page;
  }

  @Override
  public void begins(Draft figure, Slot slot, Span left, Span right, Memory memory) {
    List<Own> own = List.of(new Own(left, How.CLAUSE), new Own(right, How.CLAUSE, true));
    List<String> held = memory.held();
    Map<String, Place> all = placesOf(memory);
    Map<String, Place> known = new HashMap<>();
    for (String text : held) {
      Place place = all.get(text);
      if (place != null) {
        known.put(text, place);
      }
    }
    seen.put(figure, new Seen(slot.span, own, slot.owner, held, known));
  }

  @Override
  public void said(Span clause, @Nullable Draft figure, Memory memory) {
    String text = clause.of(page.folded());
    Map<String, Place> known = placesOf(memory);
    for (String held : memory.held()) {
      if (!known.containsKey(held) || text.contains(held)) {
        known.put(held, new Place(clause, figure));
      }
    }
  }

  @Override
  public void cell(Draft figure, TableRow row, TableRow.Cell cell) {
    Span column = cell.header();
    List<Own> own =
        column == null
            ? List.of(new Own(row.line(), How.FORM))
            : List.of(new Own(row.stub(), How.ROW), new Own(column, How.COLUMN));
    seen.put(figure, new Seen(row.line(), own, null, List.of(), Map.of()));
  }

  /** A bracket's memory begins with what was known outside. */
  private Map<String, Place> placesOf(Memory memory) {
    latest = places.computeIfAbsent(memory, m -> new HashMap<>(latest));
    return latest;
  }
}
