package dev.tfguard.check.plan;

import dev.tfguard.catalog.Enforcement;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.Attributes;
import java.util.List;

/** What one protection of a resource comes to at present. */
record ProtectionState(Protection protection, State state) {

  /** Whether it holds. */
  enum State {
    ON,
    OFF,
    /** It is on, and a hazard that is on too makes it void. */
    LIFTED,
    /** The plan does not tell, or marks it sensitive. */
    UNKNOWN
  }

  /** All that the provider of the plan offers for a resource. */
  static List<ProtectionState> of(StatefulType type, Attributes now) {
    return type.protections().stream()
        .filter(protection -> isOffered(protection, now))
        .map(protection -> new ProtectionState(protection, state(type, protection, now)))
        .toList();
  }

  /** An argument that only newer providers have, and that the plan does not have, is not there. */
  private static boolean isOffered(Protection protection, Attributes now) {
    return protection.since().isEmpty() || !now.at(protection.attribute().toString()).isEmpty();
  }

  private static State state(StatefulType type, Protection protection, Attributes now) {
    State own = state(protection, now.at(protection.attribute().toString()));
    boolean lifted =
        type.hazards().stream().anyMatch(hazard -> lifts(hazard, protection) && isOn(hazard, now));
    return own == State.ON && lifted ? State.LIFTED : own;
  }

  private static State state(Protection protection, List<AttributeValue> values) {
    boolean hidden =
        values.stream().anyMatch(v -> v instanceof AttributeValue.Known k && k.sensitive());
    Tally tally = Tally.of(values, protection::isSafe, false);
    if (hidden || tally.unknown() > 0) {
      return State.UNKNOWN;
    }
    if (tally.isAllGood()) {
      return State.ON;
    }
    // The default may have been in force unseen: an import or an older provider left no value.
    return tally.good() == 0 && isUnset(values) && protection.isSafeByDefault()
        ? State.UNKNOWN
        : State.OFF;
  }

  private static boolean isUnset(List<AttributeValue> values) {
    return values.stream().noneMatch(value -> value instanceof AttributeValue.Known);
  }

  private static boolean lifts(Hazard hazard, Protection protection) {
    return hazard.lifts().filter(protection.attribute()::equals).isPresent();
  }

  /** Tells whether {@code hazard} is known to be in force. */
  static boolean isOn(Hazard hazard, Attributes now) {
    return !isMoot(hazard, now)
        && now.at(hazard.attribute().toString()).stream()
            .anyMatch(
                value ->
                    value instanceof AttributeValue.Known known
                        && !known.sensitive()
                        && hazard.isUnsafe(known.text()));
  }

  /** Tells whether another argument leaves nothing of the danger. */
  static boolean isMoot(Hazard hazard, Attributes now) {
    return hazard.unless().stream()
        .flatMap(path -> now.at(path.toString()).stream())
        .anyMatch(value -> value instanceof AttributeValue.Known known && !known.text().isEmpty());
  }

  boolean is(State wanted) {
    return state == wanted;
  }

  boolean isService() {
    return protection.enforcedBy() == Enforcement.SERVICE;
  }

  String name() {
    return protection.attribute().toString();
  }
}
