package org.shiju.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shiju.examples.Examples;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.verify.Verdict;

/** Rule files held to what {@code lint} asks and to their own examples. */
record RuleVerdicts(RuleFolder folder, Rules rules, Messages messages) {

  /** One for each fault, or one that there is none. */
  List<Verdict> lint(List<RuleException> faults) {
    if (faults.isEmpty()) {
      return List.of(new Verdict("lint", "rules", null, 0, List.of()));
    }
    FaultText text = new FaultText(false);
    List<Verdict> verdicts = new ArrayList<>();
    for (RuleException fault : faults) {
      Place place = fault.place();
      List<String> lines = text.of(fault).lines().toList();
      verdicts.add(new Verdict("lint", place.toString(), place.path(), place.line(), lines));
    }
    return verdicts;
  }

  /** One for each example, whatever the number of its alternatives. */
  List<Verdict> examples() {
    ExampleWhy why = new ExampleWhy(rules, messages);
    Map<Place, List<String>> faults = new LinkedHashMap<>();
    for (ExampleResult result : Examples.run(rules)) {
      List<String> ofExample = faults.computeIfAbsent(result.place(), p -> new ArrayList<>());
      if (!result.holds()) {
        ofExample.addAll(failed(result, why));
      }
    }
    List<Verdict> verdicts = new ArrayList<>();
    faults.forEach(
        (place, lines) ->
            verdicts.add(
                new Verdict(
                    "example",
                    place.path() + ":" + place.line(),
                    place.path(),
                    place.line(),
                    lines)));
    return verdicts;
  }

  private List<String> failed(ExampleResult result, ExampleWhy why) {
    return new FailedExample(result, why.lines(result), folder.isBelow(result.place()))
        .lines(messages, false).stream().flatMap(String::lines).toList();
  }
}
