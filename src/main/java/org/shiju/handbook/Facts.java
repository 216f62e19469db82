package org.shiju.handbook;

import java.util.ArrayList;
import java.util.List;
import org.shiju.indicator.Indicator;

/** The short facts of an entry: what it is called and what it says, in the order of the page. */
final class Facts {
  private Facts() {}

  record Fact(String name, String value) {}

  static List<Fact> of(Handbook.Entry entry) {
    Indicator indicator = entry.indicator();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("英文名称", indicator.labelEn()));
    facts.add(new Fact("定义", indicator.definition()));
    String source = indicator.source();
    if (source != null) {
      facts.add(new Fact("出处", source));
    }
    if (!indicator.editions().isEmpty()) {
      facts.add(new Fact("列入", String.join(";", indicator.editions())));
    }
    facts.add(new Fact("类型", Labels.kind(indicator.kind())));
    facts.add(new Fact("单位", entry.units() + "(" + indicator.dimension() + ")"));
    facts.add(new Fact("规则文件", indicator.file()));
    return facts;
  }
}
