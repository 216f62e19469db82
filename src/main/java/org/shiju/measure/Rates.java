package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.CHANGE;
import static org.shiju.measure.Words.HANDLED;
import static org.shiju.measure.Words.NOMINAL;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.SUCCESSES;
import static org.shiju.measure.Words.TIMELY;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** Names bare rates in full: 成功率 behind 调解矛盾纠纷4102件 is 矛盾纠纷调解成功率. */
final class Rates {
  /** Longer rates are names of their own. */
  private static final int SHORT_RATE = 4;

  private static final int LONGEST_OWNER = 12;

  private final Language language;
  private final Memory memory;

  Rates(Language language, Memory memory) {
    this.language = language;
    this.memory = memory;
  }

  /** A bare 成功率 takes the thing and the act before it: 矛盾纠纷化解成功率. */
  void nameInFull(Draft draft) {
    draft.keepSaid();
    String rate = draft.subject;
    if (!memory.changed.isEmpty()
        && rate.length() <= SHORT_RATE
        && !language.endsWith(RATES, memory.changed)
        && language.begins(CHANGE, rate, 0)) {
      draft.subject = memory.changed + rate; // 由37微克降至34微克,降幅8.1%
      return;
    }
    String thing = memory.anyThing;
    String act = rate.isEmpty() ? "" : rate.substring(0, rate.length() - 1);
    int begun =
        act.length() < 2 || language.endsWith(ATTRIBUTES, rate) ? -1 : memory.event.indexOf(act);
    if (begun > 1
        && begun + act.length() == memory.event.length()
        && begun < LONGEST_OWNER
        && !memory.latest.contains(act)) {
      draft.context.add(0, thing);
      draft.subject = memory.event.substring(0, begun) + rate; // 合法性审查186件,审查率100%
      return;
    }
    int done = act.length() < 2 ? -1 : memory.latest.indexOf(act);
    if (done > 1
        && language.endsWith(RATES, rate)
        && done + rate.length() <= LONGEST_OWNER + SHORT_RATE
        && isAct(memory.latest.substring(done + act.length()))) {
      draft.context.add(0, thing);
      draft.subject = memory.latest.substring(0, done) + rate; // 行政机关负责人出庭应诉15件,出庭应诉率65%
      return;
    }
    if (rate.length() > SHORT_RATE && !language.begins(TIMELY, rate, 0)
        || !language.endsWith(RATES, rate)
        || thing.isEmpty()
        || rate.startsWith(thing)) {
      draft.subject = language.full(rate);
      return;
    }
    boolean outcome = language.has(OUTCOME, act);
    thing = outcome && !memory.thing.isEmpty() ? withoutCases(memory.thing) : thing;
    String verb =
        memory.predicate == null
                || !language.has(SUCCESSES, rate)
                || thing.contains(memory.predicate)
                || memory.predicate.equals("不" + act)
                || language.has(OUTCOME, memory.predicate)
                || language.begins(TIMELY, rate, 0)
                || language.isVerb(act)
            ? ""
            : memory.predicate;
    draft.context.add(0, thing);
    thing = coordinated(thing);
    String named = merge(verb.length() > 4 || rate.contains(verb) ? "" : verb, rate);
    boolean fits = thing.length() + named.length() - rate.length() <= LONGEST_OWNER;
    draft.subject = fits ? thing + named : language.full(rate);
  }

  /** 行政应诉|案件: 败诉率 is that of the proceedings. */
  private String withoutCases(String thing) {
    int cases = language.ends(HANDLED, thing, thing.length());
    String rest = thing.substring(0, thing.length() - cases);
    return cases > 0 && language.endsWith(NOMINAL, rest) ? rest : thing;
  }

  private boolean isAct(String rest) {
    return rest.isEmpty() || language.isAllVerbs(rest);
  }

  /** 办理建议87件、提案102件,办复率100%: a rate of two things that one clause counted alike is of both. */
  private String coordinated(String thing) {
    List<Draft> counted = memory.wholes;
    if (counted.size() < 2 || !counted.get(counted.size() - 1).subject.equals(thing)) {
      return thing;
    }
    StringJoiner joined = new StringJoiner("、");
    Draft first = counted.get(0);
    for (Draft draft : counted) {
      if (draft.share
          || draft.role != null
          || !draft.quantity.unit().equals(first.quantity.unit())
          || !Objects.equals(draft.predicate, first.predicate)
          || draft != first && draft.subject.equals(first.subject)) {
        return thing;
      }
      joined.add(draft.subject);
    }
    return joined.length() <= LONGEST_OWNER + 2 ? joined.toString() : thing;
  }

  /** 调解成功 and 成功率 share 成功: 调解成功率. */
  private static String merge(String act, String rate) {
    for (int n = Math.min(act.length(), rate.length()); n > 0; n--) {
      if (act.endsWith(rate.substring(0, n))) {
        return act + rate.substring(n);
      }
    }
    return act + rate;
  }
}
