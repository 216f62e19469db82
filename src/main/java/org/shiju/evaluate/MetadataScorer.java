package org.shiju.evaluate;

import java.util.List;
import java.util.Map;

/** Title, issuers, region, year and so on (文件信息), each field right or wrong. */
final class MetadataScorer {
  private final Scorer scorer;

  MetadataScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  void score() {
    Map<String, List<String>> wanted = scorer.gold().metadata();
    if (wanted == null) {
      return;
    }
    for (String field : Fields.NAMES) {
      List<String> want = wanted.getOrDefault(field, List.of());
      List<String> have = scorer.said().metadata().getOrDefault(field, List.of());
      boolean right = want.equals(have);
      Share share = new Share(right ? 1 : 0, 1);
      scorer.sheet().share(Scores.METADATA, share);
      scorer.sheet().share(Scores.METADATA + "." + field, share);
      scorer
          .sheet()
          .place(
              new Place(
                  Place.METADATA,
                  field,
                  0,
                  "",
                  String.join(";", want),
                  String.join(";", have),
                  right ? 0 : 1,
                  ""));
    }
  }
}
