package org.shiju.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Declared;
import org.shiju.model.Metadata;

/**
 * Puts what a file says of itself beside what its text says: the tag {@code PubDate} is the page's
 * date, the tag {@code ArticleTitle} the title where the text shows none or only a part of it, and
 * {@code SiteIDCode} leads to the region where the text names none.
 */
final class Declarations {
  private Declarations() {}

  static Metadata with(Metadata said, Declared declared) {
    if (declared.isNothing()) {
      return said;
    }
    LocalDate published = declared.published() == null ? said.published() : declared.published();
    return new Metadata(
        title(said.title(), declared.title()),
        said.genre(),
        said.genreConfidence(),
        said.issuers(),
        said.region() == null && declared.siteCode() != null
            ? Regions.coded(declared.siteCode())
            : said.region(),
        said.reportYear(),
        published,
        said.signed(),
        said.documentNumber(),
        said.addressee(),
        said.sourceLine() == null ? declared.source() : said.sourceLine());
  }

  /** The printed title, unless the tag's says more or other than it. */
  private static @Nullable String title(@Nullable String printed, @Nullable String declared) {
    if (printed == null || declared == null) {
      return printed == null ? declared : printed;
    }
    boolean whole = squeezed(printed).contains(squeezed(declared));
    return whole || declared.endsWith("...") || declared.endsWith("…") ? printed : declared;
  }

  private static String squeezed(String text) {
    return text.replace(" ", "").replace("\u3000", "");
  }
}
