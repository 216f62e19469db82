package org.shiju.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Duplicates;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.model.Warning;
import org.shiju.write.Piece;

/**
 * What {@code --dedupe} does with documents that repeat others: marks them, or leaves them out.
 * What is only nearly the same is never left out.
 */
final class Repeats {
  private final Mode mode;
  private final Function<Report, Piece> piece;
  private final Duplicates duplicates = new Duplicates();

  /** The values of the option. */
  enum Mode {
    MARK,
    DROP;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Begins, or goes on behind the documents of some notes.
   *
   * @param piece makes what a report gives
   */
  Repeats(Mode mode, Function<Report, Piece> piece, List<String> notes) {
    this.mode = mode;
    this.piece = piece;
    notes.forEach(duplicates::restore);
  }

  /** The document as it is to be written; null where it is left out. */
  @Nullable Rendered judged(Rendered rendered, Tally tally, Saving saving) {
    Rendered.Kept kept = rendered.kept();
    if (kept == null) {
      return rendered;
    }
    String uri = rendered.source().uri();
    Duplicates.Verdict verdict = duplicates.take(uri, kept.fingerprint());
    saving.note(Duplicates.line(uri, kept.fingerprint()));
    if (verdict.kind() == Duplicates.Kind.FIRST) {
      return rendered.with(piece.apply(kept.report()));
    }
    tally.repeats(verdict.kind().label());
    if (verdict.kind() == Duplicates.Kind.NEAR) {
      return rendered.with(piece.apply(kept.report().repeating(null, near(verdict))));
    }
    return mode == Mode.DROP
        ? null
        : rendered.with(piece.apply(kept.report().repeating(verdict.of(), null)));
  }

  private static Warning near(Duplicates.Verdict verdict) {
    return new Warning(
        "near_duplicate",
        new Span(0, 0),
        "nearly the same as " + verdict.of() + " (similarity " + verdict.similarity() + ")");
  }
}
