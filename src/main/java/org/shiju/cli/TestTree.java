package org.shiju.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shiju.rules.Place;

/** What {@code rules test} found, as the maps and lists of its JSON. */
record TestTree(int run, List<FailedExample> failed, List<Wordings.Wording> idle, int left) {
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("examples", run);
    tree.put("not_run", left);
    tree.put("failed", failed.stream().map(TestTree::failed).toList());
    tree.put("unused_wordings", idle.stream().map(TestTree::idle).toList());
    return tree;
  }

  private static Map<String, Object> failed(FailedExample example) {
    Map<String, Object> tree = place(example.result().place());
    tree.put("rule", example.result().rule());
    tree.put("broken_by_overlay", example.broken());
    tree.put("text", example.result().text());
    tree.put("wanted", example.result().wants());
    tree.put("got", example.result().gots());
    tree.put("why", example.why());
    return tree;
  }

  private static Map<String, Object> idle(Wordings.Wording wording) {
    Map<String, Object> tree = place(wording.place());
    tree.put("rule", wording.name());
    return tree;
  }

  static Map<String, Object> place(Place place) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("path", place.path());
    tree.put("line", place.line());
    tree.put("column", place.column());
    return tree;
  }
}
