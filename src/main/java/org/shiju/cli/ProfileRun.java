package org.shiju.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shiju.Shiju;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.RuleProfile;
import org.shiju.indicator.RuleProfile.Cost;
import org.shiju.model.Report;
import org.shiju.text.Fold;

/** {@code explain --profile}: what each rule and each stage takes, all documents together. */
final class ProfileRun {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final List<String> STAGES =
      List.of("clean", "outline", "quantity", "measure", "indicator", "check");

  private final Shiju shiju;
  private final RuleProfile profile;
  private final Map<String, Long> times = new HashMap<>();
  private int documents;

  ProfileRun(Shiju shiju, IndicatorMapper mapper) {
    this.shiju = shiju;
    this.profile = mapper.profile();
  }

  /** Reads a document again and again, by rule and by stage. */
  void add(Report report, Set<String> packs) {
    documents++;
    profile.add(Fold.page(report.source().text()), report.measurements(), packs, WARM_UP, ROUNDS);
    Map<String, Long> least = new HashMap<>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      StageTimes round = new StageTimes();
      StageTimes.Watch watch = round.watch();
      shiju.read(report.source(), watch::done);
      if (i >= WARM_UP) {
        round.all().forEach((stage, nanos) -> least.merge(stage, nanos, Math::min));
      }
    }
    least.forEach((stage, nanos) -> times.merge(stage, nanos, Long::sum));
  }

  /** A table: the rules that were called up, the most expensive first, then the stages. */
  String text(Messages messages) {
    StringBuilder out = new StringBuilder();
    out.append(messages.get("explain.profile.head", documents, ROUNDS)).append('\n');
    out.append(row("nanos", "called", "tried", "fired", "won", "rule"));
    int silent = 0;
    for (Cost cost : profile.costs()) {
      silent += cost.called() == 0 ? 1 : 0;
      if (cost.called() > 0) {
        out.append(
            row(cost.nanos(), cost.called(), cost.tried(), cost.fired(), cost.won(), cost.rule()));
      }
    }
    out.append(messages.get("explain.profile.silent", silent)).append('\n');
    for (String stage : STAGES) {
      out.append(String.format(Locale.ROOT, "%12d  %s\n", times.getOrDefault(stage, 0L), stage));
    }
    return out.toString();
  }

  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      out.writeStartObject();
      out.writeNumberField("documents", documents);
      out.writeNumberField("rounds", ROUNDS);
      out.writeArrayFieldStart("rules");
      for (Cost cost : profile.costs()) {
        out.writeStartObject();
        out.writeStringField("rule", cost.rule());
        out.writeNumberField("called", cost.called());
        out.writeNumberField("tried", cost.tried());
        out.writeNumberField("fired", cost.fired());
        out.writeNumberField("won", cost.won());
        out.writeNumberField("nanos", cost.nanos());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeArrayFieldStart("stages");
      for (String stage : STAGES) {
        out.writeStartObject();
        out.writeStringField("stage", stage);
        out.writeNumberField("nanos", times.getOrDefault(stage, 0L));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text + "\n";
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%12s  %7s  %7s  %7s  %7s  %s\n", cells);
  }
}
