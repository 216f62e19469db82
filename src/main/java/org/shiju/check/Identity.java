package org.shiju.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;

/**
 * A relation that holds between figures by what they mean: whole = parts, or part &lt;= whole.
 *
 * <p>Example: accepted [+ carried over] = concluded + pending (受理 + 上年结转 = 审结 + 在审).
 *
 * @param whole indicator id, or the id of a figure that checks.yaml describes by its words
 * @param plus what is added to the whole where the report prints it
 * @param parts parts that must all be printed
 * @param more parts that are taken where they are printed
 * @param over whether parts above the whole are a fault of the report
 * @param under whether parts below the whole are a fault of the report
 * @param quiet whether only a broken relation is told
 * @param closed whether a bracket of such parts is meant to hold all of them
 * @param anyScope parts whose name says whose they are, so that their scope may differ
 * @param unless words of the sentence that make a broken relation say nothing
 */
record Identity(
    String id,
    String whole,
    @Nullable String plus,
    List<String> parts,
    List<String> more,
    boolean over,
    boolean under,
    boolean quiet,
    boolean closed,
    Set<String> anyScope,
    List<String> unless) {

  static List<Identity> sums(Node list) {
    List<Identity> sums = new ArrayList<>();
    for (Node node : list.items()) {
      node.only(
          "id",
          "whole",
          "plus",
          "parts",
          "more",
          "broken",
          "closed",
          "any_scope",
          "unless",
          "why",
          "examples");
      sums.add(read(node, node.textsOrNone("parts"), node.textsOrNone("broken")));
    }
    return sums;
  }

  static List<Identity> bounds(Node list) {
    List<Identity> bounds = new ArrayList<>();
    for (Node node : list.items()) {
      node.only("id", "part", "whole", "plus", "broken", "quiet", "unless", "why", "examples");
      bounds.add(read(node, List.of(node.need("part").text()), node.textsOrNone("broken")));
    }
    return bounds;
  }

  private static Identity read(Node node, List<String> parts, List<String> broken) {
    for (String side : broken) {
      if (!side.equals("over") && !side.equals("under")) {
        throw node.need("broken").fault("'" + side + "' is no side", "write over or under");
      }
    }
    return new Identity(
        node.file() + "#" + node.need("id").text(),
        node.need("whole").text(),
        node.textOrNull("plus"),
        parts,
        node.textsOrNone("more"),
        broken.contains("over"),
        broken.contains("under"),
        node.get("quiet").map(Node::flag).orElse(false),
        node.get("closed").map(Node::flag).orElse(false),
        new HashSet<>(node.textsOrNone("any_scope")),
        node.textsOrNone("unless"));
  }
}
