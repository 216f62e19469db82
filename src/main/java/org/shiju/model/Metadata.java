package org.shiju.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title the title on one line (标题)
 * @param genre what kind of document this is (文种)
 * @param genreConfidence from 0 to 1, two decimals
 * @param issuers each issuing body in full (发文机关)
 * @param region whose report it is; null where the text does not say
 * @param reportYear the year reported on (报告年度)
 * @param published the page's date (发布日期)
 * @param signed the report's own date (成文日期)
 * @param documentNumber {@code 永字〔2022〕4号} (发文字号)
 * @param addressee {@code 汕头市人民政府} (主送机关)
 * @param sourceLine the page's 来源
 */
public record Metadata(
    @Nullable String title,
    Genre genre,
    double genreConfidence,
    List<String> issuers,
    @Nullable Region region,
    @Nullable Integer reportYear,
    @Nullable LocalDate published,
    @Nullable LocalDate signed,
    @Nullable String documentNumber,
    @Nullable String addressee,
    @Nullable String sourceLine) {
  public Metadata {
    issuers = List.copyOf(issuers);
  }
}
