package org.shiju.rules;

/**
 * A fault in a rule file, with its place and what to do: {@code rules/furniture.yaml:12:7:
 * page-tools: unknown key 'word'; use one of id, zone, lines}.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 2L;

  private final transient Place place;
  private final String what;
  private final String remedy;

  /**
   * A fault.
   *
   * @param what is wrong, quoting what the file says
   * @param remedy what to do about it
   */
  public RuleException(Place place, String what, String remedy) {
    super(place + ": " + (place.rule() == null ? "" : place.rule() + ": ") + what + "; " + remedy);
    this.place = place;
    this.what = what;
    this.remedy = remedy;
  }

  public Place place() {
    return place;
  }

  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }
}
