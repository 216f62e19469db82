package org.shiju.measure;

import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.SCOPELESS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Whose figure it is, where that is narrower than the issuer (统计范围): 劳动监察部门, 区法院, “粤省事”. */
final class Scopes {
  private Scopes() {}

  /**
   * The acting body of a reading as a scope; null where it is the issuer itself or nobody in
   * particular.
   */
  static @Nullable String of(
      Page page, LeftReading reading, Language language, List<String> issuers) {
    Span agent = reading.agent();
    if (agent == null) {
      return null;
    }
    String folded = page.folded();
    int start = agent.start();
    int step = language.starts(ISSUER, folded, start);
    while (step > 0 && start + step < agent.end()) {
      start += step;
      step = language.starts(ISSUER, folded, start);
    }
    String body = folded.substring(start, agent.end());
    if (body.startsWith("市、")
        || body.startsWith("市政府")
        || body.startsWith("区政府")
        || body.startsWith("县政府")) {
      return null;
    }
    if (step == body.length() || language.has(SCOPELESS, body) || body.length() < 2) {
      return null;
    }
    String kind =
        body.substring(
            0, body.length() - Math.min(body.length(), language.agent(body, body.length())));
    if (kind.length() > 1
        && issuers.stream().anyMatch(issuer -> !issuer.contains("政府") && issuer.contains(kind))) {
      return null;
    }
    return page.text().substring(start, agent.end()).strip();
  }
}
