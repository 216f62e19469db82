package org.shiju.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param part what it was held to: {@code lint}, {@code fixture}, {@code schema}, {@code laws},
 *     {@code example}, {@code floor}
 * @param name what was checked, {@code dinghai-2023.txt}
 * @param path the file to look at, as the user would open it; null where no file is at fault
 * @param line in that file, from 1; 0 for the file as a whole
 * @param faults lines for a person; none where it holds
 */
public record Verdict(
    String part, String name, @Nullable String path, int line, List<String> faults) {
  public Verdict {
    faults = List.copyOf(faults);
  }

  public boolean holds() {
    return faults.isEmpty();
  }
}
