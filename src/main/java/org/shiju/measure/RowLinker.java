package org.shiju.measure;

import static org.shiju.measure.Words.LEANING;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.model.TableRow;

/**
 * Links the cells of a table's row: subject and verb from its name and from the names of its
 * columns.
 *
 * <p>Where the rules describe the table they say both. Elsewhere, in 行政许可　1260 under 类别　本年受理件数, the
 * column says what happened (受理) to what the row names (行政许可); a column that names a thing narrows
 * the row's; a row that names a body (东港镇) is the scope of what the column counts.
 */
final class RowLinker {
  private final Page page;
  private final Language language;
  private final NounPhrase phrases;

  RowLinker(Page page, Language language) {
    this.page = page;
    this.language = language;
    this.phrases = new NounPhrase(page, language);
  }

  /** The figures of a row; {@code before} counts those of the lines above. */
  List<ParagraphLinker.Linked> link(TableRow row, int before, Trail trail) {
    List<ParagraphLinker.Linked> linked = new ArrayList<>();
    List<Draft> parts = new ArrayList<>();
    Span sentence = page.trim(row.line());
    int number = before;
    for (TableRow.Cell cell : row.cells()) {
      Draft draft = new Draft(cell.quantity(), "m" + ++number, sentence);
      draft.cell = new Measurement.Cell(row.table(), cell.column(), cell.total());
      draft.context.addAll(row.names());
      draft.pattern = "table-cell";
      Span header = cell.header();
      if (header == null) {
        draft.subject = cell.subject();
        draft.predicate = cell.predicate();
      } else {
        headed(draft, row.stub(), header);
      }
      if (cell.total()) {
        parts.forEach(part -> part.whole = draft);
        parts.clear();
      } else {
        parts.add(draft);
      }
      trail.cell(draft, row, cell);
      linked.add(new ParagraphLinker.Linked(draft, sentence));
    }
    return linked;
  }

  /** Whether a column says that it counts: 处理决定|数量; the word is cut from its name. */
  private boolean counts(Span header) {
    String folded = page.folded();
    return header.end() < folded.length() && !Page.isBlank(folded.charAt(header.end()));
  }

  private void headed(Draft draft, Span stub, Span header) {
    String folded = page.folded();
    LeftReading column = LeftReading.ofTopic(folded, header, language);
    Span verb = column.verb();
    String named = header.of(folded);
    boolean verbOnly =
        language.isAllVerbs(named)
            || verb == null && counts(header) && !language.endsWith(LEANING, named);
    String thing = verbOnly ? "" : phrases.in(verb == null ? header : column.object());
    draft.context.add(named);
    if (verbOnly || verb == null && thing.isEmpty()) {
      draft.predicate = header.of(page.text());
    } else if (verb != null) {
      draft.predicate = verb.of(page.text());
    }
    if (!thing.isEmpty() && language.endsBody(folded, stub.end())) {
      draft.subject = thing;
      draft.scope = stub.of(page.text());
    } else {
      LeftReading name = LeftReading.ofTopic(folded, stub, language);
      Span done = name.verb();
      boolean acts = done != null && !name.object().isEmpty() && draft.predicate == null;
      draft.subject = thing + phrases.in(acts ? name.object() : stub);
      draft.predicate = acts && done != null ? done.of(page.text()) : draft.predicate;
    }
  }
}
