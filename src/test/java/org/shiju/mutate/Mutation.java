package org.shiju.mutate;

import java.util.List;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.rules.Trees;

/**
 * One small fault put into the rules, such as a slip of the hand would make.
 *
 * @param kind what is done
 * @param file the rule file
 * @param rule the id, or the key, of the entry that it stands in
 * @param line of the file
 * @param path where in the file's tree
 * @param deep how many steps of the path lead to the entry itself
 * @param words the words that it takes away or puts in: a text that holds none of them whole is
 *     read as before; none where any text may be read otherwise
 */
record Mutation(
    Kind kind,
    String file,
    String rule,
    int line,
    List<Object> path,
    int deep,
    Change change,
    List<String> words) {

  /** The three slips. */
  enum Kind {
    DROP_WORD,
    WIDEN_UNIT,
    DELETE_GUARD
  }

  /** What is done to the place. */
  enum Change {
    REMOVE,
    EMPTY,
    ADD
  }

  /** The rules with the fault in them. */
  Rules in(Rules rules) {
    Node root = rules.file(file);
    Node changed =
        switch (change) {
          case REMOVE -> Trees.without(root, path, deep);
          case EMPTY -> Trees.emptied(root, path);
          case ADD -> Trees.with(root, path, words.get(0));
        };
    return Trees.with(rules, file, changed);
  }

  /** Whether it is in the rules of an indicator, which see figures after the linker. */
  boolean isOfCatalogue() {
    return file.contains("/") && (path.get(0).equals("indicators") || path.get(0).equals("lists"));
  }

  /** For a person: {@code drop 调处 from lists.mediated}. */
  @Override
  public String toString() {
    StringBuilder where = new StringBuilder();
    for (Object step : path.subList(deep, path.size())) {
      where.append(where.length() == 0 ? "" : ".").append(step);
    }
    String what = String.join("|", words.subList(0, Math.min(3, words.size())));
    return String.format(
        "%s %s:%d#%s %s %s %s",
        kind, file, line, rule, change.name().toLowerCase(java.util.Locale.ROOT), where, what);
  }
}
