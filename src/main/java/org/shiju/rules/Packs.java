package org.shiju.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shiju.model.Genre;

/**
 * The packs of a rule set (规则包): each folder with a {@code pack.yaml} holds the indicators, tables
 * and identities of one kind of document.
 *
 * <p>A report on the disclosure of information (政府信息公开工作年度报告) is read with the pack {@code
 * rule-of-law}, which is for every document, and with the pack {@code disclosure}, which is for its
 * genre. A new kind of document is a new folder and no code.
 */
public final class Packs {
  private static final String FILE = "/pack.yaml";
  private static final String CHECKS = "/checks.yaml";
  private static final String EVERY = "every";

  private final Rules rules;
  private final Map<String, Pack> byId = new LinkedHashMap<>();

  /**
   * A pack.
   *
   * @param id the name of its folder, and what {@code --pack} calls it
   * @param genres labels of the kinds of document it is for; {@code every} for all
   * @param file the root of its {@code pack.yaml}
   */
  public record Pack(String id, Set<String> genres, Node file) {
    /** Whether its rules are tried on every document. */
    public boolean isForEvery() {
      return genres.contains(EVERY);
    }
  }

  /**
   * Reads the packs of a rule set.
   *
   * @throws RuleException where a {@code pack.yaml} has a fault
   */
  public Packs(Rules rules) {
    this(rules, Packs::refuse);
  }

  /**
   * The same, as far as they can be read.
   *
   * @param faults gets what is wrong with a {@code pack.yaml}; the pack is then one for every
   *     document
   */
  public Packs(Rules rules, Consumer<RuleException> faults) {
    this.rules = rules;
    List<Pack> all = new ArrayList<>();
    for (String name : rules.names()) {
      if (name.endsWith(FILE)) {
        all.add(packOr(name, faults));
      }
    }
    all.stream().filter(Pack::isForEvery).forEach(pack -> byId.put(pack.id(), pack));
    all.stream().filter(pack -> !pack.isForEvery()).forEach(pack -> byId.put(pack.id(), pack));
  }

  private static void refuse(RuleException fault) {
    throw fault;
  }

  private Pack packOr(String name, Consumer<RuleException> faults) {
    try {
      return pack(name);
    } catch (RuleException e) {
      faults.accept(e);
      String folder = name.substring(0, name.length() - FILE.length());
      return new Pack(folder, Set.of(EVERY), rules.file(name));
    }
  }

  private Pack pack(String name) {
    Node file = rules.file(name).only("id", "label_zh", "label_en", "genres", "tables");
    Node id = file.need("id");
    if (!name.equals(id.text() + FILE)) {
      throw id.fault("the pack '" + id.text() + "' stands in " + name, "name it like its folder");
    }
    file.need("label_zh").text();
    file.need("label_en").text();
    Set<String> genres = new LinkedHashSet<>(file.texts("genres"));
    for (String genre : genres) {
      if (!genre.equals(EVERY) && !isGenre(genre)) {
        throw file.need("genres")
            .fault(
                "'" + genre + "' is no genre",
                "use every, or a name of genres.yaml" + Near.hint(genre, genres()));
      }
    }
    return new Pack(id.text(), genres, file);
  }

  private static boolean isGenre(String label) {
    return genres().contains(label);
  }

  private static List<String> genres() {
    return Arrays.stream(Genre.values()).map(Genre::label).toList();
  }

  /** Those for every document first, then by name. */
  public List<Pack> all() {
    return List.copyOf(byId.values());
  }

  /** The names of all packs, in the same order. */
  public Set<String> ids() {
    return new LinkedHashSet<>(byId.keySet());
  }

  /**
   * The packs that a document is read with: those for every document, and the ones asked for or,
   * where none is, those for its genre.
   */
  public Set<String> of(Genre genre, Collection<String> asked) {
    Set<String> chosen = new LinkedHashSet<>();
    for (Pack pack : byId.values()) {
      boolean fits =
          asked.isEmpty() ? pack.genres().contains(genre.label()) : asked.contains(pack.id());
      if (pack.isForEvery() || fits) {
        chosen.add(pack.id());
      }
    }
    return chosen;
  }

  /** The files of a pack that hold its indicators. */
  public List<Node> indicators(Pack pack) {
    List<Node> files = new ArrayList<>(rules.below(pack.id() + "/"));
    files.removeIf(
        file -> file.file().equals(pack.id() + FILE) || file.file().equals(pack.id() + CHECKS));
    return files;
  }

  /** The files of all packs that hold identities between their figures. */
  public List<Node> checks() {
    return byId.keySet().stream()
        .map(id -> id + CHECKS)
        .filter(rules.names()::contains)
        .map(rules::file)
        .toList();
  }
}
