package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.shiju.batch.Batch;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.verify.Fixture;
import org.shiju.verify.Laws;
import org.shiju.verify.OutputSchema;
import org.shiju.verify.Verdict;
import org.shiju.write.JsonReport;

/**
 * Documents held to their expectations, to the schema of the output and to the laws of reports.
 *
 * @param folder what the names of the documents are below
 * @param update whether what comes is the new expectation
 */
record FixtureCheck(Console console, Path folder, boolean update, Documents reading) {

  /** Three verdicts for each document that can be read, in their order. */
  List<Verdict> fixtures(List<Fixture> fixtures) throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    OutputSchema schema = new OutputSchema();
    Deque<Fixture> left = new ArrayDeque<>(fixtures);
    new Batch<>(Runtime.getRuntime().availableProcessors(), reading)
        .run(
            fixtures.stream().map(Fixture::input).iterator(),
            outcome -> {
              Fixture fixture = left.remove();
              Report report = outcome.failure() == null ? outcome.result() : null;
              if (report == null) {
                verdicts.add(verdict("fixture", fixture.name(), List.of(unread(outcome))));
                return;
              }
              String got = JsonReport.indented(report);
              verdicts.add(verdict("fixture", fixture.name(), differences(fixture, got)));
              verdicts.add(verdict("schema", fixture.name(), schema.faults(got)));
              verdicts.add(verdict("laws", fixture.name(), Laws.broken(reading.shiju(), report)));
            });
    return verdicts;
  }

  /** Expectations whose documents are gone. */
  List<Verdict> orphans(List<String> names) {
    List<String> fault = List.of(console.messages.get("check.orphan"));
    return names.stream().map(name -> verdict("fixture", name, fault)).toList();
  }

  private String unread(Outcome<Report> outcome) {
    String why =
        outcome.failure() == null
            ? ""
            : console.messages.get(
                "unread." + outcome.failure().code(), outcome.failure().message());
    return console.messages.get("check.unread", why);
  }

  /** Against the expectation, which takes what came where that is asked for. */
  private List<String> differences(Fixture fixture, String got) throws IOException {
    if (!Files.exists(fixture.expected())) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.written", fixture.expected());
      return List.of();
    }
    List<String> differences = fixture.differences(got);
    if (update && !differences.isEmpty()) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.updated", fixture.name(), differences.size());
      return List.of();
    }
    return differences;
  }

  private Verdict verdict(String part, String name, List<String> faults) {
    String path = folder.resolve(name).toString().replace('\\', '/');
    return new Verdict(part, name, path, 0, faults);
  }
}
