package org.shiju.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a figure that say where it belongs, {@code
 * ,"period":"2023","scope":null,"section_role":"achievements","section":"一、主要举措和成效"}: most figures
 * have them in common with the one before, and then they are written as one run of JSON.
 */
final class Run {
  private @Nullable String period;
  private @Nullable String scope;
  private @Nullable String role;
  private @Nullable String path;
  private @Nullable SerializableString run;

  /**
   * Notes those of a figure, in the order of the contract; tells whether those noted before are the
   * same, none of them at first.
   */
  boolean repeats(
      @Nullable String period,
      @Nullable String scope,
      @Nullable String role,
      @Nullable String path) {
    if (Objects.equals(scope, this.scope)
        && Objects.equals(period, this.period)
        && Objects.equals(path, this.path)
        && Objects.equals(role, this.role)) {
      return true;
    }
    this.period = period;
    this.scope = scope;
    this.role = role;
    this.path = path;
    run = null;
    return false;
  }

  /** Writes those noted behind another field; of one line, and without halves of pairs. */
  void write(JsonGenerator out) throws IOException {
    SerializableString known = run;
    if (known == null) {
      StringBuilder made = new StringBuilder();
      add(Keys.PERIOD, period, made);
      add(Keys.SCOPE, scope, made);
      add(Keys.SECTION_ROLE, role, made);
      add(Keys.SECTION, path, made);
      known = new SerializedString(made.toString());
      run = known;
    }
    out.writeRaw(known);
  }

  private static void add(SerializableString key, @Nullable String value, StringBuilder made) {
    made.append(",\"").append(key.getValue()).append("\":");
    if (value == null) {
      made.append("null");
    } else {
      made.append('"');
      JsonStringEncoder.getInstance().quoteAsString(value, made);
      made.append('"');
    }
  }
}
