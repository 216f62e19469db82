package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.model.Region;
import org.shiju.panel.Cell.Key;
import org.shiju.rules.Rules;

/**
 * Region by year by indicator over many documents: of the reports of 永济市 for 2021 and 2022, one row
 * for each indicator and year.
 *
 * <p>Documents may come in any order and more than once; the tables are the same. Their figures are
 * put aside, and come back region by region.
 */
public final class Panel implements Closeable {
  private final PanelRules rules;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Doc, List<Long>> docs = new HashMap<>();
  private final Aside aside = new Aside();
  private int documents;
  private int duplicates;
  private int unplaced;

  /**
   * An empty panel.
   *
   * @throws org.shiju.rules.RuleException where {@code panel.yaml} has a fault
   */
  public Panel(Rules rules) {
    this.rules = PanelRules.of(rules);
    for (Indicator indicator : new Catalogue(rules).indicators()) {
      order.put(indicator.id(), order.size());
      labels.put(indicator.id(), indicator.labelZh());
    }
  }

  /** Takes a document of the output contract. */
  public void add(JsonNode document) {
    documents++;
    if (document.path("duplicate_of").isTextual()) {
      duplicates++;
      return;
    }
    Doc doc = Doc.of(document);
    if (doc == null) {
      unplaced++;
      return;
    }
    long at = aside.put(Figures.of(doc, document, rules));
    docs.computeIfAbsent(doc, d -> new ArrayList<>(1)).add(at);
  }

  /** Documents taken, those left out among them. */
  public int documents() {
    return documents;
  }

  /** Documents left out because they are marked as duplicates of others. */
  public int duplicates() {
    return duplicates;
  }

  /** Documents left out because they name no region or no year. */
  public int unplaced() {
    return unplaced;
  }

  /** One row for each region, issuer, year and indicator. */
  public Table values() {
    ValueRow row = new ValueRow(labels, rules);
    return table(
        ValueRow.COLUMNS,
        (place, figures) -> {
          Map<Key, Cell> cells = cells(place, figures);
          return cells.values().stream().map(cell -> row.of(cell, cells.get(cell.key().before())));
        });
  }

  /** One row for each word of a report on the year before. */
  public Table agreement() {
    AgreementRow row = new AgreementRow(labels, rules);
    return table(
        AgreementRow.COLUMNS,
        (place, figures) -> {
          Map<Key, Cell> cells = cells(place, figures);
          return stated(place, figures).entrySet().stream()
              .flatMap(
                  e ->
                      e.getValue().stream()
                          .map(
                              s ->
                                  row.of(
                                      e.getKey(),
                                      s,
                                      cells.get(e.getKey()),
                                      cells.get(e.getKey().before()))));
        });
  }

  /** The rows of one region. */
  private interface Rows {
    Stream<List<@Nullable Object>> of(Place place, List<Figures> figures);
  }

  /** Region by region, the figures of one in memory at a time. */
  private Table table(List<String> columns, Rows rows) {
    Map<Region, Place> places = Places.of(docs.keySet());
    Map<Place, List<Doc>> byPlace = new TreeMap<>(Place.ORDER);
    for (Doc doc : docs.keySet()) {
      Place place = places.getOrDefault(doc.region(), new Place(doc.region(), null));
      byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(doc);
    }
    return new Table(
        columns,
        () ->
            byPlace.entrySet().stream()
                .flatMap(e -> rows.of(e.getKey(), figures(e.getValue())))
                .iterator());
  }

  private List<Figures> figures(List<Doc> of) {
    List<Figures> figures = new ArrayList<>();
    for (Doc doc : of) {
      for (Long at : docs.getOrDefault(doc, List.of())) {
        figures.add(aside.get(doc, at));
      }
    }
    return figures;
  }

  private Map<Key, List<Statement>> stated(Place place, List<Figures> figures) {
    Set<Statement> all = new HashSet<>();
    figures.forEach(f -> all.addAll(f.statements()));
    Map<Key, List<Statement>> stated = new TreeMap<>(keys());
    for (Statement statement : all) {
      Doc doc = statement.figure().doc();
      Key key = key(place, doc, doc.year(), statement.figure().indicator());
      stated.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    stated
        .values()
        .forEach(list -> list.sort(Comparator.comparing(Statement::figure, Mention.ORDER)));
    return stated;
  }

  private Map<Key, Cell> cells(Place place, List<Figures> figures) {
    Set<Mention> mentions = new HashSet<>();
    figures.forEach(f -> mentions.addAll(f.mentions()));
    Map<Key, List<Mention>> found = new HashMap<>();
    for (Mention mention : mentions) {
      Key key = key(place, mention.doc(), mention.year(), mention.indicator());
      found.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    Map<Key, Cell> cells = new TreeMap<>(keys());
    found.forEach((key, list) -> cells.put(key, Cell.of(key, list, rules)));
    return cells;
  }

  private Key key(Place place, Doc doc, int year, String indicator) {
    return new Key(place, Issuer.of(doc, rules), year, indicator);
  }

  /** By region, the government before its departments, year, and the order of the catalogue. */
  private Comparator<Key> keys() {
    return Comparator.comparing(Key::place, Place.ORDER)
        .thenComparing(key -> key.issuer().type())
        .thenComparing(key -> key.issuer().name())
        .thenComparing(Key::year)
        .thenComparing(key -> order.getOrDefault(key.indicator(), Integer.MAX_VALUE))
        .thenComparing(Key::indicator);
  }

  @Override
  public void close() throws IOException {
    aside.close();
  }
}
