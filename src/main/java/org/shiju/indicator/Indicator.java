package org.shiju.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Theme;

/**
 * One entry of the catalogue (指标).
 *
 * @param id {@code reconsideration.received}
 * @param labelZh 行政复议申请收到数
 * @param labelEn {@code Reconsideration applications received}
 * @param dimension what its figures are counted in, an id of {@code dimensions.yaml}: {@code case}
 * @param kind {@code flow} over a year, {@code stock} at a time, {@code rate} or {@code rank}
 * @param definition which figures answer it, in Chinese
 * @param source the law or document that defines it (出处); null where none is known
 * @param editions the editions of the official indicator system that have it,
 *     《市县法治政府建设示范指标体系》(2021年版)
 * @param theme the theme of its file; null where the file names none
 * @param file the rule file that holds it, {@code rule-of-law/disputes.yaml}
 */
public record Indicator(
    String id,
    String labelZh,
    String labelEn,
    String dimension,
    String kind,
    String definition,
    @Nullable String source,
    List<String> editions,
    @Nullable Theme theme,
    String file) {

  /** {@code rule-of-law/disputes.yaml#reconsideration.received}. */
  public String rule() {
    return file + "#" + id;
  }
}
