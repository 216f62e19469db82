package org.shiju.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.model.Declared;
import org.shiju.model.Furniture;
import org.shiju.model.Location;
import org.shiju.model.Place;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * The text of a file as it is laid out line by line, with what is furniture and where it stood.
 *
 * @param text lines, LF between them
 */
record Laid(
    String text,
    List<Furniture> furniture,
    List<Place> places,
    Declared declared,
    List<Warning> warnings) {

  /** Puts lines under one another. */
  static final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<Integer> headings = new HashSet<>();
    private final Map<Integer, Integer> items = new HashMap<>();
    private boolean begun;

    /** Begins a line. */
    void line(String words, Location where) {
      if (begun) {
        text.append('\n');
      }
      begun = true;
      more(words, where);
    }

    /** Begins a line that the file marks as a heading. */
    void heading(String words, Location where) {
      line(words, where);
      headings.add(text.length() - words.length());
    }

    /** Begins an item of a list, with its number or 0. */
    void item(int number, String words, Location where) {
      line(words, where);
      items.put(text.length() - words.length(), number);
    }

    /** Goes on with the line. */
    void more(String words, Location where) {
      places.add(new Place(text.length(), where));
      text.append(words);
    }

    /** Adds a line that is furniture. */
    void odd(String words, Location where, String rule) {
      line(words, where);
      furniture.add(new Furniture(new Span(text.length() - words.length(), text.length()), rule));
    }

    Laid laid(Declared declared, List<Warning> warnings) {
      return new Laid(
          text.toString(), furniture, places, declared.marked(headings, items), warnings);
    }
  }
}
