package org.shiju.measure;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;

/**
 * What stands to the left of a figure, taken apart.
 *
 * <p>Grammar: {@code [lead] [agent | topic | prepositional phrase] [verb [object]] [tail]}. In
 * 同时,区司法局共受理行政复议申请761宗 the agent is 区司法局, the verb 受理, the object 行政复议申请; in 行政复议案件审结31件 the topic
 * is 行政复议案件 and the object is empty; in 行政处罚29053件 there is no verb and the topic is 行政处罚.
 *
 * @param agent who acts; null where nobody in particular does
 * @param verb the governing verb; null where there is none
 * @param object what stands between verb and figure; empty where nothing does
 * @param topic the noun phrase before the verb, or alone; empty where there is none
 * @param tail the words between thing and figure (分别为)
 * @param issuerWide whether it opens with a word for the whole jurisdiction (全市)
 */
record LeftReading(
    @Nullable Span agent,
    @Nullable Span verb,
    Span object,
    Span topic,
    Span tail,
    boolean issuerWide) {

  static LeftReading of(String folded, Span left, Language language) {
    return new LeftReader(folded, left, language, true).read();
  }

  /** The same for a clause without a figure, by the verbs that lists name alone. */
  static LeftReading ofTopic(String folded, Span clause, Language language) {
    return new LeftReader(folded, clause, language, false).read();
  }

  boolean says(String folded, String word) {
    return tail.length() >= word.length() && tail.of(folded).contains(word);
  }

  /**
   * All that stands before the words between thing and figure: agent and verb may be part of a
   * rate's name (出庭应诉率).
   */
  Span whole() {
    int end = tail.start();
    int start = end;
    start = object.isEmpty() ? start : Math.min(start, object.start());
    start = verb == null ? start : Math.min(start, verb.start());
    start = topic.isEmpty() ? start : Math.min(start, topic.start());
    return new Span(start, end);
  }
}
