package org.shiju.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph has spoken of so far, for clauses that leave it out: 收到行政复议申请10件,受理9件 has 行政复议申请
 * in mind when it says 受理.
 */
final class Memory {
  private static final int LATEST = 6;

  /** The thing counted last; empty at first. */
  String subject = "";

  /** The verb said last of it. */
  @Nullable String predicate;

  /** Whose figures these are, as long as the sentence goes on. */
  @Nullable String scope;

  /** The figure stated last that parts may follow. */
  @Nullable Draft whole;

  private final Deque<String> topics = new ArrayDeque<>();
  private final Map<String, String> objects = new HashMap<>();

  void speakOf(String topic) {
    if (!topic.isBlank() && !topic.equals(topics.peekFirst())) {
      topics.addFirst(topic);
      if (topics.size() > LATEST) {
        topics.removeLast();
      }
    }
  }

  /** The latest topics, nearest first. */
  List<String> topics() {
    return new ArrayList<>(topics);
  }

  void acts(String verb, String object) {
    if (!object.isBlank()) {
      objects.put(verb, object);
    }
  }

  /** What the verb's object was when it was said before in the paragraph, or null. */
  @Nullable String objectOf(String verb) {
    return objects.get(verb);
  }

  /** The longest of the latest topics that ends with a general noun, in full: 行政规范性文件 for 文件. */
  @Nullable String inFull(String general) {
    for (String topic : topics) {
      if (topic.length() > general.length() && topic.endsWith(general)) {
        return topic;
      }
    }
    return null;
  }
}
