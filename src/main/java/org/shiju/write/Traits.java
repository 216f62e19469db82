package org.shiju.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Status;

/**
 * The four fields of a figure that are words of our own, as one run of JSON: {@code
 * ,"kind":"count","bound":"exact","status":"actual","role":null}. Each combination is made when it
 * is first met; few of them occur, and those in nearly every figure.
 */
final class Traits {
  private static final int BOUNDS = Bound.values().length;
  private static final int STATUSES = Status.values().length;

  /** The roles, and none. */
  private static final int ROLES = ChangeRole.values().length + 1;

  private static final AtomicReferenceArray<SerializableString> MADE =
      new AtomicReferenceArray<>(Kind.values().length * BOUNDS * STATUSES * ROLES);

  private Traits() {}

  /** Those of a figure, to stand behind another field. */
  static SerializableString of(Measurement figure) {
    ChangeRole role = figure.role();
    int place = figure.quantity().kind().ordinal() * BOUNDS + figure.quantity().bound().ordinal();
    place = place * STATUSES + figure.status().ordinal();
    place = place * ROLES + (role == null ? 0 : 1 + role.ordinal());
    SerializableString known = MADE.getAcquire(place);
    if (known == null) {
      known = new SerializedString(written(figure));
      MADE.setRelease(place, known);
    }
    return known;
  }

  private static String written(Measurement figure) {
    return field(Keys.KIND, figure.quantity().kind().label())
        + field(Keys.BOUND, figure.quantity().bound().label())
        + field(Keys.STATUS, figure.status().label())
        + (figure.role() == null
            ? ",\"" + Keys.ROLE.getValue() + "\":null"
            : field(Keys.ROLE, figure.role().label()));
  }

  private static String field(SerializableString key, String label) {
    return ",\"" + key.getValue() + "\":\"" + label + '"';
  }
}
