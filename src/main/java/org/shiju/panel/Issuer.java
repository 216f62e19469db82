package org.shiju.panel;

import java.util.List;
import java.util.Locale;
import org.shiju.model.Region;

/**
 * For whom a document speaks: {@code 永济市人民政府} for the whole of 永济市, {@code 永济市司法局} for itself.
 *
 * @param type the government of the region, a department, or nobody knows
 * @param name of a department, without its region: 司法局; empty for the others
 */
record Issuer(Type type, String name) {
  /** Whose figures they are. */
  enum Type {
    GOVERNMENT,
    DEPARTMENT,
    UNKNOWN;

    /** The name in the output: {@code government}. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A document that one body of the whole region issued, alone or with others, is its government's.
   */
  static Issuer of(Doc doc, PanelRules rules) {
    return of(doc.issuers(), doc.region(), rules);
  }

  static Issuer of(List<String> issuers, Region region, PanelRules rules) {
    if (issuers.isEmpty()) {
      return new Issuer(Type.UNKNOWN, "");
    }
    List<String> own = issuers.stream().map(i -> rest(i, region, rules)).sorted().toList();
    boolean governs = own.stream().anyMatch(r -> r.isEmpty() || rules.government().contains(r));
    return governs
        ? new Issuer(Type.GOVERNMENT, "")
        : new Issuer(Type.DEPARTMENT, String.join(";", own));
  }

  /** What follows the region in the name of a body: 人民政府; the whole name where it names another. */
  private static String rest(String issuer, Region region, PanelRules rules) {
    String bare = issuer;
    for (String party : rules.party()) {
      bare = bare.startsWith(party) ? bare.substring(party.length()) : bare;
    }
    int at = bare.indexOf(region.name());
    if (at >= 0 && isAbove(bare.substring(0, at), region)) {
      return bare.substring(at + region.name().length());
    }
    for (String body : rules.government()) {
      if (bare.endsWith(body)
          && isBrief(bare.substring(0, bare.length() - body.length()), region.name())) {
        return body;
      }
    }
    return bare;
  }

  /** Whether a text names nothing but parents of a region, in full or in brief: 山西省, 山西, 山西省运城市. */
  private static boolean isAbove(String text, Region region) {
    String rest = text;
    for (String parent : region.parents()) {
      String brief = parent.substring(0, Math.max(1, parent.length() - 1));
      rest =
          rest.startsWith(parent)
              ? rest.substring(parent.length())
              : rest.startsWith(brief) ? rest.substring(brief.length()) : rest;
    }
    return rest.isEmpty();
  }

  /** 恩施州 of 恩施土家族苗族自治州: how the name begins, and what it is. */
  private static boolean isBrief(String name, String full) {
    return name.length() > 2
        && full.startsWith(name.substring(0, name.length() - 1))
        && full.endsWith(name.substring(name.length() - 1));
  }
}
