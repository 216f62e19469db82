package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/** Names of public bodies (机关名称): {@code 中共永济市委}, {@code 永济市人民政府}. */
final class Bodies {
  private static final int LONGEST = 30;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\h、,，]+");

  private final WordMap<Boolean> endings;
  private final List<String> addressees;
  private final List<String> persons;

  Bodies(Rules rules) {
    Node file = rules.file("metadata.yaml");
    endings = WordMap.of(file.need("bodies").only("id", "endings", "examples").texts("endings"));
    Node addressee = file.need("addressees").only("id", "endings", "persons", "examples");
    addressees = addressee.texts("endings");
    persons = addressee.texts("persons");
  }

  boolean isBody(String folded) {
    return isBody(folded, 0, folded.length());
  }

  private boolean isBody(String folded, int from, int to) {
    if (to - from < 3 || to - from > LONGEST || endings.lengthBefore(folded, to) == 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if ((c < 0x3400 || c >= 0xa000) && c != '(' && c != ')') {
        return false;
      }
    }
    return true;
  }

  /** A line of one or more bodies, with blanks, 、 and commas between them, and nothing else. */
  boolean isBodies(String folded) {
    int end = folded.length();
    while (end > 0 && isBetween(folded.charAt(end - 1))) {
      end--;
    }
    int from = 0;
    for (int to = 0; to < end; to++) {
      if (isBetween(folded.charAt(to))) {
        if (from < to && !isBody(folded, from, to) || to == 0) {
          return false;
        }
        from = to + 1;
      }
    }
    return end == 0 ? !folded.isEmpty() : isBody(folded, from, end);
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '、' || c == ',';
  }

  /** A line that addresses the report: {@code 汕头市人民政府:}. */
  boolean isAddressee(String folded) {
    if (!folded.endsWith(":") || folded.length() > 60 || folded.indexOf('。') >= 0) {
      return false;
    }
    String name = folded.substring(0, folded.length() - 1).stripTrailing();
    return name.indexOf(':') < 0
        && name.indexOf('【') < 0
        && (addressees.stream().anyMatch(name::endsWith) || greets(name));
  }

  /** Whether a name addresses persons and no body: {@code 各位代表}. */
  boolean greets(String name) {
    return persons.stream().anyMatch(name::endsWith);
  }

  /** The bodies named in a printed text: at blanks and 、, and between a party and a government. */
  List<String> split(String printed) {
    List<String> bodies = new ArrayList<>();
    for (String part : BETWEEN.split(printed)) {
      int seam = part.startsWith("中共") ? partyEnd(part) : 0;
      if (seam > 0) {
        bodies.add(part.substring(0, seam));
        bodies.add(part.substring(seam));
      } else if (!part.isEmpty()) {
        bodies.add(part);
      }
    }
    return bodies;
  }

  /** Behind 委 or 委员会 of a party committee that another body follows at once; else 0. */
  private static int partyEnd(String part) {
    int party = part.indexOf('委', 2);
    if (party < 0) {
      return 0;
    }
    int end = part.startsWith("委员会", party) ? party + 3 : party + 1;
    return part.endsWith("政府") && part.length() - end >= 4 ? end : 0;
  }
}
