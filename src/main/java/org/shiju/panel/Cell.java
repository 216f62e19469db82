package org.shiju.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one region in one year, as one issuer tells it.
 *
 * @param key which cell it is
 * @param mentions all that speak of it, in their order; one at least
 * @param choice the value among them
 */
record Cell(Key key, List<Mention> mentions, Choice choice) {
  Cell {
    mentions = List.copyOf(mentions);
  }

  /**
   * Which cell.
   *
   * @param place the region
   * @param issuer its government or one of its departments
   * @param year 2023
   * @param indicator id of the catalogue
   */
  record Key(Place place, Issuer issuer, int year, String indicator) {
    Key before() {
      return new Key(place, issuer, year - 1, indicator);
    }
  }

  static Cell of(Key key, List<Mention> mentions, PanelRules rules) {
    List<Mention> sorted = mentions.stream().sorted(Mention.ORDER).toList();
    return new Cell(key, sorted, Choice.of(sorted, rules));
  }

  /** Null in a conflict. */
  @Nullable Mention shown() {
    return choice.mention();
  }

  boolean isConflict() {
    return choice.rule() == Choice.Rule.CONFLICT;
  }

  /** Whether a report of the very year tells it. */
  boolean isOwn() {
    return mentions.stream().anyMatch(Mention::isOwn);
  }
}
