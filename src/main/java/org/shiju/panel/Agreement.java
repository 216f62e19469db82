package org.shiju.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A report's word on the year before, held against the report of that year: 受理100件,同比增长25%, where
 * the year before told 80件.
 *
 * <p>It agrees where the figures, each as fine as it is printed, leave room for it.
 *
 * @param computed what the two reports give; null where they cannot be compared
 * @param difference stated less computed
 * @param verdict {@code agrees}, {@code differs} or {@code not_comparable}
 * @param note why not comparable
 */
record Agreement(
    @Nullable BigDecimal computed,
    @Nullable BigDecimal difference,
    String verdict,
    @Nullable String note) {
  private static final int DECIMALS = 4;
  private static final int WORKING = 15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The least and the most that the true figures allow, and what the printed ones give. */
  private record Room(BigDecimal least, BigDecimal given, BigDecimal most) {
    static Room of(Mention mention) {
      BigDecimal slack = mention.slack();
      BigDecimal value = mention.value();
      return new Room(value.subtract(slack), value, value.add(slack));
    }

    Room minus(Room other) {
      return new Room(
          least.subtract(other.most), given.subtract(other.given), most.subtract(other.least));
    }

    /** In hundredths of another, less the whole: 120 over 96 is 25. */
    Room growthOver(Room other) {
      return new Room(
          percent(least, other.most), percent(given, other.given), percent(most, other.least));
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal then) {
      return now.subtract(then).multiply(HUNDRED).divide(then, WORKING, RoundingMode.HALF_UP);
    }

    /** Seen from a figure of decline. */
    Room times(int direction) {
      return direction > 0 ? this : new Room(most.negate(), given.negate(), least.negate());
    }
  }

  static Agreement of(
      Statement statement, @Nullable Cell current, @Nullable Cell before, PanelRules rules) {
    Mention then = before == null ? null : before.shown();
    String obstacle = obstacle(statement, current, before, rules);
    if (then == null || obstacle != null) {
      return new Agreement(null, null, "not_comparable", obstacle);
    }
    Room room = room(statement, then).times(statement.direction());
    BigDecimal direction = BigDecimal.valueOf(statement.direction());
    BigDecimal computed = plain(room.given.multiply(direction));
    BigDecimal difference = stated(statement).subtract(computed);
    String verdict = leavesRoom(statement.figure(), room, rules) ? "agrees" : "differs";
    return new Agreement(computed, difference, verdict, null);
  }

  /** The stated figure with its sign: -8.5 for 同比下降8.5%. */
  static BigDecimal stated(Statement statement) {
    return statement.figure().value().multiply(BigDecimal.valueOf(statement.direction()));
  }

  private static @Nullable String obstacle(
      Statement statement, @Nullable Cell current, @Nullable Cell before, PanelRules rules) {
    Mention beside = statement.beside();
    if (before == null || !before.isOwn()) {
      return "no_report_of_prior_year";
    }
    Mention then = before.shown();
    if (then == null) {
      return "prior_conflict";
    }
    if (statement.form() == Statement.Form.PRIOR_VALUE) {
      boolean part = beside.part() && !then.part();
      return part ? "part_of_a_whole" : Growth.obstacleTo(beside, then, rules);
    }
    Mention now = current == null ? null : current.shown();
    if (now == null) {
      return "current_conflict";
    }
    if (now.value().compareTo(beside.value()) != 0) {
      return "not_the_value_of_the_cell";
    }
    boolean nil = then.value().subtract(then.slack()).signum() <= 0;
    String obstacle = Growth.obstacle(beside, then, rules);
    boolean undefined = statement.form() == Statement.Form.GROWTH_RATE && nil;
    return obstacle == null && undefined ? "prior_zero" : obstacle;
  }

  private static Room room(Statement statement, Mention then) {
    Room now = Room.of(statement.beside());
    return switch (statement.form()) {
      case GROWTH_RATE -> now.growthOver(Room.of(then));
      case GROWTH_POINTS, GROWTH_AMOUNT -> now.minus(Room.of(then));
      case PRIOR_VALUE -> Room.of(then);
    };
  }

  private static boolean leavesRoom(Mention stated, Room room, PanelRules rules) {
    if (!stated.isExact()) {
      return Limits.allows(stated.bound(), stated.value(), room.given, rules.tolerance());
    }
    BigDecimal half = BigDecimal.valueOf(5, stated.digits() + 1);
    return room.least.compareTo(stated.value().add(half)) <= 0
        && room.most.compareTo(stated.value().subtract(half)) >= 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
  }
}
