package org.shiju.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.PartFile;
import org.shiju.evaluate.GoldDesk;
import org.shiju.evaluate.GoldDraft;
import org.shiju.evaluate.GoldFault;
import org.shiju.evaluate.Judgement;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Rules;
import org.shiju.store.ResultsException;

/** What the page asks for and what it says; for one thread. */
public final class Desk implements Closeable {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** How often results that grow are read anew at most. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final Live live;
  private final Rules rules;
  private final List<Indicator> catalogue;
  private final Set<String> ids;
  private final @Nullable Path folder;
  private final @Nullable GoldDesk gold;
  private Snapshot now;
  private long read;

  /**
   * Reads the results.
   *
   * @param folder where gold is written; null where figures are not judged
   * @throws ResultsException where there are no results
   */
  public Desk(List<String> results, Rules rules, @Nullable Path folder) throws IOException {
    this.live = new Live(results);
    this.rules = rules;
    this.catalogue = new Catalogue(rules).indicators();
    this.ids = catalogue.stream().map(Indicator::id).collect(Collectors.toSet());
    this.folder = folder;
    this.gold = folder == null ? null : new GoldDesk(folder);
    this.now = snapshot();
  }

  private Snapshot snapshot() throws IOException {
    read = System.nanoTime();
    return Snapshot.of(live, rules, catalogue, gold != null);
  }

  /** How many documents there are. */
  public int documents() {
    return now.size();
  }

  /** What stands below the address of the page: nothing, {@code state}, {@code judged/3}. */
  Reply get(String path) throws IOException {
    if (path.isEmpty()) {
      look();
      return Reply.page(now.page());
    }
    if (path.equals("state")) {
      return Reply.text(200, stamp());
    }
    if (path.startsWith("judged/") && gold != null) {
      JsonNode document = document(path.substring("judged/".length()));
      return document == null ? nothing() : Reply.json(judged(document, gold));
    }
    return nothing();
  }

  private static Reply nothing() {
    return Reply.text(404, "nothing here");
  }

  /** The stamp of the results as they are; of those that grow at times the one before. */
  private String stamp() {
    try {
      return System.nanoTime() - read < PATIENCE ? now.stamp() : live.stamp();
    } catch (ResultsException e) {
      return now.stamp(); // between the growing file and the whole one there may be none
    }
  }

  /** Reads the results again where they have changed; the last good ones stay where they cannot. */
  private void look() throws IOException {
    if (stamp().equals(now.stamp())) {
      return;
    }
    try {
      Snapshot next = snapshot();
      now.close();
      now = next;
    } catch (ResultsException e) {
      read = System.nanoTime();
    }
  }

  private @Nullable JsonNode document(String number) throws IOException {
    try {
      int i = Integer.parseInt(number);
      return i < 0 || i >= now.size() ? null : now.document(i);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static JsonNode judged(JsonNode document, GoldDesk gold) throws IOException {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    gold.judgements(document)
        .forEach(
            (id, judgement) -> {
              ObjectNode one = all.putObject(id);
              one.put("verdict", judgement.verdict().label());
              ObjectNode cells = one.putObject("cells");
              judgement.cells().forEach(cells::put);
            });
    return all;
  }

  /** A judgement: {@code {"stamp", "document", "id", "verdict", "cells"}}. */
  Reply post(String path, byte[] body) throws IOException {
    if (!path.equals("judgement") || gold == null || folder == null) {
      return nothing();
    }
    JsonNode said;
    try {
      said = MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return Reply.text(400, "no JSON");
    }
    if (!said.path("stamp").asText().equals(now.stamp())) {
      return Reply.text(409, "the results have changed; load the page again");
    }
    JsonNode document = document(said.path("document").asText());
    Judgement judgement = judgement(said);
    if (document == null || judgement == null || !has(document, said.path("id").asText())) {
      return Reply.text(400, "no such figure, verdict or column");
    }
    if (!document.path("text").isTextual()) {
      return Reply.text(400, "the results hold no text: run extract with --include-text");
    }
    String indicator = judgement.cells().getOrDefault("indicator", "");
    if (!indicator.isEmpty() && !ids.contains(indicator)) {
      return Reply.text(400, "the catalogue has no '" + indicator + "'");
    }
    try {
      Map<Path, String> files = gold.with(document, said.path("id").asText(), judgement);
      Files.createDirectories(folder);
      for (Map.Entry<Path, String> file : files.entrySet()) {
        PartFile.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (GoldFault e) {
      return Reply.text(409, e.code() + ": " + List.of(e.values()));
    }
    return Reply.json(judged(document, gold));
  }

  private static boolean has(JsonNode document, String id) {
    for (JsonNode m : document.path("measurements")) {
      if (m.path("id").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Judgement judgement(JsonNode said) {
    Judgement.Verdict verdict = null;
    for (Judgement.Verdict one : Judgement.Verdict.values()) {
      verdict = one.label().equals(said.path("verdict").asText()) ? one : verdict;
    }
    Map<String, String> cells = new HashMap<>();
    said.path("cells")
        .properties()
        .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText().strip()));
    boolean fits = verdict == Judgement.Verdict.CHANGED ? !cells.isEmpty() : cells.isEmpty();
    return verdict != null && fits && GoldDraft.EDITABLE.containsAll(cells.keySet())
        ? new Judgement(verdict, cells)
        : null;
  }

  @Override
  public void close() throws IOException {
    now.close();
  }
}
