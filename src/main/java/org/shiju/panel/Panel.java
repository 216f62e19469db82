package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * <p>Documents may come in any order and more than once; the tables are the same. Only their
 * figures are kept.
 */
public final class Panel {
  private final PanelRules rules;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Set<Doc> docs = new HashSet<>();
  private final Set<Mention> mentions = new HashSet<>();
  private final Set<Statement> statements = new HashSet<>();
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
    Figures figures = Figures.of(doc, document, rules);
    docs.add(doc);
    mentions.addAll(figures.mentions());
    statements.addAll(figures.statements());
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
    Map<Key, Cell> cells = cells(Places.of(docs));
    ValueRow row = new ValueRow(labels, rules);
    return new Table(
        ValueRow.COLUMNS,
        () ->
            cells.values().stream()
                .map(cell -> row.of(cell, cells.get(cell.key().before())))
                .iterator());
  }

  /** One row for each word of a report on the year before. */
  public Table agreement() {
    Map<Region, Place> places = Places.of(docs);
    Map<Key, Cell> cells = cells(places);
    Map<Key, List<Statement>> stated = new TreeMap<>(keys());
    for (Statement statement : statements) {
      Doc doc = statement.figure().doc();
      Key key = key(places, doc, doc.year(), statement.figure().indicator());
      stated.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    AgreementRow row = new AgreementRow(labels, rules);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    stated.forEach(
        (key, list) -> {
          list.sort(Comparator.comparing(Statement::figure, Mention.ORDER));
          list.forEach(s -> rows.add(row.of(key, s, cells.get(key), cells.get(key.before()))));
        });
    return new Table(AgreementRow.COLUMNS, rows);
  }

  private Map<Key, Cell> cells(Map<Region, Place> places) {
    Map<Key, List<Mention>> found = new HashMap<>();
    for (Mention mention : mentions) {
      Key key = key(places, mention.doc(), mention.year(), mention.indicator());
      found.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    Map<Key, Cell> cells = new TreeMap<>(keys());
    found.forEach((key, list) -> cells.put(key, Cell.of(key, list, rules)));
    return cells;
  }

  private Key key(Map<Region, Place> places, Doc doc, int year, String indicator) {
    Place place = places.getOrDefault(doc.region(), new Place(doc.region(), null));
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
}
